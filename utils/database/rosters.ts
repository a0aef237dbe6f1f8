import { foldRoster, type RosterLine } from '../consolidation/fold-roster';
import type { Guid } from '../consolidation/guid';
import { canonicalJson } from './canonical-json';
import { bucketOf, type ConsolidatorDatabase } from './database';
import { readRosterEvents } from './read-events';

/** Inside a write: folds the customer lists of these accounts again; returns the customers whose line changed. */
export async function refoldRosters(
  database: ConsolidatorDatabase,
  accounts: Iterable<string>,
  { goesOn }: { goesOn: () => void },
): Promise<Guid[]> {
  const changed: Guid[] = [];
  for (const account of accounts) {
    goesOn();
    const lines = foldRoster(account, await readRosterEvents(database, account));
    // One by one: a call with many thousands of arguments overflows the stack.
    for (const customer of await storeLines(database, account, { lines, goesOn })) changed.push(customer);
  }
  return changed;
}

/** All lines of one account's customer list. */
export async function readRoster(database: ConsolidatorDatabase, account: string): Promise<RosterLine[]> {
  const stored = await database.rosters.where('[account+bucket]').between([account, ''], [account, '\uffff']).toArray();
  return stored.flatMap((row) => row.lines);
}

/** The lines of these customers in the lists of all accounts. */
export async function readRosterLines(
  database: ConsolidatorDatabase,
  accounts: readonly string[],
  customers: readonly Guid[],
): Promise<Map<Guid, RosterLine[]>> {
  const wanted = new Set(customers);
  const buckets = new Set(customers.map(bucketOf));
  const keys = accounts.flatMap((account) => [...buckets].map((bucket): [string, string] => [account, bucket]));
  const found = await database.rosters.bulkGet(keys);
  const lines = found.flatMap((row) => row?.lines ?? []).filter((line) => wanted.has(line.customer));
  return Map.groupBy(lines, (line) => line.customer);
}

async function storeLines(
  database: ConsolidatorDatabase,
  account: string,
  { lines, goesOn }: { lines: RosterLine[]; goesOn: () => void },
): Promise<Guid[]> {
  goesOn();
  const before = textByCustomer(await readRoster(database, account));
  const after = textByCustomer(lines);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  const buckets = Map.groupBy(lines, (line) => bucketOf(line.customer));
  for (const bucket of new Set(changed.map(bucketOf))) {
    goesOn();
    const kept = buckets.get(bucket);
    if (kept) await database.rosters.put({ account, bucket, lines: kept });
    else await database.rosters.delete([account, bucket]);
  }
  return changed;
}

function textByCustomer(lines: readonly RosterLine[]): Map<Guid, string> {
  return new Map(lines.map((line) => [line.customer, canonicalJson(line)]));
}
