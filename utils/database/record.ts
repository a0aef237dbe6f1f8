import type { DraftEvent } from '../consolidation/event';
import type { Instant } from '../consolidation/subscription';
import { appendEvents } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { touchedBy } from './touched';
import { write } from './write';

export type RecordResult =
  /** `recorded` are the ids new to the database; an id that is in the draft but not here was already recorded. */
  { isRecorded: true; recorded: string[] } | { isRecorded: false; failure: StorageFailure };

/**
 * The only way in for what happens: all drafts, what follows from them, and the chain, in one transaction, or nothing.
 * A draft whose id is known is already recorded: a retry changes nothing.
 */
export async function record(
  drafts: DraftEvent[],
  { now, database = consolidatorDatabase() }: { now: Instant; database?: ConsolidatorDatabase },
): Promise<RecordResult> {
  try {
    const recorded = await write(database, async (goesOn) => {
      const events = await appendEvents(database, drafts, { now, goesOn });
      if (events.length > 0) await refold(database, touchedBy(events), { now, goesOn });
      return events.map((event) => event.id);
    });
    return { isRecorded: true, recorded };
  } catch (error) {
    if (error instanceof StorageError) return { isRecorded: false, failure: error.failure };
    throw error;
  }
}
