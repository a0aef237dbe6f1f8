import { Temporal } from 'temporal-polyfill';
import { addDays, addHours, earlier, isDay, midnight, utcDay } from './instants';
import type { Deadline } from './judgement';
import type { Day, Instant } from './subscription';

/** Partner Center's own words: "There is a delay of up to 4 hours" before a list shows an activation. */
export const portalLagHours = 4;

/**
 * The only way in which a rule may ask the time. It remembers the next instant at which one of its answers turns, so a judgement
 * knows until when it holds.
 */
export interface Clock {
  hasPassed(instant: Instant): boolean;
  /** Today's UTC date; turns at the next midnight. */
  today(): Day;
  /** The end of a day in UTC and in the admin's time zone, and whichever comes first. */
  endOfDay(start: Day | Instant): Deadline;
  /** Whether so many hours are left of today, in UTC and in the admin's time zone. */
  hasLeftToday(hours: number): boolean;
  changesAt(): Instant | null;
}

export function startClock(now: Instant, timeZone: string): Clock {
  let next: Instant | null = null;
  const ends = new Map<string, Deadline>();
  const hasPassed = (instant: Instant): boolean => {
    if (instant <= now) return true;
    if (next === null || instant < next) next = instant;
    return false;
  };
  return {
    hasPassed,
    today: () => {
      hasPassed(addDays(midnight(now), 1));
      return utcDay(now);
    },
    endOfDay: (start) => {
      const known = ends.get(start) ?? endOfDay(start, timeZone);
      ends.set(start, known);
      return known;
    },
    hasLeftToday: (hours) => {
      const { utc, local } = endOfDay(now, timeZone);
      // Asked of both before answering: each is a moment at which the answer turns, the start of the next day included.
      const isLate = [utc, local].map((end) => hasPassed(addHours(end, -hours)) && !hasPassed(end));
      return !isLate.includes(true);
    },
    changesAt: () => next,
  };
}

/** `[2020]`: suspend on From the same day. Whose day is not said, so both are kept and the earlier one counts. */
export function endOfDay(start: Day | Instant, timeZone: string): Deadline {
  const utc = addDays(midnight(start), 1);
  const localDay = isDay(start)
    ? Temporal.PlainDate.from(start)
    : Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate();
  // Midnight may not exist where clocks jump at midnight: Temporal takes the first moment of the next day.
  const next = localDay.add({ days: 1 }).toZonedDateTime({ timeZone });
  const local = new Date(next.epochMilliseconds).toISOString();
  return { utc, local, first: earlier(utc, local) };
}

/** Until then a submitted change may be missing from the portal's list. */
export function listedBy(submittedAt: Instant): Instant {
  return addHours(submittedAt, portalLagHours);
}
