import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { exportHistory, importHistory } from '../../utils/database/history';
import { record } from '../../utils/database/record';
import { eraseHistory, restoreHistory } from '../../utils/database/restore-history';
import { type BackUpMark, findLoss, readBackupState, type Witness, witnessOf } from '../../utils/database/witness';
import { accounts, aDatabase, aDraft, aGuid, anAccountAdded, aSubscriptionList, minutesAfter, start } from './builders';

async function aProfile(): Promise<{ database: ConsolidatorDatabase; seen: Witness }> {
  const database = aDatabase();
  await record([anAccountAdded(accounts.from), aSubscriptionList()], { now: start, database });
  await record([aSubscriptionList({ customer: aGuid(2) })], { now: minutesAfter(start, 1), database });
  const seen = await witnessOf({ database });
  if (!seen) throw new Error('a witness');
  return { database, seen };
}

describe('the witness', () => {
  it('of an empty database is none', async () => {
    expect(await witnessOf({ database: aDatabase() })).toBeUndefined();
  });

  it('knows the latest event and how much there is', async () => {
    const { database, seen } = await aProfile();
    const { events } = await exportHistory({ database });
    expect(seen).toMatchObject({ sequence: 3, hash: events.at(-1)?.hash, events: 3, customers: 2, subscriptions: 2 });
  });

  it('finds nothing lost while the database only grows', async () => {
    const { database, seen } = await aProfile();
    expect(await findLoss(seen, { database })).toBeUndefined();
    await record([aSubscriptionList({ customer: aGuid(3) })], { now: start, database });
    const other = await exportHistory({ database: (await aProfile()).database });
    await importHistory(other.events, { now: start, database });
    expect(await findLoss(seen, { database })).toBeUndefined();
  });

  it('sees that the database is new or empty', async () => {
    const { database, seen } = await aProfile();
    expect(await findLoss(seen, { database: aDatabase() })).toEqual({ seen, left: 0 });
    await eraseHistory({ database });
    expect(await findLoss(seen, { database })).toEqual({ seen, left: 0 });
  });

  it('goes on seeing it when work goes on in the new one', async () => {
    const { seen } = await aProfile();
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), aSubscriptionList()], { now: start, database });
    expect(await findLoss(seen, { database })).toEqual({ seen, left: 2 });
  });

  it('sees that the database went back to an earlier state, and on from there', async () => {
    const { database, seen } = await aProfile();
    const older = aDatabase();
    for (const table of database.tables) await older.table(table.name).bulkPut(await table.toArray());
    const latest = await older.events.where('[device+sequence]').equals([seen.device, 3]).first();
    await older.events.delete(latest?.id ?? '');
    await older.head.update('head', { sequence: 2, events: 2, hash: latest?.previousHash ?? '' });
    expect(await findLoss(seen, { database: older })).toEqual({ seen, left: 2 });
    await record([aSubscriptionList({ customer: aGuid(5) })], { now: start, database: older });
    expect(await findLoss(seen, { database: older })).toMatchObject({ seen });
  });

  it('sees that an import was lost although the own events are there', async () => {
    const { database } = await aProfile();
    const headBefore = await database.head.get('head');
    const other = await exportHistory({ database: (await aProfile()).database });
    await importHistory(other.events, { now: start, database });
    await record([aSubscriptionList({ customer: aGuid(7) })], { now: minutesAfter(start, 9), database });
    const seen = await witnessOf({ database });
    if (!seen || !headBefore) throw new Error('a witness');
    await database.events.bulkDelete(other.events.map(({ id }) => id));
    await database.head.update('head', { events: 4 });
    expect(await findLoss(seen, { database })).toEqual({ seen, left: 4 });
  });

  it('is content when the back-up came back, whether restored or united', async () => {
    const { database, seen } = await aProfile();
    const { events } = await exportHistory({ database });
    for (const bringBack of [restoreHistory, importHistory]) {
      const fresh = aDatabase();
      await bringBack(events, { now: start, database: fresh });
      expect(await findLoss(seen, { database: fresh })).toBeUndefined();
    }
  });

  it('judges a database that older code wrote, which kept no numbers, by its latest event', async () => {
    const { database, seen } = await aProfile();
    await database.head.update('head', { events: undefined });
    expect(await findLoss(seen, { database })).toBeUndefined();
    await record([aSubscriptionList({ customer: aGuid(3) })], { now: start, database });
    expect((await database.head.get('head'))?.events).toBe(4);
  });
});

describe('what a back-up lacks', () => {
  const note = () => aDraft({ type: 'note-added', payload: { text: 'Called them' } }, { about: { customer: aGuid(1) } });
  const markOf = async (database: ConsolidatorDatabase): Promise<BackUpMark> => {
    const head = await database.head.get('head');
    return {
      at: minutesAfter(start, 5),
      file: 'consolidation-2026-11-23.json',
      device: head?.device ?? '',
      sequence: head?.sequence ?? 0,
      decisions: head?.decisions ?? 0,
    };
  };

  it('is everything before the first one, nothing before the first event', async () => {
    const { database } = await aProfile();
    await record([note()], { now: minutesAfter(start, 2), database });
    expect(await readBackupState(undefined, { database })).toEqual({
      lastAt: null,
      eventsSince: 4,
      decisionsSince: 1,
      beganAt: start,
    });
    const none = { lastAt: null, eventsSince: 0, decisionsSince: 0, beganAt: null };
    expect(await readBackupState(undefined, { database: aDatabase() })).toEqual(none);
  });

  it('is what was recorded here since the last one', async () => {
    const { database } = await aProfile();
    await record([note()], { now: start, database });
    const mark = await markOf(database);
    expect(await readBackupState(mark, { database })).toMatchObject({ lastAt: mark.at, eventsSince: 0, decisionsSince: 0 });
    await record([note(), note(), aSubscriptionList({ customer: aGuid(9) })], { now: start, database });
    expect(await readBackupState(mark, { database })).toMatchObject({ eventsSince: 3, decisionsSince: 2 });
  });

  it('is what followed a restore', async () => {
    const { database } = await aProfile();
    const mark = await markOf(database);
    const { events } = await exportHistory({ database });
    await restoreHistory(events, { now: minutesAfter(start, 9), database });
    expect(await readBackupState(mark, { database })).toMatchObject({ eventsSince: 0, decisionsSince: 0 });
    await record([note()], { now: minutesAfter(start, 9), database });
    expect(await readBackupState(mark, { database })).toMatchObject({ eventsSince: 1, decisionsSince: 1 });
  });
});
