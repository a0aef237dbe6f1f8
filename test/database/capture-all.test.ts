import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { captureAllCandidates, readCaptureAll } from '../../utils/database/capture-all';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { record } from '../../utils/database/record';
import {
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  incomplete,
  minutesAfter,
  start,
} from './builders';

const account = accounts.from.id;
const customers = [aGuid(1), aGuid(2), aGuid(3)];
const at = (minutes: number) => ({ now: minutesAfter(start, minutes) });

const happens = (happening: Happening, id?: string) =>
  aDraft(happening, { account, about: { account }, ...(id !== undefined && { id }) });

const aStart = (id = 'run', of = customers) =>
  happens(
    {
      type: 'capture-all-started',
      payload: { path: '/commerce/customers/list', customers: of, withDetails: false, areDetailsAgreed: false },
    },
    id,
  );

async function withRoster(): Promise<ConsolidatorDatabase> {
  const database = aDatabase();
  const rows = customers.map((id, index) => ({ id, name: `Customer ${index}` }));
  const list = happens({
    type: 'captured',
    payload: {
      page: 'customer-list',
      path: '/commerce/customers/list',
      rows,
      completeness: { isComplete: true, proof: 'last-page' },
    },
  });
  await record([anAccountAdded(accounts.from), list], { ...at(0), database });
  return database;
}

test('no run was ever started', async () => {
  expect(await readCaptureAll(account, { database: await withRoster() })).toEqual({ troubles: [] });
});

test('what is captured moves a run on, look after look', async () => {
  const database = await withRoster();
  await record([aStart()], { ...at(1), database });
  const next = async () => (await readCaptureAll(account, { database })).plan?.next?.customer;
  expect(await next()).toBe(customers[0]);
  await record([aSubscriptionList({ customer: aGuid(1) })], { ...at(2), database });
  expect(await next()).toBe(customers[1]);
  await record([aSubscriptionList({ customer: aGuid(2), completeness: incomplete })], { ...at(3), database });
  expect(await next()).toBe(customers[1]);
  await record([aSubscriptionList({ customer: aGuid(2), rows: [aSubscription({ id: aGuid(101) })] })], { ...at(4), database });
  await record([aSubscriptionList({ customer: aGuid(3), rows: [] })], { ...at(5), database });
  expect(await next()).toBeUndefined();
});

test('a click that is told twice starts one run', async () => {
  const database = await withRoster();
  await record([aStart()], { ...at(1), database });
  await record([aSubscriptionList({ customer: aGuid(1) })], { ...at(2), database });
  await record([aStart()], { ...at(3), database });
  expect((await readCaptureAll(account, { database })).plan?.lists).toEqual({ done: 1, failed: 0, total: 3 });
});

test('a failure stands until its customer is captured, whatever run that was in', async () => {
  const database = await withRoster();
  const troubled: Happening = {
    type: 'capture-all-troubled',
    payload: { run: 'run', customer: aGuid(2), kind: 'unreadable', reason: 'error-page' },
  };
  await record([aStart(), happens(troubled)], { ...at(1), database });
  await record([aStart('another', [aGuid(1)])], { ...at(2), database });
  const standing = async () => (await readCaptureAll(account, { database })).troubles.map(({ customer }) => customer);
  expect(await standing()).toEqual([aGuid(2)]);
  await record([aSubscriptionList({ customer: aGuid(2) })], { ...at(3), database });
  expect(await standing()).toEqual([]);
});

test('the candidates are the customers that the account lists, with when each was captured and what its details would take', async () => {
  const database = await withRoster();
  await record([aSubscriptionList({ customer: aGuid(2) })], { ...at(1), database });
  const candidates = await captureAllCandidates(account, { database });
  expect(candidates.toSorted((a, b) => (a.customer < b.customer ? -1 : 1))).toEqual([
    { customer: aGuid(1), detailPages: 0 },
    { customer: aGuid(2), listedAt: minutesAfter(start, 1), detailPages: 1 },
    { customer: aGuid(3), detailPages: 0 },
  ]);
});
