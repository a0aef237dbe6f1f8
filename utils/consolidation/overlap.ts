import type { Clock } from './clock';
import { compareText } from './compare-text';
import { daysBetween, utcDay } from './instants';
import type { Deadline } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { PurchaseOf } from './newness';
import type { Between } from './stopped-at';
import type { Day, Instant } from './subscription';

/**
 * What may have started the overlap: the purchase, the twin's own start date, its purchase in the activity log, its first capture. A twin that stood on To before the
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
    ...twins.flatMap((twin) => (stoodOnTo(twin) ? [] : loggedPurchases(twin.facts))),
    ...twins.map((twin) => twin.facts.firstSeenAt),
  ];
}

/** When it was bought, by the imported activity log. */
export function loggedPurchases({ activity = [] }: KnownSubscription['facts']): (Day | Instant)[] {
  return activity.flatMap(({ action, at }) => (action === 'purchased' ? [at] : []));
}

/** The end of the day of the earliest start, whichever way the days are counted. */
export function earliestDeadline(starts: readonly (Day | Instant)[], clock: Clock): Deadline | undefined {
  return starts.map((start) => clock.endOfDay(start)).toSorted((a, b) => compareText(a.first, b.first))[0];
}

/** The UTC date on which both were billed first, and the earliest and latest on which that ended. */
export interface OverlapRange {
  from: Day;
  untilLeast: Day;
  untilMost: Day;
}

/** From when until when both were billed, by UTC dates; up to today while both still run. */
export function overlapRange(
  starts: readonly (Day | Instant)[],
  stop: Between | 'running',
  clock: Clock,
): OverlapRange | undefined {
  const from = starts.map(utcDay).toSorted()[0];
  if (from === undefined) return undefined;
  if (stop === 'running') return { from, untilLeast: clock.today(), untilMost: clock.today() };
  return { from, untilLeast: utcDay(stop.earliest), untilMost: utcDay(stop.latest) };
}

/** Whole days billed twice: at least, at most. */
export function overlapDays({ from, untilLeast, untilMost }: OverlapRange): { least: number; most: number } {
  return { least: daysBetween(from, untilLeast), most: daysBetween(from, untilMost) };
}
