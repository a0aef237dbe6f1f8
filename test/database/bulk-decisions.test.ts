import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type BulkDecision, previewOf } from '../../utils/consolidation/bulk-decision';
import { previewDecision, recordDecisions, takeBackDecision } from '../../utils/database/bulk-decisions';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { exportHistory } from '../../utils/database/history';
import { findCustomer, listHeadlines } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import {
  aCustomerList,
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  minutesAfter,
  start,
} from './builders';

const now = () => minutesAfter(start, 60);
const customers = [1, 2, 3].map(aGuid);
const wave: BulkDecision = { kind: 'wave', wave: 'Wave 1' };

async function aProject(): Promise<ConsolidatorDatabase> {
  const database = aDatabase();
  const listed = aCustomerList({ customers });
  const subscriptions = aSubscriptionList({
    customer: aGuid(1),
    rows: [
      aSubscription({ id: aGuid(100) }),
      aSubscription({ id: aGuid(101), name: 'Azure plan', commerceType: 'azure' }),
      aSubscription({ id: aGuid(102), name: 'Visio Plan 2', status: 'expired' }),
    ],
  });
  await record([anAccountAdded(accounts.from), listed, subscriptions], { now: start, database });
  return database;
}

const ownersIn = async (database: ConsolidatorDatabase) =>
  Promise.all(customers.map(async (id) => (await findCustomer(id, { database }))?.owner?.name));
const wavesIn = async (database: ConsolidatorDatabase) =>
  Promise.all(customers.map(async (id) => (await findCustomer(id, { database }))?.wave?.name));

describe('one decision for many customers', () => {
  test('is one event for each of them that it changes, with who decided', async () => {
    const database = await aProject();
    await record([aDraft({ type: 'wave-set', payload: { wave: 'Wave 1' } }, { about: { customer: aGuid(2) } })], {
      now: now(),
      database,
    });
    const result = await recordDecisions([{ decision: wave, customers }], { now, by: 'Anna', database });
    expect(result).toMatchObject({ done: 3, preview: { customers: 2, changes: 2, same: 1, before: { '': 2 } } });
    expect(result.recorded.map(({ customer }) => customer)).toEqual([aGuid(1), aGuid(3)]);
    expect(await wavesIn(database)).toEqual(['Wave 1', 'Wave 1', 'Wave 1']);
    const { events } = await exportHistory({ database });
    expect(events.slice(-2).map(({ by, type }) => [by, type])).toEqual([
      ['Anna', 'wave-set'],
      ['Anna', 'wave-set'],
    ]);
  });

  test('is taken back as a whole: what was before counts again', async () => {
    const database = await aProject();
    const first = await recordDecisions([{ decision: { kind: 'owner', owner: 'Anna' }, customers }], { now, database });
    const { recorded } = await recordDecisions(
      [
        { decision: { kind: 'owner', owner: 'Bram' }, customers: customers.slice(0, 2) },
        { decision: { kind: 'owner', owner: null }, customers: customers.slice(2) },
      ],
      { now, database },
    );
    expect(await ownersIn(database)).toEqual(['Bram', 'Bram', undefined]);
    expect(await takeBackDecision(recorded, { now, database })).toEqual({ done: 3 });
    expect(await ownersIn(database)).toEqual(['Anna', 'Anna', 'Anna']);
    await takeBackDecision(recorded, { now, database });
    expect(await ownersIn(database)).toEqual(['Anna', 'Anna', 'Anna']);
    await takeBackDecision(first.recorded, { now, database });
    expect(await ownersIn(database)).toEqual([undefined, undefined, undefined]);
  });

  test('stops after a batch, and what is recorded counts', async () => {
    const database = await aProject();
    let asked = 0;
    const many = [...customers, ...Array.from({ length: 400 }, (_, index) => aGuid(1000 + index))];
    const isStopped = () => {
      asked += 1;
      return asked > 1;
    };
    const told: number[] = [];
    const result = await recordDecisions([{ decision: wave, customers: many }], {
      now,
      database,
      isStopped,
      onProgress: (done) => told.push(done),
    });
    expect(result).toMatchObject({ done: 200, preview: { changes: 3 } });
    expect(told).toEqual([200]);
    expect(await wavesIn(database)).toEqual(['Wave 1', 'Wave 1', 'Wave 1']);
  });

  test('tells a full disk, with what was recorded before', async () => {
    const database = await aProject();
    database.events.hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const result = await recordDecisions([{ decision: wave, customers }], { now, database });
    expect(result).toMatchObject({ recorded: [], done: 0, failure: 'storage-full' });
  });

  test('a note is written to each, however often', async () => {
    const database = await aProject();
    const note: BulkDecision = { kind: 'note', text: 'Called them.' };
    for (const _ of [1, 2]) {
      expect(await recordDecisions([{ decision: note, customers }], { now, database })).toMatchObject({ preview: { changes: 3 } });
    }
    expect((await findCustomer(aGuid(3), { database }))?.notes).toHaveLength(2);
  });

  test('the preview of the light rows is that of the documents', async () => {
    const database = await aProject();
    await recordDecisions([{ decision: { kind: 'owner', owner: 'Anna' }, customers: [aGuid(2)] }], { now, database });
    for (const decision of [
      wave,
      { kind: 'owner', owner: 'Anna' },
      { kind: 'owner', owner: null },
      { kind: 'note', text: 'x' },
    ] satisfies BulkDecision[]) {
      const { headlines } = await listHeadlines({ database });
      expect(previewOf(headlines, decision)).toEqual(await previewDecision({ decision, customers }, { now, database }));
    }
  });
});

describe('a method for many customers', () => {
  const method = (chosen: 'transfer' | 'leave' | 'recreate-and-suspend'): BulkDecision => ({
    kind: 'method',
    method: chosen,
    reason: 'agreed',
  });

  test('is chosen where the type allows it and something is still to move', async () => {
    const database = await aProject();
    const part = { decision: method('transfer'), customers };
    expect(await previewDecision(part, { now, database })).toEqual({
      customers: 1,
      changes: 2,
      before: { '?decide': 1, '?transfer': 1 },
      same: 0,
      excluded: 0,
      settled: 1,
    });
    await recordDecisions([part], { now, database });
    expect(Object.keys((await findCustomer(aGuid(1), { database }))?.methods ?? {}).toSorted()).toEqual([aGuid(100), aGuid(101)]);
    expect(await previewDecision(part, { now, database })).toMatchObject({ changes: 0, same: 2 });
    expect(await previewDecision({ ...part, decision: method('leave') }, { now, database })).toMatchObject({
      before: { transfer: 2 },
    });
  });

  test('is not chosen where the type excludes it', async () => {
    const database = await aProject();
    expect(await previewDecision({ decision: method('recreate-and-suspend'), customers }, { now, database })).toMatchObject({
      changes: 0,
      excluded: 2,
      settled: 1,
    });
  });

  test('is not chosen for a customer that does not move', async () => {
    const database = await aProject();
    const stays = aDraft({ type: 'marked-not-moving', payload: { reason: 'sold' } }, { about: { customer: aGuid(1) } });
    await record([stays], { now: now(), database });
    expect(await previewDecision({ decision: method('transfer'), customers }, { now, database })).toMatchObject({
      changes: 0,
      settled: 3,
    });
  });
});
