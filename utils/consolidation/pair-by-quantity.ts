import type { KnownSubscription } from './known-subscription';

interface Pair {
  from: KnownSubscription[];
  to: KnownSubscription[];
}

type MayJoin = (from: readonly KnownSubscription[], to: readonly KnownSubscription[]) => boolean;

/**
 * Divides the subscriptions of one product into groups: equal quantities one to one, then sums (10 + 15 = 25), then whatever remains
 * on both sides as one group that differs. Usage-based subscriptions have no quantity and pair by presence.
 */
export function pairByQuantity(from: readonly KnownSubscription[], to: readonly KnownSubscription[], mayJoin: MayJoin): Pair[] {
  const open = { from: [...from], to: [...to] };
  const pairs: Pair[] = [];
  const take = (pair: Pair) => {
    pairs.push(pair);
    open.from = open.from.filter((one) => !pair.from.includes(one));
    open.to = open.to.filter((one) => !pair.to.includes(one));
  };
  for (const one of from) {
    const equal = open.to.find((other) => isEqual(one, other) && mayJoin([one], [other]));
    if (equal) take({ from: [one], to: [equal] });
  }
  for (const one of [...open.to]) {
    const sum = findSum(open.from, one.quantity, (parts) => mayJoin(parts, [one]));
    if (sum) take({ from: sum, to: [one] });
  }
  for (const one of [...open.from]) {
    const sum = findSum(open.to, one.quantity, (parts) => mayJoin([one], parts));
    if (sum) take({ from: [one], to: sum });
  }
  const rest = restOf(open, mayJoin);
  if (rest) take(rest);
  return pairs;
}

function isEqual(one: KnownSubscription, other: KnownSubscription): boolean {
  if (one.isUsageBased && other.isUsageBased) return true;
  return one.quantity !== null && one.quantity === other.quantity;
}

/** More parts than that are left to the group of the rest: the search grows with every part. */
const mostParts = 4;
const mostCandidates = 16;

function findSum(
  candidates: readonly KnownSubscription[],
  wanted: number | null,
  mayJoin: (parts: KnownSubscription[]) => boolean,
): KnownSubscription[] | undefined {
  if (!wanted) return undefined;
  const usable = candidates
    .filter(({ quantity }) => quantity !== null && quantity > 0 && quantity < wanted)
    .slice(0, mostCandidates);
  const search = (start: number, missing: number, parts: KnownSubscription[]): KnownSubscription[] | undefined => {
    if (missing === 0) return mayJoin(parts) ? parts : undefined;
    if (parts.length === mostParts) return undefined;
    for (const [index, candidate] of usable.entries()) {
      if (index < start || candidate.quantity === null || candidate.quantity > missing) continue;
      const found = search(index + 1, missing - candidate.quantity, [...parts, candidate]);
      if (found) return found;
    }
    return undefined;
  };
  return search(0, wanted, []);
}

/** Usage-based ones beyond the number on the other side stay alone: they don't add up. */
function restOf(open: Pair, mayJoin: MayJoin): Pair | undefined {
  const to = open.to.filter((other) => !other.isUsageBased && open.from.some((one) => mayJoin([one], [other])));
  const from = open.from.filter((one) => !one.isUsageBased && to.every((other) => mayJoin([one], [other])));
  return from.length > 0 && to.length > 0 ? { from, to } : undefined;
}
