import type { Event } from '../consolidation/event';
import { later } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { newHead, storeEvents, withoutPayload } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase, type StoredEvent } from './database';
import { withPayloads } from './read-events';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { touchedBy } from './touched';
import { type ChainBreak, findAltered, findChainBreaks, findEarly } from './verify-history';
import { write } from './write';

export interface History {
  /** The database that the history was taken from. */
  device: string;
  /** In total order, of all devices. */
  events: Event[];
}

/** Everything that ever happened here or was imported: all that a back-up or another profile needs. */
export async function exportHistory({
  database = consolidatorDatabase(),
}: {
  database?: ConsolidatorDatabase;
} = {}): Promise<History> {
  return await database.transaction('r', [database.events, database.payloads, database.head], async () => {
    const head = await database.head.get('head');
    const stored = await database.events.toArray();
    return { device: head?.device ?? '', events: await withPayloads(database, stored) };
  });
}

export type ImportResult =
  | { isImported: true; added: number; alreadyKnown: number }
  | { isImported: false; problem: ImportProblem; event?: string; breaks?: ChainBreak[] }
  | { isImported: false; problem: StorageFailure };

/** Why a history was refused as a whole. */
export type ImportProblem =
  | 'altered' // an event is not what its hash says
  | 'chain-broken' // an event is missing
  | 'own-chain-broken' // what is here lacks an event: nothing may be built on it
  | 'conflicting' // another event stands here under the same number: a copied profile went on by itself
  | 'in-the-future'; // made more than 10 minutes from now: a wrong clock would put it after everything to come

/**
 * Unites another history with this one: all of it or nothing, each event once. Any number of histories in any order gives the same.
 * `now` also judges the customers that changed.
 */
export async function importHistory(
  events: readonly Event[],
  { now, database = consolidatorDatabase() }: { now: Instant; database?: ConsolidatorDatabase },
): Promise<ImportResult> {
  const altered = findAltered(events);
  if (altered) return { isImported: false, problem: 'altered', event: altered.id };
  const early = findEarly(events, now);
  if (early) return { isImported: false, problem: 'in-the-future', event: early.id };
  try {
    return await write(database, async (goesOn) => await unite(database, events, { now, goesOn }));
  } catch (error) {
    if (error instanceof StorageError) return { isImported: false, problem: error.failure };
    throw error;
  }
}

async function unite(
  database: ConsolidatorDatabase,
  events: readonly Event[],
  options: { now: Instant; goesOn: () => void },
): Promise<ImportResult> {
  const here = await database.events.toArray();
  const known = new Map(here.flatMap((event) => [[event.id, event] as const, [placeOf(event), event] as const]));
  const conflicting = events.find((event) => isConflicting(event, known));
  if (conflicting) return { isImported: false, problem: 'conflicting', event: conflicting.id };
  const fresh = events.filter((event) => !known.has(event.id));
  const breaks = findChainBreaks([...here, ...fresh.map(withoutPayload)]);
  if (breaks.length > 0) return { isImported: false, problem: whoseChain(here), breaks };
  if (fresh.length === 0) return { isImported: true, added: 0, alreadyKnown: events.length };
  await storeEvents(database, fresh, options);
  await moveHead(database, fresh);
  await refold(database, touchedBy(fresh), options);
  return { isImported: true, added: fresh.length, alreadyKnown: events.length - fresh.length };
}

/** A hole in what is here is no fault of the file. */
function whoseChain(here: readonly StoredEvent[]): ImportProblem {
  return findChainBreaks(here).length > 0 ? 'own-chain-broken' : 'chain-broken';
}

function isConflicting(event: Event, known: Map<string, StoredEvent>): boolean {
  return [known.get(event.id), known.get(placeOf(event))].some((other) => other !== undefined && other.hash !== event.hash);
}

function placeOf({ device, sequence }: StoredEvent | Event): string {
  return `${device}#${sequence}`;
}

/** What is decided here from now on is later than what came in. Own events that were lost here come back: then a new chain begins. */
async function moveHead(database: ConsolidatorDatabase, fresh: readonly Event[]): Promise<void> {
  const head = (await database.head.get('head')) ?? newHead();
  const latestAt = fresh.reduce((latest, event) => later(latest, event.at), head.latestAt ?? '');
  const isOwn = fresh.some((event) => event.device === head.device);
  await database.head.put({ ...(isOwn ? newHead() : head), latestAt });
}
