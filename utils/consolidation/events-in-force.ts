import { compareEvents, type Event } from './event';

/** The events in their total order, each once, without those that were undone. An undo can itself be undone. */
export function eventsInForce(events: readonly Event[]): Event[] {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const undone = new Set<string>();
  // From the latest back: an undo only reaches earlier events, so whether it holds is known before its target is met.
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  for (const [index, event] of [...ordered.entries()].toReversed()) {
    if (event.type !== 'undone' || undone.has(event.id)) continue;
    if ((place.get(event.payload.event) ?? index) < index) undone.add(event.payload.event);
  }
  return ordered.filter((event) => !undone.has(event.id));
}

/** Which account each capture belongs to where the admin moved it to another one. */
export function reassignedAccounts(inForce: readonly Event[]): Map<string, string> {
  return new Map(
    inForce.flatMap((event) =>
      event.type === 'capture-reassigned' ? [[event.payload.event, event.payload.account] as const] : [],
    ),
  );
}
