import { type Clock, listedBy } from './clock';
import type { CustomerFacts } from './facts';
import type { KnownSubscription } from './known-subscription';
import type { Matching } from './match';
import type { PurchaseOf } from './newness';
import type { Instant } from './subscription';

/** `waiting` for 4 hours after the Submit; then `unconfirmed`, and `refuted` once a later list still shows the old state. */
export interface Submission {
  at: Instant;
  state: 'waiting' | 'unconfirmed' | 'refuted';
}

/** Submit with Suspended or Cancel that no capture has confirmed yet. */
export function openStop(subscription: KnownSubscription, facts: CustomerFacts, clock: Clock): Submission | undefined {
  const latest = facts.statusSubmissions.findLast((submission) => submission.subscription === subscription.id);
  if (!latest || latest.to === 'active') return undefined;
  if (subscription.status !== 'active' && subscription.status !== 'pending' && subscription.status !== 'unknown') return undefined;
  // It stopped after the Submit and runs again: that Submit was confirmed, this is another matter.
  if (subscription.facts.statusHistory.some(({ at, status }) => at >= latest.at && status !== subscription.status))
    return undefined;
  return submissionOf(latest.at, subscription.facts.lastSeenAt, clock);
}

/** The latest purchase for this From subscription while nothing on To came of it. */
export function openPurchase(
  subscription: KnownSubscription,
  { purchases }: Matching,
  clock: Clock,
  toCompleteAt?: Instant,
): Submission | undefined {
  const latest = purchases.findLast((purchase) => purchase.from.includes(subscription.id));
  if (!latest || latest.to !== undefined) return undefined;
  return submissionOf(latest.at, toCompleteAt, clock);
}

/** Lines that were typed by hand name no From subscription; they too must show up. */
export function openLines({ purchases }: Matching): PurchaseOf[] {
  return purchases.filter((purchase) => purchase.to === undefined && purchase.from.length === 0);
}

function submissionOf(at: Instant, seenAt: Instant | undefined, clock: Clock): Submission {
  const due = listedBy(at);
  if (!clock.hasPassed(due)) return { at, state: 'waiting' };
  return { at, state: (seenAt ?? '') >= due ? 'refuted' : 'unconfirmed' };
}
