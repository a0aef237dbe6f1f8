import type { Conditions, SubscriptionFacts } from './facts';
import type { TwinGroup } from './judgement';
import type { CommerceType, Instant, Status } from './subscription';

/** First seen after it counts as changed: what was decided before did not know it. */
export function hasQuantityChangedSince({ quantityHistory }: SubscriptionFacts, at: Instant): boolean {
  return quantityHistory.some((entry) => entry.at > at);
}

/** The status as of that moment and now; undefined when it is the same, or was not seen yet. */
export function statusChangeSince({ statusHistory }: SubscriptionFacts, at: Instant): { before: Status; now: Status } | undefined {
  const before = statusHistory.findLast((entry) => entry.at <= at)?.status;
  const now = statusHistory.at(-1)?.status;
  return before === undefined || now === undefined || before === now ? undefined : { before, now };
}

/** The type that was seen by that moment (`unknown` = none) and the one seen now; undefined when it is the same. */
export function typeChangeSince(facts: SubscriptionFacts, at: Instant): { before: CommerceType; now: CommerceType } | undefined {
  const before = conditionsAt(facts, at)?.commerceType ?? 'unknown';
  const now = facts.conditionsHistory?.at(-1)?.commerceType ?? 'unknown';
  return before === now ? undefined : { before, now };
}

const fieldOf = { term: 'term', 'billing frequency': 'billingFrequency', reseller: 'reseller' } as const;

/** Whether what differs was another one when the admin accepted it; a value that was not seen then counts as another one. */
export function hasDifferenceChangedSince(
  facts: SubscriptionFacts,
  difference: TwinGroup['differences'][number],
  at: Instant,
): boolean {
  if (difference === 'quantity') return hasQuantityChangedSince(facts, at);
  const field = fieldOf[difference];
  return conditionsAt(facts, at)?.[field] !== facts.conditionsHistory?.at(-1)?.[field];
}

/** The first moment after `at` at which its quantity, or one of the conditions that differ, was seen to be another one. */
export function firstChangeSince(
  facts: SubscriptionFacts,
  differences: TwinGroup['differences'],
  at: Instant,
): Instant | undefined {
  const fields = differences.flatMap((difference) => (difference === 'quantity' ? [] : fieldOf[difference]));
  const then = conditionsAt(facts, at);
  const others = (facts.conditionsHistory ?? []).filter((entry) => fields.some((field) => entry[field] !== then?.[field]));
  const moments = [...facts.quantityHistory, ...others].map((entry) => entry.at);
  return moments.filter((moment) => moment > at).toSorted()[0];
}

/** Type, term, billing frequency and reseller as they had been seen by that moment. */
export function conditionsAt({ conditionsHistory }: SubscriptionFacts, at: Instant): Conditions | undefined {
  return conditionsHistory?.findLast((entry) => entry.at <= at);
}
