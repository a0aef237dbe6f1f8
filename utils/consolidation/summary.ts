import { compareText } from './compare-text';
import type { Headline } from './headline';
import type { CustomerStage, Deadline, MoneyRange, SubscriptionStage, WarningSeverity } from './judgement';
import { addMoments, type Moment } from './moments';
import { byPressure, type NextSteps } from './next-step';
import { addCosts } from './overlap-cost';

/** The whole project in numbers. Customers seen on To only, or marked as not moving, count in no total of work. */
export interface Summary {
  customers: number;
  customersByStage: Partial<Record<CustomerStage, number>>;
  subscriptions: number;
  subscriptionsByStage: Partial<Record<SubscriptionStage, number>>;
  billedTwice: number;
  safeToSuspend: number;
  /** Decisions to look at again. */
  toReview?: number;
  /** Submissions that no capture has confirmed yet. */
  unconfirmed?: number;
  /** What ends soon, over all customers, soonest first. */
  moments?: Moment[];
  /** What the overlaps cost, by currency; absent where no price is known. */
  overlapCost?: Record<string, MoneyRange>;
  /** In the project, not yet invited, and with something to move. */
  stillToInvite: number;
  warnings: Record<WarningSeverity, number>;
  /** The customers to look at first, most urgent first; at most 20. */
  mostUrgent: Headline[];
  /** Customers with a warning, those in `mostUrgent` included. */
  withWarnings: number;
  deadline?: Deadline;
  /** The most pressing step over all customers, in each account. */
  next?: NextSteps;
}

const mostListed = 20;

export function summarise(headlines: readonly Headline[]): Summary {
  const inProject = headlines.filter((headline) => headline.isInProject);
  const summary: Summary = {
    customers: inProject.length,
    customersByStage: {},
    subscriptions: 0,
    subscriptionsByStage: {},
    billedTwice: 0,
    safeToSuspend: 0,
    stillToInvite: 0,
    warnings: { critical: 0, warning: 0, notice: 0 },
    mostUrgent: [],
    withWarnings: 0,
  };
  for (const headline of inProject) addHeadline(summary, headline);
  const costs = addCosts(inProject.map(({ overlapCost }) => overlapCost));
  if (Object.keys(costs).length > 0) summary.overlapCost = costs;
  const moments = addMoments(inProject.flatMap((headline) => headline.moments?.filter(({ isSoon }) => isSoon) ?? []));
  if (moments.length > 0) summary.moments = moments;
  const urgent = inProject.filter(({ severity }) => severity !== undefined);
  summary.withWarnings = urgent.length;
  summary.mostUrgent = urgent.sort(byUrgency).slice(0, mostListed).map(withoutDays);
  return summary;
}

/** The summary of all from summaries of parts that have no customer in common: what one capture changes need not add up everything. */
export function addSummaries(parts: readonly Summary[]): Summary {
  const total = summarise([]);
  for (const part of parts) addPart(total, part);
  const costs = addCosts(parts.map(({ overlapCost }) => overlapCost));
  if (Object.keys(costs).length > 0) total.overlapCost = costs;
  const moments = addMoments(parts.flatMap((part) => part.moments ?? []));
  if (moments.length > 0) total.moments = moments;
  total.mostUrgent = parts
    .flatMap(({ mostUrgent }) => mostUrgent)
    .sort(byUrgency)
    .slice(0, mostListed);
  return total;
}

/** Each part of the summary keeps its most urgent: the days of each are left where they are. */
function withoutDays({ moments: _moments, progress: _progress, ...headline }: Headline): Headline {
  return headline;
}

function addPart(total: Summary, part: Summary): void {
  total.customers += part.customers;
  total.subscriptions += part.subscriptions;
  total.billedTwice += part.billedTwice;
  total.safeToSuspend += part.safeToSuspend;
  total.stillToInvite += part.stillToInvite;
  total.withWarnings += part.withWarnings;
  addCounts(total.customersByStage, part.customersByStage);
  addCounts(total.subscriptionsByStage, part.subscriptionsByStage);
  addCounts(total.warnings, part.warnings);
  if (part.toReview !== undefined) total.toReview = (total.toReview ?? 0) + part.toReview;
  if (part.unconfirmed !== undefined) total.unconfirmed = (total.unconfirmed ?? 0) + part.unconfirmed;
  if (part.next) total.next = pressing(total.next ?? {}, part.next);
  if (part.deadline) total.deadline = earlier(total.deadline, part.deadline);
}

function addCounts<Key extends string>(total: Partial<Record<Key, number>>, counts: Partial<Record<Key, number>>): void {
  for (const [key, count] of Object.entries(counts) as [Key, number][]) total[key] = (total[key] ?? 0) + count;
}

function addHeadline(summary: Summary, headline: Headline): void {
  const { stage, byStage, deadline } = headline;
  summary.customersByStage[stage] = (summary.customersByStage[stage] ?? 0) + 1;
  summary.subscriptions += headline.subscriptions;
  addCounts(summary.subscriptionsByStage, byStage);
  summary.billedTwice += headline.billedTwice;
  summary.safeToSuspend += headline.safeToSuspend;
  if (headline.toReview !== undefined) summary.toReview = (summary.toReview ?? 0) + headline.toReview;
  if (headline.unconfirmed !== undefined) summary.unconfirmed = (summary.unconfirmed ?? 0) + headline.unconfirmed;
  if (stage === 'captured') summary.stillToInvite += 1;
  if (headline.next) summary.next = pressing(summary.next ?? {}, headline.next);
  addCounts(summary.warnings, headline.warnings);
  if (deadline) summary.deadline = earlier(summary.deadline, deadline);
}

function earlier(a: Deadline | undefined, b: Deadline): Deadline {
  return a && a.first <= b.first ? a : b;
}

function pressing(a: NextSteps, b: NextSteps): NextSteps {
  const [from, to] = (['from', 'to'] as const).map((side) => [a[side] ?? [], b[side] ?? []].flat().toSorted(byPressure)[0]);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const severities = ['critical', 'warning', 'notice'] as const;

/** Severity, then the moment that comes first, then what is billed twice; at last the id, so that the order never jumps. */
export function byUrgency(a: Headline, b: Headline): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareText(deadlineOf(a), deadlineOf(b)) ||
    b.billedTwice - a.billedTwice ||
    compareText(a.customer, b.customer)
  );
}

function rankOf({ severity }: Headline): number {
  return severity === undefined ? severities.length : severities.indexOf(severity);
}

function deadlineOf({ topWarning }: Headline): string {
  return topWarning?.deadline ?? '9999';
}
