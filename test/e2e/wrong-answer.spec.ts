import type { Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expect, test } from './fixtures.ts';

const alert = 'These subscriptions belong to another account of this project.';

async function takeBackNewestCapture(page: Page, sentence: string): Promise<void> {
  await page
    .getByRole('button', { name: `Take back: ${sentence}` })
    .first()
    .click();
  await expect(page.getByRole('row').filter({ hasText: sentence }).first()).toContainText('Taken back');
}

test('a wrong answer to "Which account is this?" can be put right: what it stored is taken back in the Log', async ({
  page,
  portal,
  context,
  extensionId,
}) => {
  const customer = portal.state.customersOf('to').find(({ id }) => portal.state.subscriptionsOf('to', id).length > 0);
  if (!customer) throw new Error('the stand-in has no customer with subscriptions on To');
  const admin = new PortalAdmin(page);
  const overlay = new Overlay(page);
  await admin.signInAs('Northwind CSP Europe');
  await overlay.chooseAccount('Transitioning From');
  await admin.openSubscriptions(customer.id);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured/);

  await overlay.button('Change account').click();
  await overlay.chooseAccount('Transitioning To');
  await expect(overlay.region).toContainText(alert);

  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await dashboard.getByRole('link', { name: 'Log' }).click();
  await takeBackNewestCapture(dashboard, 'Captured 4 subscriptions on Transitioning From');
  await dashboard.close();

  // The answer that was contradicted was not kept.
  await page.reload();
  await overlay.expectAccount('Transitioning From');
  await overlay.button('Change account').click();
  await overlay.chooseAccount('Transitioning To');
  await overlay.expectAccount('Transitioning To');
  await expect(overlay.region).not.toContainText(alert);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured/);
  const [first] = portal.state.subscriptionsOf('to', customer.id);
  await expect(overlay.flagOf(first?.id ?? '')).toContainText('Not on From');
});
