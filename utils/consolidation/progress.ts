import type { AccountSideFacts, CustomerFacts } from './facts';
import { utcDay } from './instants';
import type { JudgedFromSubscription, Judgement } from './judgement';
import type { OverlapRange } from './overlap';
import { doneAt, settledAt } from './proof-after-care';
import type { Day, Instant } from './subscription';

/** The steps whose days are kept, in the order of the work. */
export const customerSteps = ['captured', 'invited', 'accepted', 'recreating', 'recreated', 'done'] as const;
export type CustomerStep = (typeof customerSteps)[number];
export const subscriptionSteps = ['captured', 'twin seen', 'twin verified', 'stopped on From'] as const;
export type SubscriptionStep = (typeof subscriptionSteps)[number];

/** On which UTC days one customer came how far, as today's judgement sees it: a step that was taken back is gone. */
export interface CustomerProgress {
  customer: Partial<Record<CustomerStep, Day>>;
  /** How many subscriptions took the step on which day. */
  subscriptions: Partial<Record<SubscriptionStep, Record<Day, number>>>;
  /** So many billed on both sides from that day to before the other (at most); without an end: they still are. */
  overlaps?: { from: Day; until?: Day; count: number }[];
}

type Judged = Pick<Judgement, 'stage' | 'from' | 'to'>;

/** Undefined where nothing was captured. `overlaps` are those of the customer's pairs, running ones included. */
export function progressOf(
  facts: CustomerFacts,
  judged: Judged,
  overlaps: readonly { range: OverlapRange; isRunning: boolean }[],
): CustomerProgress | undefined {
  const customer = customerDays(facts, judged);
  if (customer.captured === undefined) return undefined;
  const subscriptions: CustomerProgress['subscriptions'] = {};
  for (const one of judged.from) {
    for (const [step, at] of stepsOf(one, facts)) {
      const days = subscriptions[step] ?? {};
      subscriptions[step] = days;
      days[utcDay(at)] = (days[utcDay(at)] ?? 0) + 1;
    }
  }
  const running = addOverlaps(overlaps);
  return { customer, subscriptions, ...(running.length > 0 ? { overlaps: running } : {}) };
}

function customerDays(facts: CustomerFacts, judged: Judged): CustomerProgress['customer'] {
  const ofSide = (side: AccountSideFacts['side']) => facts.accounts.filter((account) => account.side === side);
  const firstSeen = ofSide('from').flatMap(({ roster, subscriptions }) => [
    roster?.firstListedAt ?? [],
    subscriptions.map(({ firstSeenAt }) => firstSeenAt),
  ]);
  const accepted = ofSide('to').flatMap(({ roster }) =>
    roster?.isListed && roster.isReseller ? (roster.firstListedAt ?? []) : [],
  );
  const moving = judged.from.filter(({ method }) => method !== 'leave');
  const twins = moving.flatMap(({ twinSeenAt }) => twinSeenAt ?? []);
  const verified = moving.flatMap(({ twinVerifiedAt }) => twinVerifiedAt ?? []);
  const isRecreated = verified.length === moving.length;
  const days: CustomerProgress['customer'] = {};
  const note = (step: CustomerStep, at: Instant | undefined) => {
    if (at !== undefined) days[step] = utcDay(at);
  };
  note('captured', firstSeen.flat(2).toSorted()[0]);
  note('invited', facts.invitedAt);
  note('accepted', accepted.toSorted()[0]);
  note('recreating', twins.toSorted()[0]);
  note('recreated', isRecreated ? verified.toSorted().at(-1) : undefined);
  note('done', doneAt(facts, judged));
  return days;
}

/** Each step with when it was taken; the last one also stands for what is left where it is, by decision. */
function stepsOf(subscription: JudgedFromSubscription, facts: CustomerFacts): [SubscriptionStep, Instant][] {
  const { id, account, stage, twinSeenAt, twinVerifiedAt } = subscription;
  const known = facts.accounts.find((side) => side.account === account)?.subscriptions.find((one) => one.id === id);
  if (!known) return [];
  const isStopped = stage === 'stopped on From' || stage === 'done';
  const stoppedAt = isStopped ? (settledAt(subscription, facts).toSorted().at(-1) ?? known.firstSeenAt) : undefined;
  return [
    ['captured', known.firstSeenAt] as const,
    ['twin seen', twinSeenAt] as const,
    ['twin verified', twinVerifiedAt] as const,
    ['stopped on From', stoppedAt] as const,
  ].flatMap(([step, at]): [SubscriptionStep, Instant][] => (at === undefined ? [] : [[step, at]]));
}

function addOverlaps(overlaps: Parameters<typeof progressOf>[2]): NonNullable<CustomerProgress['overlaps']> {
  const added = new Map<string, { from: Day; until?: Day; count: number }>();
  for (const { range, isRunning } of overlaps) {
    const until = isRunning ? undefined : range.untilMost;
    // Stopped on the day on which it began: no day on which both were billed.
    if (until !== undefined && until <= range.from) continue;
    const key = `${range.from} ${until ?? ''}`;
    const known = added.get(key) ?? { from: range.from, ...(until === undefined ? {} : { until }), count: 0 };
    added.set(key, { ...known, count: known.count + 1 });
  }
  return [...added].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, overlap]) => overlap);
}
