import { Temporal } from 'temporal-polyfill';
import type { Instant } from './subscription';

/** Wall-clock times (`22:00`); `until` before `from` means across midnight. Equal times mean no quiet hours. */
export interface QuietHours {
  from: string;
  until: string;
}

export interface QuietSpan {
  from: Instant;
  until: Instant;
}

/** The quiet hours that this moment lies in, if any. Where clocks jump, they begin and end when the wall clock says so. */
export function quietSpanAt(at: Instant, { from, until }: QuietHours, timeZone: string): QuietSpan | undefined {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
  // Quiet hours that cross midnight may have begun yesterday.
  for (const first of [day.subtract({ days: 1 }), day]) {
    const last = until < from ? first.add({ days: 1 }) : first;
    const span = { from: instantOf(first, from, timeZone), until: instantOf(last, until, timeZone) };
    if (span.from <= at && at < span.until) return span;
  }
  return undefined;
}

/** A time that clocks jump over is the moment after the jump, one that comes twice is its first. */
function instantOf(day: Temporal.PlainDate, time: string, timeZone: string): Instant {
  const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(epochMilliseconds).toISOString();
}
