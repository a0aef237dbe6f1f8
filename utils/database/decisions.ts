import { isDecidedByAdmin } from '../consolidation/decided-by-admin';
import type { Event } from '../consolidation/event';
import { eventsInForce } from '../consolidation/events-in-force';
import type { Guid } from '../consolidation/guid';
import { batches } from './batches';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { readProjectEvents, withPayloads } from './read-events';
import { readFacts } from './read-facts';

interface From {
  database?: ConsolidatorDatabase;
}

/** The decisions about one customer that were not taken back, newest first; those that a later one replaced are among them. */
export async function decisionsAbout(customer: Guid, { database = consolidatorDatabase() }: From = {}): Promise<Event[]> {
  const stored = await database.events.where('about.customer').equals(customer).toArray();
  return newestFirst(
    await withPayloads(
      database,
      stored.filter(({ type }) => type !== 'captured'),
    ),
  );
}

/** The same about the project and its accounts. */
export async function decisionsAboutProject({ database = consolidatorDatabase() }: From = {}): Promise<Event[]> {
  return newestFirst(await readProjectEvents(database));
}

function newestFirst(events: readonly Event[]): Event[] {
  return eventsInForce(events).filter(isDecidedByAdmin).toReversed();
}

const customersAtOnce = 200;

/** Which of these customers have decisions that contradict each other. */
export async function customersInConflict(
  customers: readonly Guid[],
  { database = consolidatorDatabase() }: From = {},
): Promise<{ id: Guid; name: string; count: number }[]> {
  const found: { id: Guid; name: string; count: number }[] = [];
  for (const batch of batches([...new Set(customers)], customersAtOnce)) {
    for (const facts of await readFacts(database, batch)) {
      if (facts?.conflicts) found.push({ id: facts.id, name: facts.name, count: facts.conflicts.length });
    }
  }
  return found;
}
