import type { Guid } from '../consolidation/guid';
import type { ConsolidatorDatabase } from './database';
import type { GoesOn } from './write';

/** Everybody whom something happened to, a sixteenth at a time: one request for 50,000 would look like a stalled disk. */
export async function everyCustomer(database: ConsolidatorDatabase, goesOn: GoesOn): Promise<Set<Guid>> {
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
