import Dexie, { type Table } from 'dexie';
import type { EventEnvelope } from '../consolidation/event-source';
import type { CustomerFacts, ProjectFacts } from '../consolidation/facts';
import type { RosterLine } from '../consolidation/fold-roster';
import type { Guid } from '../consolidation/guid';
import type { Headline } from '../consolidation/headline';
import type { Instant } from '../consolidation/subscription';
import type { Summary } from '../consolidation/summary';

/** Grows when stored shapes change: a page that still runs older code must not write into the newer database. */
export const schemaEpoch = 1;

/** An event without its payload, which stands in `payloads` under its hash: equal captures are stored once. */
export type StoredEvent = EventEnvelope;

/** Lines of one account's customer list whose ids begin with the two hex digits of `bucket`. */
interface RosterBucket {
  account: string;
  bucket: string;
  lines: RosterLine[];
}

/** Headlines of the customers whose ids begin with `bucket`; `changesAt` and `rulesNumber` are the earliest of its lines. */
export interface HeadlineBucket {
  bucket: string;
  changesAt?: Instant;
  rulesNumber: number;
  lines: Headline[];
}

export interface StoredSummary {
  key: 'summary';
  summary: Summary;
  changesAt: Instant | null;
  /** True while customers wait to be folded, or to be judged by newer rules: their gates stay closed. */
  isRebuilding: boolean;
}

/** What the customers whose ids begin with `key` add to the summary: a bucket's two hex digits, or the one that 16 buckets share. */
export interface SummaryPart {
  key: string;
  summary: Summary;
  changesAt: Instant | null;
  /** The earliest of its headlines. */
  rulesNumber: number;
  /** The first of its customers by name. Missing where older code wrote. */
  first?: Headline[];
}

/** The first customers of all by name: what a list shows before the others are read. */
export interface FirstCustomers {
  key: 'first';
  first: Headline[];
}

/** Customers whose events are stored and whose facts and stages are still to be worked out, by bucket. */
export interface UnfoldedCustomers {
  key: string;
  unfolded: Guid[];
}

/** Who writes here and where its chain of events ends. */
export interface Head {
  key: 'head';
  schemaEpoch: number;
  device: string;
  sequence: number;
  hash: string;
  latestAt: Instant | null;
  /** How many events stand here, of all devices, and how many of this device's own are work of the admin's mind. Missing where older code wrote. */
  events?: number;
  decisions?: number;
}

interface StoredProject {
  key: 'project';
  facts: ProjectFacts;
}

export type ConsolidatorDatabase = Dexie & {
  events: Table<StoredEvent, string>;
  payloads: Table<{ hash: string; payload: unknown }, string>;
  rosters: Table<RosterBucket, [string, string]>;
  customers: Table<CustomerFacts, Guid>;
  headlines: Table<HeadlineBucket, string>;
  summary: Table<StoredSummary | SummaryPart | FirstCustomers | UnfoldedCustomers, string>;
  head: Table<Head, 'head'>;
  project: Table<StoredProject, 'project'>;
};

export function openDatabase(name: string): ConsolidatorDatabase {
  // Strict: what was acknowledged must survive a power cut. It costs little, since a capture is one transaction.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as ConsolidatorDatabase; // stores() adds the tables
  database.version(1).stores({
    events: 'id, &[device+sequence], [at+device+sequence], about, about.customer, about.account',
    payloads: 'hash',
    rosters: '[account+bucket]',
    customers: 'id',
    headlines: 'bucket, changesAt, rulesNumber',
    summary: 'key',
    head: 'key',
    project: 'key',
  });
  // Dexie would reopen by itself at the newer version and let this older code write into it. Returning false keeps its own
  // handler out. A deleted database (newVersion null) may be opened again: it begins anew.
  database.on('versionchange', ({ newVersion }) => {
    database.close({ disableAutoOpen: newVersion !== null });
    return false;
  });
  return database;
}

let opened: ConsolidatorDatabase | undefined;

/** The one database of this context; a connection only, so losing it with the context loses nothing. */
export function consolidatorDatabase(): ConsolidatorDatabase {
  opened ??= openDatabase('consolidator');
  return opened;
}

/** Customers are packed into at most 256 buckets by the first two hex digits of their Microsoft ID. */
export function bucketOf(customer: Guid): string {
  return customer.slice(0, 2);
}
