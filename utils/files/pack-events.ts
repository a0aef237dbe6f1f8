import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Event } from '../consolidation/event';
import { type EventEnvelope, type EventSource, withoutPayload } from '../consolidation/event-source';

const charactersAtOnce = 2_000_000;

/**
 * Keeps events small while they are looked at: captures of a million subscriptions are hundreds of megabytes as JSON, a tenth of that
 * packed. Unpacking is synchronous, so that it can be done inside a transaction.
 */
export function packEvents(): { add: (event: Event, json: string) => void; end: () => EventSource } {
  const envelopes: EventEnvelope[] = [];
  const packed: Uint8Array[] = [];
  let lines: string[] = [];
  let characters = 0;
  const close = () => {
    if (lines.length > 0) packed.push(deflateSync(strToU8(`[${lines.join(',')}]`), { level: 1 }));
    lines = [];
    characters = 0;
  };
  return {
    add: (event, json) => {
      envelopes.push(withoutPayload(event));
      lines.push(json);
      characters += json.length;
      if (characters >= charactersAtOnce) close();
    },
    end: () => {
      close();
      return { envelopes, batches: () => unpack(packed) };
    },
  };
}

function* unpack(packed: readonly Uint8Array[]): Generator<Event[]> {
  // Each was read by the schema when it was packed.
  for (const batch of packed) yield JSON.parse(strFromU8(inflateSync(batch))) as Event[];
}
