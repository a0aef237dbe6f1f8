import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { everyCustomer } from './every-customer';
import { foldRest } from './fold-rest';
import { refold } from './refold';
import { write } from './write';

/**
 * Works out anew what older code made of the same events, after an update. Unlike in a rebuild, what it made stays readable meanwhile; where that
 * is many customers, the summary says so and their gates stay closed. Whoever is stopped after the first write leaves the rest to `catchUp`. False
 * when no event is here. Throws StorageError while nothing has changed yet.
 */
export async function renew({
  now,
  database = consolidatorDatabase(),
}: {
  now: Instant;
  database?: ConsolidatorDatabase;
}): Promise<boolean> {
  if ((await database.events.limit(1).count()) === 0) return false;
  const isMuch = await write(database, async (goesOn) => {
    const customers = await everyCustomer(database, goesOn);
    for (const id of await database.customers.toCollection().primaryKeys()) customers.add(id);
    return await refold(database, { customers, accounts: 'all', isProject: true }, { now, goesOn });
  });
  if (isMuch) await foldRest(database, { now });
  return true;
}
