import type { Side } from './account';
import { compareEvents, type Event } from './event';
import { eventsInForce, reassignedAccounts } from './events-in-force';
import type { CustomerFacts, SubscriptionFacts } from './facts';
import type { Guid } from './guid';
import type { CustomerStage, JudgedFromSubscription, JudgedToSubscription, Judgement } from './judgement';
import { type Closing, closingOf } from './proof-closing';
import { exclusionsOf, type ProofExclusion } from './proof-exclusions';
import { type ProofCapture, type ProofSource, type ProofSources, proofCapture, proofSources } from './proof-source';
import type { CommerceType, Instant, Status } from './subscription';

/** A subscription as one capture showed it. */
export interface ProofState {
  at: Instant;
  quantity: number | null;
  status: Status;
  statusText: string;
  source?: ProofSource;
}

export interface ProofSubscription {
  side: Side;
  account: string;
  id: Guid;
  name: string;
  commerceType: CommerceType;
  isTypeAssumed: boolean;
  /** As its first capture showed it; absent for what came to To later. */
  before?: ProofState;
  /** As its latest capture showed it. */
  after: ProofState;
  /** Complete captures no longer list it. */
  isAbsent: boolean;
  /** The other side's, once the pair is no mere suggestion. */
  twins: Guid[];
}

export interface ProofFromSubscription extends ProofSubscription {
  side: 'from';
  method: JudgedFromSubscription['method'];
  stage: JudgedFromSubscription['stage'];
  isStillBilled: boolean;
  twinSeenAt?: Instant;
  twinVerifiedAt?: Instant;
  stoppedAt?: { earliest: Instant; latest: Instant };
  overlapDays?: { least: number; most: number };
}

/** Everything that a manager or Microsoft's billing support asks about one customer. */
export interface CustomerProof {
  customer: Guid;
  name: string;
  domain?: string;
  isInProject: boolean;
  stage: CustomerStage;
  from: ProofFromSubscription[];
  to: ProofSubscription[];
  captures: ProofCapture[];
  /** All else that happened, oldest first: decisions, submissions, imports. Each with its hashes. */
  steps: Event[];
  exclusions: ProofExclusion[];
  closing: Closing;
}

/** The proof of one customer. `events` are all of its events, in any order, those that were taken back included. */
export function proofOfCustomer(
  { facts, judgement }: { facts: CustomerFacts; judgement: Judgement },
  events: readonly Event[],
): CustomerProof {
  const sources = proofSources(events);
  const inForce = eventsInForce(events);
  const counted = new Set(inForce.map(({ id }) => id));
  const movedTo = reassignedAccounts(inForce);
  const ordered = [...events].sort(compareEvents);
  return {
    customer: facts.id,
    name: facts.name,
    ...(facts.domain === undefined ? {} : { domain: facts.domain }),
    isInProject: judgement.isInProject,
    stage: judgement.stage,
    from: judgement.from.flatMap((judged) => fromSubscription(judged, facts, sources)),
    to: judgement.to.flatMap((judged) => subscriptionOf(judged, facts, sources)),
    captures: ordered.flatMap((event) => proofCapture(event, { counted, movedTo }) ?? []),
    steps: ordered.filter(({ type }) => type !== 'captured'),
    exclusions: exclusionsOf(
      { facts, judgement, sources },
      ordered.filter(({ id }) => !counted.has(id)),
    ),
    closing: closingOf(facts, judgement, sources),
  };
}

function fromSubscription(judged: JudgedFromSubscription, facts: CustomerFacts, sources: ProofSources): ProofFromSubscription | [] {
  const shared = subscriptionOf(judged, facts, sources);
  if ('length' in shared) return [];
  const { method, stage, billing, twinSeenAt, twinVerifiedAt, stoppedAt, overlapDays } = judged;
  const isPaired = shared.twins.length > 0;
  return {
    ...shared,
    side: 'from',
    method,
    stage,
    isStillBilled: billing === 'running',
    ...(isPaired && twinSeenAt !== undefined ? { twinSeenAt } : {}),
    ...(isPaired && twinVerifiedAt !== undefined ? { twinVerifiedAt } : {}),
    ...(stoppedAt ? { stoppedAt } : {}),
    ...(isPaired && overlapDays ? { overlapDays } : {}),
  };
}

function subscriptionOf(
  judged: JudgedFromSubscription | JudgedToSubscription,
  { accounts }: CustomerFacts,
  sources: ProofSources,
): ProofSubscription | [] {
  const { side, account, id, name, commerceType, isTypeAssumed, group } = judged;
  const known = accounts.find((one) => one.account === account)?.subscriptions.find((one) => one.id === id);
  if (!known) return [];
  const twins = !group || group.isSuggestion ? [] : side === 'from' ? group.to : group.from;
  return {
    side,
    account,
    id,
    name,
    commerceType,
    isTypeAssumed,
    // What an earlier complete capture lacked was not there before.
    ...(side === 'to' && known.isNewSinceFirstCapture ? {} : { before: firstState(known, sources) }),
    after: latestState(judged, known, sources),
    isAbsent: known.absentIn.length > 0,
    twins,
  };
}

function firstState(
  { statusHistory, quantityHistory, firstSeenAt, firstSeenIn }: SubscriptionFacts,
  sources: ProofSources,
): ProofState {
  const [status] = statusHistory;
  const source = sources.get(firstSeenIn);
  return {
    at: firstSeenAt,
    quantity: quantityHistory[0]?.quantity ?? null,
    status: status?.status ?? 'unknown',
    statusText: status?.statusText ?? '',
    ...(source ? { source } : {}),
  };
}

function latestState(
  { quantity, status, statusText }: JudgedFromSubscription | JudgedToSubscription,
  { lastSeenAt, lastSeenIn, absentIn }: SubscriptionFacts,
  sources: ProofSources,
): ProofState {
  const absent = absentIn.at(-1);
  const source = sources.get(absent?.event ?? lastSeenIn);
  return { at: absent?.at ?? lastSeenAt, quantity, status, statusText, ...(source ? { source } : {}) };
}
