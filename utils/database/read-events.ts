import { compareEvents, type Event, type HappeningType } from '../consolidation/event';
import type { Guid } from '../consolidation/guid';
import type { ConsolidatorDatabase, StoredEvent } from './database';

/** Everything about these customers, per customer. */
export async function readCustomerEvents(database: ConsolidatorDatabase, customers: Guid[]): Promise<Map<Guid, Event[]>> {
  const stored = await readStored(database, customers);
  return Map.groupBy(await withPayloads(database, stored), customerOf);
}

const fewCustomers = 50;
/** Beyond this the range holds too many others. */
const mostInRange = 10_000;

/**
 * Many customers that follow each other are read with those between them in one request; looking for each of them in the index takes a
 * request after the other.
 */
async function readStored(database: ConsolidatorDatabase, customers: Guid[]): Promise<StoredEvent[]> {
  const events = () => database.events.where('about.customer');
  if (customers.length < fewCustomers) return await events().anyOf(customers).toArray();
  const ordered = customers.toSorted();
  const range = () => events().between(ordered[0], ordered.at(-1), true, true);
  if ((await range().count()) > mostInRange) return await events().anyOf(customers).toArray();
  const wanted = new Set(customers);
  const found = await range().toArray();
  return found.filter(({ about }) => typeof about === 'object' && 'customer' in about && wanted.has(about.customer));
}

/** What holds for all customers: everything about the project or an account but the captures. */
export async function readProjectEvents(database: ConsolidatorDatabase): Promise<Event[]> {
  const stored = await readSharedEvents(database);
  return withPayloads(
    database,
    stored.filter((event) => event.type !== 'captured'),
  );
}

/** What one account's customer list is folded from: its captures, those that were moved to it, and what places or undoes them. */
export async function readRosterEvents(database: ConsolidatorDatabase, account: string): Promise<Event[]> {
  const stored = await readSharedEvents(database);
  const others = await withPayloads(
    database,
    stored.filter((event) => rosterTypes.has(event.type)),
  );
  const movedHere = new Set(
    others.flatMap((event) =>
      event.type === 'capture-reassigned' && event.payload.account === account ? [event.payload.event] : [],
    ),
  );
  const captures = await withPayloads(
    database,
    stored.filter((event) => event.type === 'captured' && (event.account === account || movedHere.has(event.id))),
  );
  return [...others, ...captures];
}

const rosterTypes: ReadonlySet<HappeningType> = new Set(['account-added', 'capture-reassigned', 'undone']);

/** The events with their payloads, in total order. */
export async function withPayloads(database: ConsolidatorDatabase, stored: StoredEvent[]): Promise<Event[]> {
  const hashes = [...new Set(stored.map((event) => event.payloadHash))];
  const found = await database.payloads.bulkGet(hashes);
  const payloads = new Map(found.flatMap((row) => (row ? [[row.hash, row.payload]] : [])));
  const events = stored.map((event) => {
    if (!payloads.has(event.payloadHash)) throw new MissingPayloadError(event);
    // The payload was parsed together with this type when it was stored.
    return { ...event, payload: payloads.get(event.payloadHash) } as Event;
  });
  return events.sort(compareEvents);
}

/** An event's payload is not where its hash says: the database was damaged. Nothing may be judged without it. */
class MissingPayloadError extends Error {
  override name = 'MissingPayloadError';
  constructor({ id, payloadHash }: StoredEvent) {
    super(`Event ${id} has no payload under ${payloadHash}`);
  }
}

async function readSharedEvents(database: ConsolidatorDatabase): Promise<StoredEvent[]> {
  const [project, accounts] = [
    await database.events.where('about').equals('project').toArray(),
    await database.events.orderBy('about.account').toArray(),
  ];
  return [...project, ...accounts];
}

function customerOf({ about }: Event): Guid {
  return typeof about === 'object' && 'customer' in about ? about.customer : '';
}
