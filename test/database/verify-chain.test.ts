import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { exportHistory, importHistory } from '../../utils/database/history';
import { accountCaptures, eventsAbout, sourcesAbout } from '../../utils/database/proof-events';
import { record } from '../../utils/database/record';
import { verifyChain } from '../../utils/database/verify-chain';
import {
  aCustomerList,
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscriptionList,
  minutesAfter,
  start,
} from './builders';

let database: ConsolidatorDatabase;
beforeEach(async () => {
  database = aDatabase();
  await record([anAccountAdded(accounts.from), aCustomerList(), aSubscriptionList()], { now: start, database });
  await record([aSubscriptionList({ customer: aGuid(2) })], { now: minutesAfter(start, 5), database });
});

async function stored(sequence: number) {
  const event = (await database.events.toArray()).find((one) => one.sequence === sequence);
  if (!event) throw new Error(`There is no event ${sequence}`);
  return event;
}

describe('the chain of events', () => {
  test('is whole as it was written, and says where it ends', async () => {
    const check = await verifyChain({ database });
    const last = await stored(4);
    expect(check).toEqual({
      events: 4,
      ends: [{ device: last.device, sequence: 4, hash: last.hash, at: last.at }],
      problems: [],
    });
  });

  test('is whole with the events of another profile, each with its own end', async () => {
    const other = aDatabase();
    await record([aSubscriptionList({ customer: aGuid(3) })], { now: start, database: other });
    await importHistory((await exportHistory({ database: other })).events, { now: minutesAfter(start, 9), database });
    const check = await verifyChain({ database });
    expect(check.problems).toEqual([]);
    expect(check.ends.map(({ sequence }) => sequence).sort()).toEqual([1, 4]);
  });

  test('is empty before anything happened', async () => {
    expect(await verifyChain({ database: aDatabase() })).toEqual({ events: 0, ends: [], problems: [] });
  });

  test('lacks an event that was deleted', async () => {
    const { id, device } = await stored(2);
    await database.events.delete(id);
    expect((await verifyChain({ database })).problems).toEqual([{ kind: 'missing', device, sequence: 2 }]);
  });

  test('lacks the last one, which only its head tells', async () => {
    const { id, device } = await stored(4);
    await database.events.delete(id);
    expect((await verifyChain({ database })).problems).toEqual([{ kind: 'cut-off', device, sequence: 4 }]);
  });

  test('lacks everything', async () => {
    const { device } = await stored(1);
    await database.events.clear();
    expect((await verifyChain({ database })).problems).toEqual([{ kind: 'cut-off', device, sequence: 1 }]);
  });

  test('holds an event whose time was changed', async () => {
    const event = await stored(3);
    await database.events.put({ ...event, at: minutesAfter(event.at, -60) });
    expect((await verifyChain({ database })).problems).toEqual([{ kind: 'altered', device: event.device, sequence: 3 }]);
  });

  test('holds an event that was changed together with its hash: the next one does not follow it', async () => {
    const event = await stored(3);
    await database.events.put({ ...event, hash: 'another' });
    expect((await verifyChain({ database })).problems.map(({ kind, sequence }) => [kind, sequence])).toEqual([
      ['altered', 3],
      ['missing', 4],
    ]);
  });

  test.for([
    ['was changed', 'content-altered'],
    ['is gone', 'content-missing'],
  ] as const)('holds an event whose content %s', async ([, kind]) => {
    const { payloadHash, device } = await stored(4);
    if (kind === 'content-missing') await database.payloads.delete(payloadHash);
    else await database.payloads.put({ hash: payloadHash, payload: { page: 'subscription-list' } });
    expect((await verifyChain({ database })).problems).toEqual([{ kind, device, sequence: 4 }]);
  });

  test('longer than one slice is followed from slice to slice', async () => {
    const progress: number[] = [];
    const check = await verifyChain({ database, atOnce: 3, onProgress: (done) => progress.push(done) });
    expect(check).toEqual(await verifyChain({ database }));
    expect(progress).toEqual([3, 4]);
  });

  test('names twenty problems at most', async () => {
    const notes = Array.from({ length: 30 }, (_, index) =>
      aDraft({ type: 'note-added', payload: { text: `note ${index}` } }, { about: { customer: aGuid(1) } }),
    );
    await record(notes, { now: minutesAfter(start, 10), database });
    await database.payloads.clear();
    expect((await verifyChain({ database })).problems).toHaveLength(20);
  });
});

describe('what a proof rests on', () => {
  test('are the events about the customer alone', async () => {
    const events = await eventsAbout(aGuid(2), { database });
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([['captured', 4]]);
    const sources = await sourcesAbout(aGuid(2), { database });
    expect(sources.get(events[0]?.id ?? '')?.hash).toBe(events[0]?.hash);
    expect(await eventsAbout(aGuid(9), { database })).toEqual([]);
  });

  test('are the customer lists: all of them for the project, those that list the customer for one', async () => {
    await record([aCustomerList({ customers: [aGuid(7)] })], { now: minutesAfter(start, 9), database });
    const sequences = async (customer?: string) => (await accountCaptures({ customer, database })).map(({ sequence }) => sequence);
    expect(await sequences()).toEqual([2, 5]);
    expect(await sequences(aGuid(1))).toEqual([2]);
    expect(await sequences(aGuid(7))).toEqual([5]);
  });

  test('say of a list that was taken back that it counts no more', async () => {
    const { id } = await stored(2);
    const about = { account: accounts.from.id };
    await record([aDraft({ type: 'undone', payload: { event: id } }, { about })], { now: minutesAfter(start, 9), database });
    expect((await accountCaptures({ database })).map(({ isCounted }) => isCounted)).toEqual([false]);
  });
});
