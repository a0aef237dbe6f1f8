import { type Clock, listedBy } from './clock';
import { earliestOf, later, latestOf } from './instants';
import type { Billing } from './judgement';
import type { BillingFrequency, CommerceType, Day, Instant, Status } from './subscription';

export interface BilledSubscription {
  commerceType: CommerceType;
  status: Status;
  endsOn?: Day | Instant;
  renewsOn?: Day | Instant;
  cancelsAtTermEnd?: boolean;
  billingFrequency?: BillingFrequency;
  /** When its status was last seen. */
  statusSeenAt?: Instant;
  /** Absent from two complete captures of its section at least 4 hours apart. */
  isGone: boolean;
  /** Its method is `transfer` and its twin was seen on To. */
  isTransferred: boolean;
  /** Its method is `moved-by-microsoft`, From shows suspended and To shows active, both captured. */
  isMovedByMicrosoft: boolean;
}

const endedStatuses: ReadonlySet<Status> = new Set(['canceled', 'expired', 'disabled', 'deleted']);

export function hasEnded(status: Status): boolean {
  return endedStatuses.has(status);
}

/**
 * Whether the From account may still be charged (domain section 2). `stopped` only when that is known: silence would cost money.
 * New commerce goes on being billed while suspended: "The transacting partner continues to be billed" (Microsoft, subscription
 * lifecycle, 2023-10-23).
 */
export function isStillBilled(subscription: BilledSubscription, clock: Clock): Billing {
  return isKnownToBeStopped(subscription, clock) ? 'stopped' : 'running';
}

function isKnownToBeStopped(subscription: BilledSubscription, clock: Clock): boolean {
  const { commerceType, status, isGone } = subscription;
  if (hasEnded(status)) return true;
  if (isGone && subscription.isTransferred) return true;
  switch (commerceType) {
    case 'legacy':
      return status === 'suspended';
    case 'new-commerce':
      return hasTermEnded(subscription, clock);
    case 'azure':
      return subscription.isMovedByMicrosoft;
    case 'trial':
      return isBeforeTrialEnd(subscription, clock);
    case 'software':
      // Perpetual software is bought once. Software subscriptions stand in the same tab, so this must have been seen.
      return subscription.billingFrequency === 'one-time';
    default:
      return false;
  }
}

/**
 * Where two dates are shown the later one counts, and a day counts until it is over everywhere. What was seen running after that, and
 * after the hours by which the list may lag, did not end: it was renewed, or is in a paid extension.
 */
function hasTermEnded({ cancelsAtTermEnd, endsOn, renewsOn, statusSeenAt = '' }: BilledSubscription, clock: Clock): boolean {
  if (!cancelsAtTermEnd) return false;
  const ends = [endsOn, renewsOn].filter((date) => date !== undefined).map(latestOf);
  if (ends.length === 0) return false;
  const end = ends.reduce(later);
  return clock.hasPassed(end) && statusSeenAt <= listedBy(end);
}

/** A trial whose end is unknown may have become paid already. */
function isBeforeTrialEnd({ endsOn, renewsOn }: Pick<BilledSubscription, 'endsOn' | 'renewsOn'>, clock: Clock): boolean {
  const ends = [endsOn, renewsOn].filter((date) => date !== undefined).map(earliestOf);
  return ends.length > 0 && ends.every((end) => !clock.hasPassed(end));
}
