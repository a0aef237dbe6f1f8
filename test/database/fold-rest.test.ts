import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { DraftEvent } from '../../utils/consolidation/event';
import { catchUp } from '../../utils/database/catch-up';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { exportHistory, importHistory } from '../../utils/database/history';
import { knowForImport } from '../../utils/database/import-knowledge';
import { judgeDue } from '../../utils/database/judge-due';
import { eachCustomer, findCustomer, readSummary } from '../../utils/database/queries';
import { rebuild } from '../../utils/database/rebuild';
import { record } from '../../utils/database/record';
import { renew } from '../../utils/database/renew';
import { restoreHistory } from '../../utils/database/restore-history';
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

const many = 700;

function customer(index: number): string {
  const digits = [...index.toString(16).padStart(8, '0')].reverse().join('');
  return `${digits}-0000-4000-8000-000000000000`;
}

function lists(first: number, count: number): DraftEvent[] {
  return Array.from({ length: count }, (_, index) =>
    aSubscriptionList({ customer: customer(first + index), rows: [aSubscription({ id: customer(100_000 + first + index) })] }),
  );
}

const beginning = () => [
  anAccountAdded(accounts.from),
  anAccountAdded(accounts.to),
  aCustomerList({ customers: [customer(1), aGuid(2)] }),
];

/** Recorded a few at a time: what the same events must give however they come. */
const recordedInParts = once(async () => {
  const drafts = [...beginning(), ...lists(0, many)];
  const inParts = aDatabase();
  for (let next = 0; next < drafts.length; next += 200)
    await record(drafts.slice(next, next + 200), { now: start, database: inParts });
  await finish(inParts);
  const { events } = await exportHistory({ database: inParts });
  return { drafts, inParts, events, expected: await derivedOf(inParts) };
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Fails every write of customers from now on, but for the first `batches`. */
function failAfter(database: ConsolidatorDatabase, batches: number) {
  // A batch takes whole buckets.
  const customersPerBatch = 450;
  let [left, isFailing] = [batches * customersPerBatch, true];
  const writeOne = () => {
    left -= 1;
    if (isFailing && left < 0) throw new DOMException('full', 'QuotaExceededError');
  };
  database.customers.hook('creating', writeOne);
  database.customers.hook('updating', writeOne);
  return () => {
    isFailing = false;
  };
}

async function finish(database: ConsolidatorDatabase, now = start): Promise<void> {
  while (!(await catchUp({ now, database }))) {
    // one batch each
  }
}

describe('what follows for many customers at once', () => {
  it('is what follows for a few at a time: recorded, united, restored or built anew, and progress is told', async () => {
    const { drafts, inParts, events, expected } = await recordedInParts();
    expect(expected.customers).toHaveLength(many + 1);
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);

    const recorded = aDatabase();
    expect(await record(drafts, { now: start, database: recorded, onProgress })).toMatchObject({ isRecorded: true });
    const { customers, summary } = await derivedOf(recorded);
    expect(customers.map(({ id }) => id)).toEqual(expected.customers.map(({ id }) => id));
    expect(summary).toHaveLength(expected.summary.length);

    const united = aDatabase();
    expect(await importHistory(events, { now: start, database: united, onProgress })).toEqual({
      isImported: true,
      added: drafts.length,
      alreadyKnown: 0,
    });
    expect(await derivedOf(united)).toEqual(expected);

    const restored = aDatabase();
    await record([...beginning(), ...lists(5_000, 10)], { now: start, database: restored });
    expect(await restoreHistory(events, { now: start, database: restored, onProgress })).toMatchObject({ isRestored: true });
    expect(await derivedOf(restored)).toEqual(expected);

    await rebuild({ now: start, database: inParts, onProgress });
    expect(await derivedOf(inParts)).toEqual(expected);
    expect(shares.filter((share) => share === 1)).toHaveLength(4);
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(4);
  }, 120_000);

  it('is kept for whoever comes next when it is stopped half way, and meanwhile nobody is told less than was stored', async () => {
    const { drafts, inParts, events, expected } = await recordedInParts();
    const database = aDatabase();
    const succeed = failAfter(database, 1);
    expect(await restoreHistory(events, { now: start, database })).toEqual({ isRestored: true, count: drafts.length });
    succeed();

    expect(await readSummary({ database })).toMatchObject({ isRebuilding: true });
    const worked = await database.customers.count();
    expect(worked).toBeGreaterThan(0);
    expect(worked).toBeLessThan(many);
    const last = customer(0xff);
    expect(await database.customers.get(last)).toBeUndefined();
    expect(await findCustomer(last, { database })).toEqual(await findCustomer(last, { database: inParts }));
    const exported: string[] = [];
    for await (const { facts } of eachCustomer({ now: start, database })) exported.push(facts.id);
    expect(exported.sort()).toEqual(expected.customers.map(({ id }) => id));
    const known = await knowForImport(new Set([customer(100_000 + 0xff)]), { database });
    expect(known.places.get(customer(100_000 + 0xff))).toEqual([{ account: accounts.from.id, customer: last }]);
    expect(known.customers.ids.size).toBe(many + 1);

    await finish(database);
    expect(await derivedOf(database)).toEqual(expected);
  }, 120_000);

  it('does not keep a capture waiting that comes meanwhile, and holds it in the end', async () => {
    const { events } = await recordedInParts();
    const database = aDatabase();
    const succeed = failAfter(database, 1);
    await restoreHistory(events, { now: start, database });
    succeed();
    const now = minutesAfter(start, 1);
    const id = customer(0xff);
    const before = await database.summary.where('key').startsWith('unfolded:').count();
    await record([aSubscriptionList({ customer: id, rows: [aSubscription({ quantity: 7 })] })], { now, database });
    expect(await database.summary.where('key').startsWith('unfolded:').count()).toBe(before);
    expect(await readSummary({ database })).toMatchObject({ isRebuilding: true });
    expect((await database.customers.get(id))?.accounts[0]?.subscriptions.some(({ listed }) => listed?.quantity === 7)).toBe(true);
    await finish(database, now);
    await judgeDue(now, { database });
    const increments = await derivedOf(database);
    await rebuild({ now, database });
    expect(await derivedOf(database)).toEqual(increments);
  }, 120_000);

  it('is worked out anew after an update: what an older version made stays to be read until then, and its gates are closed', async () => {
    const { events, expected } = await recordedInParts();
    const database = aDatabase();
    await restoreHistory(events, { now: start, database });
    await database.customers.toCollection().modify({ purchases: [], accounts: [] });
    const succeed = failAfter(database, 1);
    await renew({ now: start, database });
    succeed();
    expect(await readSummary({ database })).toMatchObject({ isRebuilding: true });
    expect(await database.customers.count()).toBe(many + 1);
    expect((await findCustomer(customer(0xff), { database }))?.accounts).not.toEqual([]);
    await finish(database);
    expect(await derivedOf(database)).toEqual(expected);
  }, 120_000);

  it('takes out those of whom nothing is left', async () => {
    const database = aDatabase();
    const drafts = [...beginning(), aCustomerList({ customers: Array.from({ length: many }, (_, index) => customer(index)) })];
    await record(drafts, { now: start, database });
    expect(await database.customers.count()).toBeGreaterThanOrEqual(many);
    const [, , first, second] = drafts;
    const undone = [first, second].map((draft) =>
      aDraft({ type: 'undone', payload: { event: draft?.id ?? '' } }, { account: 'from-1', about: { account: 'from-1' } }),
    );
    await record(undone, { now: start, database });
    expect(await database.customers.count()).toBe(0);
    expect(await readSummary({ database })).toMatchObject({ isRebuilding: false, summary: { customers: 0 } });
  }, 120_000);
});
