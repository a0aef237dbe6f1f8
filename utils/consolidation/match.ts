import { hasEnded } from './billing';
import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import type { MatchPass, TwinGroup } from './judgement';
import type { KnownSubscription } from './known-subscription';
import { linksInForce, unlinkedPairs } from './links';
import { followPurchases, type Newness, newnessOf, type PurchaseOf } from './newness';
import { pairByQuantity } from './pair-by-quantity';
import { normaliseName, type ProductDictionary, similarity, wordsOfName } from './product-names';
import { isSameOfferId } from './same-offer';
import { isShort, makeTwinGroup } from './twin-group';

export interface Matching {
  groups: TwinGroup[];
  newness: Map<Guid, Newness>;
  purchases: PurchaseOf[];
}

interface MatchRules {
  dictionary: ProductDictionary;
  confirmedNames: readonly { from: string; to: string }[];
  /** `transfer` and `moved-by-microsoft` bring the subscription itself, so it need not be new on To. */
  mayHaveStoodOnTo(from: KnownSubscription): boolean;
  /** Its method is `leave`. */
  stays(from: KnownSubscription): boolean;
  /** What is license-based has another id in each account: the same one in two means that a list was captured under the wrong account. */
  keepsItsId(from: KnownSubscription): boolean;
}

/**
 * Joins the From subscriptions of one customer, over all From accounts, with the To subscriptions that replace them: strict passes
 * first (domain section 4). Each subscription lands in at most one group.
 */
export function matchTwins(
  from: readonly KnownSubscription[],
  to: readonly KnownSubscription[],
  facts: CustomerFacts,
  rules: MatchRules,
): Matching {
  const purchases = followPurchases(facts, to);
  const newness = new Map(to.map((subscription) => [subscription.id, newnessOf(subscription, facts, purchases)]));
  const pool = new Pool(from, to, facts, { newness, rules });
  pool.joinLinked();
  for (const round of rounds) {
    pool.startRound(round);
    pool.joinPurchased(purchases);
    pool.join('product', (a, b) => a.id === b.id);
    pool.join('product-term-billing', isSameOffer);
    pool.join('product', (a, b) => a.product !== undefined && a.product === b.product);
    pool.join('catalogue', sameInCatalogue(rules));
    pool.join('suggestion', (a, b) => a.words.key === b.words.key);
    pool.joinSimilar();
  }
  return { groups: pool.groups, newness, purchases: purchases.map((purchase) => pool.withBuyers(purchase)) };
}

function isSameOffer(a: KnownSubscription, b: KnownSubscription): boolean {
  if (a.product === undefined || a.product !== b.product) return false;
  return a.term === b.term && a.billingFrequency !== undefined && a.billingFrequency === b.billingFrequency;
}

function sameInCatalogue({ dictionary, confirmedNames }: MatchRules): (from: Named, to: Named) => boolean {
  const confirmed = new Set(confirmedNames.map((pair) => pairKey(normaliseName(pair.from), normaliseName(pair.to))));
  const isSameOffer = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && dictionary.sameOffer?.(a, b) === true;
  return (from, to) =>
    isSameOffer(from.offerId, to.offerId) ||
    dictionary.sameProduct(from.name, to.name) ||
    confirmed.has(pairKey(from.words.key, to.words.key));
}

type Named = Pick<KnownSubscription, 'name' | 'words' | 'offerId'>;

/** A line as it was typed names the product, not the From subscription that it is for. */
function isNamedAlike(from: Named, line: Named): boolean {
  if (from.offerId !== undefined && line.offerId !== undefined && isSameOfferId(from.offerId, line.offerId)) return true;
  return from.words.key === line.words.key;
}

function pairKey(from: string, to: string): string {
  return `${from}\n${to}`;
}

/**
 * What stays on From needs no twin, so it takes what is left by all that moves. What has ended on To is no twin of what still runs on
 * From; it is the twin of what was stopped while it ran.
 */
const rounds = [
  { from: 'moves', to: 'alive' },
  { from: 'moves', to: 'ended' },
  { from: 'stays', to: 'alive' },
  { from: 'stays', to: 'ended' },
] as const;

type SameProduct = (from: KnownSubscription, to: KnownSubscription) => boolean;

/** What is not yet matched, and the groups made of what is. */
class Pool {
  readonly groups: TwinGroup[] = [];
  readonly #all: readonly KnownSubscription[];
  #from: KnownSubscription[];
  #to: KnownSubscription[];
  #round: (typeof rounds)[number] = rounds[0];
  readonly #facts: CustomerFacts;
  readonly #newness: Map<Guid, Newness>;
  readonly #rules: MatchRules;
  readonly #unlinked: (from: Guid, to: Guid) => boolean;

  constructor(
    from: readonly KnownSubscription[],
    to: readonly KnownSubscription[],
    facts: CustomerFacts,
    { newness, rules }: { newness: Map<Guid, Newness>; rules: MatchRules },
  ) {
    // First seen first: what was added back later on From must not take the twin of what was moved.
    this.#all = from.filter((subscription) => !subscription.endedBeforeProject).toSorted(byFirstSeen);
    this.#from = [...this.#all];
    const rank = { new: 0, unknown: 1, 'already on To': 2 };
    const rankOf = ({ id }: KnownSubscription) => rank[newness.get(id) ?? 'unknown'];
    const stillOnFrom = new Set(this.#from.filter((one) => !rules.keepsItsId(one) && !one.isGone).map(({ id }) => id));
    this.#to = to.filter(({ id }) => !stillOnFrom.has(id)).toSorted((a, b) => rankOf(a) - rankOf(b) || byFirstSeen(a, b));
    this.#facts = facts;
    this.#newness = newness;
    this.#rules = rules;
    this.#unlinked = unlinkedPairs(facts);
  }

  startRound(round: (typeof rounds)[number]): void {
    this.#round = round;
  }

  /** Pass 1. A link names what it joins; parts that were never seen are left out of it. */
  joinLinked(): void {
    for (const link of linksInForce(this.#facts)) {
      const from = this.#from.filter(({ id }) => link.from.includes(id));
      const to = this.#to.filter(({ id }) => link.to.includes(id));
      if (from.length > 0 && to.length > 0) this.#add('hand', from, to);
    }
  }

  /** The admin filled the line from these From subscriptions and submitted it: as good as a link, where the row bears it out. */
  joinPurchased(purchases: readonly PurchaseOf[]): void {
    for (const bought of combined(purchases)) {
      const from = this.#openFrom().filter(({ id }) => bought.from.has(id));
      const to = this.#openTo().filter(({ id }) => bought.to.has(id));
      for (const pair of pairByQuantity(from, to, (a, b) => this.#mayJoin(a, b))) this.#add('purchase', pair.from, pair.to);
    }
  }

  /** Two that are the same as a third need not be the same: each pair is asked, and what one bucket took the next has no more. */
  join(pass: MatchPass, isSame: SameProduct): void {
    for (const bucket of bucketsOf(this.#openFrom(), this.#openTo(), isSame)) {
      const open = bucket.to.filter((one) => this.#to.includes(one));
      const isOne = (from: readonly KnownSubscription[], to: readonly KnownSubscription[]) =>
        from.every((a) => to.every((b) => isSame(a, b)));
      const pairs = pairByQuantity(bucket.from, open, (from, to) => this.#mayJoin(from, to) && isOne(from, to));
      for (const pair of pairs) this.#add(pass, pair.from, pair.to);
    }
  }

  /** Pass 5: the most similar names first, one to one. */
  joinSimilar(): void {
    const candidates = this.#openFrom().flatMap((from) =>
      this.#openTo().map((to) => ({ from, to, likeness: similarity(from.words, to.words) })),
    );
    const isClose = ({ from, to, likeness }: (typeof candidates)[number]) =>
      likeness >= leastLikeness && this.#mayJoin([from], [to]);
    const best = candidates
      .filter(isClose)
      .toSorted((a, b) => b.likeness - a.likeness || quantityGap(a.from, a.to) - quantityGap(b.from, b.to));
    for (const { from, to } of best) {
      if (this.#from.includes(from) && this.#to.includes(to)) this.#add('suggestion', [from], [to]);
    }
  }

  /** A line that was typed by hand, and that is not listed yet, was bought for what To still lacks of its product. */
  withBuyers(purchase: PurchaseOf): PurchaseOf {
    if (purchase.to !== undefined || purchase.from.length > 0) return purchase;
    const { offerId, name } = purchase;
    const line = { name, words: wordsOfName(name), ...(offerId === undefined ? {} : { offerId }) };
    const isSame = sameInCatalogue(this.#rules);
    const buyers = this.#lacking().filter((from) => isNamedAlike(from, line) || isSame(from, line));
    return { ...purchase, from: buyers.map(({ id }) => id) };
  }

  #lacking(): KnownSubscription[] {
    const short = this.groups.filter((group) => !group.isSuggestion && isShort(group));
    const ofShort = new Set(short.flatMap(({ from }) => from));
    const isOpen = (one: KnownSubscription) => ofShort.has(one.id) || this.#from.includes(one);
    return this.#all.filter((one) => isOpen(one) && !this.#rules.stays(one));
  }

  #openFrom(): KnownSubscription[] {
    const { from, to } = this.#round;
    const inRound = this.#from.filter((subscription) => this.#rules.stays(subscription) === (from === 'stays'));
    return to === 'alive' ? inRound : inRound.filter(({ status, isGone }) => status !== 'active' || isGone);
  }

  /** One that a single list lacked is still there: the list may lag. */
  #openTo(): KnownSubscription[] {
    return this.#to.filter(({ status, isGone }) => (hasEnded(status) || isGone) === (this.#round.to === 'ended'));
  }

  #mayJoin(from: readonly KnownSubscription[], to: readonly KnownSubscription[]): boolean {
    const isOld = to.some(({ id }) => this.#newness.get(id) === 'already on To');
    if (isOld && !from.every(this.#rules.mayHaveStoodOnTo)) return false;
    if (from.some((a) => to.some((b) => a.isUsageBased !== b.isUsageBased))) return false;
    return !from.some((a) => to.some((b) => this.#unlinked(a.id, b.id)));
  }

  #add(pass: MatchPass, from: KnownSubscription[], to: KnownSubscription[]): void {
    this.groups.push(makeTwinGroup(from, to, { pass, isSuggestion: this.#isSuggestion(pass, from, to) }));
    this.#from = this.#from.filter((subscription) => !from.includes(subscription));
    this.#to = this.#to.filter((subscription) => !to.includes(subscription));
  }

  #isSuggestion(pass: MatchPass, from: KnownSubscription[], to: KnownSubscription[]): boolean {
    if (pass === 'hand') return false;
    if (pass === 'suggestion') return true;
    // A trial ends, or turns into something else: it does not replace what is paid for.
    if (to.some(isTrial) && !from.every(isTrial)) return true;
    if (from.every(this.#rules.mayHaveStoodOnTo)) return false;
    return to.some(({ id }) => this.#newness.get(id) !== 'new');
  }
}

/** Purchases for the same From subscriptions belong together: the second one bought what the first had left open. */
function combined(purchases: readonly PurchaseOf[]): { from: Set<Guid>; to: Set<Guid> }[] {
  const bundles: { from: Set<Guid>; to: Set<Guid> }[] = [];
  for (const { from, to } of purchases) {
    if (to === undefined) continue;
    const known = bundles.find((bundle) => from.some((id) => bundle.from.has(id)));
    if (!known) {
      bundles.push({ from: new Set(from), to: new Set([to]) });
      continue;
    }
    for (const id of from) known.from.add(id);
    known.to.add(to);
  }
  return bundles;
}

function isTrial({ commerceType }: KnownSubscription): boolean {
  return commerceType === 'trial';
}

const leastLikeness = 0.6;

function byFirstSeen(a: KnownSubscription, b: KnownSubscription): number {
  return compareText(a.facts.firstSeenAt, b.facts.firstSeenAt) || compareText(a.id, b.id);
}

function quantityGap(from: KnownSubscription, to: KnownSubscription): number {
  return Math.abs((from.quantity ?? 0) - (to.quantity ?? 0));
}

interface Bucket {
  from: KnownSubscription[];
  to: KnownSubscription[];
}

/** Gathers what belongs to one product: everything that is the same as something in the bucket. */
function bucketsOf(from: readonly KnownSubscription[], to: readonly KnownSubscription[], isSame: SameProduct): Bucket[] {
  const buckets: Bucket[] = [];
  for (const a of from) {
    const same = to.filter((b) => isSame(a, b));
    if (same.length === 0) continue;
    const known = buckets.find((bucket) => same.some((b) => bucket.to.includes(b)));
    if (!known) {
      buckets.push({ from: [a], to: same });
      continue;
    }
    known.from.push(a);
    known.to.push(...same.filter((b) => !known.to.includes(b)));
  }
  return buckets;
}
