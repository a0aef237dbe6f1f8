import { type AccessConfirmation, accessConfirmations } from '../consolidation/access-confirmations';
import type { Event } from '../consolidation/event';
import { eventsInForce, reassignedAccounts } from '../consolidation/events-in-force';
import type { Guid } from '../consolidation/guid';
import { type ProofCapture, type ProofSources, proofCapture, proofSources } from '../consolidation/proof-source';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { readCustomerEvents, readProjectEvents, withPayloads } from './read-events';

interface From {
  database?: ConsolidatorDatabase;
}

/** Everything that ever happened to one customer, what was taken back included. */
export async function eventsAbout(customer: Guid, { database = consolidatorDatabase() }: From = {}): Promise<Event[]> {
  return (await readCustomerEvents(database, [customer])).get(customer) ?? [];
}

/** Ids and hashes of a customer's events, without what they tell. */
export async function sourcesAbout(customer: Guid, { database = consolidatorDatabase() }: From = {}): Promise<ProofSources> {
  return proofSources(await database.events.where('about.customer').equals(customer).toArray());
}

/** What the admin confirmed about API access and tools. */
export async function confirmedAccess({ database = consolidatorDatabase() }: From = {}): Promise<AccessConfirmation[]> {
  return accessConfirmations(await readProjectEvents(database));
}

/** The captures of the accounts' customer lists, oldest first; of one customer those that list it. One list is in memory at a time. */
export async function accountCaptures({
  customer,
  database = consolidatorDatabase(),
}: From & { customer?: Guid | undefined } = {}): Promise<ProofCapture[]> {
  const stored = await database.events.orderBy('about.account').toArray();
  const others = await withPayloads(
    database,
    stored.filter(({ type }) => type !== 'captured'),
  );
  const found: ProofCapture[] = [];
  for (const one of stored.filter(({ type }) => type === 'captured')) {
    const [event] = await withPayloads(database, [one]);
    if (event?.type !== 'captured' || !lists(event.payload, customer)) continue;
    const inForce = eventsInForce([...others, event]);
    const counted = new Set(inForce.map(({ id }) => id));
    const capture = proofCapture(event, { counted, movedTo: reassignedAccounts(inForce) });
    if (capture) found.push(capture);
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function lists(payload: Extract<Event, { type: 'captured' }>['payload'], customer: Guid | undefined): boolean {
  return customer === undefined || (payload.page === 'customer-list' && payload.rows.some(({ id }) => id === customer));
}
