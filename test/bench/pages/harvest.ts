import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Portal, startPortal } from '../../portal/server.ts';
import { tickBoxOffers } from '../../portal/state/catalogue.ts';
import type { Customer, Subscription } from '../../portal/state/records.ts';
import { browserFlags } from '../../portal-pages/reader-page.ts';
import { ensureBrowser } from '../../setup/find-browser.ts';
import { drawPage } from './draw.ts';
import type { DrawnPage, SubscriptionTruth, Truth } from './truth.ts';

interface Wanted {
  account: string;
  path: string;
  truth: Truth;
  /** Marks the controls that lead to another view, and says which there are. */
  views?: 'tabs' | 'pager';
}

/** Draws pages of every kind and generation of the stand-in, with what its state says that they show. */
export async function harvestPages({ languages }: { languages: string[] }): Promise<DrawnPage[]> {
  const portal = await startPortal({ startAt: new Date('2026-11-23T09:00:00Z') });
  const profile = mkdtempSync(join(tmpdir(), 'mutated-pages-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    args: [...browserFlags, '--ignore-certificate-errors', `--host-resolver-rules=${portal.hostResolverRules}`],
  });
  try {
    const wanted = languages.flatMap((language) => pagesOf(portal, language).map((one) => ({ one, language })));
    const drawn: DrawnPage[] = [];
    // Who is signed in is a cookie of the whole browser: one account after the other.
    for (const account of new Set(wanted.map(({ one }) => one.account))) {
      const queue = wanted
        .map(({ one, language }, position) => ({ one, language, position }))
        .filter(({ one }) => one.account === account);
      await signIn(context, account);
      const work = async () => {
        const page = await context.newPage();
        for (let next = queue.shift(); next; next = queue.shift())
          drawn[next.position] = await drawOne(page, next.one, next.language);
        await page.close();
      };
      await Promise.all(Array.from({ length: tabs }, work));
    }
    return drawn;
  } finally {
    await context.close();
    await portal.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Most of the time a page waits for its skeleton rows to go. */
const tabs = 4;

async function signIn(context: BrowserContext, account: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`https://partner.microsoft.com/signin?account=${account}&returnUrl=/commerce/customers/list`);
  await page.close();
}

function pagesOf(portal: Portal, language: string): Wanted[] {
  const segment = language === 'en-us' ? '' : `/${language}`;
  const isMain = language === 'en-us';
  const generations = ['/commerce', '/dashboard/commerce2', '/dashboard/v2'];
  const wanted: Wanted[] = [];
  for (const generation of generations) {
    const prefix = `${segment}${generation}`;
    wanted.push({ account: 'to', path: `${prefix}/customers/list`, truth: customersOf(portal, 'to') });
    for (const name of isMain ? ['Wingtip Toys', 'Adatum Corporation', 'Tailspin Toys', 'Woodgrove Bank'] : ['Wingtip Toys']) {
      const customer = portal.state.customer(name);
      const truth = subscriptionsOf(portal, 'from-1', customer);
      // The Azure tab of 2023 draws an empty table without a word: a customer without usage-based ones can't be read completely there.
      if (generation === '/dashboard/commerce2' && !truth.rows.some(({ isUsageBased }) => isUsageBased)) continue;
      const path = `${prefix}/customers/${customer.id}/subscriptions`;
      wanted.push({ account: 'from-1', path, truth, ...(generation !== '/commerce' && { views: 'tabs' }) });
    }
    for (const subscription of detailsOf(portal, isMain)) {
      const path = `${prefix}/customers/${subscription.customer}/subscriptions/${subscription.id}`;
      wanted.push({ account: 'from-1', path, truth: detailOf(subscription) });
    }
    const customer = portal.state.customer('Fabrikam, Inc.');
    const account: Truth = { page: 'customer-account', customer: customer.id.toLowerCase(), customerName: customer.name };
    wanted.push({ account: 'from-1', path: `${prefix}/customers/${customer.id}/account`, truth: account });
  }
  if (!isMain) return wanted;
  const buyer = portal.state.customer('Fabrikam, Inc.').id.toLowerCase();
  const catalogue: Truth = { page: 'add-subscription', customer: buyer, offers: tickBoxOffers.map(({ name }) => name) };
  wanted.push({ account: 'from-1', path: `/pcv/customers/${buyer}/add-subscriptions`, truth: catalogue });
  wanted.push({ account: 'from-2', path: '/dashboard/v2/customers/list', truth: customersOf(portal, 'from-2'), views: 'pager' });
  wanted.push({ account: 'from-2', path: '/pcv/customers/list', truth: customersOf(portal, 'from-2') });
  return wanted;
}

function customersOf(portal: Portal, account: string): Truth {
  const rows = portal.state
    .customersOf(account)
    .map(({ id, name, domain }) => ({ id: id.toLowerCase(), name: name.trim(), domain }));
  return { page: 'customer-list', rows };
}

/** What the portal does not list at all, and what it shows no quantity for. */
const hiddenStatuses = new Set(['expired', 'disabled', 'deleted']);
const usageTypes = new Set(['azure-legacy', 'azure-plan', 'usage-based']);

function subscriptionsOf(portal: Portal, account: string, customer: Customer): Extract<Truth, { page: 'subscription-list' }> {
  const rows = portal.state
    .listedSubscriptions(account, customer.id)
    .filter(({ status }) => !hiddenStatuses.has(status))
    .map(rowOf);
  return { page: 'subscription-list', customer: customer.id.toLowerCase(), customerName: customer.name.trim(), rows };
}

function rowOf(subscription: Subscription): SubscriptionTruth {
  const { id, nickname, quantity, status, commerceType, autoRenew, endsAt, isTrial, resellerMpnId } = subscription;
  const isUsageBased = usageTypes.has(commerceType);
  return {
    id: id.toLowerCase(),
    name: nickname,
    quantity: isUsageBased ? null : quantity,
    status,
    isUsageBased,
    endsOn: new Date(endsAt).toISOString().slice(0, 10),
    autoRenew,
    isTrial,
    ...(resellerMpnId !== undefined && { reseller: resellerMpnId }),
  };
}

/** Subscription pages whose status and type a reader may be wrong about. */
function detailsOf(portal: Portal, isMain: boolean): Subscription[] {
  const of = (name: string) => portal.state.subscriptionsOf('from-1', portal.state.customer(name).id);
  const isRead = ({ status, commerceType }: Subscription) =>
    ['active', 'suspended'].includes(status) && ['legacy', 'new-commerce'].includes(commerceType);
  const all = [...of('Wingtip Toys'), ...(isMain ? of('Adatum Corporation') : [])].filter(isRead);
  const kinds = new Map(all.map((subscription) => [kindOf(subscription, isMain), subscription]));
  return [...kinds.values()];
}

const kindOf = (
  { commerceType, status, autoRenew, isTrial, cancelableUntil = 0, startsAt }: Subscription,
  isMain: boolean,
): string => (isMain ? [commerceType, status, autoRenew, isTrial, cancelableUntil > startsAt].join() : commerceType);

function detailOf(subscription: Subscription): Truth {
  const { endsOn, ...row } = rowOf(subscription);
  const { commerceType, billingFrequency, term, name, customer } = subscription;
  return { page: 'subscription-detail', ...row, name, customer: customer.toLowerCase(), commerceType, billingFrequency, term };
}

async function drawOne(page: Page, { path, truth, views }: Wanted, language: string): Promise<DrawnPage> {
  await page.goto(`https://partner.microsoft.com${path}`);
  await settle(page);
  const count = views === undefined ? 1 : await page.evaluate(countViews, views);
  const first = views === 'tabs' ? await page.evaluate(chosenTab) : 0;
  const drawn: string[] = [];
  for (let view = 0; view < count; view++) {
    if (views && view !== (drawn.length === 0 ? first : view - 1)) {
      await page.evaluate(openView, [views, view] as const);
      await settle(page);
    }
    if (views) await page.evaluate(markViews, views);
    drawn.push(await page.evaluate(drawPage));
  }
  return {
    title: `${truth.page} ${path.replaceAll(/[0-9a-f-]{36}/gi, '…')}`,
    id: truth.page,
    path,
    language,
    views: drawn,
    first,
    truth,
  };
}

/** Waits until nothing has changed for a while: skeleton rows come and go. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const look = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? look(element.shadowRoot) : '')).join('') +
      (root instanceof Document ? root.body.innerHTML : root.innerHTML);
    let before = '';
    for (let quiet = 0; quiet < 5; ) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = look(document);
      const isWaiting = /skeleton|class="loading"/.test(now) || now.length < 2_000;
      quiet = now === before && !isWaiting ? quiet + 1 : 0;
      before = now;
    }
  });
}

// The functions below run in the page: each must stand alone.

function countViews(kind: 'tabs' | 'pager'): number {
  if (kind === 'tabs') return document.querySelectorAll('[role=tab]').length;
  const pager = [...document.querySelectorAll('*')].find(({ localName }) => localName.endsWith('he-pagination'));
  return (pager as unknown as { pages: number } | undefined)?.pages ?? 1;
}

function chosenTab(): number {
  return [...document.querySelectorAll('[role=tab]')].findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
}

function openView([kind, view]: readonly ['tabs' | 'pager', number]): void {
  if (kind === 'tabs') document.querySelectorAll<HTMLElement>('[role=tab]')[view]?.click();
  else {
    const pager = [...document.querySelectorAll('*')].find(({ localName }) => localName.endsWith('he-pagination'));
    pager?.shadowRoot?.querySelector<HTMLElement>(`[aria-label$=" ${view + 1}"]`)?.click();
  }
}

function markViews(kind: 'tabs' | 'pager'): void {
  if (kind === 'tabs') {
    for (const [view, tab] of document.querySelectorAll('[role=tab]').entries()) tab.setAttribute('data-view', String(view));
    return;
  }
  const pager = [...document.querySelectorAll('*')].find(({ localName }) => localName.endsWith('he-pagination'));
  const buttons = [...(pager?.shadowRoot?.querySelectorAll('button') ?? [])];
  const now = Number((pager as unknown as { page: number }).page);
  for (const button of buttons) {
    const number = /\d+/.exec(button.textContent ?? '')?.[0];
    const target = number !== undefined ? Number(number) : button === buttons[0] ? now - 1 : now + 1;
    button.setAttribute('data-view', String(target - 1));
  }
}
