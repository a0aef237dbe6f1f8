import type { Event } from '../consolidation/event';
import { later } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { newHead, storeEvents, withoutPayload } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import type { ImportProblem } from './history';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { touchedBy } from './touched';
import { type ChainBreak, findAltered, findChainBreaks, findEarly } from './verify-history';
import { write } from './write';

export type RestoreResult =
  | { isRestored: true; count: number }
  | { isRestored: false; problem: Extract<ImportProblem, 'altered' | 'in-the-future'> | StorageFailure }
  | { isRestored: false; problem: 'chain-broken'; breaks: ChainBreak[] };

/**
 * Puts a history in the place of the one that is here, in one transaction: afterwards all of it is there, or nothing has changed.
 * What follows is written by a new device, so that two profiles restored from one back-up never write under one name.
 */
export async function restoreHistory(
  events: readonly Event[],
  { now, database = consolidatorDatabase() }: { now: Instant; database?: ConsolidatorDatabase },
): Promise<RestoreResult> {
  if (findAltered(events)) return { isRestored: false, problem: 'altered' };
  if (findEarly(events, now)) return { isRestored: false, problem: 'in-the-future' };
  const breaks = findChainBreaks(events.map(withoutPayload));
  if (breaks.length > 0) return { isRestored: false, problem: 'chain-broken', breaks };
  try {
    await write(database, async (goesOn) => {
      await beginAnew(
        database,
        events.reduce<Instant | null>((latest, { at }) => (latest === null ? at : later(latest, at)), null),
      );
      await storeEvents(database, events, { goesOn });
      await refold(database, { ...touchedBy(events), accounts: 'all', isProject: true }, { now, goesOn });
    });
    return { isRestored: true, count: events.length };
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
    await write(database, async () => await beginAnew(database, null));
    return undefined;
  } catch (error) {
    if (error instanceof StorageError) return error.failure;
    throw error;
  }
}

/** Inside a write. */
async function beginAnew(database: ConsolidatorDatabase, latestAt: Instant | null): Promise<void> {
  for (const table of database.tables) await table.clear();
  await database.head.put({ ...newHead(), latestAt });
}
