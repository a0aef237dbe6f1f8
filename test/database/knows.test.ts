import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { exportHistory, importHistory } from '../../utils/database/history';
import { findCustomer, headlinesOf, projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { accounts, aDatabase, aDraft, aGuid, anAccountAdded, aSubscriptionList, minutesAfter, start } from './builders';

const customer = aGuid(1);
const choose = (method: 'leave' | 'transfer') =>
  aDraft({ type: 'method-chosen', payload: { subscription: aGuid(100), method, reason: 'x' } }, { about: { customer } });
const setZone = (value: string): Happening => ({ type: 'setting-changed', payload: { key: 'timeZone', value } });

async function twoProfiles() {
  const [here, there] = [aDatabase(), aDatabase()];
  await record([anAccountAdded(accounts.from), aSubscriptionList()], { now: start, database: here });
  await importHistory((await exportHistory({ database: here })).events, { now: start, database: there });
  return { here, there };
}

it('a decision made in two profiles that did not know of each other is a conflict in both, once they are united', async () => {
  const { here, there } = await twoProfiles();
  await record([choose('leave')], { now: minutesAfter(start, 1), database: here });
  await record([choose('transfer'), aDraft(setZone('Asia/Tokyo'))], { now: minutesAfter(start, 2), database: there });
  await record([aDraft(setZone('Europe/Amsterdam'))], { now: minutesAfter(start, 3), database: here });
  const [ours, theirs] = [await exportHistory({ database: here }), await exportHistory({ database: there })];
  await importHistory(theirs.events, { now: minutesAfter(start, 4), database: here });
  await importHistory(ours.events, { now: minutesAfter(start, 4), database: there });
  for (const database of [here, there]) {
    expect((await findCustomer(customer, { database }))?.conflicts).toHaveLength(1);
    expect((await projectFacts({ database })).conflicts).toHaveLength(1);
    expect((await headlinesOf([customer], { database }))[0]?.toReview).toBe(1);
  }
  // Who has both and decides again settles it, for everybody.
  await record([choose('leave')], { now: minutesAfter(start, 5), database: here });
  await importHistory((await exportHistory({ database: here })).events, { now: minutesAfter(start, 6), database: there });
  for (const database of [here, there]) {
    const facts = await findCustomer(customer, { database });
    expect(facts?.conflicts).toBeUndefined();
    expect(facts?.methods[aGuid(100)]?.method).toBe('leave');
  }
});

it('a decision names the last event of every other device that was known, and a capture does not', async () => {
  const { here, there } = await twoProfiles();
  await record([choose('leave'), aSubscriptionList()], { now: minutesAfter(start, 1), database: there });
  const events = (await exportHistory({ database: there })).events;
  const device = (await exportHistory({ database: here })).device;
  expect(events.map(({ type, knows }) => [type, knows])).toEqual([
    ['account-added', undefined],
    ['captured', undefined],
    ['method-chosen', { [device]: 2 }],
    ['captured', undefined],
  ]);
});
