import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { formatDayOrTime } from '../../components/shared/format-time';
import { createWorkerTexts } from '../../components/texts/worker-texts';
import { planReminders, type Reminder, reminderKinds, sectionOfReminder, type Told } from '../../utils/consolidation/reminders';
import type { Summary } from '../../utils/consolidation/summary';
import { projectFacts } from '../../utils/database/queries';
import { readLanguage } from '../shared/language';
import { mayNotify, readReminderSettings } from '../shared/reminder-settings';
import { now } from './now';
import { openDashboard } from './open-dashboard';

const alarmName = 'remind';
const idPrefix = 'remind:';

/** What was told: counts by kind and moment, nothing of anybody. */
const toldItem = storage.defineItem<Told>('local:reminders-told', { fallback: {} });

export function isReminderAlarm({ name }: { name: string }): boolean {
  return name === alarmName;
}

/**
 * Shows the reminders that are due and sets the alarm for the next. All of it follows from the summary, the settings and what was told,
 * so it may be run as often as one likes, and a worker that was stopped misses nothing.
 */
export async function remind({ moments = [] }: Pick<Summary, 'moments'>): Promise<void> {
  if (!(await mayNotify())) {
    await browser.alarms.clear(alarmName);
    return;
  }
  // Two runs at once would both find the same reminder untold.
  await navigator.locks.request('reminders', async () => {
    // What everything else is told in: the project's setting, not whatever this computer is set to.
    const { timeZone } = (await projectFacts()).settings;
    const before = await toldItem.getValue();
    const { due, told, nextAt } = planReminders(moments, {
      now: now(),
      timeZone,
      settings: await readReminderSettings(),
      told: before,
    });
    for (const reminder of due) await show(reminder, timeZone);
    // Told once it was shown: a worker stopped in between shows it again, in the same place.
    if (JSON.stringify(told) !== JSON.stringify(before)) await toldItem.setValue(told);
    if (nextAt === null) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when: Math.max(Date.parse(nextAt), Date.now() + soonestMilliseconds) });
  });
}

/** Browsers fire no alarm sooner. */
const soonestMilliseconds = 60_000;

/** Counts and what to do. Who sees the screen sees the notification, so it names nobody. */
async function show({ kind, count, on }: Reminder, timeZone: string): Promise<void> {
  const language = await readLanguage();
  const { t } = createWorkerTexts(language);
  const at = formatDayOrTime(on, { language, timeZone, now: now() });
  await browser.notifications.create(`${idPrefix}${kind}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t(`moments:${kind}.sentence`, { count, at }),
    message: t(`moments:${kind}.remedy`),
  });
}

/** A click on a reminder opens the dashboard where the work is. Without the permission there is nothing to listen to. */
export function followReminders(): void {
  const clicked = browser.notifications?.onClicked;
  if (!clicked?.hasListener(openFromReminder)) clicked?.addListener(openFromReminder);
}

function openFromReminder(id: string): void {
  const kind = reminderKinds.find((one) => id === `${idPrefix}${one}`);
  if (!kind) return;
  void browser.notifications.clear(id);
  void openDashboard({ section: sectionOfReminder(kind) });
}
