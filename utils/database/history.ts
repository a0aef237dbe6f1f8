import { compareEvents, type Event } from '../consolidation/event';
import { type EventSource, sourceOf } from '../consolidation/event-source';
import { later } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { newHead, storeEvents } from './append-events';
import { type ConsolidatorDatabase, consolidatorDatabase, type StoredEvent } from './database';
import { eachEvent, readChainEnds, readEnvelopes } from './each-event';
import { foldRest, storedShare } from './fold-rest';
import { refold } from './refold';
import { StorageError, type StorageFailure } from './storage-error';
import { addTouched, touchedByNone } from './touched';
import { type ChainBreak, findAlteredIn, findChainBreaks, findEarly } from './verify-history';
import { write } from './write';

export interface History {
  /** The database that the history was taken from. */
  device: string;
  /** In total order, of all devices. */
  events: Event[];
}

/** Everything that ever happened here or was imported, in memory at once: for short histories. */
export async function exportHistory({
  database = consolidatorDatabase(),
}: {
  database?: ConsolidatorDatabase;
} = {}): Promise<History> {
  const ends = await readChainEnds(database);
  const events: Event[] = [];
  for await (const batch of eachEvent(ends, database)) events.push(...batch);
  return { device: ends.device, events: events.sort(compareEvents) };
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
 * `now` also judges the customers that changed; many of them in batches after the events, as `record` does.
 */
export async function importHistory(
  history: readonly Event[] | EventSource,
  {
    now,
    database = consolidatorDatabase(),
    onProgress,
  }: {
    now: Instant;
    database?: ConsolidatorDatabase;
    /** From 0 to 1. */
    onProgress?: (share: number) => void;
  },
): Promise<ImportResult> {
  const source = 'batches' in history ? history : sourceOf(history);
  const altered = findAlteredIn(source);
  if (altered) return { isImported: false, problem: 'altered', event: altered.id };
  const early = findEarly(source.envelopes, now);
  if (early) return { isImported: false, problem: 'in-the-future', event: early.id };
  try {
    const onStored = (share: number) => onProgress?.(share * storedShare);
    const { isMuch, ...result } = await write(database, async (goesOn) => await unite(database, source, { now, goesOn, onStored }));
    if (isMuch) await foldRest(database, { now, onProgress, begins: storedShare });
    return result;
  } catch (error) {
    if (error instanceof StorageError) return { isImported: false, problem: error.failure };
    throw error;
  }
}

async function unite(
  database: ConsolidatorDatabase,
  { envelopes, batches }: EventSource,
  options: { now: Instant; goesOn: () => void; onStored: (share: number) => void },
): Promise<ImportResult & { isMuch?: boolean }> {
  const here = await readEnvelopes(database, options.goesOn);
  const known = new Map(here.flatMap((event) => [[event.id, event] as const, [placeOf(event), event] as const]));
  const conflicting = envelopes.find((event) => isConflicting(event, known));
  if (conflicting) return { isImported: false, problem: 'conflicting', event: conflicting.id };
  const fresh = envelopes.filter((event) => !known.has(event.id));
  const breaks = findChainBreaks([...here, ...fresh]);
  if (breaks.length > 0) return { isImported: false, problem: whoseChain(here), breaks };
  if (fresh.length === 0) return { isImported: true, added: 0, alreadyKnown: envelopes.length };
  const freshBatches = function* () {
    for (const batch of batches()) yield batch.filter((event) => !known.has(event.id));
  };
  const touched = touchedByNone();
  let stored = 0;
  for (const batch of freshBatches()) {
    await storeEvents(database, batch, options);
    addTouched(touched, batch);
    stored += batch.length;
    options.onStored(stored / fresh.length);
  }
  await moveHead(database, fresh, here.length + fresh.length);
  const isMuch = await refold(database, touched, options);
  return { isImported: true, added: fresh.length, alreadyKnown: envelopes.length - fresh.length, isMuch };
}

/** A hole in what is here is no fault of the file. */
function whoseChain(here: readonly StoredEvent[]): ImportProblem {
  return findChainBreaks(here).length > 0 ? 'own-chain-broken' : 'chain-broken';
}

function isConflicting(event: StoredEvent, known: Map<string, StoredEvent>): boolean {
  return [known.get(event.id), known.get(placeOf(event))].some((other) => other !== undefined && other.hash !== event.hash);
}

function placeOf({ device, sequence }: StoredEvent): string {
  return `${device}#${sequence}`;
}

/** What is decided here from now on is later than what came in. Own events that were lost here come back: then a new chain begins. */
async function moveHead(database: ConsolidatorDatabase, fresh: readonly StoredEvent[], events: number): Promise<void> {
  const head = (await database.head.get('head')) ?? newHead();
  const latestAt = fresh.reduce((latest, event) => later(latest, event.at), head.latestAt ?? '');
  const isOwn = fresh.some((event) => event.device === head.device);
  await database.head.put({ ...(isOwn ? newHead() : head), latestAt, events });
}
