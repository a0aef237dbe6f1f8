import { addDays, addHours, earlier, latestOf } from './instants';
import { bucketOf, bySoonest, type Moment, type MomentKind, momentOf } from './moments';
import { type QuietHours, quietSpanAt } from './quiet-hours';
import type { Day, Instant } from './subscription';

/** What reminders are about; the rest of the moments is for the calendar. */
export const reminderKinds = [
  'day-ends',
  'later-day-ends',
  'from-window',
  'to-window',
  'trial',
  'renewal',
  'extension',
  'term-end',
  'deletion',
  'transfer-expiry',
  'invitation',
] as const satisfies readonly MomentKind[];
export type ReminderKind = (typeof reminderKinds)[number];

/**
 * How many hours before its moment a reminder comes, the earliest first. An evening is long enough to suspend by hand; a refund needs the
 * admin of the other account as well; a renewal a twin that is bought and proved.
 */
const leadHours: Record<Exclude<ReminderKind, 'invitation'>, readonly number[]> = {
  'day-ends': [3, 1],
  'later-day-ends': [1],
  'from-window': [24, 6],
  'to-window': [24],
  trial: [48],
  renewal: [7 * 24, 24],
  extension: [7 * 24, 24],
  'term-end': [72],
  deletion: [14 * 24, 48],
  'transfer-expiry': [48],
};

/** One reminder tells what comes due within these hours too, so that a day with many windows is not a day with many notifications. */
const togetherHours = 12;

export interface ReminderSettings {
  quiet: QuietHours | null;
  /** After how many days without an answer an invitation is silent. */
  silentAfterDays: number;
}

/** One thing to tell: so many subscriptions (of `invitation`: customers), the first of them on that day or at that moment. */
export interface Reminder {
  kind: ReminderKind;
  count: number;
  on: Day | Instant;
}

/** How many were told of, by moment and lead. Forgotten with the moment, and never more than there are: what is new is told. */
export type Told = Record<string, number>;

export interface ReminderPlan {
  due: Reminder[];
  /** What will have been told once these were shown. */
  told: Told;
  /** When to look again; null when nothing known comes due. */
  nextAt: Instant | null;
}

interface Asked {
  now: Instant;
  /** Of the project's settings, like every other time that is shown. */
  timeZone: string;
  settings: ReminderSettings;
  told: Told;
}

/** Which reminders are due now, and when the next one is. `moments` are the summary's; nothing of what is done is among them. */
export function planReminders(moments: readonly Moment[], asked: Asked): ReminderPlan {
  const open = moments.flatMap((moment) => stagesOf(moment, asked)).filter(({ until }) => asked.now < until);
  const before = keepOpen(asked.told, open);
  const quiet = asked.settings.quiet && quietSpanAt(asked.now, asked.settings.quiet, asked.timeZone);
  const due = quiet ? [] : reminderKinds.flatMap((kind) => dueOf(kind, open, { now: asked.now, told: before }));
  const told = { ...before };
  for (const { stages } of due) for (const { key, moment } of stages) told[key] = moment.count;
  return {
    due: due.map(({ reminder }) => reminder),
    told,
    nextAt: nextOf(
      open.filter((stage) => missing(stage, told) > 0).map(({ at }) => at),
      { now: asked.now, quietUntil: quiet?.until },
    ),
  };
}

interface Stage {
  moment: Moment & { kind: ReminderKind };
  /** The moment and the lead. */
  key: string;
  /** When the reminder comes, and until when it makes sense. */
  at: Instant;
  until: Instant;
}

function stagesOf(moment: Moment, { settings, timeZone }: Asked): Stage[] {
  if (!isReminded(moment)) return [];
  const bucket = bucketOf(moment);
  if (moment.kind === 'invitation') {
    const at = addDays(momentOf(moment), settings.silentAfterDays);
    const key = `${bucket} +${settings.silentAfterDays}d`;
    return [{ moment, key, at: aroundQuiet(at, { until: forEver, settings, timeZone }), until: forEver }];
  }
  const until = latestOf(moment.on);
  return leadHours[moment.kind].map((hours) => {
    const at = aroundQuiet(addHours(momentOf(moment), -hours), { until, settings, timeZone });
    return { moment, key: `${bucket} -${hours}h`, at, until };
  });
}

const forEver: Instant = '9999-12-31T00:00:00.000Z';

function isReminded(moment: Moment): moment is Stage['moment'] {
  return (reminderKinds as readonly MomentKind[]).includes(moment.kind);
}

/** What would come in quiet hours comes after them, or before them where after them is too late. */
function aroundQuiet(
  at: Instant,
  { until, settings: { quiet }, timeZone }: { until: Instant } & Pick<Asked, 'settings' | 'timeZone'>,
): Instant {
  const span = quiet && quietSpanAt(at, quiet, timeZone);
  if (!span) return at;
  return span.until < until ? span.until : addHours(span.from, -beforeQuietHours);
}

/** Before the quiet hours there must be time to act. */
const beforeQuietHours = 1;

/** Only moments that still stand; of fewer than were told of, those that are left. */
function keepOpen(told: Told, open: readonly Stage[]): Told {
  return Object.fromEntries(
    open.flatMap(({ key, moment }) => (told[key] === undefined ? [] : [[key, Math.min(told[key], moment.count)]])),
  );
}

/** One reminder of a kind for all of it that came due, at the latest lead that has come. */
function dueOf(
  kind: ReminderKind,
  open: readonly Stage[],
  { now, told }: Pick<Asked, 'now' | 'told'>,
): { reminder: Reminder; stages: Stage[] }[] {
  const stages = open.filter((one) => one.moment.kind === kind);
  const newBy = (at: Instant) => latestLeads(stages.filter((one) => one.at <= at)).filter((one) => missing(one, told) > 0);
  if (newBy(now).length === 0) return [];
  const horizon = kind === 'day-ends' || kind === 'later-day-ends' ? now : addHours(now, togetherHours);
  const telling = newBy(horizon);
  const [first] = telling.map(({ moment }) => moment).toSorted(bySoonest);
  if (!first) return [];
  const count = telling.reduce((sum, one) => sum + missing(one, told), 0);
  // Whoever is told now need not be told afterwards that it is farther off.
  const covered = stages.filter(({ moment, at }) => at <= horizon && telling.some((one) => one.moment === moment));
  return [{ reminder: { kind, count, on: first.on }, stages: covered }];
}

function missing({ key, moment }: Stage, told: Told): number {
  return moment.count - (told[key] ?? 0);
}

/** Of each moment the last of these leads: leads are listed from the earliest to the latest. */
function latestLeads(stages: readonly Stage[]): Stage[] {
  return [...new Map(stages.map((stage) => [stage.moment, stage])).values()];
}

function nextOf(times: readonly Instant[], { now, quietUntil }: { now: Instant; quietUntil: Instant | undefined }): Instant | null {
  // In quiet hours what came due waits for their end.
  const ahead = times.flatMap((at) => (at > now ? [at] : (quietUntil ?? [])));
  return ahead.length === 0 ? null : ahead.reduce(earlier);
}

/** Where the dashboard shows what a reminder is about. */
export function sectionOfReminder(kind: ReminderKind): 'today' | 'invitations' | 'timeline' | 'transfers' {
  if (kind === 'invitation') return 'invitations';
  if (kind === 'transfer-expiry') return 'transfers';
  return kind === 'term-end' ? 'timeline' : 'today';
}
