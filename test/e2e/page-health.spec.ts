import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expectNoViolation } from './dashboard.ts';
import { expect, test } from './fixtures.ts';

/** In the service worker. */
declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>>; set(values: object): Promise<void> } } };

async function storageOf(context: BrowserContext) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    get: () => worker.evaluate(() => chrome.storage.local.get()),
    set: (values: object) => worker.evaluate((stored) => chrome.storage.local.set(stored), values),
  };
}

async function openPageHealth(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#section=page-health`);
  await expect(page.getByRole('heading', { name: 'Page health', level: 2 })).toBeVisible();
}

const recipe = {
  page: 'subscription-list',
  host: 'partner.microsoft.com',
  path: '/commerce/customers/{guid}/subscriptions',
  shape: 'table',
  columns: [
    { header: 'post', role: 'name' },
    { header: 'zetelstal', role: 'quantity' },
    { header: '', role: 'status' },
    { header: 'rest', role: 'ignore' },
  ],
  madeAt: '2026-11-20T08:00:00.000Z',
};

const readings = [
  {
    page: 'subscription-list',
    path: '/commerce/customers/{guid}/subscriptions',
    outcome: { kind: 'failed', reason: 'columns-not-understood', detail: 'no quantity column' },
  },
  {
    page: 'customer-list',
    path: '/dashboard/v2/customers/list',
    outcome: { kind: 'degraded', missing: ['count-differs', 'status-not-known', 'read-as-taught'] },
  },
  { page: 'customer-list', path: '/commerce/customers/list', outcome: { kind: 'well' } },
].map((reading) => ({ reading, at: '2026-11-20T09:00:00.000Z', lastWellAt: '2026-11-19T09:00:00.000Z' }));

test('Page health says how each reader got on, and names nobody', async ({ page, context, extensionId, portal }) => {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await overlay.capture('Capture customers');
  const customer = portal.state.customer('Fabrikam, Inc.');
  await new PortalAdmin(page).openSubscriptions(customer.id);
  await overlay.capture('Capture subscriptions');
  await openPageHealth(page, extensionId);
  const table = page.getByRole('table', { name: 'Page health' });
  await expect(table.getByRole('row', { name: /^Customer list \/commerce\/customers\/list Well Nothing/ })).toBeVisible();
  await expect(
    table.getByRole('row', { name: /^Subscription list \/commerce\/customers\/\{guid\}\/subscriptions Well/ }),
  ).toBeVisible();
  await expect(table.getByRole('row', { name: /^Account settings Not read yet/ })).toBeVisible();
  const kept = JSON.stringify((await (await storageOf(context)).get())['page-health']);
  expect(kept).not.toContain(customer.id);
  expect(kept).not.toContain('Fabrikam');
});

test('what was missing is said in words', async ({ page, context, extensionId }) => {
  await (await storageOf(context)).set({ 'page-health': readings, recipes: [recipe] });
  await openPageHealth(page, extensionId);
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^Subscription list/).first()).toContainText(
    'Not readA column is missing or stands there twice.Looked for: no quantity column',
  );
  await expect(row(/^Customer list.*v2/)).toContainText('A status was not understood.');
  await expect(row(/^Customer list.*v2/)).toContainText('Read as you taught it.');
  await expect(page.getByRole('table', { name: 'Taught pages' })).toContainText('post = Name');
  await expect(page.getByRole('table', { name: 'Taught pages' })).toContainText('column 3 = Status');
  await expectNoViolation(page);
});

test('taught pages are exported, deleted, and come back by import', async ({ page, context, extensionId }) => {
  const storage = await storageOf(context);
  await storage.set({ recipes: [recipe] });
  await openPageHealth(page, extensionId);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export taught pages' }).click();
  const file = await (await saving).path();
  expect(JSON.parse(readFileSync(file, 'utf8')).recipes).toEqual([recipe]);

  await page.getByRole('button', { name: 'Delete what was taught for Subscription list' }).click();
  await expect(page.getByText('Deleted. The page is read by its own words again.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Taught pages' })).toHaveCount(0);
  expect((await storage.get()).recipes).toEqual([]);

  await page
    .locator('input[type=file][accept*=json]')
    .setInputFiles({ name: 'taught.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect(page.getByText('1 taught page was imported.')).toBeVisible();
  expect((await storage.get()).recipes).toEqual([recipe]);
});

const hostile: [string, string, RegExp][] = [
  ['not JSON', '{"format":', /damaged/],
  ['of another kind', '{"format":"consolidator-history"}', /no file of taught pages/],
  [
    'with a selector',
    JSON.stringify({ format: 'consolidator-recipes', version: 1, recipes: [{ ...recipe, selector: 'td' }] }),
    /can not have/,
  ],
  [
    'with a prototype',
    JSON.stringify({ format: 'consolidator-recipes', version: 1, recipes: [recipe] }).replace(
      '"shape"',
      '"__proto__":{"x":1},"shape"',
    ),
    /can not have/,
  ],
  [
    'of another site',
    JSON.stringify({ format: 'consolidator-recipes', version: 1, recipes: [{ ...recipe, host: 'evil.test' }] }),
    /another web site/,
  ],
  ['of the future', JSON.stringify({ format: 'consolidator-recipes', version: 9, recipes: [recipe] }), /newer version/],
  ['without end', ' '.repeat(1_500_000), /too large/],
];

test('a hostile file of taught pages is refused whole', async ({ page, context, extensionId }, info) => {
  const storage = await storageOf(context);
  await openPageHealth(page, extensionId);
  for (const [what, text, sentence] of hostile) {
    const file = info.outputPath('taught.json');
    writeFileSync(file, text);
    await page.locator('input[type=file][accept*=json]').setInputFiles(file);
    await expect(page.getByRole('alert').filter({ hasText: sentence }), what).toBeVisible();
    expect((await storage.get()).recipes, what).toBeUndefined();
  }
});

test('Page health is worked by keyboard', async ({ page, context, extensionId }) => {
  await (await storageOf(context)).set({ 'page-health': readings, recipes: [recipe] });
  // Asked for early: the browser needs a moment before it reports choosers instead of opening them.
  const choosing = page.waitForEvent('filechooser');
  await openPageHealth(page, extensionId);
  await page.getByRole('button', { name: 'Export taught pages' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Import taught pages' })).toBeFocused();
  await page.keyboard.press('Enter');
  await choosing;
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Delete/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('No page was taught.')).toBeVisible();
});
