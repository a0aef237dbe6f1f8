import { compareEvents, type Event } from './event';
import type { Instant } from './subscription';

export type Placed = Pick<Event, 'id' | 'device' | 'sequence' | 'at'>;

/** Two clocks that are proved to stand apart: `device` was at least so many minutes behind `ahead`. `at` by the clock that was ahead. */
export interface ClockGap {
  device: string;
  ahead: string;
  minutes: number;
  at: Instant;
}

const toleratedMinutes = 5;

/**
 * Clocks more than 5 minutes apart, proved by the events themselves. An event's id holds the time of the clock where it was made
 * (UUIDv7), and its `at` is never earlier than what was known: an event that stands one millisecond after another device's, with an id
 * that is older, was made after it by a clock behind it. A file says nothing about a clock that is behind: it may have travelled long.
 * Of each pair of devices the widest gap. Events whose ids hold no time prove nothing.
 */
export function findClockGaps(events: readonly Placed[]): ClockGap[] {
  const ordered = [...new Map(events.map((event) => [event.id, event])).values()].sort(compareEvents);
  const pushedBy = new Map<string, string>();
  const widest = new Map<string, ClockGap>();
  const atOf = Map.groupBy(ordered, ({ at }) => at);
  for (const event of ordered) {
    const minutes = minutesBehind(event);
    if (minutes <= toleratedMinutes) continue;
    const ahead = whoPushed(event, { before: atOf.get(addMillisecond(event.at, -1)) ?? [], pushedBy });
    if (ahead === undefined) continue;
    pushedBy.set(event.id, ahead);
    const pair = `${event.device} ${ahead}`;
    if ((widest.get(pair)?.minutes ?? 0) < minutes) widest.set(pair, { device: event.device, ahead, minutes, at: event.at });
  }
  return [...widest.values()];
}

/** A file or an event from the future: its clock is ahead of the one here, by at least that. */
export function gapToNow(at: Instant, { by, here, now }: { by: string; here: string; now: Instant }): ClockGap | undefined {
  const minutes = wholeMinutes(Date.parse(at) - Date.parse(now));
  return minutes > toleratedMinutes ? { device: here, ahead: by, minutes, at } : undefined;
}

/** The other device whose event it had to follow, itself or through its own event before. */
function whoPushed(
  event: Placed,
  { before, pushedBy }: { before: readonly Placed[]; pushedBy: ReadonlyMap<string, string> },
): string | undefined {
  const other = before.find(({ device }) => device !== event.device);
  if (other) return other.device;
  const [own] = before;
  return own && pushedBy.get(own.id);
}

function minutesBehind({ id, at }: Placed): number {
  return wholeMinutes(Date.parse(at) - Date.parse(timeOfId(id) ?? at));
}

/** The first 48 bits of a UUIDv7 are milliseconds since 1970 (RFC 9562). */
export function timeOfId(id: string): Instant | undefined {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id)) return undefined;
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toISOString();
}

function wholeMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}

function addMillisecond(at: Instant, count: number): Instant {
  return new Date(Date.parse(at) + count).toISOString();
}
