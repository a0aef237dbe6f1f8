import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Policy } from '../../utils/consolidation/policy';
import type { ReminderSettings } from '../../utils/consolidation/reminders';
import { readPolicy } from './policy';

/** Asked for by a click in the settings; whether it is granted is the one switch that reminders have, besides the organisation's. */
export const notificationPermission = { permissions: ['notifications' as const] };

export async function mayNotify(): Promise<boolean> {
  return !(await readPolicy()).notificationsOff && (await browser.permissions.contains(notificationPermission));
}

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const reminderSettings = z.object({
  quiet: z.nullable(z.object({ from: time, until: time })),
  silentAfterDays: z.int().check(z.gte(1), z.lte(90)),
});

const atFirst: ReminderSettings = { quiet: { from: '22:00', until: '07:00' }, silentAfterDays: 7 };

const item = storage.defineItem<unknown>('local:reminders');

/** Of this machine, since its user hears the reminders; the organisation's quiet hours stand in their place. What can't be read counts as never set. */
export async function readReminderSettings(): Promise<ReminderSettings> {
  return withPolicy(parse(await item.getValue()), await readPolicy());
}

export function withPolicy(settings: ReminderSettings, { quietHoursFrom: from, quietHoursUntil: until }: Policy): ReminderSettings {
  return from === undefined || until === undefined ? settings : { ...settings, quiet: { from, until } };
}

export async function writeReminderSettings(settings: ReminderSettings): Promise<void> {
  await item.setValue(settings);
}

export function watchReminderSettings(changed: (settings: ReminderSettings) => void): () => void {
  return item.watch((value) => changed(parse(value)));
}

function parse(value: unknown): ReminderSettings {
  const parsed = reminderSettings.safeParse(value);
  return parsed.success ? parsed.data : atFirst;
}
