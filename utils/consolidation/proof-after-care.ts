import { portalLagHours } from './clock';
import type { CustomerFacts, SubscriptionFacts } from './facts';
import { addDays, addHours, earlier, later } from './instants';
import type { JudgedFromSubscription, Judgement } from './judgement';
import { wholeAt } from './sections';
import type { Instant } from './subscription';

/** Days after `done` at which both accounts are looked at once more: the next day, a week later, and after the next invoice. */
export const afterCareDays = [1, 7, 35] as const;

export interface AfterCare {
  days: (typeof afterCareDays)[number];
  dueAt: Instant;
  /** The whole captures that were made at or after it. */
  capturedAt?: Instant;
}

type Judged = Pick<Judgement, 'stage' | 'from' | 'to'>;

/** Nothing before the customer is done: a customer that goes back begins anew. */
export function afterCareOf(facts: CustomerFacts, judgement: Judged): AfterCare[] {
  const done = doneAt(facts, judgement);
  if (done === undefined) return [];
  const captured = capturedWholeAt(facts, judgement);
  return afterCareDays.map((days) => {
    const dueAt = addDays(done, days);
    return { days, dueAt, ...(captured !== undefined && captured >= dueAt ? { capturedAt: captured } : {}) };
  });
}

/** When the first look that nobody has made falls due. */
export function afterCareDueAt(facts: CustomerFacts, judgement: Judged): Instant | undefined {
  return afterCareOf(facts, judgement).find(({ capturedAt }) => capturedAt === undefined)?.dueAt;
}

/** Since when the customer is done: the latest moment at which one of its subscriptions became so. Undefined while it is not. */
export function doneAt(facts: CustomerFacts, { stage, from }: Judged): Instant | undefined {
  if (stage !== 'done') return undefined;
  const moments = from.flatMap((subscription) => settledAt(subscription, facts));
  return moments.length === 0 ? undefined : moments.reduce(later);
}

/** The moments that settled one subscription. */
export function settledAt(subscription: JudgedFromSubscription, facts: CustomerFacts): Instant[] {
  if (subscription.methodAdvice.reason === 'ended-before-project' && !subscription.isMethodChosen) return [];
  if (subscription.method === 'leave') return [facts.methods[subscription.id]?.at ?? []].flat();
  const known = factsOf(subscription, facts);
  return [
    subscription.stoppedAt?.latest ?? [],
    subscription.twinSeenAt ?? [],
    subscription.twinVerifiedAt ?? [],
    (known && goneAt(known)) ?? [],
  ].flat();
}

function factsOf({ id, account }: JudgedFromSubscription, { accounts }: CustomerFacts): SubscriptionFacts | undefined {
  return accounts.find((side) => side.account === account)?.subscriptions.find((one) => one.id === id);
}

/** The second of two complete captures without it: one list may lag behind. */
function goneAt({ absentIn }: SubscriptionFacts): Instant | undefined {
  const [first] = absentIn;
  return first && absentIn.find(({ at }) => at >= addHours(first.at, portalLagHours))?.at;
}

/** The oldest among the latest captures of every From account and of the To accounts that hold a twin; undefined while one is not whole. */
function capturedWholeAt({ accounts }: CustomerFacts, { to }: Judged): Instant | undefined {
  const withTwins = new Set(to.flatMap(({ group, account }) => (group ? [account] : [])));
  const looked = accounts.filter(({ side, account }) => side === 'from' || withTwins.has(account));
  const moments = looked.filter(({ sections }) => sections.length > 0).map(wholeAt);
  if (moments.length === 0 || moments.includes(undefined)) return undefined;
  return moments.filter((at) => at !== undefined).reduce(earlier);
}
