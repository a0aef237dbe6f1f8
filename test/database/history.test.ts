import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { catchUp } from '../../utils/database/catch-up';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { exportHistory, importHistory } from '../../utils/database/history';
import { rebuild } from '../../utils/database/rebuild';
import { record } from '../../utils/database/record';
import { accounts, aDatabase, aDraft, aGuid, anAccountAdded, aSubscriptionList, derivedOf, minutesAfter, start } from './builders';
import { history, type Step } from './histories';

const muchLater = '2028-01-01T00:00:00.000Z';

async function aProfile(steps: Step[]): Promise<ConsolidatorDatabase> {
  const database = aDatabase();
  let now = start;
  for (const { draft, minutesLater } of steps) {
    now = minutesAfter(now, minutesLater);
    await record([draft], { now, database });
  }
  return database;
}

async function united(histories: (readonly Event[])[], now: Instant = muchLater) {
  const database = aDatabase();
  for (const events of histories) {
    expect(await importHistory(events, { now, database })).toMatchObject({ isImported: true });
  }
  while (!(await catchUp({ now, database }))) {
    // one batch each
  }
  return { database, derived: await derivedOf(database) };
}

const aWholeProfile = async (): Promise<{ database: ConsolidatorDatabase; events: Event[] }> => {
  const database = aDatabase();
  await record([anAccountAdded(accounts.from), aSubscriptionList(), aSubscriptionList({ customer: aGuid(2) })], {
    now: start,
    database,
  });
  return { database, events: (await exportHistory({ database })).events };
};

describe('uniting histories', () => {
  it('gives the same in any order, in one go or in parts, once or twice', async () => {
    await fc.assert(
      fc.asyncProperty(history, history, history, async (one, two, three) => {
        const profiles = await Promise.all([one, two, three].map(aProfile));
        const [a, b, c] = await Promise.all(profiles.map(async (database) => (await exportHistory({ database })).events));
        if (!a || !b || !c) throw new Error('three profiles');
        const { database, derived } = await united([a, b, c]);
        expect((await united([c, b, a])).derived).toEqual(derived);
        expect((await united([b, a, b, c, a])).derived).toEqual(derived);
        const ofTwo = (await exportHistory({ database: (await united([b, c])).database })).events;
        expect((await united([ofTwo, a])).derived).toEqual(derived);
        await rebuild({ now: muchLater, database });
        expect(await derivedOf(database)).toEqual(derived);
      }),
      { numRuns: 12 },
    );
    // Some hundred databases: a loaded machine needs its time.
  }, 120_000);

  it('adds another profile to what is here, and goes on later than both', async () => {
    const from = await aWholeProfile();
    const here = aDatabase();
    await record([anAccountAdded(accounts.to)], { now: minutesAfter(start, -600), database: here });
    expect(await importHistory(from.events, { now: start, database: here })).toEqual({
      isImported: true,
      added: 3,
      alreadyKnown: 0,
    });
    expect(await importHistory(from.events, { now: start, database: here })).toEqual({
      isImported: true,
      added: 0,
      alreadyKnown: 3,
    });
    await record([aDraft({ type: 'irreversible-acknowledged', payload: {} })], { now: minutesAfter(start, -500), database: here });
    const { events } = await exportHistory({ database: here });
    expect(events.at(-1)?.type).toBe('irreversible-acknowledged');
  });

  it('begins a chain of its own when its lost events come back', async () => {
    const { database, events } = await aWholeProfile();
    const device = (await exportHistory({ database })).device;
    // The browser lost the latest event, as after a profile was put back from a copy.
    const lost = events.at(-1);
    if (!lost) throw new Error('an event');
    await database.events.delete(lost.id);
    const head = await database.head.get('head');
    if (!head) throw new Error('a head');
    await database.head.put({ ...head, sequence: 2, hash: lost.previousHash });
    expect(await importHistory(events, { now: start, database })).toMatchObject({ isImported: true, added: 1 });
    await record([aDraft({ type: 'irreversible-acknowledged', payload: {} })], { now: start, database });
    const after = await exportHistory({ database });
    expect(after.device).not.toBe(device);
    expect(after.events.at(-1)).toMatchObject({ device: after.device, sequence: 1, previousHash: '' });
  });
});

describe('a history that does not hold together', () => {
  const refusals: [string, (events: Event[]) => Event[], object][] = [
    [
      'a payload was changed',
      ([first, second, third]) => [first, { ...second, payload: { ...second?.payload, path: '/x' } }, third] as Event[],
      { problem: 'altered' },
    ],
    [
      'a time was changed',
      (events) => events.map((event) => ({ ...event, at: '2026-11-22T08:00:00.000Z' })),
      { problem: 'altered' },
    ],
    ['an event is missing', (events) => events.filter((event) => event.sequence !== 2), { problem: 'chain-broken' }],
    ['its beginning is missing', (events) => events.filter((event) => event.sequence !== 1), { problem: 'chain-broken' }],
    ['an event stands twice', (events) => [...events, ...events.slice(2)], { problem: 'chain-broken' }],
  ];

  it.each(refusals)('is refused as a whole: %s', async (_name, change, refusal) => {
    const { events } = await aWholeProfile();
    const database = aDatabase();
    expect(await importHistory(change(events), { now: start, database })).toMatchObject({ isImported: false, ...refusal });
    expect(await database.events.count()).toBe(0);
    expect(await database.head.count()).toBe(0);
  });

  it('is refused when it is made more than 10 minutes from now, and taken before that', async () => {
    const { events } = await aWholeProfile();
    const database = aDatabase();
    const refused = await importHistory(events, { now: minutesAfter(start, -11), database });
    expect(refused).toMatchObject({ isImported: false, problem: 'in-the-future', event: events[0]?.id });
    expect(await database.events.count()).toBe(0);
    expect(await importHistory(events, { now: minutesAfter(start, -9), database })).toMatchObject({ isImported: true });
  });

  it('is refused as the fault of what is here, where that lacks an event itself', async () => {
    const { database, events } = await aWholeProfile();
    await database.events.delete(events[1]?.id ?? '');
    const other = await aWholeProfile();
    expect(await importHistory(other.events, { now: start, database })).toMatchObject({
      isImported: false,
      problem: 'own-chain-broken',
      breaks: [{ device: events[0]?.device, sequence: 2 }],
    });
    // Its own back-up fills the hole.
    expect(await importHistory(events, { now: start, database })).toMatchObject({ isImported: true, added: 1 });
  });

  it('is refused when a copied profile went on by itself', async () => {
    const { database, events } = await aWholeProfile();
    const copy = aDatabase();
    await importHistory(events, { now: start, database: copy });
    const head = await database.head.get('head');
    if (!head) throw new Error('a head');
    await copy.head.put(head);
    await record([aSubscriptionList({ customer: aGuid(3) })], { now: start, database });
    await record([aSubscriptionList({ customer: aGuid(4) })], { now: start, database: copy });
    const other = await exportHistory({ database: copy });
    expect(await importHistory(other.events, { now: start, database })).toMatchObject({
      isImported: false,
      problem: 'conflicting',
    });
    expect(await database.events.count()).toBe(4);
  });
});
