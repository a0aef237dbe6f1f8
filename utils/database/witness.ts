import * as z from 'zod/mini';
import type { BackupState } from '../consolidation/backup-due';
import { type Instant, instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { readSummary } from './queries';

interface In {
  database?: ConsolidatorDatabase;
}

const number = z.int().check(z.nonnegative());

/** What is kept outside the database, so that its loss is noticed: its latest event, and in numbers what it held. No customer data. */
export const witness = z.object({
  device: z.string(),
  sequence: number,
  hash: z.string(),
  at: instant,
  events: number,
  customers: number,
  subscriptions: number,
});
export type Witness = z.infer<typeof witness>;

/** What the database holds now; undefined while nothing was recorded. */
export async function witnessOf({ database = consolidatorDatabase() }: In = {}): Promise<Witness | undefined> {
  const latest = await database.events.orderBy('[at+device+sequence]').last();
  if (!latest) return undefined;
  const { device, sequence, hash, at } = latest;
  const head = await database.head.get('head');
  const { summary } = await readSummary({ database });
  return {
    device,
    sequence,
    hash,
    at,
    events: head?.events ?? 0,
    customers: summary.customers,
    subscriptions: summary.subscriptions,
  };
}

export interface Loss {
  /** As it was when it was last seen whole. */
  seen: Witness;
  /** How many events are left. */
  left: number;
}

/**
 * What was lost since the witness was written, or undefined. The database only ever grows, but for what the admin erases or restores; then
 * the witness is renewed too.
 */
export async function findLoss(seen: Witness, { database = consolidatorDatabase() }: In = {}): Promise<Loss | undefined> {
  const there = await database.events.where('[device+sequence]').equals([seen.device, seen.sequence]).first();
  const head = await database.head.get('head');
  // Older code kept no number of events: then the latest one has to do.
  const left = head?.events ?? (there ? seen.events : await database.events.count());
  return there?.hash === seen.hash && left >= seen.events ? undefined : { seen, left };
}

/** When the last back-up was saved, where this device's chain stood then, and the file's name. */
export const backUpMark = z.object({
  at: instant,
  file: z.string(),
  device: z.string(),
  sequence: number,
  decisions: number,
});
export type BackUpMark = z.infer<typeof backUpMark>;

/** What `backupDue` judges. */
export async function readBackupState(
  mark: BackUpMark | undefined,
  { database = consolidatorDatabase() }: In = {},
): Promise<BackupState> {
  const head = await database.head.get('head');
  const first = await database.events.orderBy('[at+device+sequence]').first();
  // A restore begins a new chain: all of it happened since.
  const isSameChain = mark !== undefined && mark.device === head?.device;
  const beganAt: Instant | null = first?.at ?? null;
  return {
    lastAt: mark?.at ?? null,
    eventsSince: (head?.sequence ?? 0) - (isSameChain ? mark.sequence : 0),
    decisionsSince: (head?.decisions ?? 0) - (isSameChain ? mark.decisions : 0),
    beganAt,
  };
}
