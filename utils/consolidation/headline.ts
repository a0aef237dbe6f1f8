import { azureOf } from './azure-kit';
import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import type {
  CustomerStage,
  Deadline,
  JudgedFromSubscription,
  Judgement,
  MoneyRange,
  SubscriptionStage,
  Warning,
  WarningId,
  WarningSeverity,
  WavePressure,
} from './judgement';
import type { Moment } from './moments';
import type { NextSteps } from './next-step';
import type { CustomerProgress } from './progress';
import { afterCareDueAt } from './proof-after-care';
import type { Instant } from './subscription';
import { transferredOf } from './transfer-desk';

/** The light row of one customer: what lists and totals need without its document. */
export interface Headline {
  customer: Guid;
  name: string;
  domain?: string;
  /** False for a customer seen on To only: it counts for nothing. */
  isInProject: boolean;
  stage: CustomerStage;
  subscriptions: number;
  byStage: Partial<Record<SubscriptionStage, number>>;
  billedTwice: number;
  safeToSuspend: number;
  /** Decisions to look at again, and those that contradict each other; absent where there are none. */
  toReview?: number;
  /** What the overlaps cost, by currency; only where prices are known. */
  overlapCost?: Record<string, MoneyRange>;
  severity?: WarningSeverity;
  warningIds: WarningId[];
  warnings: Record<WarningSeverity, number>;
  /** The most urgent warning, whole: lists show its sentence and its page. */
  topWarning?: Warning;
  /** Of what is billed twice, the day that runs out first. */
  deadline?: Deadline;
  /** What to do next, in each account. */
  next?: NextSteps;
  /** Of a customer that is done: when the next look at both accounts falls due. */
  afterCareDueAt?: Instant;
  /** From subscriptions of Azure, and those that leave by transfer; absent where there are none. */
  azure?: Moving;
  transfers?: Moving;
  /** Submissions that no capture has confirmed yet; absent where there are none. */
  unconfirmed?: number;
  /** What ends ahead of it, for the calendar and, where it is near, for reminders. */
  moments?: Moment[];
  /** On which days it came how far. */
  progress?: CustomerProgress;
  /** The admin who works on the customer now. */
  owner?: string;
  /** The wave in which it is done. */
  wave?: string;
  /** What decides its wave; absent where nothing is open. */
  pressure?: WavePressure;
  changesAt: Instant | null;
  lastEventAt: Instant;
  rulesNumber: number;
}

/** What others move: how many, how many of those are not done, and of these how many Microsoft or the other account was asked for. */
export interface Moving {
  all: number;
  open: number;
  requested: number;
}

export function headlineOf(facts: CustomerFacts, judgement: Judgement): Headline {
  const { warnings, counts } = judgement;
  const [topWarning] = warnings;
  const deadline = firstDeadline(judgement);
  const afterCare = afterCareDueAt(facts, judgement);
  const toReview = (judgement.reviews?.length ?? 0) + (facts.conflicts?.length ?? 0);
  const azure = movingOf(azureOf(judgement));
  const transfers = movingOf(transferredOf(judgement));
  const ofSeverity = (severity: WarningSeverity) => warnings.filter((warning) => warning.severity === severity).length;
  return {
    customer: facts.id,
    name: facts.name,
    isInProject: judgement.isInProject,
    stage: judgement.stage,
    subscriptions: counts.subscriptions,
    byStage: counts.byStage,
    billedTwice: counts.billedTwice,
    safeToSuspend: counts.safeToSuspend,
    warningIds: [...new Set(warnings.map(({ id }) => id))],
    warnings: { critical: ofSeverity('critical'), warning: ofSeverity('warning'), notice: ofSeverity('notice') },
    changesAt: judgement.changesAt,
    lastEventAt: facts.lastEventAt,
    rulesNumber: judgement.rulesNumber,
    ...(facts.domain === undefined ? {} : { domain: facts.domain }),
    ...(toReview > 0 ? { toReview } : {}),
    ...(judgement.overlapCost ? { overlapCost: judgement.overlapCost } : {}),
    ...(topWarning ? { severity: topWarning.severity, topWarning } : {}),
    ...(deadline ? { deadline } : {}),
    ...(azure ? { azure } : {}),
    ...(transfers ? { transfers } : {}),
    ...(judgement.next ? { next: judgement.next } : {}),
    ...(judgement.unconfirmed === undefined ? {} : { unconfirmed: judgement.unconfirmed }),
    ...(judgement.moments ? { moments: judgement.moments } : {}),
    ...(judgement.progress ? { progress: judgement.progress } : {}),
    ...(facts.owner ? { owner: facts.owner.name } : {}),
    ...(facts.wave ? { wave: facts.wave.name } : {}),
    ...(judgement.pressure ? { pressure: judgement.pressure } : {}),
    ...(afterCare === undefined ? {} : { afterCareDueAt: afterCare }),
  };
}

function movingOf(subscriptions: readonly JudgedFromSubscription[]): Moving | undefined {
  if (subscriptions.length === 0) return undefined;
  const count = (stage: SubscriptionStage) => subscriptions.filter((subscription) => subscription.stage === stage).length;
  return { all: subscriptions.length, open: subscriptions.length - count('done'), requested: count('requested') };
}

/** Of the subscriptions billed twice, the day that runs out first. */
export function firstDeadline({ from }: Judgement): Deadline | undefined {
  return from
    .flatMap(({ deadline, twinSeenAt }) => (deadline && twinSeenAt !== undefined ? [deadline] : []))
    .toSorted((a, b) => compareText(a.first, b.first))[0];
}

/** Done customers that are due for another look at both accounts, the longest due first. */
export function afterCareDue(headlines: readonly Headline[], now: Instant): { customer: Guid; name: string; dueAt: Instant }[] {
  return headlines
    .flatMap(({ customer, name, afterCareDueAt: dueAt }) =>
      dueAt !== undefined && dueAt <= now ? [{ customer, name, dueAt }] : [],
    )
    .toSorted((a, b) => compareText(a.dueAt, b.dueAt) || compareText(a.customer, b.customer));
}
