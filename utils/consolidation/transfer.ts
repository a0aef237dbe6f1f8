import type { Clock } from './clock';
import type { CustomerFacts } from './facts';
import { addDays } from './instants';
import type { KnownSubscription } from './known-subscription';
import type { Instant } from './subscription';

/** Microsoft: a transfer request that nobody accepted expires after 30 days. */
const expiresAfterDays = 30;

/** A third party's figure (domain section 3): so many items fit into one request. */
export const mostItemsPerRequest = 25;

/** Whether a transfer request for it is open: sent, not expired, and the subscription still listed here. */
export function isInTransfer({ id, isGone }: KnownSubscription, { transfers }: CustomerFacts, clock: Clock): boolean {
  if (isGone) return false;
  const latest = transfers.findLast(({ subscriptions }) => subscriptions.includes(id));
  return latest !== undefined && !clock.hasPassed(expiryOf(latest));
}

/** The day that the request names, else 30 days after it was sent. */
export function expiryOf({ at, expiresAt }: { at: Instant; expiresAt?: Instant }): Instant {
  return expiresAt ?? addDays(at, expiresAfterDays);
}
