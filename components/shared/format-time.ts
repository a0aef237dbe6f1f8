import type { Day, Instant } from '../../utils/consolidation/subscription';

/** `23 Nov, 17:30` in the given zone; the year only when it is another one. */
export function formatTime(at: Instant, { language, timeZone, now }: { language: string; timeZone: string; now: Instant }): string {
  const year = at.slice(0, 4) === now.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(language, {
    ...year,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return format.format(new Date(at));
}

/** A day as the portal printed it (`23 Nov`), or a moment in the given zone; the year only when it is another one. */
export function formatDayOrTime(on: Day | Instant, as: { language: string; timeZone: string; now: Instant }): string {
  if (on.length > 10) return formatTime(on, as);
  const year = on.slice(0, 4) === as.now.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(as.language, { ...year, day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(on));
}

/** Whole hours and minutes from now until then; nothing when it has passed. */
export function timeLeft(until: Instant, now: Instant): { hours: number; minutes: number } | undefined {
  const minutes = Math.floor((Date.parse(until) - Date.parse(now)) / 60_000);
  return minutes < 0 ? undefined : { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
