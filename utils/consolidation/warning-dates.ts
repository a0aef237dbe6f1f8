import { addDays, earliestOf } from './instants';
import type { KnownSubscription } from './known-subscription';
import type { Day, Instant } from './subscription';

/** Seven days of 24 hours after a purchase (Microsoft, new-commerce cancellation policy, text of 2023-10-23). */
const windowDays = 7;

/**
 * Until when a new-commerce subscription can be cancelled for a refund: the instant that the page prints, else seven days after its
 * start. A day is taken at its earliest, so that nobody comes too late.
 */
export function windowEnd({ cancelUntil, startsOn }: KnownSubscription): Instant | undefined {
  if (cancelUntil !== undefined) return earliestOf(cancelUntil);
  return startsOn === undefined ? undefined : addDays(earliestOf(startsOn), windowDays);
}

export function termEnd({ endsOn, renewsOn }: KnownSubscription): Day | Instant | undefined {
  return endsOn ?? renewsOn;
}

/** When the data of a suspended legacy subscription is deleted: the date shown under Suspended, else so many days after it stopped. */
export function deletionOn({ deletedOn, facts }: KnownSubscription, days: number): Day | Instant {
  if (deletedOn !== undefined) return deletedOn;
  const { statusHistory, firstSeenAt } = facts;
  // It was suspended at some time since it was last seen running; the earliest moment counts.
  const running = statusHistory.findLast(({ status }) => status !== 'suspended');
  return addDays(running?.seenUntil ?? firstSeenAt, days);
}
