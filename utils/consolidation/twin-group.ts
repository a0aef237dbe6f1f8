import type { MatchOutcome, MatchPass, TwinGroup } from './judgement';
import type { KnownSubscription } from './known-subscription';

/** Compares both sides of a group: sums of quantities, then term, billing frequency and reseller where both sides show them. */
export function makeTwinGroup(
  from: readonly KnownSubscription[],
  to: readonly KnownSubscription[],
  { pass, isSuggestion }: { pass: MatchPass; isSuggestion: boolean },
): TwinGroup {
  const fromQuantity = sumOf(from);
  const toQuantity = sumOf(to);
  const isCounted = ![...from, ...to].every((subscription) => subscription.isUsageBased);
  const differences: TwinGroup['differences'] = [];
  if (isCounted && fromQuantity !== null && toQuantity !== null && fromQuantity !== toQuantity) differences.push('quantity');
  if (differ(from, to, (subscription) => subscription.term)) differences.push('term');
  if (differ(from, to, (subscription) => subscription.billingFrequency)) differences.push('billing frequency');
  if (differ(from, to, (subscription) => subscription.reseller)) differences.push('reseller');
  const isReadable = !isCounted || (fromQuantity !== null && toQuantity !== null);
  return {
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    pass,
    isSuggestion,
    outcome: isReadable ? outcomeOf(differences) : 'unreadable',
    differences,
    fromQuantity,
    toQuantity,
  };
}

/** To has less of it than From; where one of the quantities is unknown nothing says so. */
export function isShort({ fromQuantity, toQuantity }: Pick<TwinGroup, 'fromQuantity' | 'toQuantity'>): boolean {
  return fromQuantity !== null && toQuantity !== null && toQuantity < fromQuantity;
}

function outcomeOf(differences: TwinGroup['differences']): MatchOutcome {
  if (differences.includes('quantity')) return 'quantity differs';
  return differences.length > 0 ? 'differs' : 'equal';
}

function sumOf(subscriptions: readonly KnownSubscription[]): number | null {
  let sum = 0;
  for (const { quantity } of subscriptions) {
    if (quantity === null) return null;
    sum += quantity;
  }
  return sum;
}

/** What only one side shows is no difference. */
export function differ(
  from: readonly KnownSubscription[],
  to: readonly KnownSubscription[],
  shownBy: (subscription: KnownSubscription) => string | undefined,
): boolean {
  return from.some((a) => to.some((b) => shownBy(a) !== undefined && shownBy(b) !== undefined && shownBy(a) !== shownBy(b)));
}
