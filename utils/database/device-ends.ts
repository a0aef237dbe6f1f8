import Dexie from 'dexie';
import type { Event } from '../consolidation/event';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { withPayloads } from './read-events';

/** Where the chain of one device ends here. */
export interface DeviceEnd {
  device: string;
  sequence: number;
  hash: string;
  at: Instant;
}

interface From {
  database?: ConsolidatorDatabase;
}

const chain = '[device+sequence]';

/** What is here of each device; one look into the index per device. */
export async function deviceEnds({ database = consolidatorDatabase() }: From = {}): Promise<DeviceEnd[]> {
  const ends: DeviceEnd[] = [];
  for (let device: string | undefined = ''; device !== undefined; ) {
    const next: string | undefined = (await database.events.where(chain).above([device, Dexie.maxKey]).first())?.device;
    if (next !== undefined) {
      const last = await database.events.where(chain).between([next, Dexie.minKey], [next, Dexie.maxKey]).last();
      if (last) ends.push({ device: next, sequence: last.sequence, hash: last.hash, at: last.at });
    }
    device = next;
  }
  return ends;
}

/** The events of one device from `first` on, at most `limit` of them and none after `last`, with their payloads. */
export async function eventsOfDevice(
  device: string,
  { first, last, limit, database = consolidatorDatabase() }: From & { first: number; last: number; limit: number },
): Promise<Event[]> {
  const stored = await database.events.where(chain).between([device, first], [device, last], true, true).limit(limit).toArray();
  const events = await withPayloads(database, stored);
  return events.sort((a, b) => a.sequence - b.sequence);
}

const eventsAtOnce = 500;

/** All events that a profile lacks which has those of each device up to the given number. */
export async function eventsLackedBy(
  known: Readonly<Record<string, number>>,
  { database = consolidatorDatabase() }: From = {},
): Promise<Event[]> {
  const lacked: Event[] = [];
  for (const { device, sequence } of await deviceEnds({ database })) {
    let first = (Object.hasOwn(known, device) ? (known[device] ?? 0) : 0) + 1;
    while (first <= sequence) {
      const events = await eventsOfDevice(device, { first, last: sequence, limit: eventsAtOnce, database });
      if (events.length === 0) break;
      for (const event of events) lacked.push(event);
      first = (events.at(-1)?.sequence ?? sequence) + 1;
    }
  }
  return lacked;
}
