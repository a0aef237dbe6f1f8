import { ReminderSettings } from '../../../components/dashboard/reminder-settings';
import { usePolicy } from '../../shared/policy';
import { useReminders } from '../use-reminders';

export function RemindersPart() {
  const policy = usePolicy();
  const { reminders, allow, change } = useReminders();
  if (!reminders || !policy) return null;
  const forced = { notificationsOff: policy.notificationsOff === true, quiet: policy.quietHoursFrom !== undefined };
  return <ReminderSettings {...reminders} forced={forced} onAllow={allow} onChange={change} />;
}
