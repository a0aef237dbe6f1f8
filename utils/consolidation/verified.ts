import { conditionsAt } from './changed-since';
import type { AccountSideFacts, SubscriptionFacts } from './facts';
import { later } from './instants';
import type { KnownSubscription } from './known-subscription';
import { lastCompleteAt, sectionOf } from './sections';
import type { Instant, Status } from './subscription';
import { differ } from './twin-group';

export interface Pair {
  from: readonly KnownSubscription[];
  to: readonly KnownSubscription[];
  /** The admin accepted their difference, with a reason, and no quantity changed since. */
  isDifferenceAccepted: boolean;
  /** It was accepted until then: what was seen before that moment is what the admin had accepted. */
  acceptedUntil?: Instant;
}

/**
 * The first moment at which captures show every twin active with the From total and no difference that was not accepted, or undefined.
 * It stays when the twin changes later.
 */
export function firstVerifiedAt(pair: Pair, sideOf: SideOf): Instant | undefined {
  return momentsOf(pair).find((at) => wasVerifiedAt(pair, at, sideOf));
}

/** Whether it held at that moment or later: after the stop on From, changes of the twin are ordinary business; before it they are not. */
export function wasVerifiedSince(pair: Pair, since: Instant, sideOf: SideOf): boolean {
  return momentsOf(pair).some((at, index, moments) => {
    const until = moments[index + 1];
    return (until === undefined || until > since) && wasVerifiedAt(pair, at, sideOf);
  });
}

/** When something of the pair was seen to change. */
function momentsOf({ from, to }: Pair): Instant[] {
  const ofTwins = to.flatMap(({ facts }) => [...facts.statusHistory, ...facts.absentIn.slice(0, 1)]);
  const ofAll = [...from, ...to].flatMap(({ facts }) => [...facts.quantityHistory, ...(facts.conditionsHistory ?? [])]);
  return [...new Set([...ofTwins, ...ofAll].map(({ at }) => at))].toSorted();
}

function wasVerifiedAt({ from, to, isDifferenceAccepted, acceptedUntil }: Pair, at: Instant, sideOf: SideOf): boolean {
  if (!to.every(({ facts }) => statusAt(facts, at) === 'active' && !facts.absentIn.some((absent) => absent.at <= at))) return false;
  const changedAt = lastCounted({ from, to }, at);
  if (!to.every((twin) => isProved(twin, changedAt, sideOf))) return false;
  if (![...from, ...to].every(({ facts }) => isShownByPortal(facts, at))) return false;
  const isAccepted = isDifferenceAccepted || (acceptedUntil !== undefined && at < acceptedUntil);
  return isAccepted || (hasEqualTotal(from, to, at) && !hasOtherTermsAt(from, to, at));
}

/** A list proves status and quantity; term, billing frequency and reseller stand on pages of their own. */
function lastCounted({ from, to }: Pick<Pair, 'from' | 'to'>, at: Instant): Instant {
  const moments = [
    ...to.flatMap(({ facts }) => facts.statusHistory),
    ...[...from, ...to].flatMap(({ facts }) => facts.quantityHistory),
  ].map((entry) => entry.at);
  return moments.filter((moment) => moment <= at).reduce(later, '');
}

function hasOtherTermsAt(from: readonly KnownSubscription[], to: readonly KnownSubscription[], at: Instant): boolean {
  const seenThen = (condition: 'term' | 'billingFrequency' | 'reseller') =>
    differ(from, to, ({ facts }) => conditionsAt(facts, at)?.[condition]);
  return seenThen('term') || seenThen('billingFrequency') || seenThen('reseller');
}

/** Whether that holds now: every twin active in a complete capture, with the From total. */
export function isVerifiedNow({ from, to, isDifferenceAccepted }: Pair, sideOf: SideOf): boolean {
  if (!to.every((twin) => twin.status === 'active' && twin.facts.absentIn.length === 0)) return false;
  if (!to.every((twin) => isProved(twin, latestChange(twin), sideOf))) return false;
  if (![...from, ...to].every(({ facts }) => isShownByPortal(facts))) return false;
  return isDifferenceAccepted || hasEqualTotal(from, to, always);
}

function latestChange({ facts }: KnownSubscription): Instant {
  return [...facts.statusHistory, ...facts.quantityHistory].map(({ at }) => at).reduce(later, facts.firstSeenAt);
}

export type SideOf = (account: string) => AccountSideFacts | undefined;

/** Only a complete capture of its section, then or later, proves it. */
function isProved(twin: KnownSubscription, at: Instant, sideOf: SideOf): boolean {
  const completeAt = lastCompleteAt(sectionOf(twin, sideOf(twin.account)));
  return completeAt !== undefined && completeAt >= at;
}

const always: Instant = '9999-12-31T23:59:59.999Z';

/** Whether a page showed what counts at that moment: an imported file alone proves neither a twin nor its quantity. */
export function isShownByPortal(
  { statusHistory, quantityHistory, isOnlyInFile }: SubscriptionFacts,
  at: Instant = always,
): boolean {
  const latest = [statusHistory, quantityHistory].map((history) => history.findLast((entry) => entry.at <= at));
  return !isOnlyInFile && latest.every((entry) => !entry?.isInFile);
}

function hasEqualTotal(from: readonly KnownSubscription[], to: readonly KnownSubscription[], at: Instant): boolean {
  if ([...from, ...to].every(({ isUsageBased }) => isUsageBased)) return true;
  const total = totalAt(from, at);
  return total !== null && total === totalAt(to, at);
}

function totalAt(subscriptions: readonly KnownSubscription[], at: Instant): number | null {
  let total = 0;
  for (const { facts } of subscriptions) {
    const quantity = quantityAt(facts, at);
    if (quantity === null) return null;
    total += quantity;
  }
  return total;
}

function quantityAt({ quantityHistory }: SubscriptionFacts, at: Instant): number | null {
  return quantityHistory.findLast((entry) => entry.at <= at)?.quantity ?? null;
}

function statusAt({ statusHistory }: SubscriptionFacts, at: Instant): Status | undefined {
  return statusHistory.findLast((entry) => entry.at <= at)?.status;
}
