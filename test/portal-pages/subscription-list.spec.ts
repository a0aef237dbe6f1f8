import {
  aRow,
  ariaGrid,
  customer,
  nativeTable,
  otherCustomer,
  portalPage,
  rows,
  shadowGridPage,
  subscriptionId,
  subscriptionsPath,
} from './fixture-pages';
import { captureSubscriptions, readSubscriptions } from './read-subscriptions';
import { expect, test } from './reader-page';

test('reads the native tables of 2021 with their sections', async ({ reader }) => {
  const azure = [aRow({ n: 9, name: 'Azure plan', quantity: '', status: 'Active' })];
  await reader.open(
    subscriptionsPath,
    portalPage(`<h2>License-based</h2>${nativeTable(rows(3))}
      <h2>Usage-based <small>Report for 10/6/21 4:28 AM</small></h2>${nativeTable(azure, ['Name', 'Current estimated cost', 'Status', 'Reseller'])}`),
  );
  const capture = await captureSubscriptions(reader);
  expect(capture).toMatchObject({
    path: '/commerce/customers/{guid}/subscriptions',
    customer,
    customerName: 'O365 Test',
    sections: [
      { section: 'license-based', completeness: { isComplete: true, proof: 'end-of-list' } },
      { section: 'usage-based', rows: [{ name: 'Azure plan', isUsageBased: true, commerceType: 'azure', quantity: null }] },
    ],
  });
  expect(capture.sections[0]?.rows[0]).toEqual({
    id: subscriptionId(1),
    name: 'Microsoft 365 Business Standard 1',
    quantity: 1,
    quantityText: '1 Licenses',
    status: 'active',
    statusText: 'Auto renews on 9/10/2022',
    isUsageBased: false,
    autoRenew: true,
    renewsOn: '2022-09-10',
  });
});

test('reads an ARIA grid of divs with header buttons', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(ariaGrid(rows(25)), { lang: '' }));
  const capture = await captureSubscriptions(reader);
  expect(capture.sections).toMatchObject([{ section: 'all', completeness: { isComplete: true } }]);
  expect(capture.sections[0]?.rows).toHaveLength(25);
  // Without a known language 9/10/2022 could be two days.
  expect(capture.sections[0]?.rows[0]).not.toHaveProperty('renewsOn');
});

test('reads nested shadow roots with slotted cells after skeleton rows, over all pages of the pager, and goes back', async ({
  reader,
}) => {
  await reader.open(subscriptionsPath, shadowGridPage({ rows: rows(83), skeletonFor: 200, startPage: 3 }));
  const { reading, progress } = await readSubscriptions(reader);
  expect(reading).toMatchObject({
    ok: true,
    capture: { sections: [{ completeness: { isComplete: true, proof: 'stated-total', statedTotal: 83 } }] },
  });
  if (reading.ok) expect(reading.capture.sections[0]?.rows.map(({ quantity }) => quantity)).toEqual(rows(83).map((_, i) => i + 1));
  expect(progress.at(-1)).toEqual({ rows: 83 });
  const current = await reader.page.evaluate(
    () =>
      document.querySelector('customer_he-layout')?.shadowRoot?.querySelector('customer_he-data-grid')?.querySelector('[current]')
        ?.textContent,
  );
  expect(current).toBe('3');
});

test('a page that lies about its count is not complete', async ({ reader }) => {
  await reader.open(subscriptionsPath, shadowGridPage({ rows: rows(12), claims: 13 }));
  const capture = await captureSubscriptions(reader);
  expect(capture.sections[0]?.completeness).toEqual({ isComplete: false, reason: 'count-differs', statedTotal: 13, read: 12 });
});

test('refuses rows that lead to another customer', async ({ reader }) => {
  const stale = rows(3).map((row) => ({ ...row, href: row.href.replace(customer, otherCustomer) }));
  await reader.open(subscriptionsPath, portalPage(nativeTable(stale)));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'customer-differs' });
});

test('refuses the same id with different values', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable([aRow({ n: 1 }), aRow({ n: 1, quantity: '7 Licenses' })])));
  expect((await readSubscriptions(reader)).reading).toEqual({ ok: false, reason: 'rows-contradict' });
});

test('a license-based row without a quantity keeps its text and has no number', async ({ reader }) => {
  await reader.open(subscriptionsPath, portalPage(nativeTable([aRow({ n: 1, quantity: 'a few' }), aRow({ n: 2, quantity: '' })])));
  const capture = await captureSubscriptions(reader);
  expect(capture.sections[0]?.rows).toMatchObject([
    { quantity: null, quantityText: 'a few', isUsageBased: false },
    { quantity: null, quantityText: '', isUsageBased: false },
  ]);
});
