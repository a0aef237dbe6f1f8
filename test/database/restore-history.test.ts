import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../utils/consolidation/event';
import { exportHistory, importHistory } from '../../utils/database/history';
import { lookAtHistory } from '../../utils/database/look-at-history';
import { makeEventId } from '../../utils/database/make-event-id';
import { record } from '../../utils/database/record';
import { eraseHistory, restoreHistory } from '../../utils/database/restore-history';
import {
  aCustomerList,
  accounts,
  aDatabase,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscriptionList,
  derivedOf,
  minutesAfter,
  start,
} from './builders';

async function aProfile() {
  const database = aDatabase();
  await record([anAccountAdded(accounts.from), aCustomerList({ account: 'from-1' }), aSubscriptionList()], {
    now: start,
    database,
  });
  return { database, ...(await exportHistory({ database })) };
}

describe('restoring', () => {
  it('puts the back-up in the place of everything, and what follows comes from a new device', async () => {
    const backUp = await aProfile();
    const { database, device } = await aProfile();
    await record([aSubscriptionList({ customer: aGuid(7) })], { now: start, database });
    expect(await restoreHistory(backUp.events, { now: start, database })).toEqual({ isRestored: true, count: 3 });
    expect((await exportHistory({ database })).events).toEqual(backUp.events);
    expect(await derivedOf(database)).toEqual(await derivedOf(backUp.database));
    await record([aSubscriptionList({ customer: aGuid(8) })], { now: minutesAfter(start, -60), database });
    const { events, device: next } = await exportHistory({ database });
    expect([device, backUp.device]).not.toContain(next);
    const latest = events.at(-1);
    expect(latest).toMatchObject({ device: next, sequence: 1, previousHash: '' });
    // Later than all that was restored, though this clock is behind.
    expect(latest && latest.at > start).toBe(true);
  });

  it('goes on with the profile that the back-up came from: both unite', async () => {
    const { database, events } = await aProfile();
    const restored = aDatabase();
    await restoreHistory(events, { now: start, database: restored });
    await record([aSubscriptionList({ customer: aGuid(8) })], { now: minutesAfter(start, 5), database: restored });
    await record([aSubscriptionList({ customer: aGuid(9) })], { now: minutesAfter(start, 5), database });
    const theirs = (await exportHistory({ database: restored })).events;
    expect(await importHistory(theirs, { now: minutesAfter(start, 6), database })).toMatchObject({ isImported: true, added: 1 });
  });

  it.for<[string, (events: Event[]) => Event[], string]>([
    ['an event was changed', (events) => events.map((event) => ({ ...event, by: 'somebody' })), 'altered'],
    ['an event is missing', (events) => events.filter(({ sequence }) => sequence !== 2), 'chain-broken'],
    ['an event stands twice', (events) => [...events, ...events.slice(0, 1)], 'chain-broken'],
  ])('changes nothing when %s', async ([, change, problem]) => {
    const { events } = await aProfile();
    const { database } = await aProfile();
    const before = await exportHistory({ database });
    expect(await restoreHistory(change(events), { now: start, database })).toMatchObject({ isRestored: false, problem });
    expect(await exportHistory({ database })).toEqual(before);
  });

  it('changes nothing when the back-up comes from the future', async () => {
    const { events } = await aProfile();
    const { database } = await aProfile();
    const before = await exportHistory({ database });
    expect(await restoreHistory(events, { now: minutesAfter(start, -11), database })).toEqual({
      isRestored: false,
      problem: 'in-the-future',
    });
    expect(await exportHistory({ database })).toEqual(before);
  });

  it('changes nothing when writing fails half way', async () => {
    const { events } = await aProfile();
    const { database } = await aProfile();
    const before = await exportHistory({ database });
    database.headlines.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await restoreHistory(events, { now: start, database })).toMatchObject({ isRestored: false });
    expect(await exportHistory({ database })).toEqual(before);
  });
});

describe('erasing', () => {
  it('leaves nothing but a new device', async () => {
    const { database, device } = await aProfile();
    expect(await eraseHistory({ database })).toBeUndefined();
    const rows = await Promise.all(database.tables.map((table) => table.count()));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(1);
    const after = await exportHistory({ database });
    expect(after.events).toEqual([]);
    expect(after.device).not.toBe(device);
  });
});

describe('looking at a history', () => {
  it('counts what is new, and what a restore would give up', async () => {
    const { database, device, events } = await aProfile();
    const other = await aProfile();
    const look = await lookAtHistory([...events.slice(0, 2), ...other.events], { now: start, device, writtenAt: start, database });
    expect(look).toEqual({ total: 5, fresh: 3, missing: 1, latestHere: events.at(-1)?.at, clockGaps: [] });
  });

  it('tells of a file from the future', async () => {
    const { device, events } = await aProfile();
    const look = await lookAtHistory(events, { now: start, device, writtenAt: minutesAfter(start, 8), database: aDatabase() });
    expect(look.clockGaps).toMatchObject([{ ahead: device, minutes: 8 }]);
  });

  it('tells once that a clock is behind another', async () => {
    const here = await aProfile();
    const behind = aDatabase();
    await importHistory(here.events, { now: start, database: behind });
    const early = minutesAfter(start, -30);
    const draft = aDraft({ type: 'irreversible-acknowledged', payload: {} }, { id: makeEventId(new Date(early)) });
    await record([draft], { now: early, database: behind });
    const { device, events } = await exportHistory({ database: behind });
    const file = { now: start, device, writtenAt: start, database: here.database };
    expect((await lookAtHistory(events, file)).clockGaps).toMatchObject([{ device, ahead: here.device, minutes: 30 }]);
    await importHistory(events, { now: start, database: here.database });
    expect((await lookAtHistory(events, file)).clockGaps).toEqual([]);
  });
});
