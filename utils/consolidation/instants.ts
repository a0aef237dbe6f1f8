import type { Day, Instant } from './subscription';

const hour = 3_600_000;

export function addHours(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * hour).toISOString();
}

export function addDays(instant: Instant, days: number): Instant {
  return addHours(instant, days * 24);
}

export function isDay(value: Day | Instant): boolean {
  return value.length === 10;
}

/** The UTC date of an instant; a day stays what the portal printed. */
export function utcDay(value: Day | Instant): Day {
  return value.slice(0, 10);
}

/** The first moment that a date can mean. The portal names no zone for a day, and a day begins first at UTC+14. */
export function earliestOf(value: Day | Instant): Instant {
  return isDay(value) ? addHours(midnight(value), -14) : value;
}

/** The last moment that a date can mean: a day ends last at UTC-12. */
export function latestOf(value: Day | Instant): Instant {
  return isDay(value) ? addHours(midnight(value), 24 + 12) : value;
}

/** Whole days from one date to another, by their UTC dates; never negative. */
export function daysBetween(from: Day | Instant, to: Day | Instant): number {
  return Math.max(0, Math.round((Date.parse(utcDay(to)) - Date.parse(utcDay(from))) / (24 * hour)));
}

/** The days from one UTC date to before another, each as its part of its month: 15 days of November and 31 of December are 1.5. */
export function daysInMonths(from: Day | Instant, until: Day | Instant): number {
  let months = 0;
  for (let day = utcDay(from); day < utcDay(until); ) {
    const [year = 0, month = 0] = day.split('-').map(Number);
    const next = utcDay(new Date(Date.UTC(year, month, 1)).toISOString());
    const end = earlier(next, utcDay(until));
    months += daysBetween(day, end) / daysBetween(`${day.slice(0, 7)}-01`, next);
    day = end;
  }
  return months;
}

export function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

export function midnight(value: Day | Instant): Instant {
  return `${utcDay(value)}T00:00:00.000Z`;
}
