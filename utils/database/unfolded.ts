import type { Guid } from '../consolidation/guid';
import { bucketOf, type ConsolidatorDatabase, type UnfoldedCustomers } from './database';

const prefix = 'unfolded:';

/** Inside a write: what happened to these customers is stored, and what follows from it is still to be worked out. */
export async function markUnfolded(database: ConsolidatorDatabase, customers: Iterable<Guid>): Promise<void> {
  const byBucket = Map.groupBy(new Set(customers), bucketOf);
  const keys = [...byBucket.keys()].map(keyOf);
  const before = await database.summary.bulkGet(keys);
  const rows = [...byBucket].map(([bucket, fresh], index): UnfoldedCustomers => {
    return { key: keyOf(bucket), unfolded: [...new Set([...unfoldedIn(before[index]), ...fresh])].sort() };
  });
  await database.summary.bulkPut(rows);
}

/** The next whole buckets, until they hold `atLeast` customers. */
export async function nextUnfolded(
  database: ConsolidatorDatabase,
  { atLeast }: { atLeast: number },
): Promise<{ keys: string[]; customers: Guid[] }> {
  const keys: string[] = [];
  const customers: Guid[] = [];
  for (const key of await unfoldedRows(database).primaryKeys()) {
    if (customers.length >= atLeast) break;
    keys.push(key);
    customers.push(...unfoldedIn(await database.summary.get(key)));
  }
  return { keys, customers };
}

/** How many buckets hold customers that are still to be worked out. */
export async function countUnfolded(database: ConsolidatorDatabase): Promise<number> {
  return await unfoldedRows(database).count();
}

/** All customers that are still to be worked out. */
export async function listUnfolded(database: ConsolidatorDatabase): Promise<Guid[]> {
  return (await unfoldedRows(database).toArray()).flatMap(unfoldedIn);
}

/** Those of these customers that are still to be worked out. */
export async function unfoldedAmong(database: ConsolidatorDatabase, customers: readonly Guid[]): Promise<Set<Guid>> {
  const rows = await database.summary.bulkGet([...new Set(customers.map(bucketOf))].map(keyOf));
  const unfolded = new Set(rows.flatMap(unfoldedIn));
  return new Set(customers.filter((customer) => unfolded.has(customer)));
}

function unfoldedRows(database: ConsolidatorDatabase) {
  return database.summary.where('key').startsWith(prefix);
}

function unfoldedIn(row: object | undefined): Guid[] {
  return row && 'unfolded' in row ? (row as UnfoldedCustomers).unfolded : [];
}

function keyOf(bucket: string): string {
  return `${prefix}${bucket}`;
}
