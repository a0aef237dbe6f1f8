import { Temporal } from 'temporal-polyfill';
import { compareText } from './compare-text';
import type { Guid } from './guid';
import type { Headline } from './headline';
import { addDays, isDay, latestOf } from './instants';
import { bySoonest, type MomentKind, momentKinds } from './moments';
import type { Day, Instant } from './subscription';

/** What has its place in a calendar: today's clock and silent invitations have none. */
const leftOut: readonly MomentKind[] = ['day-ends', 'later-day-ends', 'invitation'];
export const calendarKinds = momentKinds.filter((kind) => !leftOut.includes(kind));

export interface CalendarCustomer {
  customer: Guid;
  name: string;
  on: Day | Instant;
  count: number;
}

/** Everything of one kind on one day. */
export interface CalendarEntry {
  /** In the admin's time zone; what the portal prints as a day stays that day. */
  day: Day;
  kind: MomentKind;
  /** The first of them. */
  on: Day | Instant;
  subscriptions: number;
  /** Each customer once per moment, the soonest first; of equal moments in the order of the headlines. */
  customers: CalendarCustomer[];
}

/** The days ahead, over all customers (in the order of the headlines): one entry per day and kind, soonest first. */
export function calendarOf(
  headlines: readonly Headline[],
  { now, days, timeZone }: { now: Instant; days: number; timeZone: string },
): CalendarEntry[] {
  const dayOf = daysIn(timeZone);
  const end = addDays(now, days);
  const entries = new Map<string, CalendarEntry>();
  for (const { customer, name, isInProject, moments = [] } of headlines) {
    if (!isInProject) continue;
    for (const { kind, on, count } of moments) {
      if (leftOut.includes(kind) || latestOf(on) < now || on >= end) continue;
      const day = dayOf(on);
      const entry = entries.get(`${day} ${kind}`) ?? { day, kind, on, subscriptions: 0, customers: [] };
      entries.set(`${day} ${kind}`, entry);
      entry.subscriptions += count;
      entry.customers.push({ customer, name, on, count });
    }
  }
  return [...entries.values()].map(inOrder).toSorted((a, b) => compareText(a.day, b.day) || bySoonest(at(a), at(b)));
}

const at = ({ kind, on, subscriptions }: CalendarEntry) => ({ kind, on, count: subscriptions });

/** The headlines come by name: only moments within the day may stand otherwise. */
function inOrder(entry: CalendarEntry): CalendarEntry {
  const customers = entry.customers.toSorted((a, b) => compareText(a.on, b.on));
  return { ...entry, customers, on: customers[0]?.on ?? entry.on };
}

/** Many moments lie on the same hours, and a zone's rules are slow to ask. */
function daysIn(timeZone: string): (on: Day | Instant) => Day {
  const known = new Map<string, Day>();
  return (on) => {
    if (isDay(on)) return on;
    // Zones are whole quarters of an hour away from UTC.
    const quarter = `${on.slice(0, 14)}${Math.floor(Number(on.slice(14, 16)) / 15)}`;
    const day = known.get(quarter) ?? Temporal.Instant.from(on).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    known.set(quarter, day);
    return day;
  };
}
