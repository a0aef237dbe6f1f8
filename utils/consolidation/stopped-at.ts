import { hasEnded } from './billing';
import type { CustomerFacts } from './facts';
import { earlier, earliestOf, later, latestOf } from './instants';
import type { KnownSubscription } from './known-subscription';
import type { Instant, Status } from './subscription';

export interface Between {
  earliest: Instant;
  latest: Instant;
}

/**
 * When a From subscription stopped: the Submit that a later capture confirmed, or what the imported activity log says, else between the
 * last capture that showed it running and the first that showed it stopped. Undefined when it was stopped at its first capture: nobody saw when.
 */
export function stoppedBetween(subscription: KnownSubscription, { statusSubmissions }: CustomerFacts): Between | undefined {
  const { statusHistory, absentIn, lastSeenAt } = subscription.facts;
  const stop = statusHistory.findLastIndex((entry) => !isStopping(entry.status, subscription)) + 1;
  const entry = statusHistory[stop];
  if (!entry) return loggedStop(subscription, { after: lastSeenAt }) ?? endedWithoutStatus(subscription, absentIn[0]?.at);
  const before = statusHistory[stop - 1];
  const logged = loggedStop(subscription, { after: before?.seenUntil, until: entry.at });
  const submitted = statusSubmissions.findLast(
    ({ subscription: id, to, at }) =>
      id === subscription.id && to !== 'active' && at <= entry.at && (before === undefined || at >= before.at),
  );
  if (submitted && (!logged || submitted.at <= logged.latest)) return { earliest: submitted.at, latest: submitted.at };
  if (logged) return logged;
  return before && { earliest: before.seenUntil, latest: entry.at };
}

/** Its last row still ran: it left the list, or its term ended by its date. */
function endedWithoutStatus(
  { cancelsAtTermEnd, endsOn, facts: { lastSeenAt } }: KnownSubscription,
  absentAt: Instant | undefined,
): Between | undefined {
  if (cancelsAtTermEnd && endsOn !== undefined) return { earliest: earliestOf(endsOn), latest: latestOf(endsOn) };
  return absentAt === undefined ? undefined : { earliest: lastSeenAt, latest: absentAt };
}

/** The activity log's entry that lies between the last capture that showed it running and the first that showed it stopped. */
function loggedStop(
  subscription: KnownSubscription,
  { after = '', until = '9999' }: { after?: Instant | undefined; until?: Instant },
): Between | undefined {
  const stop = subscription.facts.activity?.findLast(({ action, at }) => {
    const isStop = action === 'canceled' || (action === 'suspended' && isStopping('suspended', subscription));
    return isStop && latestOf(at) >= after && earliestOf(at) <= until;
  });
  // A log that writes days only says less than the captures around it.
  return stop && { earliest: later(earliestOf(stop.at), after), latest: earlier(latestOf(stop.at), until) };
}

/** Suspended stops the bill of legacy, and of the Azure subscriptions that Microsoft moved. */
export function isStopping(status: Status, { commerceType }: KnownSubscription): boolean {
  return hasEnded(status) || (status === 'suspended' && (commerceType === 'legacy' || commerceType === 'azure'));
}
