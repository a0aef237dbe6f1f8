import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { CustomerListCapture, SubscriptionDetailCapture, SubscriptionListCapture } from '../../utils/consolidation/capture';
import type { Reading } from '../../utils/portal/define-page';
import { type Portal, startPortal } from '../portal/server.ts';
import { ensureBrowser } from '../setup/find-browser.ts';

import { test as base, browserFlags, expect, openWorld } from './reader-page';

/** The readers on the stand-in portal, without the extension: what they read must be what the portal's state holds. */
const test = base.extend<object, { portal: Portal; tabOnPortal: Page }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const portal = await startPortal({ startAt: new Date('2026-11-23T09:00:00Z') });
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  tabOnPortal: [
    async ({ portal }, use) => {
      const context: BrowserContext = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'readers-')), {
        executablePath: ensureBrowser('chromium'),
        ignoreHTTPSErrors: true,
        args: [...browserFlags, '--ignore-certificate-errors', `--host-resolver-rules=${portal.hostResolverRules}`],
      });
      await use(context.pages()[0] ?? (await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
});

// The longest file of all: two workers share it.
test.describe.configure({ mode: 'parallel' });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`https://partner.microsoft.com/signin?account=from-1&returnUrl=${encodeURIComponent(path)}`);
}

/** A loaded machine may draw a tab late; the readers wait no longer than they must. */
const patientPace = { look: 60, patience: 15_000 };

const generations = ['/commerce', '/dashboard/commerce2', '/dashboard/v2'];
const languages = ['', '/nl-nl'];

test.describe('customer list', () => {
  for (const prefix of ['/pcv', ...generations]) {
    for (const language of languages) {
      test(`${language}${prefix}`, async ({ portal, tabOnPortal: page, readersCode }) => {
        await open(page, `${language}${prefix}/customers/list`);
        const world = await openWorld(page, readersCode);
        const reading = (await world.call(
          'async (readers, pace) => readers.customerList.read(document, { pace })',
          patientPace,
        )) as Reading<CustomerListCapture>;
        if (!reading.ok) throw new Error(`${reading.reason} ${reading.detail ?? ''}`);
        const { rows, completeness } = reading.capture;
        expect(completeness).toMatchObject({ isComplete: true });
        const wanted = portal.state
          .customersOf('from-1')
          .map(({ id, name, domain }) => ({ id: id.toLowerCase(), name: name.trim(), domain }));
        expect(rows.map(({ id, name, domain }) => ({ id, name, domain })).sort(byId)).toEqual(wanted.sort(byId));
        expect(rows.every(({ isReseller }) => isReseller)).toBe(true);
      });
    }
  }
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** What the portal shows no quantity for, and what it does not list at all. */
const usageTypes = new Set(['azure-legacy', 'azure-plan', 'usage-based']);
const hiddenStatuses = new Set(['expired', 'disabled', 'deleted']);

test.describe('subscription list', () => {
  const customers = [
    'Fabrikam, Inc.',
    'Wingtip Toys',
    'Adatum Corporation',
    'Woodgrove Bank',
    'Humongous Insurance',
    'Nod Publishers',
  ];
  const inBothLanguages = ['Wingtip Toys', 'Humongous Insurance'];
  for (const prefix of generations) {
    for (const language of languages) {
      for (const name of customers) {
        const tag = language && !inBothLanguages.includes(name) ? '@matrix' : [];
        test(`${language}${prefix} of ${name}`, { tag }, async ({ portal, tabOnPortal: page, readersCode }) => {
          const customer = portal.state.customer(name);
          await open(page, `${language}${prefix}/customers/${customer.id}/subscriptions`);
          const world = await openWorld(page, readersCode);
          const reading = (await world.call(
            'async (readers, pace) => readers.subscriptionList.read(document, { pace })',
            patientPace,
          )) as Reading<SubscriptionListCapture>;
          if (!reading.ok) throw new Error(`${reading.reason} ${reading.detail ?? ''}`);
          const { sections, customerName } = reading.capture;
          expect(customerName).toBe(name);
          for (const { section, completeness, rows } of sections) {
            // The Azure tab of 2023 draws an empty table without a word: nothing proves that it is empty.
            const isProvable = rows.length > 0 || section !== 'azure' || !prefix.endsWith('/commerce2');
            const wanted = isProvable ? { isComplete: true } : { isComplete: false, reason: 'no-proof-of-end' };
            expect({ section, ...completeness }).toMatchObject(wanted);
          }
          const rows = sections.flatMap((section) =>
            section.rows.map((row) => ({ id: row.id, name: row.name, quantity: row.quantity, status: row.status })),
          );
          const listed = portal.state
            .listedSubscriptions('from-1', customer.id)
            .filter(({ status }) => !hiddenStatuses.has(status));
          expect(rows.sort(byId)).toEqual(
            listed
              .map((subscription) => ({
                id: subscription.id.toLowerCase(),
                name: subscription.nickname,
                quantity: usageTypes.has(subscription.commerceType) ? null : subscription.quantity,
                status: subscription.status,
              }))
              .sort(byId),
          );
        });
      }
    }
  }
});

test('the virtual grid of 2026 is scrolled through', async ({ portal, tabOnPortal: page, readersCode }) => {
  const customer = portal.state.customer('Humongous Insurance');
  await open(page, `/dashboard/v2/customers/${customer.id}/subscriptions?grid=virtual`);
  const reading = await readSubscriptions(page, readersCode);
  if (!reading.ok) throw new Error(`${reading.reason} ${reading.detail ?? ''}`);
  const rows = reading.capture.sections.flatMap((section) => section.rows);
  const wanted = portal.state.listedSubscriptions('from-1', customer.id).filter(({ status }) => !hiddenStatuses.has(status));
  expect(rows.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id.toLowerCase()).sort());
  for (const { completeness } of reading.capture.sections) expect(completeness).toMatchObject({ isComplete: true });
});

const readSubscriptions = async (page: Page, code: string) =>
  (await (
    await openWorld(page, code)
  ).call(
    'async (readers, pace) => readers.subscriptionList.read(document, { pace })',
    patientPace,
  )) as Reading<SubscriptionListCapture>;

test.describe('a bad day', () => {
  test.afterEach(({ portal }) => portal.faults.clear());

  test('a total that is off by one', async ({ portal, tabOnPortal: page, readersCode }) => {
    portal.faults.totalOffBy = 1;
    await open(page, '/dashboard/v2/customers/list');
    const world = await openWorld(page, readersCode);
    expect(await world.call('async (readers, pace) => readers.customerList.read(document, { pace })', patientPace)).toMatchObject({
      ok: true,
      capture: { completeness: { isComplete: false, reason: 'count-differs', statedTotal: 84, read: 83 } },
    });
  });

  // In /commerce the late rows lead to the new customer already: there only the overlay, which remembers whose ids they were, can tell.
  for (const prefix of ['/dashboard/commerce2', '/dashboard/v2']) {
    test(`rows of the customer before, ${prefix}`, async ({ portal, tabOnPortal: page, readersCode }) => {
      portal.faults.staleRowsMs = 60_000;
      const [first, second] = [portal.state.customer('Wingtip Toys'), portal.state.customer('Fabrikam, Inc.')];
      await open(page, `${prefix}/customers/${first.id}/subscriptions`);
      await page.getByRole('link', { name: 'Visio' }).first().waitFor();
      await page.evaluate((path) => {
        history.pushState({}, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `${prefix}/customers/${second.id}/subscriptions`);
      await page.waitForTimeout(300);
      expect(await readSubscriptions(page, readersCode)).toMatchObject({ ok: false });
    });
  }

  test('no quantities', async ({ portal, tabOnPortal: page, readersCode }) => {
    portal.faults.omitQuantities = true;
    await open(page, `/commerce/customers/${portal.state.customer('Fabrikam, Inc.').id}/subscriptions`);
    const reading = await readSubscriptions(page, readersCode);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.capture.sections[0]?.rows.every(({ quantity, isUsageBased }) => quantity === null && !isUsageBased)).toBe(true);
  });

  test('slow answers', async ({ portal, tabOnPortal: page, readersCode }) => {
    portal.faults.slowMs = 700;
    await open(page, `/dashboard/v2/customers/${portal.state.customer('Tailspin Toys').id}/subscriptions`);
    const reading = await readSubscriptions(page, readersCode);
    if (!reading.ok) throw new Error(`${reading.reason} ${reading.detail ?? ''}`);
    expect(reading.capture.sections.flatMap(({ rows }) => rows)).toHaveLength(1);
  });

  test('an error instead of the rows', async ({ portal, tabOnPortal: page, readersCode }) => {
    await open(page, '/commerce/customers/list');
    portal.faults.failNext({ as: 'error-page', times: 5 });
    await page.goto(`https://partner.microsoft.com/commerce/customers/${portal.state.customer('Tailspin Toys').id}/subscriptions`);
    expect(await readSubscriptions(page, readersCode)).toMatchObject({ ok: false });
  });
});

test.describe('subscription detail', () => {
  /** The stand-in's types that these pages may show, and what a reader may make of them: the type itself or nothing. */
  const typeOf: Record<string, string | undefined> = { legacy: 'legacy', 'new-commerce': 'new-commerce' };

  for (const prefix of generations) {
    for (const language of languages) {
      for (const name of ['Wingtip Toys', 'Adatum Corporation']) {
        const tag = language && name === 'Adatum Corporation' ? '@matrix' : [];
        test(`${language}${prefix} of ${name}`, { tag }, async ({ portal, tabOnPortal: page, readersCode }) => {
          const customer = portal.state.customer(name);
          for (const subscription of portal.state.subscriptionsOf('from-1', customer.id)) {
            if (usageTypes.has(subscription.commerceType)) continue;
            await open(page, `${language}${prefix}/customers/${customer.id}/subscriptions/${subscription.id}`);
            const world = await openWorld(page, readersCode);
            const reading = (await world.call(
              'async (readers, pace) => readers.subscriptionDetail.read(document, { pace })',
              patientPace,
            )) as Reading<SubscriptionDetailCapture>;
            const about = `${subscription.name} ${subscription.commerceType} ${subscription.status}`;
            if (!reading.ok) {
              // Ended ones have a page without a status to read; nothing else may be refused.
              expect(['canceled', 'expired', 'deleted', 'disabled', 'pending'], `${about}: ${reading.reason}`).toContain(
                subscription.status,
              );
              continue;
            }
            const { detail } = reading.capture;
            expect(detail, about).toMatchObject({ id: subscription.id.toLowerCase(), name: subscription.name });
            if (detail.quantity !== undefined) expect(detail.quantity, about).toBe(subscription.quantity);
            if (detail.status !== undefined) expect(detail.status, about).toBe(subscription.status);
            if (detail.commerceType !== undefined && !subscription.isTrial) {
              expect(detail.commerceType, about).toBe(typeOf[subscription.commerceType] ?? detail.commerceType);
              if (detail.commerceType === 'legacy') expect(subscription.commerceType, about).toBe('legacy');
            }
            if (subscription.commerceType === 'new-commerce' && subscription.status === 'active' && !subscription.isTrial) {
              expect(detail, about).toMatchObject({ commerceType: 'new-commerce', autoRenew: subscription.autoRenew });
            }
            if (subscription.commerceType === 'legacy' && subscription.status === 'active' && !subscription.isTrial) {
              expect(detail, about).toMatchObject({
                commerceType: 'legacy',
                billingFrequency: subscription.billingFrequency.toLowerCase(),
              });
            }
          }
        });
      }
    }
  }
});

test.describe('other pages', () => {
  const read = async (page: Page, code: string, reader: string) =>
    (await openWorld(page, code)).call(`async (readers, pace) => readers.${reader}.read(document, { pace })`, patientPace);

  for (const prefix of generations) {
    for (const language of languages) {
      test(`customer account ${language}${prefix}`, async ({ portal, tabOnPortal: page, readersCode }) => {
        const customer = portal.state.customer('Fabrikam, Inc.');
        await open(page, `${language}${prefix}/customers/${customer.id}/account`);
        expect(await read(page, readersCode, 'customerAccount')).toMatchObject({
          ok: true,
          capture: { customer: customer.id.toLowerCase(), customerName: 'Fabrikam, Inc.' },
        });
      });

      test(`relationship request ${language}${prefix}`, async ({ portal, tabOnPortal: page, readersCode }) => {
        await open(page, `${language}${prefix}/customers/relationshiprequest`);
        expect(await read(page, readersCode, 'relationshipRequest')).toMatchObject({
          ok: true,
          capture: { partnerId: portal.state.account('from-1').tenantId },
        });
      });
    }
  }

  test('the tick-box catalogue of 2015', async ({ portal, tabOnPortal: page, readersCode }) => {
    const customer = portal.state.customer('Fabrikam, Inc.');
    await open(page, `/pcv/customers/${customer.id}/add-subscriptions`);
    await page.getByRole('checkbox').first().waitFor();
    const world = await openWorld(page, readersCode);
    const outcome = await world.call(
      `async (readers) => {
        const offers = readers.offersOnScreen(document);
        const lines = offers.slice(0, 3).map(({ key, name }, at) => ({ line: key, name, quantity: at + 2 }));
        return { count: offers.length, filled: await readers.fill(document, readers.planFill(offers, lines)) };
      }`,
      undefined,
    );
    expect(outcome).toMatchObject({
      filled: [
        { filled: true, quantity: 2 },
        { filled: true, quantity: 3 },
        { filled: true, quantity: 4 },
      ],
    });
    expect((outcome as { count: number }).count).toBe(await page.getByRole('checkbox').count());
    expect(portal.log.changes().filter(({ kind }) => kind !== 'sign-in')).toEqual([]);
  });
});
