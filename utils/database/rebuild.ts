import type { Guid } from '../consolidation/guid';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { refold } from './refold';
import { write } from './write';

/** Makes everything that follows from the events anew. Gives exactly what recording them one by one gave. Throws StorageError. */
export async function rebuild({
  now,
  database = consolidatorDatabase(),
}: {
  now: Instant;
  database?: ConsolidatorDatabase;
}): Promise<void> {
  await write(database, async (goesOn) => {
    const derived = [database.rosters, database.customers, database.headlines, database.summary, database.project];
    await Promise.all(derived.map((table) => table.clear()));
    const customers = (await database.events.orderBy('about.customer').uniqueKeys()) as Guid[]; // the index holds ids only
    await refold(database, { customers: new Set(customers), accounts: 'all', isProject: true }, { now, goesOn });
  });
}
