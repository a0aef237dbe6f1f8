import type { Event } from '../consolidation/event';
import { type EventSource, sourceOf } from '../consolidation/event-source';
import { later } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { newHead, storeEvents } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { foldRest, storedShare } from './fold-rest';
import type { ImportProblem } from './history';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { addTouched, touchedByNone } from './touched';
import { type ChainBreak, findAlteredIn, findChainBreaks, findEarly } from './verify-history';
import { type GoesOn, write } from './write';

export type RestoreResult =
  | { isRestored: true; count: number }
  | { isRestored: false; problem: Extract<ImportProblem, 'altered' | 'in-the-future'> | StorageFailure }
  | { isRestored: false; problem: 'chain-broken'; breaks: ChainBreak[] };

/**
 * Puts a history in the place of the one that is here, in one transaction: afterwards all of its events are there, or nothing has
 * changed. What follows from many is worked out after it, in batches; whoever stops that leaves the rest to `catchUp`.
 * What follows is written by a new device, so that two profiles restored from one back-up never write under one name.
 */
export async function restoreHistory(
  history: readonly Event[] | EventSource,
  {
    now,
    database = consolidatorDatabase(),
    onProgress,
  }: {
    now: Instant;
    database?: ConsolidatorDatabase;
    /** From 0 to 1. */
    onProgress?: (share: number) => void;
  },
): Promise<RestoreResult> {
  const source = 'batches' in history ? history : sourceOf(history);
  const { envelopes } = source;
  if (findAlteredIn(source)) return { isRestored: false, problem: 'altered' };
  if (findEarly(envelopes, now)) return { isRestored: false, problem: 'in-the-future' };
  const breaks = findChainBreaks(envelopes);
  if (breaks.length > 0) return { isRestored: false, problem: 'chain-broken', breaks };
  try {
    const isMuch = await write(database, async (goesOn) => {
      const latestAt = envelopes.reduce<Instant | null>((latest, { at }) => (latest === null ? at : later(latest, at)), null);
      await beginAnew(database, { latestAt, events: envelopes.length, goesOn });
      const touched = touchedByNone();
      let stored = 0;
      for (const batch of source.batches()) {
        await storeEvents(database, batch, { goesOn });
        addTouched(touched, batch);
        stored += batch.length;
        onProgress?.((stored / envelopes.length) * storedShare);
      }
      return await refold(database, { ...touched, accounts: 'all', isProject: true }, { now, goesOn });
    });
    if (isMuch) await foldRest(database, { now, onProgress, begins: storedShare });
    return { isRestored: true, count: envelopes.length };
  } catch (error) {
    if (error instanceof StorageError) return { isRestored: false, problem: error.failure };
    throw error;
  }
}

/** Removes everything that was captured and decided. What comes is written by a new device. */
export async function eraseHistory({
  database = consolidatorDatabase(),
}: {
  database?: ConsolidatorDatabase;
} = {}): Promise<StorageFailure | undefined> {
  try {
    await write(database, async (goesOn) => await beginAnew(database, { latestAt: null, events: 0, goesOn }));
    return undefined;
  } catch (error) {
    if (error instanceof StorageError) return error.failure;
    throw error;
  }
}

/** Inside a write. */
async function beginAnew(
  database: ConsolidatorDatabase,
  { latestAt, events, goesOn }: { latestAt: Instant | null; events: number; goesOn: GoesOn },
): Promise<void> {
  for (const table of database.tables) {
    goesOn('long');
    await table.clear();
  }
  await database.head.put({ ...newHead(), latestAt, events });
}
