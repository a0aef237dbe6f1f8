import { hasEnded } from './billing';
import type { Clock } from './clock';
import { type CustomerCase, hasStopped, isEnded, type Line, provedAt } from './customer-case';
import type { AccountSideFacts, CustomerFacts } from './facts';
import { addHours, earliestOf, utcDay } from './instants';
import type { CustomerStage, SubscriptionStage } from './judgement';
import { isWholeCapture } from './sections';
import type { Day } from './subscription';
import type { SideOf } from './verified';

const settled: ReadonlySet<CustomerStage> = new Set(['done', 'nothing to move', 'not moving', 'left From']);

/** Whether nothing of the customer has to move any more. */
export function needsNothing(stage: CustomerStage): boolean {
  return settled.has(stage);
}

/** How far a From subscription has come; computed anew each time, so it goes back when a later capture says so. */
export function subscriptionStage(
  line: Line,
  { facts, clock, sideOf }: Pick<CustomerCase, 'facts' | 'clock' | 'sideOf'>,
): SubscriptionStage {
  if (isDone(line, sideOf)) return 'done';
  if (line.isReplaced) return 'stopped on From';
  if (line.isVerified) return 'twin verified';
  if (line.twins.length > 0) return 'twin seen';
  if (line.purchase) return 'submitted';
  if (isRequested(line, facts)) return 'requested';
  return plannedFor(line, clock) === undefined ? 'to do' : 'planned';
}

/** Each method has its own proof (domain section 3); captures must be complete and as young as what they prove. */
export function isDone(line: Line, sideOf: SideOf): boolean {
  const { known, method, billing } = line;
  if (known.endedBeforeProject) return true;
  switch (method.method) {
    case 'recreate-and-suspend':
    case 'recreate-at-term-end':
      return line.isReplaced && isStopProved(line, sideOf);
    case 'recreate-and-cancel':
      return line.isReplaced && hasEnded(known.status) && isStopProved(line, sideOf);
    case 'transfer':
      return wasTransferred(line) && (known.isGone || (isEnded(line) && isStopProved(line, sideOf)));
    case 'moved-by-microsoft':
      return billing === 'stopped' && isSureTwin(line) && isStopProved(line, sideOf);
    case 'leave':
      return method.isChosen && method.reason !== undefined;
    case 'decide':
      return false;
  }
}

function isStopProved({ known, stoppedAt }: Line, sideOf: SideOf): boolean {
  if (known.isGone) return true;
  const proved = provedAt(known, sideOf);
  return proved !== undefined && proved >= (stoppedAt?.latest ?? known.facts.firstSeenAt);
}

function isSureTwin({ group, twins }: Line): boolean {
  return group !== undefined && !group.isSuggestion && twins.length > 0;
}

function wasTransferred(line: Line): boolean {
  return isSureTwin(line) && line.twins.some(({ facts }) => facts.statusHistory.some(({ status }) => status === 'active'));
}

function isRequested({ known, method, isInTransfer }: Line, { toldMicrosoft }: CustomerFacts): boolean {
  if (method.method === 'transfer') return isInTransfer;
  // Microsoft was told the customer's name: without a list of subscriptions that means all of them.
  return (
    method.method === 'moved-by-microsoft' &&
    toldMicrosoft.some(({ subscriptions }) => subscriptions.length === 0 || subscriptions.includes(known.id))
  );
}

/** "Buy as late as possible": three days before the term can end it becomes work, so that a weekend does not swallow it. */
const workBeginsHoursBefore = 72;

/** The day for which a recreation at term end is planned, until that day is near; undefined when it is work already. */
export function plannedFor({ known, method, twins, purchase }: Line, clock: Clock): Day | undefined {
  const end = known.endsOn ?? known.renewsOn;
  if (method.method !== 'recreate-at-term-end' || end === undefined || twins.length > 0 || purchase) return undefined;
  return clock.hasPassed(addHours(earliestOf(end), -workBeginsHoursBefore)) ? undefined : utcDay(end);
}

export function isInProject({ fromSides }: Pick<CustomerCase, 'fromSides'>): boolean {
  return fromSides.length > 0;
}

export type StagedLine = Line & { stage: SubscriptionStage };

export function customerStage(
  { facts, fromSides, toSides }: Pick<CustomerCase, 'facts' | 'fromSides' | 'toSides'>,
  lines: readonly StagedLine[],
): CustomerStage {
  if (facts.notMoving || fromSides.length === 0) return 'not moving';
  const mustMove = lines.filter(({ known }) => !known.endedBeforeProject);
  const isWhole = isCapturedWhole(fromSides);
  if (mustMove.length > 0 && isWhole && isToProved(mustMove, toSides) && mustMove.every(({ stage }) => stage === 'done'))
    return 'done';
  if (hasLeftFrom(fromSides)) return 'left From';
  if (mustMove.length === 0 && isWhole) return 'nothing to move';
  const open = mustMove.filter(({ stage }) => stage !== 'done');
  if (open.length > 0 && open.every(({ stage }) => stage === 'requested' || stage === 'planned')) return 'waiting';
  return workStage(mustMove, { facts, toSides });
}

function workStage(mustMove: readonly StagedLine[], { facts, toSides }: Pick<CustomerCase, 'facts' | 'toSides'>): CustomerStage {
  const isRecreated = mustMove.length > 0 && mustMove.every(({ stage }) => recreatedStages.has(stage));
  if (isRecreated) return mustMove.some((line) => line.stop !== undefined || hasStopped(line)) ? 'stopping' : 'recreated';
  if (facts.purchases.length > 0 || mustMove.some((line) => line.twins.length > 0)) return 'recreating';
  if (isAccepted(toSides)) return 'accepted';
  return facts.invitedAt === undefined ? 'captured' : 'invited';
}

const recreatedStages: ReadonlySet<SubscriptionStage> = new Set(['twin verified', 'stopped on From', 'done']);

/** Every From account that lists the customer must have been captured, whole: one that nobody opened may hold anything. */
function isCapturedWhole(fromSides: readonly AccountSideFacts[]): boolean {
  return fromSides.every((side) => isWholeCapture(side) || (side.sections.length === 0 && side.roster?.isListed === false));
}

/** What was left where it is needs nothing on To; all else needs whole captures there. */
function isToProved(mustMove: readonly StagedLine[], toSides: readonly AccountSideFacts[]): boolean {
  const used = new Set(mustMove.flatMap((line) => line.twins.map(({ account }) => account)));
  return toSides.filter(({ account }) => used.has(account)).every(isWholeCapture);
}

/** Gone from the complete customer list of every From account. */
function hasLeftFrom(fromSides: readonly AccountSideFacts[]): boolean {
  return fromSides.every(({ roster }) => roster?.isListed === false);
}

/** Seen in the To account's customer list with the relationship Cloud Reseller. */
export function isAccepted(toSides: readonly AccountSideFacts[]): boolean {
  return toSides.some(({ roster }) => roster?.isListed && roster.isReseller);
}
