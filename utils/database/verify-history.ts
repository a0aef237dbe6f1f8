import type { Event } from '../consolidation/event';
import { type EventSource, withoutPayload } from '../consolidation/event-source';
import { addHours } from '../consolidation/instants';
import type { Instant } from '../consolidation/subscription';
import { hashOfEvent } from './append-events';
import type { StoredEvent } from './database';
import { hashOf } from './hash';

/** Where a history doesn't hold together: the device and its first sequence number that is wrong. */
export interface ChainBreak {
  device: string;
  sequence: number;
}

/** The first event whose content is not what its hashes say, or undefined. */
function findAltered(events: readonly Event[]): Event | undefined {
  return events.find((event) => hashOf(event.payload) !== event.payloadHash || hashOfEvent(withoutPayload(event)) !== event.hash);
}

/** The same over a history of any length. */
export function findAlteredIn({ batches }: EventSource): Event | undefined {
  for (const batch of batches()) {
    const altered = findAltered(batch);
    if (altered) return altered;
  }
  return undefined;
}

/** The first event made more than 10 minutes from now: by a clock so wrong that it would put it after everything to come. */
export function findEarly(events: readonly StoredEvent[], now: Instant): StoredEvent | undefined {
  const latest = addHours(now, 1 / 6);
  return events.find((event) => event.at > latest);
}

/** Where a device's events are not 1, 2, 3 … each naming the hash of the one before: one is missing or stands twice. */
export function findChainBreaks(events: readonly StoredEvent[]): ChainBreak[] {
  const byDevice = Map.groupBy(events, (event) => event.device);
  return [...byDevice].flatMap(([device, own]) => {
    const ordered = own.toSorted((a, b) => a.sequence - b.sequence);
    const at = ordered.findIndex(
      (event, index) => event.sequence !== index + 1 || event.previousHash !== (ordered[index - 1]?.hash ?? ''),
    );
    return at < 0 ? [] : [{ device, sequence: at + 1 }];
  });
}
