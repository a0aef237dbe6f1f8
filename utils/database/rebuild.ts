import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { everyCustomer } from './every-customer';
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
    for (const table of derived) {
      goesOn('long');
      await table.clear();
    }
    const customers = await everyCustomer(database, goesOn);
    return await refold(database, { customers, accounts: 'all', isProject: true }, { now, goesOn });
  });
  if (isMuch) await foldRest(database, { now, onProgress });
}
