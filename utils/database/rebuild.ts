import type { Guid } from '../consolidation/guid';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { foldRest } from './fold-rest';
import { refold } from './refold';
import { write } from './write';

/**
 * Makes everything that follows from the events anew, a batch after the other. Gives exactly what recording them one by one gave. Throws
 * StorageError while nothing has changed yet.
 */
export async function rebuild({
  now,
  database = consolidatorDatabase(),
  onProgress,
}: {
  now: Instant;
  database?: ConsolidatorDatabase;
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
}): Promise<void> {
  const isMuch = await write(database, async (goesOn) => {
    const derived = [database.rosters, database.customers, database.headlines, database.summary, database.project];
    await Promise.all(derived.map((table) => table.clear()));
    const customers = (await database.events.orderBy('about.customer').uniqueKeys()) as Guid[]; // the index holds ids only
    return await refold(database, { customers: new Set(customers), accounts: 'all', isProject: true }, { now, goesOn });
  });
  if (isMuch) await foldRest(database, { now, onProgress });
}
