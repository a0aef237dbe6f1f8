import { hasEnded, isStillBilled } from './billing';
import { firstChangeSince, hasDifferenceChangedSince, hasQuantityChangedSince } from './changed-since';
import type { Clock } from './clock';
import type { AccountSideFacts, CustomerFacts, ProjectFacts } from './facts';
import type { Billing, Deadline, TwinGroup } from './judgement';
import { isAlive, type KnownSubscription, knowSubscription } from './known-subscription';
import { type Matching, matchTwins } from './match';
import { type ChosenMethod, chooseMethod } from './method';
import { earliestDeadline, type OverlapRange, overlapRange, overlapStarts } from './overlap';
import type { ProductDictionary } from './product-names';
import { lastCompleteAt, sectionOf, wholeAt } from './sections';
import { type Between, stoppedBetween } from './stopped-at';
import { openPurchase, openStop, type Submission } from './submissions';
import type { Instant } from './subscription';
import { isInTransfer } from './transfer';
import { isShort } from './twin-group';
import { firstVerifiedAt, isVerifiedNow, type Pair, type SideOf, wasVerifiedSince } from './verified';

/** One From subscription with everything that the rules ask about it. */
export interface Line {
  known: KnownSubscription;
  method: ChosenMethod;
  group?: TwinGroup;
  /** All From subscriptions of the group, this one included. */
  siblings: KnownSubscription[];
  twins: KnownSubscription[];
  hasActiveTwin: boolean;
  areTwinsActive: boolean;
  isDifferenceAccepted: boolean;
  isVerified: boolean;
  /** When the twins were first proved active with equal total; stays when they change later. */
  verifiedAt?: Instant;
  /** It stopped, and its twins were verified then or later. */
  isReplaced: boolean;
  billing: Billing;
  /** A twin (or suggested twin) is active and From is still billed, and it is meant to leave From. */
  isBilledTwice: boolean;
  isInTransfer: boolean;
  /** Its account, or that of a twin, lists what another account lists too: one of their captures was taken for the wrong account. */
  isAccountContradicted: boolean;
  stop?: Submission;
  purchase?: Submission;
  stoppedAt?: Between;
  deadline?: Deadline;
  overlap?: OverlapRange;
}

/** One customer with everything that the rules ask: facts, twins and the clock brought together. */
export interface CustomerCase {
  facts: CustomerFacts;
  project: ProjectFacts;
  clock: Clock;
  lines: Line[];
  to: KnownSubscription[];
  matching: Matching;
  sideOf: SideOf;
  fromSides: AccountSideFacts[];
  toSides: AccountSideFacts[];
}

export function openCase(
  facts: CustomerFacts,
  project: ProjectFacts,
  { clock, dictionary }: { clock: Clock; dictionary: ProductDictionary },
): CustomerCase {
  const known = facts.accounts.flatMap((side) => side.subscriptions.map((one) => knowSubscription(one, project.settings)));
  const from = known.filter(({ side }) => side === 'from');
  const to = known.filter(({ side }) => side === 'to');
  // Matching asks for every pair. Two From accounts may know one Azure subscription by the same id, each in its own state.
  const methods = new Map(from.map((one) => [one, chooseMethod(one, facts)]));
  const methodOf = (one: KnownSubscription) => methods.get(one) ?? chooseMethod(one, facts);
  const matching = matchTwins(from, to, facts, {
    dictionary,
    confirmedNames: project.confirmedNames,
    mayHaveStoodOnTo: (one) => ['transfer', 'moved-by-microsoft'].includes(methodOf(one).method),
    stays: (one) => methodOf(one).method === 'leave',
    keepsItsId: (one) => !isLicenseBased(one),
  });
  const sides = new Map(facts.accounts.map((side) => [side.account, side]));
  const contradicted = contradictedAccounts(known);
  const parts = { facts, project, clock, to, matching, sideOf: (account: string) => sides.get(account) };
  return {
    ...parts,
    lines: from.map((one) => makeLine(one, methodOf(one), { ...parts, from, contradicted })),
    fromSides: facts.accounts.filter(({ side }) => side === 'from'),
    toSides: facts.accounts.filter(({ side }) => side === 'to'),
  };
}

type Parts = Pick<CustomerCase, 'facts' | 'clock' | 'to' | 'matching' | 'sideOf'> & {
  from: KnownSubscription[];
  contradicted: ReadonlySet<string>;
};

function makeLine(known: KnownSubscription, method: ChosenMethod, parts: Parts): Line {
  const { facts, clock, matching } = parts;
  const group = matching.groups.find((one) => one.from.includes(known.id));
  const siblings = group ? parts.from.filter(({ id }) => group.from.includes(id)) : [known];
  const twins = group ? parts.to.filter(({ id }) => group.to.includes(id)) : [];
  const isDifferenceAccepted = group !== undefined && acceptsDifference(facts, [...siblings, ...twins], group);
  const acceptedUntil = group && !isDifferenceAccepted ? acceptanceEndedAt(facts, [...siblings, ...twins], group) : undefined;
  const pair: Pair = { from: siblings, to: twins, isDifferenceAccepted, ...(acceptedUntil ? { acceptedUntil } : {}) };
  const areTwinsActive = twins.length > 0 && twins.every(isActive);
  const isSure = group !== undefined && !group.isSuggestion;
  const verifiedAt = isSure ? firstVerifiedAt(pair, parts.sideOf) : undefined;
  const billing = isStillBilled(billed(known, { method, group, twins, areTwinsActive }), clock);
  const hasActiveTwin = twins.some(isActive);
  const isBilledTwice = hasActiveTwin && billing === 'running' && method.method !== 'leave';
  const stop = openStop(known, facts, clock);
  const purchase = purchaseOf(known, { twins, isDifferenceAccepted, ...(group ? { group } : {}) }, parts);
  const stoppedAt = billing === 'stopped' ? stoppedBetween(known, facts) : undefined;
  return {
    known,
    method,
    siblings,
    twins,
    hasActiveTwin,
    areTwinsActive,
    isDifferenceAccepted,
    isVerified: isSure && (isDifferenceAccepted || group.differences.length === 0) && isVerifiedNow(pair, parts.sideOf),
    isReplaced:
      verifiedAt !== undefined && hasStopped({ known, billing }) && wasVerifiedSince(pair, stoppedAt?.latest ?? '', parts.sideOf),
    billing,
    isBilledTwice,
    isInTransfer: isInTransfer(known, facts, clock),
    isAccountContradicted: [known, ...twins].some(({ account }) => parts.contradicted.has(account)),
    ...(group ? { group } : {}),
    ...(verifiedAt === undefined ? {} : { verifiedAt }),
    ...(stop ? { stop } : {}),
    ...(purchase ? { purchase } : {}),
    ...(stoppedAt ? { stoppedAt } : {}),
    ...overlapOf({ known, twins, billing, isBilledTwice, purchase, stoppedAt }, parts),
  };
}

/** A running trial and perpetual software cost nothing now, but they did not stop. */
export function hasStopped({ known, billing }: Pick<Line, 'known' | 'billing'>): boolean {
  if (billing === 'running') return false;
  return hasEnded(known.status) || known.isGone || !['trial', 'software'].includes(known.commerceType);
}

function isActive(subscription: KnownSubscription): boolean {
  return subscription.status === 'active' && isAlive(subscription);
}

function billed(
  known: KnownSubscription,
  { method, group, twins, areTwinsActive }: Pick<Line, 'method' | 'group' | 'twins' | 'areTwinsActive'>,
) {
  const isSure = group !== undefined && !group.isSuggestion;
  const wasActive = twins.some(({ facts }) => facts.statusHistory.some(({ status }) => status === 'active'));
  return {
    ...known,
    isTransferred: method.method === 'transfer' && isSure && wasActive,
    isMovedByMicrosoft: method.method === 'moved-by-microsoft' && isSure && areTwinsActive && known.status === 'suspended',
  };
}

/** An acceptance holds for what the admin saw: what changed since is asked again. */
function acceptsDifference(facts: CustomerFacts, all: KnownSubscription[], group: TwinGroup): boolean {
  return acceptancesOf(group, facts).some(
    ({ at }) =>
      all.every(({ facts: part }) => !hasQuantityChangedSince(part, at)) &&
      all.every(({ facts: part }) => group.differences.every((difference) => !hasDifferenceChangedSince(part, difference, at))),
  );
}

/** When the ground of an acceptance moved: what was proved before that stays proved, as it does for a pair that was equal. */
function acceptanceEndedAt(facts: CustomerFacts, all: KnownSubscription[], group: TwinGroup): Instant | undefined {
  return acceptancesOf(group, facts)
    .flatMap(({ at }) => all.flatMap(({ facts: part }) => firstChangeSince(part, group.differences, at) ?? []).toSorted()[0] ?? [])
    .toSorted()
    .at(-1);
}

function acceptancesOf(group: TwinGroup, { acceptedDifferences }: CustomerFacts): CustomerFacts['acceptedDifferences'] {
  return acceptedDifferences.filter(
    ({ from, to }) => group.from.every((id) => from.includes(id)) && group.to.every((id) => to.includes(id)),
  );
}

/** A purchase that nothing came of yet: of all of it, or of what its twins lack. */
function purchaseOf(
  known: KnownSubscription,
  { group, twins, isDifferenceAccepted }: Pick<Line, 'group' | 'twins' | 'isDifferenceAccepted'>,
  parts: Parts,
): Submission | undefined {
  const purchase = openPurchase(known, parts.matching, parts.clock, completeOnTo(known, parts));
  if (!purchase || !group) return purchase;
  // A twin that was first seen after the Submit is what came of it.
  const isForMore = isShort(group) && !isDifferenceAccepted && twins.every(({ facts }) => facts.firstSeenAt < purchase.at);
  return isForMore ? purchase : undefined;
}

/** When the lists of the account that it was bought in were last whole: only then a purchase that isn't there is known to be missing. */
function completeOnTo(known: KnownSubscription, { matching, sideOf }: Parts): Instant | undefined {
  const account = matching.purchases.findLast(({ from }) => from.includes(known.id))?.account;
  const side = account === undefined ? undefined : sideOf(account);
  return side && wholeAt(side);
}

function overlapOf(
  line: Pick<Line, 'known' | 'twins' | 'billing' | 'isBilledTwice' | 'purchase' | 'stoppedAt'>,
  { clock, matching }: Parts,
): Pick<Line, 'deadline' | 'overlap'> {
  const ids = line.twins.map(({ id }) => id);
  const purchases = matching.purchases.filter(({ from, to }) =>
    to ? ids.includes(to) : line.purchase && from.includes(line.known.id),
  );
  const starts = overlapStarts(line.twins, purchases, ({ id }) => matching.newness.get(id) === 'already on To');
  const isRunning = line.billing === 'running' && (line.isBilledTwice || line.purchase !== undefined);
  const deadline = isRunning ? earliestDeadline(starts, clock) : undefined;
  const stop = line.isBilledTwice ? 'running' : line.stoppedAt;
  const overlap = stop && line.twins.length > 0 ? overlapRange(starts, stop, clock) : undefined;
  return { ...(deadline ? { deadline } : {}), ...(overlap ? { overlap } : {}) };
}

/** Nothing more will happen to it: its twin was verified and it stopped, or it had ended before. */
export function isSettled({ known, isReplaced }: Line): boolean {
  return known.endedBeforeProject || isReplaced;
}

/** License-based, seen active, then suspended, and no twin was ever proved: the customer lost licenses. */
export function isSuspendedBeforeRecreated({ known, verifiedAt, method }: Line): boolean {
  if (known.status !== 'suspended' || verifiedAt !== undefined || method.method === 'leave') return false;
  const { statusHistory } = known.facts;
  return isLicenseBased(known) && statusHistory.some(({ status }) => status === 'active');
}

export function isLicenseBased({ commerceType, isUsageBased }: KnownSubscription): boolean {
  return !isUsageBased && ['legacy', 'new-commerce', 'unknown', 'trial'].includes(commerceType);
}

/** The accounts that list the same license-based subscription: only Azure keeps its id when it moves (domain section 1). */
function contradictedAccounts(all: readonly KnownSubscription[]): ReadonlySet<string> {
  const listed = all.filter((one) => isLicenseBased(one) && one.facts.absentIn.length === 0);
  const accountsOf = Map.groupBy(listed, ({ id }) => id);
  return new Set([...accountsOf.values()].flatMap((same) => (same.length > 1 ? same.map(({ account }) => account) : [])));
}

/** The latest complete capture of its section in its account. */
export function provedAt(known: KnownSubscription, sideOf: SideOf): Instant | undefined {
  return lastCompleteAt(sectionOf(known, sideOf(known.account)));
}

export function isEnded({ known }: Line): boolean {
  return hasEnded(known.status);
}
