import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { CaptureAll, forgetSession, openedCustomers as opened, signedInAsFrance, watchNow } from './capture-all.ts';
import { expect, test } from './fixtures.ts';
import { stopServiceWorkers } from './stop-service-worker.ts';

test.describe('one click', () => {
  test('captures the subscriptions of every customer, one after the other in the same tab, and names nobody', {
    tag: '@matrix',
  }, async ({ page, portal, context }) => {
    // A human pace for 22 customers; a loaded machine draws each page later.
    test.setTimeout(300_000);
    const captureAll = await signedInAsFrance(page);
    await expect(captureAll.overlay.region).toContainText('Opens the subscriptions of every customer in this tab');
    const pagesBefore = context.pages().length;
    await captureAll.start.click();
    await captureAll.untilDone(2);
    const here = opened(portal).at(-1);
    const others = portal.state.customersOf('from-2').filter(({ id }) => id !== here);
    const words = await captureAll.overlay.region.locator('.capture-all').textContent();
    for (const { name } of others) expect(words).not.toContain(name);
    await expect(captureAll.outcome).toHaveText('Captured 22 of 22 customers', { timeout: 240_000 });
    expect(new URL(page.url()).pathname).toBe('/commerce/customers/list');
    expect(context.pages()).toHaveLength(pagesBefore);
    expect(new Set(opened(portal)).size).toBe(22);
    expect(opened(portal)).toHaveLength(22);
    expect(portal.log.changes()).toEqual([]);
  });

  test('that no person made starts nothing', async ({ page, portal }) => {
    const captureAll = await signedInAsFrance(page);
    await captureAll.start.evaluate((button: HTMLElement) => {
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await page.waitForTimeout(1000);
    expect(opened(portal)).toEqual([]);
    await expect(captureAll.start).toBeEnabled();
  });
});

test('Pause, Resume, Skip and Stop', async ({ page, portal }) => {
  const captureAll = await signedInAsFrance(page, { pause: 400 });
  await captureAll.start.click();
  await captureAll.untilDone(1);
  await captureAll.pause.click();
  await expect(captureAll.alert).toHaveText('Paused. Press Resume to go on.');
  expect(await complaints(page)).toEqual([]);
  await page.waitForTimeout(500);
  const whenPaused = opened(portal).length;
  await page.waitForTimeout(2000);
  expect(opened(portal)).toHaveLength(whenPaused);

  await captureAll.resume.click();
  const done = await captureAll.untilDone(whenPaused + 1);
  expect(done).toBeLessThan(22);
  await captureAll.skip.click();
  await expect(captureAll.overlay.region).toContainText('1 failed or skipped');
  await captureAll.untilDone(done + 1);
  await captureAll.stop.click();
  await expect(captureAll.pause).toBeHidden();
  const whenStopped = opened(portal).length;
  await page.waitForTimeout(2000);
  expect(opened(portal)).toHaveLength(whenStopped);
  await new PortalAdmin(page).openCustomers();
  await expect(captureAll.outcome).toContainText(/Stopped after \d+ of 22 customers/);
  await expect(captureAll.start).toBeEnabled();
  expect(await complaints(page)).toEqual([]);
});

/** What axe finds in the card. */
async function complaints(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('consolidator-overlay').analyze();
  return violations.map(({ id }) => id);
}

test('the service worker is stopped again and again: it goes on, and no customer is opened twice', { tag: '@matrix' }, async ({
  page,
  portal,
}) => {
  const captureAll = await signedInAsFrance(page);
  await captureAll.start.click();
  for (const done of [1, 3, 5, 7]) {
    await captureAll.untilDone(done);
    await stopServiceWorkers(page);
  }
  await captureAll.untilDone(9);
  expect(new Set(opened(portal)).size).toBe(opened(portal).length);
});

test.describe('it stops', () => {
  test('at a sign-out, and goes on after the sign-in to the same account', async ({ page, portal, context }) => {
    const captureAll = await signedInAsFrance(page);
    await captureAll.start.click();
    const done = await captureAll.untilDone(2);
    portal.faults.endSession();
    await page.waitForURL('**/signin**');
    await page.waitForTimeout(5500);
    await watchNow(context);
    await page.getByRole('button', { name: 'Northwind CSP France' }).click();
    await page.waitForURL('**/customers/**');
    await new PortalAdmin(page).openCustomers();
    await expect(captureAll.alert).toContainText('you were signed out');
    await captureAll.overlay.chooseAccount('Transitioning From');
    const whenStopped = opened(portal).length;
    await page.waitForTimeout(1000);
    expect(opened(portal)).toHaveLength(whenStopped);
    await captureAll.resume.click();
    await captureAll.untilDone(done + 2);
  });

  test('when somebody signs in as another account in the same window', async ({ page, portal }) => {
    const captureAll = await signedInAsFrance(page, { pause: 1500 });
    await captureAll.start.click();
    await captureAll.untilDone(1);
    const other = await page.context().newPage();
    await new PortalAdmin(other).signInAs('Northwind CSP Germany');
    await new Overlay(other).chooseAccount('Another From account');
    await page.bringToFront();
    await expect(captureAll.alert).toContainText(/belongs to another account|which account this is/, { timeout: 30_000 });
    const whenStopped = opened(portal).length;
    await page.waitForTimeout(2000);
    expect(opened(portal)).toHaveLength(whenStopped);
    // Now the page belongs to the other account, whose own run may begin once this one is ended.
    await captureAll.overlay.expectAccount('Transitioning From');
    await captureAll.stop.click();
    await expect(captureAll.stop).toBeHidden();
    await new PortalAdmin(page).openCustomers();
    await expect(captureAll.start).toBeEnabled({ timeout: 30_000 });
  });

  test('at five failures in a row; they are listed with the reason and retried alone', async ({ page, portal, extensionId }) => {
    const captureAll = await signedInAsFrance(page);
    portal.faults.failNext({ as: 'error-page', times: 99, path: '/subscriptions' });
    await captureAll.start.click();
    await expect(captureAll.alert).toContainText('five pages in a row failed', { timeout: 80_000 });
    expect(new Set(opened(portal)).size).toBeLessThanOrEqual(5);
    portal.faults.clear();
    await captureAll.stop.click();
    const dashboard = await page.context().newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
    const table = dashboard.getByRole('table', { name: 'Not captured' });
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(table.getByRole('row').nth(1)).toContainText(/Can't read the page\. \S|Partner Center shows an error/);
    const before = opened(portal).length;
    await dashboard.getByRole('button', { name: 'Retry all 5 customers' }).click();
    await expect(table).toBeHidden({ timeout: 60_000 });
    expect(new Set(opened(portal).slice(before)).size).toBe(5);
  });
});

test.describe('it pauses', () => {
  test('when another page is opened in its tab by hand', async ({ page, portal }) => {
    const captureAll = await signedInAsFrance(page, { pause: 8000 });
    await captureAll.start.click();
    await captureAll.untilDone(1);
    const mine = portal.state.customersOf('from-2').at(-1)?.id ?? '';
    await page.goto(`https://partner.microsoft.com/commerce/customers/${mine}/account`);
    await expect(captureAll.alert).toContainText('another page was opened in its tab', { timeout: 30_000 });
    await page.waitForTimeout(2000);
    expect(page.url()).toContain('/account');
    await captureAll.resume.click();
    await captureAll.untilDone(2);
  });

  test('while its tab is not in front', { tag: '@matrix' }, async ({ page, portal, context }) => {
    const captureAll = await signedInAsFrance(page, { pause: 4000, reading: 3000 });
    await captureAll.start.click();
    await captureAll.untilDone(1);
    await setHidden(page, true);
    await expect(captureAll.overlay.region).toContainText('Waiting: its tab is not in front.');
    const whenHidden = opened(portal).length;
    await page.waitForTimeout(7000);
    await watchNow(context);
    await page.waitForTimeout(2000);
    expect(opened(portal)).toHaveLength(whenHidden);
    await setHidden(page, false);
    await captureAll.untilDone(2);
    await expect.poll(() => opened(portal).length, { timeout: 30_000 }).toBeGreaterThan(whenHidden);
  });
});

/**
 * What the extension's scripts see of another tab in front. Playwright keeps every page of a headless Chromium visible (seen 2026-11), so
 * their isolated world is told so.
 */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    await session.send('Runtime.evaluate', {
      contextId,
      expression: `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${isHidden ? 'hidden' : 'visible'}' });
        document.dispatchEvent(new Event('visibilitychange'));`,
    });
  }
  expect(worlds.length).toBeGreaterThan(0);
  await session.detach();
}

test.describe('it survives', () => {
  test('a closed tab: the customer list offers to go on', { tag: '@matrix' }, async ({ page, portal, context }) => {
    const captureAll = await signedInAsFrance(page);
    await captureAll.start.click();
    const done = await captureAll.untilDone(3);
    const other = await context.newPage();
    await page.close();
    await new PortalAdmin(other).openCustomers();
    const there = new CaptureAll(other);
    await expect(there.overlay.region).toContainText('its tab is closed');
    const before = opened(portal).length;
    await there.resume.click();
    await there.untilDone(done + 2);
    expect(opened(portal).length).toBeGreaterThan(before);
  });

  test('an update of the extension: the page that is loaded again goes on, once the account is known', { tag: '@matrix' }, async ({
    page,
    context,
  }) => {
    const captureAll = await signedInAsFrance(page, { pause: 3000 });
    await captureAll.start.click();
    await captureAll.untilDone(2);
    const address = page.url();
    // Nothing asks while the session is emptied: an update stops the worker first.
    await page.goto('about:blank');
    await page.waitForTimeout(3000);
    await forgetSession(context);
    await page.goto(address);
    // The new session knows no account: the first page that does not prove it asks, and opens nothing before it is told.
    await captureAll.overlay.chooseAccount('Transitioning From');
    await expect(captureAll.pause.or(captureAll.resume)).toBeVisible();
    if (await captureAll.resume.isVisible()) await captureAll.resume.click();
    await captureAll.untilDone(4);
  });

  test('a page that never finishes', { tag: '@matrix' }, async ({ page, portal, context }) => {
    const captureAll = await signedInAsFrance(page, { arrival: 6000 });
    const slow = portal.state.customersOf('from-2').map(({ id }) => id);
    let held = '';
    await page.route('**/customers/*/subscriptions', async (route) => {
      held ||= slow.find((id) => route.request().url().includes(id)) ?? '';
      // Never answered: the tab goes on loading.
      if (!route.request().url().includes(held)) await route.continue();
    });
    await captureAll.start.click();
    await expect.poll(() => held).not.toBe('');
    await page.waitForTimeout(7000);
    await watchNow(context);
    await captureAll.untilDone(2);
    await expect(captureAll.overlay.region).toContainText('1 failed or skipped');
  });
});

test('one run at a time: another tab of the account shows it and can pause it', async ({ page, context, portal }) => {
  const captureAll = await signedInAsFrance(page, { pause: 2000 });
  await captureAll.start.click();
  await captureAll.untilDone(1);
  const other = await context.newPage();
  await new PortalAdmin(other).openCustomers();
  const there = new CaptureAll(other);
  await expect(there.overlay.region).toContainText('It runs in another tab');
  await expect(there.start).toBeHidden();
  await there.pause.click();
  await expect(there.alert).toHaveText('Paused. Press Resume to go on.');
  const whenPaused = opened(portal).length;
  await other.waitForTimeout(4000);
  expect(opened(portal).length).toBeLessThanOrEqual(whenPaused + 1);
});
