import type { CustomerCase } from './customer-case';
import type { Guid } from './guid';
import { isAlive, type KnownSubscription } from './known-subscription';

export interface DuplicateSet {
  /** As they were first seen. */
  to: KnownSubscription[];
  fromQuantity: number;
  toQuantity: number;
}

/**
 * Two or more To subscriptions of one product, first seen after the start, that are together more than From ever had. What stood on
 * To before is not counted.
 */
export function findDuplicates({ to, lines, matching }: Pick<CustomerCase, 'to' | 'lines' | 'matching'>): DuplicateSet[] {
  const fresh = to.filter((one) => matching.newness.get(one.id) === 'new' && isAlive(one) && one.quantity !== null);
  const groupOf = new Map(matching.groups.flatMap((group) => group.to.map((id) => [id, group] as const)));
  const sets: KnownSubscription[][] = [];
  for (const one of fresh) {
    const known = sets.find((set) => set.some((other) => isOneProduct(one, other) || isInGroupWith(one, other)));
    if (known) known.push(one);
    else sets.push([one]);
  }
  function isInGroupWith(one: KnownSubscription, other: KnownSubscription): boolean {
    const group = groupOf.get(one.id);
    return group !== undefined && group === groupOf.get(other.id);
  }
  return sets.flatMap((set) => {
    if (set.length < 2) return [];
    const grouped = new Set(set.flatMap(({ id }) => groupOf.get(id)?.from ?? []));
    const from = lines.filter(({ known }) => grouped.has(known.id) || set.some((one) => isOneProduct(one, known)));
    const fromQuantity = from.reduce((sum, { known }) => sum + mostEver(known), 0);
    const toQuantity = set.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    return toQuantity > fromQuantity ? [{ to: set, fromQuantity, toQuantity }] : [];
  });
}

/** The rows to flag: those without a From subscription of their own, else all but the one that was there first. */
export function duplicateRows({ to }: DuplicateSet, isMatched: (id: Guid) => boolean): Guid[] {
  const unmatched = to.filter(({ id }) => !isMatched(id));
  return (unmatched.length > 0 ? unmatched : to.slice(1)).map(({ id }) => id);
}

function isOneProduct(a: KnownSubscription, b: KnownSubscription): boolean {
  if (a.product !== undefined && b.product !== undefined) return a.product === b.product;
  return a.words.key === b.words.key;
}

function mostEver({ facts }: KnownSubscription): number {
  return Math.max(0, ...facts.quantityHistory.map(({ quantity }) => quantity ?? 0));
}
