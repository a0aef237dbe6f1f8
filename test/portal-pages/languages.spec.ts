import type { BrowserContext } from '@playwright/test';
import type { Capture } from '../../utils/consolidation/capture';
import { expect, test } from '../e2e/fixtures.ts';
import { Overlay } from '../journey/overlay.ts';
import { defaultSeed, type Seed } from '../portal/seed/seed.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { completeLanguages } from '../portal/words/translate.ts';

/** Few customers, so that each list is one page in every generation; one of them has everything that a list can show. */
const fewCustomers: Seed = (now) => {
  const data = defaultSeed(now);
  const names = new Set(['Wingtip Toys', 'Fabrikam, Inc.', 'Café Zürich & Söhne GmbH', 'コントソ株式会社', 'Tailspin Toys']);
  const kept = new Set(data.customers.filter(({ name }) => names.has(name)).map(({ id }) => id));
  return { ...data, relationships: data.relationships.filter(({ customer }) => kept.has(customer)) };
};

// A language each, so that two workers share them; all generations of a language in one browser.
test.describe.configure({ mode: 'parallel' });
test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal({ seed: fewCustomers });
    await use(portal);
    await portal.close();
  },
});

const oldAndTabs = ['/pcv', '/dashboard/commerce2'];
const sectionsAndElements = ['/commerce', '/dashboard/v2'];

/** Two generations for each language, three languages for each generation; the other specs read all four in English. */
const generationsIn = (language: (typeof completeLanguages)[number]) =>
  completeLanguages.indexOf(language) % 2 === 0 ? oldAndTabs : sectionsAndElements;

for (const language of completeLanguages) {
  test(`pages in ${language} are captured through the extension`, { tag: '@matrix' }, async ({ page, portal }) => {
    test.setTimeout(120_000);
    const overlay = new Overlay(page);
    const customer = portal.state.customer('Wingtip Toys');
    const listed = portal.state.listedSubscriptions('from-1', customer.id);
    const detail = listed.find(({ commerceType }) => commerceType === 'new-commerce');
    const at = (path: string) => `https://partner.microsoft.com/${language}${path}`;
    await page.goto(`https://partner.microsoft.com/signin?account=from-1&returnUrl=/${language}/pcv/customers/list`);
    await overlay.chooseAccount('Transitioning From');

    const generations = generationsIn(language);
    for (const generation of generations) {
      await page.goto(at(`${generation}/customers/list`));
      expect(await overlay.capture('Capture customers'), `${generation} customers`).toMatch(/^Captured 5 (?:of 5 )?customers/);
      // The pages of 2015 are a customer list and a catalogue.
      if (generation === '/pcv') continue;
      await page.goto(at(`${generation}/customers/${customer.id}/subscriptions`));
      expect(await overlay.capture('Capture subscriptions'), `${generation} subscriptions`).toMatch(
        /^Captured 8 (?:of 8 )?subscriptions/,
      );
      await page.goto(at(`${generation}/customers/${customer.id}/subscriptions/${detail?.id}`));
      // Opening the page is enough; what was known before from another generation must not stand for it.
      const stored = async () =>
        (await storedCaptures(page.context())).filter(({ path }) => path.includes(`${generation}/`)).map(({ page: kind }) => kind);
      await expect.poll(stored, { message: `${generation} detail`, timeout: 30_000 }).toContain('subscription-detail');
    }

    const captures = await storedCaptures(page.context());
    const read = generations.flatMap((generation) => (generation === '/pcv' ? ['customer-list'] : readInEach));
    expect(captures.map(({ page: kind }) => kind).sort()).toEqual(read.sort());
    for (const capture of captures) compare(capture, portal, customer.id);
  });
}

const readInEach = ['customer-list', 'subscription-list', 'subscription-detail'];

/** What the extension has stored, as its service worker sees it. */
async function storedCaptures(context: BrowserContext): Promise<Capture[]> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return await worker.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [events, payloads] = [await all('events'), await all('payloads')];
    const byHash = new Map(payloads.map(({ hash, payload }) => [hash, payload]));
    return events.filter(({ type }) => type === 'captured').map(({ payloadHash }) => byHash.get(payloadHash) as Capture);
  });
}

const usageTypes = new Set(['azure-legacy', 'azure-plan', 'usage-based']);

function compare(capture: Capture, portal: Portal, customer: string): void {
  const { state } = portal;
  if (capture.page === 'customer-list') {
    const wanted = state
      .customersOf('from-1')
      .map(({ id, name, domain }) => ({ id: id.toLowerCase(), name, domain, isReseller: true }));
    expect(
      capture.rows.map(({ id, name, domain, isReseller }) => ({ id, name, domain, isReseller })).sort(byId),
      capture.path,
    ).toEqual(wanted.sort(byId));
  } else if (capture.page === 'subscription-list') {
    const wanted = state.listedSubscriptions('from-1', customer).map(({ id, nickname, quantity, status, commerceType }) => ({
      id: id.toLowerCase(),
      name: nickname,
      quantity: usageTypes.has(commerceType) ? null : quantity,
      status,
    }));
    const rows = capture.sections.flatMap(({ rows: listed }) =>
      listed.map(({ id, name, quantity, status }) => ({ id, name, quantity, status })),
    );
    expect(rows.sort(byId), capture.path).toEqual(wanted.sort(byId));
  } else if (capture.page === 'subscription-detail') {
    const { name, quantity, status, autoRenew, commerceType } = state.subscription(capture.detail.id, 'from-1');
    expect(capture.detail, capture.path).toMatchObject({ name, quantity, status, autoRenew, commerceType });
  }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
