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
  for (let rest = restOf(open, mayJoin); rest; rest = restOf(open, mayJoin)) take(rest);
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

/**
 * Those with the fewest possible twins, with all of these: what may be joined alike makes one group. Usage-based ones beyond the number on
 * the other side stay alone: they don't add up.
 */
function restOf(open: Pair, mayJoin: MayJoin): Pair | undefined {
  const choices = open.from
    .filter((one) => !one.isUsageBased)
    .map((one) => ({ one, to: open.to.filter((other) => !other.isUsageBased && mayJoin([one], [other])) }))
    .filter(({ to }) => to.length > 0)
    .toSorted((a, b) => a.to.length - b.to.length);
  const [first] = choices;
  if (!first) return undefined;
  const alike = choices.filter(({ to }) => to.every((other) => first.to.includes(other)));
  return { from: alike.map(({ one }) => one), to: first.to };
}
