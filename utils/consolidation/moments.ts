import type { Clock } from './clock';
import { compareText } from './compare-text';
import {
  deletionAhead,
  isOverlapOpen,
  isToBeExtended,
  isTrialToBePaid,
  purchasesOnTo,
  renewalAhead,
  windowToUse,
} from './dates-ahead';
import { addDays, addHours, earlier, earliestOf, isDay, later, latestOf, midnight, utcDay } from './instants';
import { isInvitationOpen } from './invitation';
import type { Day, Instant } from './subscription';
import { expiryOf } from './transfer';
import { termEnd, windowEnd } from './warning-dates';
import type { WarnedCase, WarnedLine } from './warning-rule';

/** What comes to an end, in the order in which it presses when the moments are equal. Each has its sentences in the texts (`time:moment.*`). */
export const momentKinds = [
  /** The earlier and the later of the ends of the day, UTC and the admin's, on which an overlap began. */
  'day-ends',
  'later-day-ends',
  /** The last cheap moment to cancel: on From where that is how it moves, on To where the purchase is wrong. */
  'from-window',
  'to-window',
  'trial',
  'renewal',
  'extension',
  'term-end',
  'deletion',
  'transfer-expiry',
  /** The same windows where nothing says that they must be used. */
  'from-chance',
  'to-chance',
  /** The UTC day on which an invitation went out that nobody has accepted: it lies in the past. */
  'invitation',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** So many subscriptions (of `invitation`: customers) for which something ends; a day is what the portal printed, without a zone. */
export interface Moment {
  kind: MomentKind;
  on: Day | Instant;
  count: number;
  /** Near enough for the summary, which reminders and the popup read. */
  isSoon?: true;
}

/** From so many hours before; the rest is for the calendar alone. Longer than the earliest reminder of its kind. */
const soonHours: Record<MomentKind, number | 'always' | 'never'> = {
  'day-ends': 'always',
  'later-day-ends': 'always',
  'from-window': 48,
  'to-window': 72,
  trial: 72,
  renewal: 14 * 24,
  extension: 14 * 24,
  'term-end': 96,
  deletion: 15 * 24,
  'transfer-expiry': 72,
  'from-chance': 'never',
  'to-chance': 'never',
  invitation: 'always',
};

/** The moments ahead of one customer, soonest first; nothing of what is done or has passed. */
export function momentsAhead(customer: WarnedCase): Moment[] {
  const { clock, lines } = customer;
  const found = [
    ...lines.flatMap((line) => momentsOfLine(line, customer)),
    ...purchasesOnTo(customer).map(({ known, isWrong }) => at(isWrong ? 'to-window' : 'to-chance', windowEnd(known))),
    silentInvitation(customer),
  ].flatMap((moment) => moment ?? []);
  const ahead = found.filter(({ kind, on }) => kind === 'invitation' || !clock.hasPassed(latestOf(on)));
  return addMoments(ahead.map((moment) => (isSoon(moment, clock) ? { ...moment, isSoon: true as const } : moment)));
}

function at(kind: MomentKind, on: Day | Instant | undefined): Moment | undefined {
  return on === undefined ? undefined : { kind, on, count: 1 };
}

function momentsOfLine(line: WarnedLine, customer: WarnedCase): (Moment | undefined)[] {
  const { known, stage, deadline } = line;
  if (stage === 'done') return [];
  const dayEnds = deadline && isOverlapOpen(line) ? [deadline.first, later(deadline.utc, deadline.local)] : [];
  const [first, last] = dayEnds;
  return [
    at('day-ends', first),
    last === first ? undefined : at('later-day-ends', last),
    ...momentsOfTerm(line),
    at('deletion', deletionAhead(line, customer)),
    line.isInTransfer ? at('transfer-expiry', transferExpiry(known.id, customer)) : undefined,
  ];
}

/** One term has one end: whichever says best what happens then. */
function momentsOfTerm(line: WarnedLine): (Moment | undefined)[] {
  const { known, method, billing } = line;
  const window = windowToUse(line);
  const mayCancel = known.commerceType === 'new-commerce' && billing === 'running' && method.method !== 'leave';
  const ends = isTrialToBePaid(line)
    ? at('trial', known.endsOn ?? known.renewsOn)
    : isToBeExtended(line)
      ? at('extension', termEnd(known))
      : method.method === 'recreate-at-term-end' && billing === 'running' && !line.isVerified
        ? at('term-end', termEnd(known))
        : at('renewal', renewalAhead(line));
  return [window === undefined && mayCancel ? at('from-chance', windowEnd(known)) : at('from-window', window), ends];
}

function transferExpiry(id: string, { facts }: WarnedCase): Instant | undefined {
  const latest = facts.transfers.findLast(({ subscriptions }) => subscriptions.includes(id));
  return latest && expiryOf(latest);
}

function silentInvitation(customer: WarnedCase): Moment | undefined {
  return isInvitationOpen(customer) ? at('invitation', customer.facts.invitedAt && utcDay(customer.facts.invitedAt)) : undefined;
}

function isSoon({ kind, on }: Moment, clock: Clock): boolean {
  const hours = soonHours[kind];
  return hours === 'always' || (hours !== 'never' && clock.hasPassed(addHours(earliestOf(on), -hours)));
}

/** What only the calendar shows is told by the day; a reminder needs the hour. */
const byDay: ReadonlySet<MomentKind> = new Set(['from-chance', 'to-chance']);

/** Moments of one kind within one hour, or on one day, are one: its first moment and all that it concerns. */
export function bucketOf({ kind, on }: Pick<Moment, 'kind' | 'on'>): string {
  if (isDay(on)) return `${kind} ${on}`;
  return byDay.has(kind) ? `${kind} ${on.slice(0, 10)} by day` : `${kind} ${on.slice(0, 13)}`;
}

/** A project invites on many days; only the latest of them are kept, since older ones were told of long ago. */
const mostInvitationDays = 60;

/** Adds moments up; in whatever parts they come, the sum is the same. Soonest first. */
export function addMoments(moments: readonly Moment[]): Moment[] {
  const added = new Map<string, Moment>();
  for (const moment of moments) {
    const bucket = bucketOf(moment);
    const known = added.get(bucket);
    added.set(bucket, known ? together(known, moment) : moment);
  }
  const sorted = [...added.values()].sort(bySoonest);
  const invitations = sorted.filter(({ kind }) => kind === 'invitation');
  const dropped = new Set(invitations.slice(0, -mostInvitationDays));
  return invitations.length > mostInvitationDays ? sorted.filter((moment) => !dropped.has(moment)) : sorted;
}

function together(a: Moment, b: Moment): Moment {
  const isNear = a.isSoon || b.isSoon;
  return { kind: a.kind, on: earlier(a.on, b.on), count: a.count + b.count, ...(isNear ? { isSoon: true } : {}) };
}

export function bySoonest(a: Moment, b: Moment): number {
  const byKind = momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind);
  return compareText(momentOf(a), momentOf(b)) || byKind || compareText(a.on, b.on);
}

/** The first moment that it can mean; of an invitation the end of the day on which it went out. */
export function momentOf({ kind, on }: Pick<Moment, 'kind' | 'on'>): Instant {
  return kind === 'invitation' ? addDays(midnight(on), 1) : earliestOf(on);
}

const withOwnBanner: ReadonlySet<MomentKind> = new Set(['day-ends', 'later-day-ends', 'invitation']);

/** What ends within so many hours, apart from the end of an overlap's day. A printed day counts until it is over everywhere. */
export function deadlinesWithin(moments: readonly Moment[], { now, hours }: { now: Instant; hours: number }): Moment[] {
  const end = addHours(now, hours);
  return moments.filter((moment) => !withOwnBanner.has(moment.kind) && momentOf(moment) <= end && latestOf(moment.on) > now);
}
