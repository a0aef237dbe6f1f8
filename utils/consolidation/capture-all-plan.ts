import { type CaptureAllRun, keyOf, type PageToOpen, type Trouble } from './capture-all';
import type { PauseReason } from './capture-all-events';
import { type CustomerProgress, customerProgress, type DetailPage } from './capture-all-progress';
import { compareText } from './compare-text';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import { later } from './instants';
import type { Instant } from './subscription';

/** The portal or the network is down, or this is not what it looks like: going on would only add to the list. */
const mostFailuresInARow = 5;

export interface PagesDone {
  done: number;
  /** Pages whose latest trouble still stands, those that were skipped included. */
  failed: number;
  total: number;
}

export interface CaptureAllPlan {
  phase: 'lists' | 'details';
  lists: PagesDone;
  /** Of the customers whose lists are read; all of them only when the lists are done. */
  details: PagesDone;
  next?: PageToOpen;
  /** The page that was captured last. */
  last?: PageToOpen & { at: Instant };
  failuresInARow: number;
  /** Customers that were captured, with a list that showed nothing without saying that it is empty. */
  silent: number;
}

/** Where a run is, from what was captured and what failed since it began. */
export function planCaptureAll(
  run: CaptureAllRun,
  { troubles, progressOf }: { troubles: readonly Trouble[]; progressOf: (customer: Guid) => CustomerProgress },
): CaptureAllPlan {
  const own = new Map(troubles.filter((trouble) => trouble.run === run.id).map((trouble) => [keyOf(trouble), trouble]));
  const customers = run.customers.map((customer) => ({ customer, progress: progressOf(customer) }));
  const captured = customers.filter(({ progress }) => progress.capturedAt !== undefined);
  const isOpen = (page: PageToOpen) => !own.has(keyOf(page));
  const uncaptured = customers.filter(({ progress }) => progress.capturedAt === undefined);
  const nextList = uncaptured.find(isOpen);
  const ahead = run.withDetails ? captured.flatMap(({ progress }) => progress.detailsAhead) : [];
  const [nextDetail] = ahead.filter(isOpen).toSorted(byRenewal);
  const seen = run.withDetails ? captured.reduce((sum, { progress }) => sum + progress.detailsSeen, 0) : 0;
  const last = lastCaptured(captured);
  const next = nextList ? { customer: nextList.customer } : nextDetail && pageOf(nextDetail);
  return {
    phase: nextList || ahead.length + seen === 0 ? 'lists' : 'details',
    lists: { done: captured.length, failed: uncaptured.filter((page) => !isOpen(page)).length, total: customers.length },
    details: { done: seen, failed: ahead.filter((page) => !isOpen(page)).length, total: seen + ahead.length },
    failuresInARow: failuresSince(later(run.goesOnSince, last?.at ?? ''), own),
    silent: captured.filter(({ progress }) => progress.hasSilentList).length,
    ...(last && { last }),
    ...(next && { next }),
  };
}

export type NextStep =
  | { step: 'open'; page: PageToOpen }
  | { step: 'wait' }
  | { step: 'pause'; because: PauseReason }
  | { step: 'end' };

/** What a run does next. */
export function nextStep(run: CaptureAllRun, plan: CaptureAllPlan): NextStep {
  if (run.state.is !== 'running') return { step: 'wait' };
  if (plan.failuresInARow >= mostFailuresInARow) return { step: 'pause', because: 'five-failures' };
  if (!plan.next) return { step: 'end' };
  if (plan.phase === 'details' && !run.areDetailsAgreed) return { step: 'pause', because: 'details-ahead' };
  return { step: 'open', page: plan.next };
}

/** Troubles that still stand, of all runs: a complete list, or the subscription's own page, that was captured since has settled them. */
export function standingTroubles(
  troubles: readonly Trouble[],
  { account, factsOf }: { account: string; factsOf: (customer: Guid) => CustomerFacts | undefined },
): Trouble[] {
  return troubles.filter(({ at, customer, subscription }) => {
    const facts = factsOf(customer);
    const side = facts?.accounts.find((candidate) => candidate.account === account);
    if (subscription === undefined) return customerProgress(facts, { account, since: at }).capturedAt === undefined;
    const detailAt = side?.subscriptions.find(({ id }) => id === subscription)?.detailAt;
    return detailAt === undefined || detailAt < at;
  });
}

/** Customers that were never captured first, then those whose capture is the oldest: what a stopped run left comes first the next time. */
export function orderCustomers(customers: readonly { customer: Guid; listedAt?: Instant | undefined }[]): Guid[] {
  return customers
    .toSorted((a, b) => compareText(a.listedAt ?? '', b.listedAt ?? '') || compareText(a.customer, b.customer))
    .map(({ customer }) => customer);
}

export function pagesLeft({ lists, details }: CaptureAllPlan): number {
  return lists.total - lists.done - lists.failed + details.total - details.done - details.failed;
}

/** Unknown dates last; the pages of one customer stay together where dates are equal. */
function byRenewal(a: DetailPage, b: DetailPage): number {
  return (
    compareText(a.renewsAt ?? '9999', b.renewsAt ?? '9999') ||
    compareText(a.customer, b.customer) ||
    compareText(a.subscription, b.subscription)
  );
}

function pageOf({ customer, subscription }: DetailPage): PageToOpen {
  return { customer, subscription };
}

function lastCaptured(captured: readonly { customer: Guid; progress: CustomerProgress }[]): CaptureAllPlan['last'] {
  return captured
    .flatMap(({ customer, progress: { capturedAt = '', lastDetail } }) => [
      { customer, at: capturedAt },
      ...(lastDetail ? [{ customer, ...lastDetail }] : []),
    ])
    .reduce<CaptureAllPlan['last']>((last, page) => (last && last.at >= page.at ? last : page), undefined);
}

function failuresSince(at: Instant, troubles: ReadonlyMap<string, Trouble>): number {
  return [...troubles.values()].filter((trouble) => trouble.kind !== 'skipped' && trouble.at > at).length;
}
