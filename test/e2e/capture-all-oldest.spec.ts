import { PortalAdmin } from '../journey/portal-admin.ts';
import { startPortal } from '../portal/server.ts';
import { openedCustomers, signedInAsFrance, someOfFrance } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal({ seed: someOfFrance(3) });
    await use(portal);
    await portal.close();
  },
});

test('Capture all goes through the customers of the 2015 list', { tag: '@matrix' }, async ({ page, portal }) => {
  const captureAll = await signedInAsFrance(page);
  await new PortalAdmin(page).openCustomers('/pcv');
  await captureAll.start.click();
  await expect(captureAll.outcome).toHaveText('Captured 3 of 3 customers', { timeout: 60_000 });
  expect(new Set(openedCustomers(portal)).size).toBe(3);
  expect(portal.log.changes()).toEqual([]);
});
