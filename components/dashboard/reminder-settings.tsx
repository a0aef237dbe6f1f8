import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReminderSettings as Settings } from '../../utils/consolidation/reminders';
import { useTexts } from '../texts/use-texts';

interface ReminderSettingsProps {
  isAllowed: boolean;
  /** The browser was asked and did not allow it. */
  isRefused: boolean;
  settings: Settings;
  /** What the organisation set: it can be read, not changed. */
  forced: { notificationsOff: boolean; quiet: boolean };
  onAllow: (isAllowed: boolean) => void;
  onChange: (settings: Settings) => void;
}

const usualNight = { from: '22:00', until: '07:00' };
const isTime = (value: string) => /^\d\d:\d\d$/.test(value);

/** Off until the admin allows notifications, and the browser asks once more. */
export function ReminderSettings({ isAllowed, isRefused, settings, forced, onAllow, onChange }: ReminderSettingsProps) {
  const { t } = useTexts();
  const { quiet, silentAfterDays } = settings;
  return (
    <div className="settings">
      <h3>{t('time:reminders.title')}</h3>
      <Field
        hint={forced.notificationsOff ? t('guide:byOrganisation') : t('time:reminders.allowHelp')}
        {...(isRefused && { validationState: 'error', validationMessage: t('time:reminders.refused') })}
      >
        <Switch
          label={t('time:reminders.allow')}
          checked={isAllowed}
          disabled={forced.notificationsOff}
          onChange={(_, { checked }) => onAllow(checked)}
        />
      </Field>
      {isAllowed && (
        <>
          <Field hint={forced.quiet ? t('guide:byOrganisation') : t('time:reminders.quietHelp')}>
            <Switch
              label={t('time:reminders.quiet')}
              checked={quiet !== null}
              disabled={forced.quiet}
              onChange={(_, { checked }) => onChange({ ...settings, quiet: checked ? usualNight : null })}
            />
          </Field>
          {quiet && (
            <div className="inline">
              {(['from', 'until'] as const).map((end) => (
                <Field key={end} label={t(end === 'from' ? 'time:reminders.quietFrom' : 'time:reminders.quietUntil')}>
                  <Input
                    type="time"
                    required
                    disabled={forced.quiet}
                    value={quiet[end]}
                    onChange={(_, { value }) => isTime(value) && onChange({ ...settings, quiet: { ...quiet, [end]: value } })}
                  />
                </Field>
              ))}
            </div>
          )}
          <DaysField days={silentAfterDays} onDays={(days) => onChange({ ...settings, silentAfterDays: days })} />
        </>
      )}
    </div>
  );
}

const mostDays = 90;

/** What is being typed may be no number yet. */
function DaysField({ days, onDays }: { days: number; onDays: (days: number) => void }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(String(days));
  const type = (value: string) => {
    setTyped(value);
    const meant = Number(value);
    if (Number.isInteger(meant) && meant >= 1 && meant <= mostDays) onDays(meant);
  };
  return (
    <Field label={t('time:reminders.silentAfterDays')}>
      <Input
        type="number"
        min={1}
        max={mostDays}
        value={typed}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setTyped(String(days))}
      />
    </Field>
  );
}
