import type { Clock } from './clock';
import { timeOfId } from './clock-gaps';
import type { CustomerCase, Line } from './customer-case';
import type { AccountSideFacts, ProjectFacts, SectionFacts } from './facts';
import { addHours, earlier } from './instants';
import {
  type DecisionReview,
  type GateReason,
  gateReasons,
  type StartGate,
  type StartReason,
  type SuspendGate,
  startReasons,
} from './judgement';
import type { KnownSubscription } from './known-subscription';
import { currentSections, freshHours, isProved, sectionOf } from './sections';
import type { StagedLine } from './stage';
import { isAccepted } from './stage';
import type { Instant } from './subscription';
import { isShownByPortal, type SideOf } from './verified';

/**
 * `Safe to suspend`, or all that is missing, first thing first. As a property: a row that is safe, set to suspended, is `stopped`;
 * that holds for a seen legacy type alone.
 */
export function suspendGate(
  line: StagedLine,
  lines: readonly StagedLine[],
  { clock, sideOf }: Pick<CustomerCase, 'clock' | 'sideOf'>,
): SuspendGate {
  const missing = new Set<GateReason>([
    ...(line.isAccountContradicted ? ['account-contradicted' as const] : []),
    ...missingOfType(line),
    ...missingOnFrom(line, lines, sideOf),
    ...missingOfTwins(line),
    ...missingOfCaptures(line, { clock, sideOf }),
  ]);
  const quantity = line.group?.fromQuantity ?? null;
  const capturedAt = oldestCapture(line, sideOf);
  if (missing.size === 0 && quantity !== null && capturedAt !== undefined) {
    return { isSafe: true, proof: { capturedAt, quantity, toSubscriptions: line.twins.map(({ id }) => id) } };
  }
  return { isSafe: false, missing: gateReasons.filter((reason) => missing.has(reason)) };
}

function missingOfType({ known, method }: Line): GateReason[] {
  const reasons: GateReason[] = [];
  if (known.commerceType === 'azure') reasons.push('is-azure');
  else if (known.commerceType === 'usage-other') reasons.push('is-usage-other');
  else if (known.commerceType === 'unknown' || known.isTypeAssumed) reasons.push('type-not-seen');
  else if (known.commerceType === 'new-commerce') reasons.push('is-new-commerce');
  else if (known.commerceType !== 'legacy') reasons.push('type-not-legacy');
  if (method.method !== 'recreate-and-suspend') reasons.push('method-other');
  return reasons;
}

function missingOnFrom(line: StagedLine, lines: readonly StagedLine[], sideOf: SideOf): GateReason[] {
  const { known, stop, siblings } = line;
  const reasons: GateReason[] = [];
  if (known.status !== 'active' || known.facts.absentIn.length > 0 || stop) reasons.push('not-active-on-from');
  // An incomplete list may hide an add-on, and suspending a legacy base suspends its add-ons.
  const section = sectionOf(known, sideOf(known.account));
  if (!section?.completeness.isComplete || !isShownByPortal(known.facts)) reasons.push('from-capture-incomplete');
  if (!areAddOnsRecreated(known, lines)) reasons.push('add-on-not-recreated');
  if (lines.some((other) => other.isInTransfer && siblings.includes(other.known))) reasons.push('in-transfer');
  return reasons;
}

/** A subscription that its own page leads to counts as its add-on unless it is known as its base. One that was never captured is not recreated. */
function areAddOnsRecreated(known: KnownSubscription, lines: readonly StagedLine[]): boolean {
  const ownLines = lines.filter((other) => other.known.account === known.account);
  const listed = ownLines.filter((other) => other.known.addOnOf === known.id);
  const ledTo = (known.facts.detail?.leadsTo ?? []).filter((id) => id !== known.addOnOf);
  const found = ledTo.map((id) => ownLines.find((other) => other.known.id === id));
  return [...listed, ...found].every((addOn) => addOn !== undefined && mayStopWithItsBase(addOn));
}

/** Its twin is verified, or it was left with a reason, or it is over already. */
function mayStopWithItsBase({ isVerified, stage }: StagedLine): boolean {
  return isVerified || stage === 'done';
}

function missingOfTwins({ group, areTwinsActive, isDifferenceAccepted }: Line): GateReason[] {
  if (!group) return ['no-twin'];
  const reasons: GateReason[] = [];
  if (group.isSuggestion) reasons.push('twin-is-suggestion');
  if (!areTwinsActive) reasons.push('twin-not-active');
  // Accepting a difference settles the pair; it does not make another number of licenses equal.
  if (group.fromQuantity === null || group.fromQuantity === 0 || group.fromQuantity !== group.toQuantity)
    reasons.push('quantity-differs');
  if (!isDifferenceAccepted && group.differences.some((difference) => difference !== 'quantity')) reasons.push('twin-differs');
  return reasons;
}

function missingOfCaptures({ twins }: Line, { clock, sideOf }: { clock: Clock; sideOf: SideOf }): GateReason[] {
  return twins.flatMap((twin): GateReason[] => {
    const section = sectionOf(twin, sideOf(twin.account));
    if (!section || !twin.facts.listed || !isShownByPortal(twin.facts)) return ['to-capture-missing'];
    if (!section.completeness.isComplete) return ['to-capture-incomplete'];
    return isFresh(section, clock) ? [] : ['to-capture-old'];
  });
}

/**
 * What is captured after a clock was set back, or after something that came from one that is ahead, has to follow it in the order: its `at`
 * is later than it was made, so the time in its own id counts.
 */
function isFresh({ at, event }: Pick<SectionFacts, 'at' | 'event'>, clock: Clock): boolean {
  const madeAt = earlier(at, timeOfId(event) ?? at);
  return clock.hasPassed(madeAt) && !clock.hasPassed(addHours(madeAt, freshHours));
}

function oldestCapture({ twins }: Line, sideOf: SideOf): Instant | undefined {
  const times = twins.flatMap((twin) => sectionOf(twin, sideOf(twin.account))?.at ?? []);
  return times.length === 0 ? undefined : times.reduce(earlier);
}

/** Three hours: the day must not end between the purchase on To and the suspension on From. */
const hoursNeeded = 3;

/** `Start this customer` (domain section 8). The time of day is asked last: it matters only when all else is there. */
export function startCustomerGate(
  { facts, project, clock, fromSides, toSides }: CustomerCase,
  lines: readonly StagedLine[],
  { isOverLimit, reviews }: { isOverLimit: boolean; reviews: readonly DecisionReview[] },
): StartGate {
  const missing = new Set<StartReason>();
  const open = lines.filter(({ stage }) => stage !== 'done');
  if (fromSides.length === 0 || facts.notMoving) missing.add('not-in-project');
  if (hasOtherCloud(fromSides, project)) missing.add('clouds-differ');
  if (open.length === 0) missing.add('nothing-open');
  if (project.irreversibleAcknowledgedAt === undefined) missing.add('irreversible-not-acknowledged');
  for (const side of fromSides) {
    if (side.sections.length === 0 && side.roster?.isListed !== false) missing.add('from-capture-missing');
    if (!currentSections(side).every((section) => isProved(section, clock))) missing.add('from-capture-incomplete');
  }
  if (open.some(({ method }) => method.method === 'decide')) missing.add('method-undecided');
  // In which wave it is done says nothing about whether it may begin.
  if (reviews.some(({ decision }) => decision !== 'wave-set')) missing.add('decision-to-review');
  if (open.some(({ known }) => known.commerceType === 'unknown' || known.isTypeAssumed)) missing.add('type-not-seen');
  if (!isAccepted(toSides)) missing.add('relationship-not-seen');
  if (!toSides.some(({ agreement }) => agreement?.isConfirmed)) missing.add('agreement-not-seen');
  if (isOverLimit) missing.add('subscription-limit');
  if (open.some(({ isInTransfer }) => isInTransfer)) missing.add('in-transfer');
  if (hasOldSection(fromSides.flatMap(currentSections), clock)) missing.add('from-capture-old');
  if (missing.size === 0 && !clock.hasLeftToday(hoursNeeded)) missing.add('too-late-today');
  return { isGreen: missing.size === 0, missing: startReasons.filter((reason) => missing.has(reason)) };
}

/** Different clouds can't be consolidated (domain section 1). */
function hasOtherCloud(fromSides: readonly AccountSideFacts[], { accounts }: ProjectFacts): boolean {
  const clouds = accounts.filter(({ id, side }) => side === 'to' || fromSides.some(({ account }) => account === id));
  return new Set(clouds.map(({ cloud }) => cloud)).size > 1;
}

function hasOldSection(sections: readonly SectionFacts[], clock: Clock): boolean {
  return sections.map((section) => isFresh(section, clock)).includes(false);
}
