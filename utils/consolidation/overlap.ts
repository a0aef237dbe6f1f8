import type { Clock } from './clock';
import { compareText } from './compare-text';
import { daysBetween, utcDay } from './instants';
import type { Deadline } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { PurchaseOf } from './newness';
import type { Between } from './stopped-at';
import type { Day, Instant } from './subscription';

/**
 * What may have started the overlap: the purchase, the twin's own start date, its first capture. A twin that stood on To before the
 * consolidation doesn't start it with its old start date.
 */
export function overlapStarts(
  twins: readonly KnownSubscription[],
  purchases: readonly PurchaseOf[],
  stoodOnTo: (twin: KnownSubscription) => boolean,
): (Day | Instant)[] {
  return [
    ...purchases.map((purchase) => purchase.at),
    ...twins.flatMap((twin) => (twin.startsOn === undefined || stoodOnTo(twin) ? [] : [twin.startsOn])),
    ...twins.map((twin) => twin.facts.firstSeenAt),
  ];
}

/** The end of the day of the earliest start, whichever way the days are counted. */
export function earliestDeadline(starts: readonly (Day | Instant)[], clock: Clock): Deadline | undefined {
  return starts.map((start) => clock.endOfDay(start)).toSorted((a, b) => compareText(a.first, b.first))[0];
}

/** Whole days billed twice, by UTC dates; up to today while both still run. */
export function overlapDays(
  starts: readonly (Day | Instant)[],
  stop: Between | 'running',
  clock: Clock,
): { least: number; most: number } | undefined {
  const start = starts.map(utcDay).toSorted()[0];
  if (start === undefined) return undefined;
  if (stop === 'running') {
    const days = daysBetween(start, clock.today());
    return { least: days, most: days };
  }
  return { least: daysBetween(start, stop.earliest), most: daysBetween(start, stop.latest) };
}
