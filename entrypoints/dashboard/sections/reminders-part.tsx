import { ReminderSettings } from '../../../components/dashboard/reminder-settings';
import { useReminders } from '../use-reminders';

export function RemindersPart() {
  const { reminders, allow, change } = useReminders();
  return reminders && <ReminderSettings {...reminders} onAllow={allow} onChange={change} />;
}
