import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { CustomerListCapture, SubscriptionListCapture } from '../../utils/consolidation/capture';
import type { Reading } from '../../utils/portal/define-page';
import { type Portal, startPortal } from '../portal/server.ts';
import { ensureBrowser } from '../setup/find-browser.ts';
import { quickPace } from './read-subscriptions';
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

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`https://partner.microsoft.com/signin?account=from-1&returnUrl=${encodeURIComponent(path)}`);
}

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
          quickPace,
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
  for (const prefix of generations) {
    for (const language of languages) {
      for (const name of customers) {
        test(`${language}${prefix} of ${name}`, async ({ portal, tabOnPortal: page, readersCode }) => {
          const customer = portal.state.customer(name);
          await open(page, `${language}${prefix}/customers/${customer.id}/subscriptions`);
          const world = await openWorld(page, readersCode);
          const reading = (await world.call(
            'async (readers, pace) => readers.subscriptionList.read(document, { pace })',
            quickPace,
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
