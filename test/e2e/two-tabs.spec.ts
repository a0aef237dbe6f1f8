import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { badgeText } from './badge-text.ts';
import { expect, test } from './fixtures.ts';

test('two tabs that capture at once lose nothing, and the toolbar stays silent while nothing is billed twice', async ({
  context,
  page,
  portal,
  extensionId,
}) => {
  const customers = ['Fabrikam, Inc.', 'Humongous Insurance'].map((name) => portal.state.customer(name));
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  await new Overlay(page).chooseAccount('Transitioning From');

  const tabs = await Promise.all(customers.map(() => context.newPage()));
  await Promise.all(tabs.map((tab, index) => new PortalAdmin(tab).openSubscriptions(customers[index]?.id ?? '')));
  const outcomes = [];
  for (const tab of tabs) {
    await tab.bringToFront();
    const overlay = new Overlay(tab);
    await expect(overlay.button('Capture subscriptions')).toBeEnabled();
    outcomes.push(overlay.capture('Capture subscriptions'));
  }
  for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatch(/^Captured \d+ subscriptions/);

  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  for (const { id } of customers) {
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#customer=${id}`);
    const table = page.getByRole('table', { name: 'Subscriptions' });
    await expect(table.getByRole('row').first()).toBeVisible();
    for (const { name } of portal.state.listedSubscriptions('from-1', id).slice(0, 5)) await expect(table).toContainText(name);
  }
  expect(await badgeText(context)).toBe('');
});
