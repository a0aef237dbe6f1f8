import { startClock } from './clock';
import { explainHistory } from './explain-history';
import { explainNext } from './explain-next';
import type { ExplainId, ExplanationLine } from './explanation';
import type { CustomerFacts, ProjectFacts } from './facts';
import type { FlaggedLine } from './flags';
import type { Guid } from './guid';
import type { SubscriptionStage } from './judgement';
import type { KnownSubscription } from './known-subscription';
import { namesText } from './names-text';
import { emptyDictionary, type ProductDictionary } from './product-names';
import { plannedFor, type StagedLine } from './stage';
import type { Instant } from './subscription';
import { type WorkedOut, workOut } from './work-out';

interface Asked {
  account: string;
  subscription: Guid;
  now: Instant;
  dictionary?: ProductDictionary;
}

/**
 * Why a subscription, of either side, is where it is: the captures and decisions that it rests on, what follows from them at `now`
 * (UTC), and what is missing next. Empty for a subscription that nothing shows.
 */
export function explain(
  facts: CustomerFacts,
  project: ProjectFacts,
  { account, subscription, now, dictionary = emptyDictionary }: Asked,
): ExplanationLine[] {
  const worked = workOut(facts, project, { clock: startClock(now, project.settings.timeZone), dictionary });
  const isAsked = (known: KnownSubscription) => known.id === subscription && known.account === account;
  const line = worked.lines.find(({ known }) => isAsked(known));
  if (line) return explainFrom(line, worked);
  const known = worked.customer.to.find(isAsked);
  return known ? explainTo(known, worked) : [];
}

function explainFrom(line: StagedLine & FlaggedLine, { customer, reviews }: WorkedOut): ExplanationLine[] {
  const { known, twins, method, verifiedAt } = line;
  return [
    ...explainHistory(known, customer, { twins, verifiedAt }),
    ...fileLines(known),
    ...typeLines(known),
    ...(method.isChosen ? [] : [{ part: 'follows' as const, sentence: `advice.${method.advice.reason}` as const, values: {} }]),
    matchLine(line.group?.pass, twins),
    follows(line.billing === 'running' ? 'still-billed' : 'not-billed', {
      status: known.status,
      commerceType: known.commerceType,
    }),
    follows(stageId(line), stageValues(line, customer)),
    ...conflictLines(known, customer.facts),
    ...reviews
      .filter(({ subscriptions }) => subscriptions.includes(known.id))
      .map(({ reason, values, event, at }) => ({
        part: 'follows' as const,
        sentence: `review.${reason}` as const,
        values,
        event,
        at,
      })),
    ...explainNext(line, customer),
  ];
}

function explainTo(known: KnownSubscription, { customer }: WorkedOut): ExplanationLine[] {
  const { matching, lines } = customer;
  const group = matching.groups.find(({ to }) => to.includes(known.id));
  const partners = lines.filter((line) => line.group === group && group !== undefined).map((line) => line.known);
  return [
    ...explainHistory(known, customer, { twins: [] }),
    ...fileLines(known),
    ...typeLines(known),
    ...conflictLines(known, customer.facts),
    follows(newnessId(known, customer), {}),
    matchLine(group?.pass, partners),
    ...(group?.isSuggestion ? [{ part: 'missing' as const, sentence: 'explain.next-confirm-pair' as const, values: {} }] : []),
  ];
}

function follows(id: ExplainId, values: ExplanationLine['values']): ExplanationLine {
  return { part: 'follows', sentence: `explain.${id}`, values };
}

/** A row that only a file shows proves nothing to a gate. */
function fileLines({ facts }: KnownSubscription): ExplanationLine[] {
  return facts.isOnlyInFile ? [follows('only-in-file', {})] : [];
}

/** Decided otherwise elsewhere, without knowing of this: which one acts is told beside the decisions. */
function conflictLines({ id }: KnownSubscription, { conflicts = [] }: CustomerFacts): ExplanationLine[] {
  return conflicts
    .filter(({ subscriptions }) => subscriptions.length === 0 || subscriptions.includes(id))
    .map(({ acts, others }) => ({ ...follows('conflict', { count: others.length + 1 }), event: acts }));
}

/** A type that was seen stands among what happened. */
function typeLines({ commerceType, isTypeAssumed }: KnownSubscription): ExplanationLine[] {
  if (isTypeAssumed) return [follows('type-assumed', { commerceType })];
  return commerceType === 'unknown' ? [follows('type-unknown', {})] : [];
}

function matchLine(pass: NonNullable<StagedLine['group']>['pass'] | undefined, partners: KnownSubscription[]): ExplanationLine {
  return pass === undefined ? follows('not-matched', {}) : follows(`matched-${pass}`, { names: namesText(partners) });
}

const stageIds = {
  'to do': 'stage-to-do',
  requested: 'stage-requested',
  planned: 'stage-planned',
  submitted: 'stage-submitted',
  'twin seen': 'stage-twin-seen',
  'twin verified': 'stage-twin-verified',
  'stopped on From': 'stage-stopped-on-from',
  done: 'stage-done',
} as const satisfies Record<SubscriptionStage, ExplainId>;

function stageId({ stage, known, method }: StagedLine): ExplainId {
  if (stage === 'done' && known.endedBeforeProject) return 'stage-done-ended-before';
  if (stage === 'done' && method.method === 'leave') return 'stage-done-left';
  return stageIds[stage];
}

function stageValues(line: StagedLine, { clock }: WorkedOut['customer']): ExplanationLine['values'] {
  const day = plannedFor(line, clock);
  return { ...(day === undefined ? {} : { day }), ...(line.method.reason === undefined ? {} : { reason: line.method.reason }) };
}

/** The evidence that counted, in the order in which the rules ask for it. */
function newnessId(known: KnownSubscription, { facts, matching }: WorkedOut['customer']): ExplainId {
  const newness = matching.newness.get(known.id);
  if (newness === 'already on To') return facts.alreadyOnTo.includes(known.id) ? 'old-because-marked' : 'old-because-started';
  if (newness !== 'new') return 'newness-unknown';
  if (known.facts.isNewSinceFirstCapture) return 'new-because-lacked';
  return matching.purchases.some(({ to }) => to === known.id) ? 'new-because-bought' : 'new-because-started';
}
