import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../utils/consolidation/event-source';
import { openDatabase } from '../../utils/database/database';
import { exportHistory } from '../../utils/database/history';
import { findCustomer, projectFacts, readSummary } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { findAlteredIn, findChainBreaks } from '../../utils/database/verify-history';
import {
  aCustomerList,
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  derivedOf,
  minutesAfter,
  start,
} from './builders';

describe('record', () => {
  it('stores what happened and everything that follows from it', async () => {
    const database = aDatabase();
    const capture = aSubscriptionList();
    const result = await record([anAccountAdded(accounts.from), capture], { now: start, database });
    expect(result).toEqual({ isRecorded: true, recorded: [expect.any(String), capture.id] });
    expect((await findCustomer(aGuid(1), { database }))?.accounts[0]?.subscriptions).toHaveLength(1);
    expect((await projectFacts({ database })).accounts).toEqual([accounts.from]);
    expect((await readSummary({ database })).isRebuilding).toBe(false);
  });

  it('answers a retry with "already recorded" and changes nothing', async () => {
    const database = aDatabase();
    const drafts = [anAccountAdded(accounts.from), aSubscriptionList()];
    await record(drafts, { now: start, database });
    const before = await derivedOf(database);
    const retry = await record([...drafts, ...drafts], { now: minutesAfter(start, 5), database });
    expect(retry).toEqual({ isRecorded: true, recorded: [] });
    expect(await derivedOf(database)).toEqual(before);
    expect(await database.events.count()).toBe(2);
  });

  it('records what is new of a batch that was recorded in part', async () => {
    const database = aDatabase();
    const known = anAccountAdded(accounts.from);
    const fresh = aSubscriptionList();
    await record([known], { now: start, database });
    expect(await record([known, fresh], { now: start, database })).toEqual({ isRecorded: true, recorded: [fresh.id] });
  });

  it('folds only those customers again of which the account’s list says something new', async () => {
    const database = aDatabase();
    const folded: string[] = [];
    await record([anAccountAdded(accounts.from), aCustomerList()], { now: start, database });
    database.customers.hook('creating', (id) => void folded.push(id));
    database.customers.hook('updating', (_changes, id) => void folded.push(id));
    await record([aCustomerList()], { now: minutesAfter(start, 5), database });
    expect(folded).toEqual([]);
    await record([aCustomerList({ customers: [aGuid(1), aGuid(2), aGuid(3)] })], { now: minutesAfter(start, 10), database });
    expect(folded).toEqual([aGuid(3)]);
    await record([aCustomerList({ customers: [aGuid(1), aGuid(3)] })], { now: minutesAfter(start, 15), database });
    expect(folded).toEqual([aGuid(3), aGuid(2)]);
  });

  it('adds up only the parts of the summary that changed, and all of them where there are none yet', async () => {
    const database = aDatabase();
    const customers = [aGuid(1), aGuid(2), aGuid(0x21), aGuid(0xa1)];
    await record([anAccountAdded(accounts.from), aCustomerList({ customers })], { now: start, database });
    const { summary: first } = await readSummary({ database });
    expect(first.customers).toBe(4);
    await database.table('summary').update('2', { summary: { ...first, customers: 70 } });
    await record([aSubscriptionList()], { now: minutesAfter(start, 5), database });
    const { summary } = await readSummary({ database });
    expect([summary.customers, summary.subscriptions]).toEqual([73, 1]);
    await database.summary.clear();
    await record([aSubscriptionList({ customer: aGuid(2) })], { now: minutesAfter(start, 10), database });
    const { summary: again } = await readSummary({ database });
    expect([again.customers, again.subscriptions]).toEqual([4, 2]);
  });

  it('chains the events of this device, each later than everything known', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), aSubscriptionList()], { now: start, database });
    // The clock was set back an hour.
    await record([aSubscriptionList({ rows: [] })], { now: minutesAfter(start, -60), database });
    const { device, events } = await exportHistory({ database });
    expect(events.map((event) => [event.device, event.sequence, event.at])).toEqual([
      [device, 1, '2026-11-23T08:00:00.000Z'],
      [device, 2, '2026-11-23T08:00:00.001Z'],
      [device, 3, '2026-11-23T08:00:00.002Z'],
    ]);
    expect(findAlteredIn(sourceOf(events))).toBeUndefined();
    expect(findChainBreaks(events)).toEqual([]);
  });

  it('keeps equal captures once', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from)], { now: start, database });
    for (const minutes of [1, 2, 3]) await record([aSubscriptionList()], { now: minutesAfter(start, minutes), database });
    expect(await database.events.count()).toBe(4);
    expect(await database.payloads.count()).toBe(2);
  });

  it('loses nothing when two contexts write at once', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to)], { now: start, database });
    const captures = Array.from({ length: 40 }, (_, index) =>
      aSubscriptionList({
        account: index % 2 === 0 ? accounts.from.id : accounts.to.id,
        rows: [aSubscription({ id: aGuid(100 + index) })],
        customer: aGuid(1 + (index % 3)),
      }),
    );
    const other = openDatabase(database.name);
    await Promise.all(
      captures.map((capture, index) => record([capture], { now: start, database: index % 2 === 0 ? database : other })),
    );
    const { events } = await exportHistory({ database });
    expect(events).toHaveLength(42);
    expect(findChainBreaks(events)).toEqual([]);
    const seen = (await database.customers.toArray()).flatMap((facts) => facts.accounts.flatMap((side) => side.subscriptions));
    expect(seen).toHaveLength(40);
    expect((await readSummary({ database: other })).summary).toEqual((await readSummary({ database })).summary);
  });

  it('folds only the customers whose line of the customer list changed', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to)], { now: start, database });
    await record([aCustomerList({ customers: [aGuid(1), aGuid(2)] })], { now: start, database });
    expect(await database.customers.toCollection().primaryKeys()).toEqual([aGuid(1), aGuid(2)]);
    const marker = { ...(await database.customers.get(aGuid(1))), name: 'not folded again' };
    await database.customers.put(marker as never);
    await record([aCustomerList({ account: accounts.to.id, customers: [aGuid(2)] })], { now: start, database });
    expect((await database.customers.get(aGuid(1)))?.name).toBe('not folded again');
    expect((await database.customers.get(aGuid(2)))?.accounts).toHaveLength(2);
  });

  it('moves a customer list that was captured under the wrong account', async () => {
    const database = aDatabase();
    const list = aCustomerList({ account: accounts.from.id, customers: [aGuid(1)] });
    await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to), list], { now: start, database });
    const move = aDraft(
      { type: 'capture-reassigned', payload: { event: list.id, account: accounts.to.id } },
      { account: accounts.from.id, about: list.about },
    );
    await record([move], { now: minutesAfter(start, 1), database });
    expect((await findCustomer(aGuid(1), { database }))?.accounts.map((side) => side.account)).toEqual([accounts.to.id]);
  });

  it('lists the customers of an account that is added after its capture', async () => {
    const database = aDatabase();
    await record([aCustomerList({ customers: [aGuid(1)] })], { now: start, database });
    expect(await database.customers.count()).toBe(0);
    await record([anAccountAdded(accounts.from)], { now: start, database });
    expect(await database.customers.count()).toBe(1);
  });

  it('forgets a customer when all that was known of it is undone', async () => {
    const database = aDatabase();
    const list = aCustomerList({ customers: [aGuid(1)] });
    await record([anAccountAdded(accounts.from), list], { now: start, database });
    const undo = aDraft({ type: 'undone', payload: { event: list.id } }, { account: accounts.from.id, about: list.about });
    await record([undo], { now: minutesAfter(start, 1), database });
    expect(await database.customers.count()).toBe(0);
    expect(await database.headlines.count()).toBe(0);
    expect(await database.rosters.count()).toBe(0);
  });
});
