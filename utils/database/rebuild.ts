import type { Guid } from '../consolidation/guid';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { foldRest } from './fold-rest';
import { refold } from './refold';
import { type GoesOn, write } from './write';

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

/** Everybody whom something happened to, a sixteenth at a time: one request for 50,000 would look like a stalled disk. */
async function everyCustomer(database: ConsolidatorDatabase, goesOn: GoesOn): Promise<Set<Guid>> {
  const customers = new Set<Guid>();
  for (const [index, digit] of hexDigits.entries()) {
    goesOn('long');
    // After the last digit a letter that follows all of them.
    const next = hexDigits[index + 1] ?? 'g';
    const range = database.events.where('about.customer').between(digit, next, true, false);
    // The index holds ids only.
    for (const id of (await range.uniqueKeys()) as Guid[]) customers.add(id);
  }
  return customers;
}

const hexDigits = [...'0123456789abcdef'];
