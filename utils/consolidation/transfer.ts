import type { Clock } from './clock';
import type { CustomerFacts } from './facts';
import { addDays } from './instants';
import type { KnownSubscription } from './known-subscription';

/** Microsoft: a transfer request that nobody accepted expires after 30 days. */
const expiresAfterDays = 30;

/** Whether a transfer request for it is open: sent, not expired, and the subscription still listed here. */
export function isInTransfer({ id, isGone }: KnownSubscription, { transfers }: CustomerFacts, clock: Clock): boolean {
  if (isGone) return false;
  const latest = transfers.findLast(({ subscriptions }) => subscriptions.includes(id));
  return latest !== undefined && !clock.hasPassed(latest.expiresAt ?? addDays(latest.at, expiresAfterDays));
}
