import { isAdminsWork } from '../consolidation/backup-due';
import { isDecision } from '../consolidation/decision-relation';
import type { DraftEvent, Event } from '../consolidation/event';
import { withoutPayload } from '../consolidation/event-source';
import type { Instant } from '../consolidation/subscription';
import { batches } from './batches';
import { canonicalJson } from './canonical-json';
import { type ConsolidatorDatabase, type Head, type StoredEvent, schemaEpoch } from './database';
import { chainEnds } from './each-event';
import { hashOf, hashOfText } from './hash';

/** Inside a write: completes the drafts that are not recorded yet, links them to this device's chain, stores them. */
export async function appendEvents(
  database: ConsolidatorDatabase,
  drafts: DraftEvent[],
  { now, goesOn }: { now: Instant; goesOn: () => void },
): Promise<Event[]> {
  const fresh = await withoutRecorded(database, drafts, { goesOn });
  if (fresh.length === 0) return [];
  let head = (await database.head.get('head')) ?? newHead();
  const { [head.device]: _own, ...knows } = Object.fromEntries(await chainEnds(database));
  const events: Event[] = [];
  const count = (await countEvents(database, head)) + fresh.length;
  let storing: Promise<void> = Promise.resolve();
  for (const drafted of batches(fresh, eventsAtOnce)) {
    const batch: Event[] = [];
    for (const draft of drafted) {
      const event = completeEvent(draft, { head, knows, now });
      head = { ...head, sequence: event.sequence, hash: event.hash, latestAt: event.at };
      batch.push(event);
      events.push(event);
    }
    // The disk writes one batch while the hashes of the next are worked out.
    await storing;
    storing = storeEvents(database, batch, { goesOn });
  }
  await storing;
  const decisions = (head.decisions ?? 0) + events.filter(isAdminsWork).length;
  await database.head.put({ ...head, events: count, decisions });
  return events;
}

const eventsAtOnce = 500;

/** Inside a write: puts complete events beside those that are there. */
export async function storeEvents(
  database: ConsolidatorDatabase,
  events: readonly Event[],
  { goesOn }: { goesOn: () => void },
): Promise<void> {
  for (const batch of batches(events, eventsAtOnce)) {
    goesOn();
    const payloads = new Map(batch.map((event) => [event.payloadHash, event.payload]));
    // Its hash says that a payload which is there already is the same: to write it once more costs less than to ask for all.
    await Promise.all([
      database.payloads.bulkPut([...payloads].map(([hash, payload]) => ({ hash, payload }))),
      database.events.bulkAdd(batch.map(withoutPayload)),
    ]);
  }
}

export function newHead(): Head {
  return { key: 'head', schemaEpoch, device: crypto.randomUUID(), sequence: 0, hash: '', latestAt: null };
}

/** Counted once where older code kept no number; from then on it is carried along. */
async function countEvents(database: ConsolidatorDatabase, { events }: Head): Promise<number> {
  return events ?? (await database.events.count());
}

/** The hash over everything but payload and hash. */
export function hashOfEvent({ hash: _hash, ...hashed }: StoredEvent): string {
  return hashOf(hashed);
}

/** Later than everything known here, whatever this clock says: who has seen a decision and decides again is later. */
function completeEvent(
  draft: DraftEvent,
  { head, knows, now }: { head: Head; knows: Record<string, number>; now: Instant },
): Event {
  const { id, account, about, by, type } = draft;
  const payloadText = canonicalJson(draft.payload);
  const envelope = {
    id,
    device: head.device,
    sequence: head.sequence + 1,
    at: laterOf(now, head.latestAt),
    ...(by !== undefined && { by }),
    account,
    about,
    ...(isDecision(draft) && Object.keys(knows).length > 0 && { knows }),
    type,
    payloadHash: hashOfText(payloadText),
    previousHash: head.hash,
  };
  // The payload as it was hashed: without undefined, keys sorted. The draft's type says which payload it is.
  return { ...envelope, hash: hashOf(envelope), payload: JSON.parse(payloadText) } as Event;
}

function laterOf(now: Instant, latestAt: Instant | null): Instant {
  if (latestAt === null || now > latestAt) return now;
  return new Date(Date.parse(latestAt) + 1).toISOString();
}

async function withoutRecorded(
  database: ConsolidatorDatabase,
  drafts: DraftEvent[],
  { goesOn }: { goesOn: () => void },
): Promise<DraftEvent[]> {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  if (await isNewRange(database, [...byId.keys()])) return [...byId.values()];
  // Asked for one by one and all at once: looking through the index for thousands of ids takes a request after the other.
  for (const ids of batches([...byId.keys()], eventsAtOnce)) {
    goesOn();
    for (const event of await database.events.bulkGet(ids)) if (event) byId.delete(event.id);
  }
  return [...byId.values()];
}

/** Ids begin with their time: of what was drafted just now mostly none between the first and the last is here. */
async function isNewRange(database: ConsolidatorDatabase, ids: readonly string[]): Promise<boolean> {
  const ordered = ids.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return true;
  return (await database.events.where('id').between(first, last, true, true).limit(1).primaryKeys()).length === 0;
}
