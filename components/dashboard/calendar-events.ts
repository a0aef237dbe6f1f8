import type { i18n } from 'i18next';
import type { CalendarEntry } from '../../utils/consolidation/calendar';
import type { Day, Instant } from '../../utils/consolidation/subscription';

interface CalendarEventTexts {
  uid: string;
  on: Day | Instant;
  summary: string;
  description: string;
}

interface EventOptions {
  /** Tells this project's entries from another's in the same calendar. */
  project: string;
  isWithoutNames: boolean;
}

/**
 * The calendar as entries of a calendar file: one per customer and moment. Without names one per day and kind, in which nothing tells
 * which customers they are, ids included.
 */
export function calendarEvents(
  entries: readonly CalendarEntry[],
  { t }: Pick<i18n, 't'>,
  { project, isWithoutNames }: EventOptions,
): CalendarEventTexts[] {
  return entries.flatMap(({ day, kind, on, subscriptions, customers }): CalendarEventTexts[] => {
    const what = t(`moments:${kind}.name`);
    const description = t(`moments:${kind}.remedy`);
    if (isWithoutNames) {
      const summary = t('time:calendar.ofAll', { what, count: subscriptions });
      return [{ uid: `${kind}.${day}.${project}@consolidator`, on, summary, description }];
    }
    return customers.map((one) => ({
      uid: `${kind}.${one.on}.${one.customer}.${project}@consolidator`,
      on: one.on,
      summary: t('time:calendar.ofCustomer', { what, name: one.name, count: one.count }),
      description,
    }));
  });
}
