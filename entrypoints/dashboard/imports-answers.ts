import { Temporal } from 'temporal-polyfill';
import type { Answers, ShownQuestions } from '../../components/dashboard/imports-model';
import type { Account } from '../../utils/consolidation/account';
import type { Instant } from '../../utils/consolidation/subscription';
import type { AdminAnswers } from './imports-protocol';

/** The moment that a `datetime-local` field means in a time zone; undefined when it is none. */
export function instantOf(local: string, timeZone: string): Instant | undefined {
  try {
    const at = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
    return new Date(at.epochMilliseconds).toISOString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The same moment as the field writes it. */
export function localTimeOf(at: Instant, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Why the time of the export can't be taken: what a file shows can't be later than now. */
export function timeProblemOf(exportedAt: string, { timeZone, now }: { timeZone: string; now: Instant }) {
  const at = instantOf(exportedAt, timeZone);
  if (at === undefined) return 'notATime' as const;
  return at > now ? ('inFuture' as const) : undefined;
}

interface AnsweredBy {
  accounts: readonly Account[];
  timeZone: string;
  now: Instant;
  /** When the file was shown first: prices are those of that moment. */
  shownAt: Instant;
  /** The id that a new account gets. */
  newAccountId: string;
}

/** The answers as the importer needs them; undefined while a question is open. */
export function answersFor(questions: ShownQuestions, answers: Answers, by: AnsweredBy): AdminAnswers | undefined {
  const account = questions.account ? accountFor(questions, answers, by) : undefined;
  const seenAt = questions.exportTime ? instantOf(answers.exportedAt, by.timeZone) : by.shownAt;
  if (questions.account && !account) return undefined;
  if (questions.customer && !answers.customer) return undefined;
  if (seenAt === undefined || seenAt > by.now) return undefined;
  if (questions.markets.length > 0 && answers.market === undefined) return undefined;
  if (questions.segments.length > 0 && answers.segment === undefined) return undefined;
  return {
    seenAt,
    isWholeList: questions.wholeList && answers.isWholeList,
    ...(account && { account }),
    ...(questions.customer && answers.customer && { customer: answers.customer }),
    ...(answers.market !== undefined && { market: answers.market }),
    ...(answers.segment !== undefined && { segment: answers.segment }),
  };
}

function accountFor({ partnerId }: ShownQuestions, { account, cloud, label }: Answers, by: AnsweredBy): Account | undefined {
  const known = by.accounts.find(({ id }) => id === account);
  if (known || (account !== 'new-from' && account !== 'new-to')) return known;
  return {
    id: by.newAccountId,
    side: account === 'new-from' ? 'from' : 'to',
    cloud,
    ...(label.trim() !== '' && { label: label.trim() }),
    ...(partnerId !== undefined && { partnerId }),
  };
}
