import type { DraftEvent } from '../consolidation/event';
import type { Instant } from '../consolidation/subscription';
import { appendEvents } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { foldRest } from './fold-rest';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { touchedBy } from './touched';
import { write } from './write';

interface RecordOptions {
  now: Instant;
  database?: ConsolidatorDatabase;
  /** While much is worked out: from 0 to 1. */
  onProgress?: (share: number) => void;
}

export type RecordResult =
  /** `recorded` are the ids new to the database; an id that is in the draft but not here was already recorded. */
  { isRecorded: true; recorded: string[] } | { isRecorded: false; failure: StorageFailure };

/**
 * The only way in for what happens: all drafts, what follows from them, and the chain, in one transaction, or nothing. Of many customers
 * at once (an import) the events are stored so; what follows is worked out in batches after them, before this returns or, when it is
 * stopped, by whoever comes next. A draft whose id is known is already recorded: a retry changes nothing.
 */
export async function record(
  drafts: DraftEvent[],
  { now, database = consolidatorDatabase(), onProgress }: RecordOptions,
): Promise<RecordResult> {
  try {
    const { recorded, isMuch } = await write(database, async (goesOn) => {
      const events = await appendEvents(database, drafts, { now, goesOn });
      const isMuch = events.length > 0 && (await refold(database, touchedBy(events), { now, goesOn }));
      return { recorded: events.map((event) => event.id), isMuch };
    });
    // What is stored is stored: a failure from here on is told by whoever works out the rest.
    if (isMuch) await foldRest(database, { now, onProgress });
    return { isRecorded: true, recorded };
  } catch (error) {
    if (error instanceof StorageError) return { isRecorded: false, failure: error.failure };
    throw error;
  }
}
