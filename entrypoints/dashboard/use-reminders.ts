import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReminderSettings } from '../../utils/consolidation/reminders';
import {
  mayNotify,
  notificationPermission,
  readReminderSettings,
  watchReminderSettings,
  writeReminderSettings,
} from '../shared/reminder-settings';
import { dataChanged } from './data-changed';

interface Reminders {
  isAllowed: boolean;
  isRefused: boolean;
  settings: ReminderSettings;
}

/** What is set, or undefined until it was read. Allowing must come straight from a click: the browser shows its own question then. */
export function useReminders(): {
  reminders: Reminders | undefined;
  allow: (isAllowed: boolean) => void;
  change: (settings: ReminderSettings) => void;
} {
  const [reminders, setReminders] = useState<Reminders>();
  const refresh = useCallback(async (isRefused: boolean) => {
    const [isAllowed, settings] = await Promise.all([mayNotify(), readReminderSettings()]);
    setReminders({ isAllowed, isRefused, settings });
  }, []);
  useEffect(() => {
    void refresh(false);
    return watchReminderSettings((settings) => setReminders((before) => before && { ...before, settings }));
  }, [refresh]);
  const allow = (isAllowed: boolean) => {
    const asked = isAllowed
      ? browser.permissions.request(notificationPermission)
      : browser.permissions.remove(notificationPermission);
    void asked.then(
      (isDone) => refresh(isAllowed && !isDone),
      () => refresh(isAllowed),
    );
  };
  const change = (settings: ReminderSettings) => {
    setReminders((before) => before && { ...before, settings });
    // The background plans anew.
    void writeReminderSettings(settings).then(dataChanged);
  };
  return { reminders, allow, change };
}
