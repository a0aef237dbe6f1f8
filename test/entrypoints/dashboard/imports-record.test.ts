import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recordFor } from '../../../entrypoints/dashboard/imports-record';
import { exportHistory } from '../../../utils/database/history';
import { listImports } from '../../../utils/database/import-log';
import { findCustomer, projectFacts, rosterOf } from '../../../utils/database/queries';
import type { Imported } from '../../../utils/files/import/imported';
import { aGuid } from '../../files/import/builders';

const now = '2026-11-23T09:00:00.000Z';
const seenAt = '2026-11-20T09:00:00.000Z';
const from = { id: 'from', side: 'from' as const, cloud: 'commercial' as const };
const contoso = { id: aGuid(9), name: 'Contoso' };
const subscriptions = (quantity: number): Imported => ({
  type: 'subscriptions',
  mayBeWholeList: true,
  rows: [
    {
      line: 2,
      listed: {
        id: aGuid(1),
        name: 'E3',
        quantity,
        quantityText: String(quantity),
        status: 'active',
        statusText: 'Active',
        isUsageBased: false,
      },
      detail: { id: aGuid(1), offerId: 'CFQ7TTC0LF8R:0001', term: 'P1Y', billingFrequency: 'annual' },
    },
  ],
});
const read = (imported: Imported, fileName = 'Export.csv') => ({
  imported,
  kind: 'portal-subscriptions' as const,
  rows: 1,
  fileName,
});
const types = async () => (await exportHistory()).events.map(({ type }) => type);

test('the first file adds its account and the time zone, outside of what can be taken back', async () => {
  const answers = { account: from, isWholeList: true, seenAt };
  expect(await recordFor(read({ type: 'customers', rows: [contoso] }, 'Customers.csv'), { answers, now })).toEqual({
    isRecorded: true,
  });
  expect(await types()).toEqual(['account-added', 'setting-changed', 'file-imported', 'captured']);
  expect((await listImports())[0]?.event).toMatchObject({
    account: 'from',
    payload: { fileName: 'Customers.csv', events: 1, seenAt, isWholeList: true, brought: { customers: 1 } },
  });
  expect(await rosterOf('from')).toMatchObject([{ customer: contoso.id, at: seenAt }]);
});

test('a subscription list is recorded for the customer that was named, with its details', async () => {
  const answers = { account: from, customer: contoso, isWholeList: false, seenAt };
  expect(await recordFor(read(subscriptions(25)), { answers, now })).toEqual({ isRecorded: true });
  expect(await findCustomer(contoso.id)).toMatchObject({
    accounts: [{ sections: [], subscriptions: [{ isOnlyInFile: true, lastSeenAt: seenAt, detail: { term: 'P1Y' } }] }],
  });
  expect((await types()).slice(4)).toEqual(['file-imported', 'captured', 'captured']);
});

test('a file that contradicts it changes nothing, its new account included', async () => {
  const before = await types();
  const to = { id: 'to', side: 'to' as const, cloud: 'commercial' as const };
  const answers = { account: to, customer: contoso, isWholeList: false, seenAt };
  expect(await recordFor(read(subscriptions(25)), { answers, now })).toMatchObject({
    isRecorded: false,
    problems: [{ id: 'known-in-another-account', line: 2, found: aGuid(1) }],
  });
  const other = { account: from, customer: { id: aGuid(8), name: 'Fabrikam' }, isWholeList: false, seenAt };
  expect(await recordFor(read(subscriptions(25)), { answers: other, now })).toMatchObject({
    problems: [{ id: 'known-under-another-customer' }],
  });
  expect(await types()).toEqual(before);
});

test('a price list sets the prices of what the account has', async () => {
  const price = {
    product: 'CFQ7TTC0LF8R:0001',
    title: 'E3',
    term: 'P1Y',
    billingFrequency: 'annual',
    currency: 'EUR',
    unitPrice: 240,
    monthlyPrice: 20,
    line: 2,
  } as const;
  const answers = { account: from, isWholeList: false, seenAt };
  await recordFor(read({ type: 'prices', prices: [price] }), { answers, now });
  expect((await projectFacts()).prices).toMatchObject([{ product: 'CFQ7TTC0LF8R:0001', monthlyPrice: 20, side: 'from' }]);
  // The time of an export is only told where it was asked for.
  expect((await listImports())[0]?.event.payload.seenAt).toBeUndefined();
});
