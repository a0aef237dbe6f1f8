import type { BrowserContext, Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expect, test } from './fixtures.ts';
import { stopServiceWorkers } from './stop-service-worker.ts';

const bigList = '/dashboard/v2';

async function signInAsFrom(page: Page): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await overlay.expectAccount('Transitioning From');
  return overlay;
}

interface StoredCapture {
  page: string;
  isComplete: boolean;
  rows: number;
  quantities: (number | null | undefined)[];
}

/** Captures that the extension stored, oldest first, as its own export of the history tells. */
async function storedCaptures(context: BrowserContext, extensionId: string) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back up' }).click()]);
  const stream = await file.createReadStream();
  let text = '';
  for await (const chunk of stream) text += chunk;
  await page.close();
  const captures: StoredCapture[] = [];
  collectCaptures(JSON.parse(text), captures);
  return captures;
}

function collectCaptures(node: unknown, found: StoredCapture[]): void {
  if (Array.isArray(node)) for (const item of node) collectCaptures(item, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, payload } = node as { type?: string; payload?: Record<string, unknown> };
  if (type === 'captured' && payload) {
    const lists = (payload.sections ?? [payload]) as {
      rows?: { quantity?: number | null }[];
      completeness?: { isComplete: boolean };
    }[];
    found.push({
      page: String(payload.page),
      quantities: lists.flatMap((list) => (list.rows ?? []).map(({ quantity }) => quantity)),
      isComplete: lists.every((list) => list.completeness?.isComplete ?? true),
      rows: lists.reduce((sum, list) => sum + (list.rows?.length ?? 0), 0),
    });
    return;
  }
  for (const value of Object.values(node)) collectCaptures(value, found);
}

test('the service worker stops in the middle of a capture: the capture is stored once and whole', async ({
  page,
  portal,
  context,
  extensionId,
}) => {
  const overlay = await signInAsFrom(page);
  await new PortalAdmin(page).openCustomers(bigList);
  await expect(page.getByText('83 results found.')).toBeVisible();
  await overlay.button('Capture customers').click();
  await expect(overlay.status).toContainText('Capturing');
  await stopServiceWorkers(page);
  await expect(overlay.status).toContainText('Captured 83 of 83 customers', { timeout: 60_000 });
  await stopServiceWorkers(page);
  expect(portal.state.customersOf('from-1')).toHaveLength(83);
  expect(await storedCaptures(context, extensionId)).toMatchObject([{ page: 'customer-list', isComplete: true, rows: 83 }]);
});

test('the page is left in the middle of a capture: nothing is stored and nothing old stays', async ({
  page,
  context,
  extensionId,
}) => {
  const overlay = await signInAsFrom(page);
  const admin = new PortalAdmin(page);
  await admin.openCustomers(bigList);
  await expect(page.getByText('83 results found.')).toBeVisible();
  await overlay.button('Capture customers').click();
  await expect(overlay.status).toContainText('Capturing');
  await admin.openCustomers('/commerce');
  await expect(overlay.button('Capture customers')).toBeVisible();
  await expect(overlay.region).not.toContainText('Capturing');
  expect(await storedCaptures(context, extensionId)).toEqual([]);
});

test('the portal answers an error page: the capture refuses and stores nothing', async ({ page, portal, context, extensionId }) => {
  const overlay = await signInAsFrom(page);
  await new PortalAdmin(page).openCustomers(bigList);
  await expect(overlay.button('Capture customers')).toBeVisible();
  await expect(page.getByText('83 results found.')).toBeVisible();
  portal.faults.failNext({ as: 'error-page', listPage: 3, times: 99 });
  const outcome = await overlay.capture('Capture customers');
  expect(outcome).toMatch(/^(Incomplete: |Can't read this page: )\S/);
  expect((await storedCaptures(context, extensionId)).filter(({ isComplete }) => isComplete)).toEqual([]);
});

test('the session ends in the middle of a capture: nothing complete is stored', async ({ page, portal, context, extensionId }) => {
  const overlay = await signInAsFrom(page);
  await new PortalAdmin(page).openCustomers(bigList);
  await expect(page.getByText('83 results found.')).toBeVisible();
  await overlay.button('Capture customers').click();
  await expect(overlay.status).toContainText('Capturing');
  portal.faults.endSession();
  await page.waitForURL('**/signin**', { timeout: 30_000 });
  await expect(page.locator('consolidator-overlay').getByRole('button', { name: 'Capture customers' })).toHaveCount(0);
  expect((await storedCaptures(context, extensionId)).filter(({ isComplete }) => isComplete)).toEqual([]);
});

for (const [off, stated] of [
  [1, 84],
  [-3, 80],
] as const) {
  const repeats = off < 0 ? { tag: '@matrix' } : {};
  test(
    `a page that states ${stated} customers and lists 83 is captured as incomplete, with the reason`,
    repeats,
    async ({ page, portal }) => {
      const overlay = await signInAsFrom(page);
      portal.faults.totalOffBy = off;
      await new PortalAdmin(page).openCustomers(bigList);
      await expect(page.getByText(`${stated} results found.`)).toBeVisible();
      const outcome = await overlay.capture('Capture customers');
      expect(outcome).toMatch(/^(Incomplete: |Can't read this page: ).*\d/);
    },
  );
}

test('subscriptions without a quantity are never given one', async ({ page, portal, context, extensionId }) => {
  const overlay = await signInAsFrom(page);
  portal.faults.omitQuantities = true;
  const { id } = portal.state.customer('Fabrikam, Inc.');
  await new PortalAdmin(page).openSubscriptions(id);
  const outcome = await overlay.capture('Capture subscriptions');
  expect(outcome).toBe('Captured 8 subscriptions');
  await expect(overlay.alert).toContainText('8 subscriptions show no quantity');
  const [capture] = await storedCaptures(context, extensionId);
  expect(capture?.quantities).toEqual(Array(8).fill(null));
  for (const { id: subscription } of portal.state.subscriptionsOf('from-1', id)) {
    await expect(overlay.flagOf(subscription)).not.toContainText('Safe to suspend');
  }
});

for (const [when, isEarly] of [
  ['after the list was looked at', false],
  ['before anybody looked', true],
] as const) {
  test(`rows of the customer before, under the next customer's address, are not captured: moved ${when}`, async ({
    page,
    portal,
    context,
    extensionId,
  }) => {
    const overlay = await signInAsFrom(page);
    const [first, second] = [portal.state.customer('Fabrikam, Inc.'), portal.state.customer('Contoso Suites')];
    portal.faults.staleRowsMs = 20_000;
    const move = (path: string) => {
      const moved = new MutationObserver(() => {
        if (location.pathname === path || !document.querySelector('a[href*="/subscriptions/"]')) return;
        moved.disconnect();
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      });
      moved.observe(document, { childList: true, subtree: true, attributes: true });
    };
    const next = `/commerce/customers/${second.id}/subscriptions`;
    if (isEarly) await page.addInitScript(move, next);
    await new PortalAdmin(page).openSubscriptions(first.id);
    if (!isEarly) {
      await expect(page.locator('a[href*="/subscriptions/"]').first()).toBeVisible();
      await page.evaluate(move, next);
      await page.evaluate(() => document.body.setAttribute('data-moves', ''));
    }
    await page.waitForURL(`**${next}`);
    const outcome = await overlay.capture('Capture subscriptions');
    expect(outcome).toMatch(/^Can't read this page: \S/);
    expect(await storedCaptures(context, extensionId)).toEqual([]);
  });
}
