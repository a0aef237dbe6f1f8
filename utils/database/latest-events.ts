import type { Event } from '../consolidation/event';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { withPayloads } from './read-events';

/** The newest events of all devices, newest first; `isAll` when there are no older ones. */
export async function latestEvents({
  limit,
  database = consolidatorDatabase(),
}: {
  limit: number;
  database?: ConsolidatorDatabase;
}): Promise<{ events: Event[]; isAll: boolean }> {
  const stored = await database.events
    .orderBy('[at+device+sequence]')
    .reverse()
    .limit(limit + 1)
    .toArray();
  const events = await withPayloads(database, stored.slice(0, limit));
  return { events: events.reverse(), isAll: stored.length <= limit };
}

/** How many of these events are not here yet: what an import would add. */
export async function countUnknown(
  events: readonly Event[],
  { database = consolidatorDatabase() }: { database?: ConsolidatorDatabase } = {},
): Promise<number> {
  const ids = [...new Set(events.map((event) => event.id))];
  return ids.length - (await database.events.where('id').anyOf(ids).count());
}

/** This database's own id among the devices of a history; undefined before the first event. */
export async function thisDevice({
  database = consolidatorDatabase(),
}: {
  database?: ConsolidatorDatabase;
} = {}): Promise<string | undefined> {
  return (await database.head.get('head'))?.device;
}
