import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import { earliestOf, latestOf } from './instants';
import type { KnownSubscription } from './known-subscription';
import { loggedPurchases } from './overlap';
import { normaliseName } from './product-names';
import { isSameOfferId } from './same-offer';
import type { Instant } from './subscription';

/** Whether a To subscription was bought for this consolidation. `unknown` makes every pair with it a suggestion. */
export type Newness = 'new' | 'already on To' | 'unknown';

/** One line of a submitted purchase and the To subscription that came of it. */
export interface PurchaseOf {
  at: Instant;
  account: string;
  name: string;
  offerId?: string;
  quantity: number;
  from: Guid[];
  to?: Guid;
}

/** What stood on To before is no twin (domain section 4). The admin's word comes first, then evidence that it is new, then dates. */
export function newnessOf(to: KnownSubscription, facts: CustomerFacts, purchases: readonly PurchaseOf[]): Newness {
  if (facts.alreadyOnTo.includes(to.id)) return 'already on To';
  if (to.facts.isNewSinceFirstCapture) return 'new';
  if (purchases.some((purchase) => purchase.to === to.id)) return 'new';
  return newnessByStart(to, facts);
}

/**
 * The relationship was accepted somewhere between the last complete list of To customers that lacked this one (or the invitation) and
 * the first that had it. A start date between the two says nothing.
 */
function newnessByStart({ account, ...to }: KnownSubscription, facts: CustomerFacts): Newness {
  const startsOn = to.startsOn ?? loggedPurchases(to.facts)[0];
  const roster = facts.accounts.find((side) => side.account === account)?.roster;
  if (startsOn === undefined || !roster?.isReseller) return 'unknown';
  const acceptedBy = roster.firstListedAt;
  if (acceptedBy !== undefined && earliestOf(startsOn) > acceptedBy) return 'new';
  const acceptedAfter = [roster.lastLackedAt, facts.invitedAt]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  if (acceptedAfter !== undefined && latestOf(startsOn) < acceptedAfter) return 'already on To';
  return 'unknown';
}

/**
 * Which To subscription each submitted line became: first seen after the Submit, with the line's product and quantity. Each
 * subscription and each line is used once; a line that fits two rows equally well takes the one that was seen first.
 */
export function followPurchases(facts: CustomerFacts, to: readonly KnownSubscription[]): PurchaseOf[] {
  const used = new Set<Guid>();
  return facts.purchases.flatMap(({ at, account, lines }) =>
    lines.map((line): PurchaseOf => {
      const bought = to
        .filter((candidate) => candidate.account === account && !used.has(candidate.id) && cameOf(candidate, line, at))
        .toSorted((a, b) => compareText(a.facts.firstSeenAt, b.facts.firstSeenAt) || compareText(a.id, b.id))[0];
      if (bought) used.add(bought.id);
      return { at, account, ...line, ...(bought ? { to: bought.id } : {}) };
    }),
  );
}

function cameOf(
  candidate: KnownSubscription,
  line: { name: string; offerId?: string; quantity: number },
  submittedAt: Instant,
): boolean {
  if (candidate.facts.firstSeenAt < submittedAt) return false;
  if (candidate.startsOn !== undefined && latestOf(candidate.startsOn) < submittedAt) return false;
  if (candidate.facts.quantityHistory[0]?.quantity !== line.quantity) return false;
  if (line.offerId !== undefined && candidate.offerId !== undefined) {
    return isSameOfferId(line.offerId, candidate.offerId);
  }
  return candidate.words.key === normaliseName(line.name);
}
