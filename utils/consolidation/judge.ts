import { recreationBeganAt } from './added-back';
import { startClock } from './clock';
import type { CustomerCase } from './customer-case';
import { type DuplicateSet, duplicateRows, findDuplicates } from './duplicates';
import type { CustomerFacts, ProjectFacts } from './facts';
import { type FlaggedLine, fromFlagOf, toFlagOf } from './flags';
import { startCustomerGate } from './gate';
import type {
  DecisionReview,
  JudgedFromSubscription,
  JudgedSubscription,
  JudgedToSubscription,
  Judgement,
  MatchOutcome,
} from './judgement';
import type { KnownSubscription } from './known-subscription';
import { momentsAhead } from './moments';
import { nextSteps } from './next-step';
import { overlapDays } from './overlap';
import { addCosts, overlapCost } from './overlap-cost';
import { emptyDictionary, type ProductDictionary } from './product-names';
import { progressOf } from './progress';
import { currentSections } from './sections';
import { customerStage, isInProject, plannedFor, type StagedLine } from './stage';
import type { Instant } from './subscription';
import { countTowardsLimit, isOverLimit } from './subscription-limit';
import { listToRecreate } from './to-recreate';
import { countUnconfirmed } from './unconfirmed';
import { raiseWarnings } from './warnings';
import { pressureOf } from './wave-pressure';
import { workOut } from './work-out';

/** Stage, flags, gates and warnings of one customer at `now` (UTC). The facts hold no clock; `changesAt` says until when this holds. */
export function judge(
  facts: CustomerFacts,
  project: ProjectFacts,
  now: Instant,
  { dictionary = emptyDictionary }: { dictionary?: ProductDictionary } = {},
): Judgement {
  const clock = startClock(now, project.settings.timeZone);
  const { customer, staged, lines, reviews } = workOut(facts, project, { clock, dictionary });
  const isIn = isInProject(customer) && !facts.notMoving;
  const stage = customerStage(customer, staged);
  const duplicates = findDuplicates(customer);
  const toRecreate = isIn ? listToRecreate(staged, dictionary) : [];
  const limit = countTowardsLimit(customer, toRecreate);
  const from = lines.map((line) => judgedFrom(line, customer, reviews));
  const warned = { ...customer, lines, stage, duplicates, limit, recreationBeganAt: recreationBeganAt(customer) };
  const warnings = isIn ? raiseWarnings(warned) : [];
  const start = startCustomerGate(customer, staged, { isOverLimit: isOverLimit(limit), reviews });
  const to = judgedTo(customer, duplicates);
  const moments = isIn ? momentsAhead(warned) : [];
  const overlaps = lines.flatMap(({ overlap, isBilledTwice }) => (overlap ? [{ range: overlap, isRunning: isBilledTwice }] : []));
  const progress = isIn ? progressOf(facts, { stage, from, to }, overlaps) : undefined;
  const unconfirmed = isIn ? countUnconfirmed(warned) : 0;
  const next = isIn ? nextSteps({ customer: warned, judged: { toRecreate, start, warnings } }) : {};
  return {
    customer: facts.id,
    name: facts.name,
    isInProject: isInProject(customer),
    stage,
    from,
    to,
    toRecreate,
    warnings,
    counts: countOf(from, { isIn, twice: lines.filter((line) => line.isBilledTwice) }),
    ...(isIn ? costOf(from) : {}),
    ...(unconfirmed > 0 ? { unconfirmed } : {}),
    ...(moments.length > 0 ? { moments } : {}),
    ...(progress ? { progress } : {}),
    ...(reviews.length > 0 ? { reviews } : {}),
    start,
    ...(isIn ? pressureOf(staged, clock) : {}),
    ...(next.from || next.to ? { next } : {}),
    rulesNumber: project.rulesNumber,
    changesAt: clock.changesAt(),
  };
}

function judgedFrom(
  line: FlaggedLine & StagedLine,
  customer: CustomerCase,
  reviews: readonly DecisionReview[],
): JudgedFromSubscription {
  const { known, method, group, stoppedAt, deadline, overlap, twins } = line;
  const planned = plannedFor(line, customer.clock);
  const cost = overlap && overlapCost(known, overlap, customer.project);
  const needsReview = reviews.filter(({ subscriptions }) => subscriptions.includes(known.id));
  const twinSeenAt = twins.map((twin) => twin.facts.firstSeenAt).toSorted()[0];
  return {
    ...shown(known),
    side: 'from',
    billing: line.billing,
    method: method.method,
    methodAdvice: method.advice,
    isMethodChosen: method.isChosen,
    stage: line.stage,
    outcome: group?.outcome ?? outcomeWithoutTwin(customer),
    flag: fromFlagOf(line),
    gate: line.gate,
    ...(needsReview.length > 0 ? { needsReview } : {}),
    ...(planned === undefined ? {} : { plannedFor: planned }),
    ...(group ? { group } : {}),
    ...(twinSeenAt === undefined ? {} : { twinSeenAt }),
    ...(line.verifiedAt === undefined ? {} : { twinVerifiedAt: line.verifiedAt }),
    ...(stoppedAt ? { stoppedAt } : {}),
    ...(overlap ? { overlapDays: overlapDays(overlap) } : {}),
    ...(cost ? { overlapCost: cost } : {}),
    ...(deadline ? { deadline } : {}),
  };
}

/** A To list that was not complete can't prove that the twin is missing. */
function outcomeWithoutTwin({ toSides }: CustomerCase): MatchOutcome {
  const isUnsure = toSides.flatMap(currentSections).some((section) => !section.completeness.isComplete);
  return isUnsure ? 'unreadable' : 'missing on To';
}

function judgedTo({ to, matching }: CustomerCase, duplicates: readonly DuplicateSet[]): JudgedToSubscription[] {
  const groupOf = new Map(matching.groups.flatMap((group) => group.to.map((id) => [id, group] as const)));
  const doubled = new Set(duplicates.flatMap((set) => duplicateRows(set, (id) => groupOf.has(id))));
  return to.map((known) => {
    const group = groupOf.get(known.id);
    const newness = matching.newness.get(known.id) ?? 'unknown';
    return {
      ...shown(known),
      side: 'to',
      outcome: group?.outcome ?? (newness === 'already on To' ? 'already on To' : 'extra on To'),
      flag: toFlagOf({ known, newness, isDuplicate: doubled.has(known.id), ...(group ? { group } : {}) }),
      ...(group ? { group } : {}),
    };
  });
}

function shown(known: KnownSubscription): Omit<JudgedSubscription, 'side'> {
  return {
    id: known.id,
    account: known.account,
    name: known.name,
    quantity: known.quantity,
    status: known.status,
    statusText: known.statusText,
    commerceType: known.commerceType,
    isTypeAssumed: known.isTypeAssumed,
    ...(known.addOnOf === undefined ? {} : { addOnOf: known.addOnOf }),
  };
}

/** Per currency; nothing where no figure is known. */
function costOf(from: readonly JudgedFromSubscription[]): Pick<Judgement, 'overlapCost'> {
  const costs = addCosts(from.map(({ overlapCost: cost }) => cost && { [cost.currency]: { least: cost.least, most: cost.most } }));
  return Object.keys(costs).length === 0 ? {} : { overlapCost: costs };
}

/** A customer that does not move counts for nothing. */
function countOf(
  from: readonly JudgedFromSubscription[],
  { isIn, twice }: { isIn: boolean; twice: readonly StagedLine[] },
): Judgement['counts'] {
  if (!isIn) return { subscriptions: 0, byStage: {}, billedTwice: 0, safeToSuspend: 0 };
  const byStage: Judgement['counts']['byStage'] = {};
  for (const { stage } of from) byStage[stage] = (byStage[stage] ?? 0) + 1;
  const safeToSuspend = from.filter(({ flag }) => flag === 'safe-to-suspend').length;
  const submitted = twice.filter(({ stop }) => stop?.state === 'waiting').length;
  return {
    subscriptions: from.length,
    byStage,
    billedTwice: twice.length,
    safeToSuspend,
    ...(submitted > 0 ? { stopsSubmitted: submitted } : {}),
  };
}
