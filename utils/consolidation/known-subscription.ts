import type { Side } from './account';
import { hasEnded } from './billing';
import { portalLagHours } from './clock';
import { commerceTypeOf } from './commerce-type';
import type { ProjectSettings, SubscriptionFacts } from './facts';
import type { Guid } from './guid';
import { addHours, latestOf } from './instants';
import { type NameWords, wordsOfName } from './product-names';
import type { BillingFrequency, CommerceType, Day, Instant, Section, Status, Term } from './subscription';

/** One subscription as it is known now: list row, detail page and history brought together. Undefined means unknown. */
export interface KnownSubscription {
  id: Guid;
  account: string;
  side: Side;
  section: Section;
  name: string;
  /** Its name in words, for comparing: worked out once, since matching asks for every pair. */
  words: NameWords;
  quantity: number | null;
  status: Status;
  statusText: string;
  commerceType: CommerceType;
  isTypeAssumed: boolean;
  isUsageBased: boolean;
  offerId?: string;
  /** The part of the offer id that names product and SKU; the rest of a new-commerce id is the availability. */
  product?: string;
  term?: Term;
  billingFrequency?: BillingFrequency;
  autoRenew?: boolean;
  cancelsAtTermEnd?: boolean;
  startsOn?: Day | Instant;
  renewsOn?: Day | Instant;
  endsOn?: Day | Instant;
  cancelUntil?: Day | Instant;
  deletedOn?: Day | Instant;
  addOnOf?: Guid;
  reseller?: string;
  isGone: boolean;
  /** When its status was last seen. */
  statusSeenAt?: Instant;
  /** Ended already when it was first seen, and never seen otherwise: nothing of it moves. */
  endedBeforeProject: boolean;
  /** Suspended already when it was first seen, and never seen otherwise. */
  suspendedBeforeProject: boolean;
  facts: SubscriptionFacts;
}

export function knowSubscription(facts: SubscriptionFacts, settings: ProjectSettings): KnownSubscription {
  const { listed, detail } = facts;
  const name = listed?.name ?? detail?.name ?? '';
  const latest = facts.statusHistory.at(-1);
  const status = latest?.status ?? 'unknown';
  return {
    id: facts.id,
    account: facts.account,
    side: facts.side,
    section: facts.section,
    name,
    words: wordsOfName(name),
    quantity: facts.quantityHistory.at(-1)?.quantity ?? null,
    status,
    statusText: listed?.statusText ?? detail?.statusText ?? '',
    ...commerceTypeOf(facts, settings),
    isUsageBased: listed?.isUsageBased ?? false,
    offerId: detail?.offerId,
    product: productOf(detail?.offerId),
    term: detail?.term,
    billingFrequency: detail?.billingFrequency,
    autoRenew: seenOn(listed?.autoRenew, detail?.autoRenew),
    // The page offers one or the other: what renews by itself was set back to renew.
    cancelsAtTermEnd: detail?.autoRenew ? false : detail?.cancelsAtTermEnd,
    startsOn: detail?.startsOn,
    renewsOn: laterDate(listed?.renewsOn, detail?.renewsOn),
    endsOn: laterDate(listed?.endsOn, detail?.endsOn),
    cancelUntil: detail?.cancelUntil,
    deletedOn: detail?.deletedOn,
    addOnOf: listed?.addOnOf ?? detail?.addOnOf,
    reseller: listed?.reseller ?? detail?.reseller,
    isGone: isGone(facts),
    statusSeenAt: latest?.seenUntil,
    endedBeforeProject: wasAlways(hasEnded, facts),
    suspendedBeforeProject: wasAlways((seen) => seen === 'suspended', facts),
    facts,
  };
}

/** From the first capture to the latest; what could not be read in between tells nothing. */
function wasAlways(is: (status: Status) => boolean, { statusHistory }: SubscriptionFacts): boolean {
  const [first, last] = [statusHistory[0], statusHistory.at(-1)];
  if (!first || !last || !is(first.status) || !is(last.status)) return false;
  return statusHistory.every(({ status }) => status === 'unknown' || is(status));
}

/** Absent from two complete captures of its section at least 4 hours apart: one list may lag behind. */
export function isGone({ absentIn }: SubscriptionFacts): boolean {
  const first = absentIn[0];
  const last = absentIn.at(-1);
  return first !== undefined && last !== undefined && last.at >= addHours(first.at, portalLagHours);
}

/** In the account's list as far as anyone has seen, and not at its end. */
export function isAlive(subscription: KnownSubscription): boolean {
  return !hasEnded(subscription.status) && subscription.facts.absentIn.length === 0;
}

function productOf(offerId: string | undefined): string | undefined {
  const [product, sku] = offerId?.trim().toLowerCase().split(':') ?? [];
  if (!product) return undefined;
  return sku ? `${product}:${sku}` : product;
}

/** On wins over off: what renews by itself costs money. */
function seenOn(...seen: (boolean | undefined)[]): boolean | undefined {
  if (seen.includes(true)) return true;
  return seen.includes(false) ? false : undefined;
}

/** List and detail page are read at different times; after a renewal the later date is the true one. */
function laterDate(a: Day | Instant | undefined, b: Day | Instant | undefined): Day | Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return latestOf(a) > latestOf(b) ? a : b;
}
