import { compareText } from './compare-text';
import { compareEvents, type Event } from './event';
import type { Instant } from './subscription';

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

/** When what an event tells was so: an imported file is as old as its export. */
export function seenAtOf(event: Event): Instant {
  if (event.type !== 'captured' || !('seenAt' in event.payload)) return event.at;
  return event.payload.seenAt ?? event.at;
}

/** In the order in which things were seen: a file that was exported before the latest capture changes nothing of what that showed. */
export function inSeenOrder(inForce: readonly Event[]): Event[] {
  return inForce.toSorted((a, b) => compareText(seenAtOf(a), seenAtOf(b)));
}
