import type { Instant } from '../../utils/consolidation/subscription';

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

/** Whole hours and minutes from now until then; nothing when it has passed. */
export function timeLeft(until: Instant, now: Instant): { hours: number; minutes: number } | undefined {
  const minutes = Math.floor((Date.parse(until) - Date.parse(now)) / 60_000);
  return minutes < 0 ? undefined : { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
