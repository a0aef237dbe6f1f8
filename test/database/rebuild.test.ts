import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later } from '../../utils/consolidation/instants';
import type { Instant } from '../../utils/consolidation/subscription';
import { summarise } from '../../utils/consolidation/summary';
import { catchUp } from '../../utils/database/catch-up';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { judgeDue } from '../../utils/database/judge-due';
import { readSummary } from '../../utils/database/queries';
import { rebuild } from '../../utils/database/rebuild';
import { record } from '../../utils/database/record';
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
import { history, type Step } from './histories';

async function play(database: ConsolidatorDatabase, steps: Step[]): Promise<Instant> {
  let now = start;
  for (const { draft, minutesLater } of steps) {
    now = minutesAfter(now, minutesLater);
    await record([draft], { now, database });
    // Time goes on before older headlines are caught up with.
    await judgeDue(now, { database });
  }
  return now;
}

async function finish(database: ConsolidatorDatabase, now: Instant): Promise<void> {
  while (!(await catchUp({ now, database }))) {
    // one batch each
  }
}

const wait = fc.oneof(fc.constant('until it changes' as const), fc.integer({ min: 1, max: 30_000 }));

describe('what follows from the events', () => {
  it('is the same from increments and from a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const database = aDatabase();
        const now = await play(database, steps);
        await finish(database, now);
        await judgeDue(now, { database });
        const increments = await derivedOf(database);
        await rebuild({ now, database });
        expect(await derivedOf(database)).toEqual(increments);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after judging what is due as after a rebuild at that time', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(wait, { minLength: 1, maxLength: 4 }), async (steps, waits) => {
        const database = aDatabase();
        let now = await play(database, steps);
        await finish(database, now);
        for (const minutes of waits) {
          const { changesAt } = await readSummary({ database });
          now = minutes === 'until it changes' ? later(changesAt ?? now, now) : minutesAfter(now, minutes);
          await judgeDue(now, { database });
        }
        const judged = await derivedOf(database);
        await rebuild({ now, database });
        expect(await derivedOf(database)).toEqual(judged);
      }),
      { numRuns: 60 },
    );
  });
});

describe('judging what is due', () => {
  it('goes on until nothing is due, a few customers in each transaction', async () => {
    const database = aDatabase();
    const lists = [1, 2, 3, 0x81, 0x82].flatMap((number) => [
      aSubscriptionList({ customer: aGuid(number) }),
      aSubscriptionList({ customer: aGuid(number), account: accounts.to.id, rows: [] }),
    ]);
    await record([anAccountAdded(accounts.from), anAccountAdded(accounts.to), ...lists], { now: start, database });
    const now = minutesAfter(start, 60 * 24 * 30);
    expect(await judgeDue(now, { database, atOnce: 2 })).toBe(5);
    expect(await judgeDue(now, { database, atOnce: 2 })).toBe(0);
    const judged = await derivedOf(database);
    await rebuild({ now, database });
    expect(await derivedOf(database)).toEqual(judged);
  });
});

describe('everything undone, in any order', () => {
  it('leaves nobody in the project and nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.infiniteStream(fc.nat()), async (steps, numbers) => {
        const database = aDatabase();
        let now = await play(database, steps);
        const targets = steps
          .filter(({ draft }) => draft.type !== 'undone')
          .map(({ draft }) => ({ draft, order: numbers.next().value }));
        for (const { draft } of targets.sort((a, b) => a.order - b.order)) {
          now = minutesAfter(now, 1);
          const { account, about, id } = draft;
          await record([aDraft({ type: 'undone', payload: { event: id } }, { account, about })], { now, database });
        }
        await finish(database, now);
        const { summary } = await readSummary({ database });
        expect(summary).toEqual(summarise([]));
        expect(await database.rosters.count()).toBe(0);
        const judged = await derivedOf(database);
        await rebuild({ now, database });
        expect(await derivedOf(database)).toEqual(judged);
      }),
      { numRuns: 30 },
    );
  });
});

describe('catching up with newer rules', () => {
  it('judges older headlines again in batches, and the summary says so meanwhile', async () => {
    const database = aDatabase();
    const customers = Array.from(
      { length: 450 },
      (_, index) => `${index.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
    );
    await record([anAccountAdded(accounts.from), aCustomerList({ customers })], { now: start, database });
    expect((await readSummary({ database })).isRebuilding).toBe(false);
    await record([aDraft({ type: 'setting-changed', payload: { key: 'defaultCommerceType', value: 'new-commerce' } })], {
      now: start,
      database,
    });
    expect((await readSummary({ database })).isRebuilding).toBe(true);
    expect(await catchUp({ now: start, database })).toBe(false);
    expect(await catchUp({ now: start, database })).toBe(false);
    expect((await readSummary({ database })).isRebuilding).toBe(true);
    expect(await catchUp({ now: start, database })).toBe(true);
    expect((await readSummary({ database })).isRebuilding).toBe(false);
  });

  it('folds a customer again although time has changed its headline before', async () => {
    const database = aDatabase();
    const captures = [aSubscriptionList(), aSubscriptionList({ account: accounts.to.id, rows: [] })];
    await record([anAccountAdded(accounts.from), ...captures], { now: start, database });
    await record([anAccountAdded(accounts.to)], { now: start, database });
    const { changesAt } = await readSummary({ database });
    if (changesAt === null) throw new Error('a running clock');
    await judgeDue(changesAt, { database });
    await finish(database, changesAt);
    expect((await database.customers.get(aGuid(1)))?.accounts.map((side) => side.account)).toEqual([
      accounts.from.id,
      accounts.to.id,
    ]);
  });

  it('leaves a customer judged by the newest rules alone', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from), aSubscriptionList()], { now: start, database });
    expect(await catchUp({ now: start, database })).toBe(true);
    expect((await database.headlines.toArray()).map((bucket) => bucket.rulesNumber)).toEqual([1]);
    expect(await database.customers.toCollection().primaryKeys()).toEqual([aGuid(1)]);
  });
});
