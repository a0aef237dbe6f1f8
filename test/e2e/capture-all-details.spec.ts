import { PortalAdmin } from '../journey/portal-admin.ts';
import { CaptureAll, openedCustomers, signedInAs } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

test('With details says what is coming, waits once the number is known, and opens the soonest renewal first', {
  tag: '@matrix',
}, async ({ page, portal }) => {
  test.setTimeout(300_000);
  const captureAll = await signedInAs('Northwind CSP Europe', 'Transitioning To', { page });
  // The newest generation is the only one whose lists show when a subscription renews.
  await new PortalAdmin(page).openCustomers('/dashboard/v2');
  await captureAll.withDetails.check();
  const { region } = captureAll.overlay;
  await captureAll.start.click();
  await expect(captureAll.alert).toContainText('The lists are captured.', { timeout: 120_000 });
  const words = (await captureAll.alert.textContent()) ?? '';
  const pages = Number(/(\d+) subscription pages are left, (about|less than)/.exec(words)?.[1] ?? Number.NaN);
  expect(pages).toBeGreaterThan(4);
  expect(openedCustomers(portal)).toHaveLength(8);

  await captureAll.resume.click();
  await expect(captureAll.progress).toContainText(new RegExp(`of ${pages} subscription pages`));
  await captureAll.untilDone(4);
  const details = portal.log
    .of('page-view')
    .flatMap(({ page: address }) => /subscriptions\/([0-9a-f-]{36})/.exec(address)?.[1] ?? []);
  const renewals = details.map((id) => new Date(portal.state.subscription(id).endsAt).toISOString().slice(0, 10));
  expect(renewals).toEqual(renewals.toSorted());
  expect(new Set(details).size).toBe(details.length);

  await captureAll.stop.click();
  await page.goto('https://partner.microsoft.com/dashboard/v2/customers/list');
  await new CaptureAll(page).withDetails.check();
  // All lists are known now, so the number is said before the start.
  await expect(region).toContainText(/Then \d+ subscription pages?, (about|less than) /);
  await expect(region).not.toContainText('not captured yet');
  expect(portal.log.changes()).toEqual([]);
});
