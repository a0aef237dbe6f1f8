import type { Event } from '../consolidation/event';
import { type ConsolidatorDatabase, consolidatorDatabase, type StoredEvent } from './database';
import { deviceEnds } from './device-ends';
import { withPayloads } from './read-events';

const chain = '[device+sequence]';
const envelopesAtOnce = 5_000;
const eventsAtOnce = 500;

/** All events without what they tell, chain after chain, read in portions: one answer with 200,000 would look like a stalled disk. */
export async function readEnvelopes(database: ConsolidatorDatabase, goesOn: () => void = () => undefined): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    goesOn();
    const batch = await nextInChains(database, all.at(-1), envelopesAtOnce);
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

/** Where each device's chain ends, and the head, at one moment. */
export interface ChainEnds {
  device: string;
  sequence: number;
  decisions: number;
  ends: Map<string, number>;
}

/**
 * Every event that stands here when it is called, chain after chain, a few in memory at a time. Captures go on meanwhile: what they add
 * is left out. Throws HistoryChangedError when the history was erased or replaced before its end.
 */
export async function* eachEvent(
  { ends }: ChainEnds,
  database: ConsolidatorDatabase = consolidatorDatabase(),
): AsyncGenerator<Event[]> {
  const given = new Map<string, number>();
  for (let last: StoredEvent | undefined; ; ) {
    const batch = await nextInChains(database, last, eventsAtOnce);
    last = batch.at(-1);
    if (!last) break;
    const wanted = batch.filter(({ device, sequence }) => sequence <= (ends.get(device) ?? 0));
    for (const { device } of wanted) given.set(device, (given.get(device) ?? 0) + 1);
    if (wanted.length > 0) yield await withPayloads(database, wanted);
  }
  for (const [device, count] of ends) if (given.get(device) !== count) throw new HistoryChangedError();
}

export async function readChainEnds(database: ConsolidatorDatabase = consolidatorDatabase()): Promise<ChainEnds> {
  return await database.transaction('r', [database.events, database.head], async () => {
    const head = await database.head.get('head');
    const ends = await chainEnds(database);
    return { device: head?.device ?? '', sequence: head?.sequence ?? 0, decisions: head?.decisions ?? 0, ends };
  });
}

/** The last sequence number of each device: its whole history up to there is here. */
export async function chainEnds(database: ConsolidatorDatabase): Promise<Map<string, number>> {
  return new Map((await deviceEnds({ database })).map(({ device, sequence }) => [device, sequence]));
}

/** Somebody erased or replaced the history while it was read. */
export class HistoryChangedError extends Error {
  override name = 'HistoryChangedError';
}

async function nextInChains(database: ConsolidatorDatabase, last: StoredEvent | undefined, atOnce: number): Promise<StoredEvent[]> {
  const further = last ? database.events.where(chain).above([last.device, last.sequence]) : database.events.orderBy(chain);
  return await further.limit(atOnce).toArray();
}
