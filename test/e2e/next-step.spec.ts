import type { Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import type { Portal } from '../portal/server.ts';
import { expect, test } from './fixtures.ts';

async function captureFabrikam(page: Page, portal: Portal): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await new PortalAdmin(page).openSubscriptions(portal.state.customer('Fabrikam, Inc.').id);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured \d+/);
  return overlay;
}

test('Next step leads from page to page, by pointer and by keyboard', async ({ page, portal }) => {
  const overlay = await captureFabrikam(page, portal);
  await expect(overlay.region.getByText('Open a subscription, so that its type is seen.')).toBeVisible();
  await overlay.button('Next step').click();
  await expect(page).toHaveURL(/\/subscriptions\/[0-9a-f-]{36}$/);
  const first = page.url();
  // Until its type is seen, the page on screen is the next step and nothing is loaded again; then it is another one.
  await expect(async () => {
    await overlay.button('Next step').focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(first, { timeout: 2_000 });
  }).toPass();
  await expect(page).toHaveURL(/\/subscriptions\/[0-9a-f-]{36}$/);
});

test('a click that no person made leads nowhere', async ({ page, portal }) => {
  const overlay = await captureFabrikam(page, portal);
  const before = page.url();
  await overlay.button('Next step').evaluate((button: HTMLElement) => button.click());
  await page.evaluate(() => window.postMessage({ type: 'next-step-pressed' }, '*'));
  await page.waitForTimeout(500);
  expect(page.url()).toBe(before);
});

test('the popup says the next step with the name of the customer, and today when nothing of today is open', async ({
  page,
  portal,
  extensionId,
}) => {
  await captureFabrikam(page, portal);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const step = page.getByRole('region', { name: 'Next step' });
  await expect(step).toContainText('Done for today.');
  await expect(step).toContainText('Fabrikam, Inc.');
  await expect(step).toContainText('Transitioning From: Open a subscription, so that its type is seen.');
  await expect(step.getByRole('link')).toHaveAttribute('href', /\/subscriptions\/[0-9a-f-]{36}$/);
});
