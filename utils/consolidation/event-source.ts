import type { Event, HappeningType } from './event';

/** An event without what it tells: who, when, about what, and its place in the chain. */
export type EventEnvelope = Omit<Event, 'payload' | 'type'> & { type: HappeningType };

/** A history that is gone through several times, a few events in memory at a time. Synchronous: a transaction waits for nothing else. */
export interface EventSource {
  envelopes: readonly EventEnvelope[];
  batches: () => Iterable<readonly Event[]>;
}

export function withoutPayload({ payload: _payload, ...envelope }: Event): EventEnvelope {
  return envelope;
}

/** Events that are in memory already. */
export function sourceOf(events: readonly Event[]): EventSource {
  return { envelopes: events.map(withoutPayload), batches: () => [events] };
}
