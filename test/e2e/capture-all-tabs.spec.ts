import { PortalAdmin } from '../journey/portal-admin.ts';
import { startPortal } from '../portal/server.ts';
import { openedCustomers, signedInAsFrance, someOfFrance } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

test.use({
  // More than five: as many in a row that fail stop a run.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal({ seed: someOfFrance(6) });
    await use(portal);
    await portal.close();
  },
});

test('Capture all goes through the tabs of 2023; an Azure tab that shows nothing stays open until the admin looked', {
  tag: '@matrix',
}, async ({ page, portal }) => {
  // Each customer has four tabs, and an empty one is looked at for seconds.
  test.setTimeout(300_000);
  const captureAll = await signedInAsFrance(page);
  const { region } = captureAll.overlay;
  await new PortalAdmin(page).openCustomers('/dashboard/commerce2');
  await captureAll.start.click();
  await expect(captureAll.outcome).toHaveText('Captured 6 of 6 customers', { timeout: 240_000 });
  expect(new Set(openedCustomers(portal)).size).toBe(6);
  const usage = new Set(['azure-plan', 'azure-legacy', 'usage-based']);
  const silent = portal.state
    .customersOf('from-2')
    .filter(({ id }) => portal.state.listedSubscriptions('from-2', id).every(({ commerceType }) => !usage.has(commerceType)));
  await expect(region).toContainText(`In ${silent.length} of them a list shows nothing`);

  await page.goto(`https://partner.microsoft.com/dashboard/commerce2/customers/${silent[0]?.id}/subscriptions`);
  await expect(region.getByRole('listitem').filter({ hasText: 'is not complete' })).toBeVisible();
  await region.getByRole('button', { name: 'Capture subscriptions' }).click();
  await expect(region.getByRole('alert')).toHaveText(
    "Incomplete: 'Azure' shows nothing, and the page does not say that it is empty",
    { timeout: 60_000 },
  );
  const empty = region.getByRole('button', { name: 'It is empty' });
  await empty.click();
  await expect(region.getByText('Open that list first')).toBeVisible();
  await page.getByRole('tab', { name: 'Azure' }).click();
  await empty.click();
  await expect(region.getByRole('status').filter({ hasText: /^Captured \d+ subscriptions?$/ })).toBeVisible();
  await expect(region.getByRole('listitem').filter({ hasText: 'is not complete' })).toBeHidden();
  expect(portal.log.changes()).toEqual([]);
});
