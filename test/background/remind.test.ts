import 'fake-indexeddb/auto';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatDayOrTime } from '../../components/shared/format-time';
import { stayCurrent } from '../../entrypoints/background/keep-current';
import { followReminders, isReminderAlarm, remind } from '../../entrypoints/background/remind';
import { readReminderSettings, writeReminderSettings } from '../../entrypoints/shared/reminder-settings';
import { addHours } from '../../utils/consolidation/instants';
import type { Moment } from '../../utils/consolidation/moments';
import { consolidatorDatabase } from '../../utils/database/database';
import { record } from '../../utils/database/record';
import { accounts, aDraft, aGuid, anAccountAdded, aSubscription, aSubscriptionList } from '../database/builders';

const permission = { isGranted: true };
const inHours = (hours: number) => addHours(new Date().toISOString(), hours);
const shown = async () =>
  Object.entries(await browser.notifications.getAll()) as unknown as [string, { title: string; message: string }][];
const window = (hours: number, count = 2): Moment => ({ kind: 'to-window', on: inHours(hours), count, isSoon: true });

beforeEach(async () => {
  fakeBrowser.reset();
  permission.isGranted = true;
  Object.assign(fakeBrowser, { permissions: { contains: vi.fn(async () => permission.isGranted) } });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Consolidator', version: '1.1.0' });
  for (const name of ['setBadgeText', 'setTitle', 'setBadgeBackgroundColor'] as const) {
    fakeBrowser.action[name] = vi.fn(async () => undefined);
  }
  await writeReminderSettings({ quiet: null, silentAfterDays: 7 });
  await consolidatorDatabase().delete({ disableAutoOpen: false });
});

describe('reminders', () => {
  it('are shown once, with how many and what to do', async () => {
    await remind({ moments: [window(20, 3)] });
    const [[id, notification] = []] = await shown();
    expect(id).toBe('remind:to-window');
    expect(notification?.title).toMatch(/^Wrong purchases on To: 3\. The first window closes: .+\.$/);
    expect(notification?.message).toBe('Correct or cancel before then. Later it is billed until its term ends.');
    await browser.notifications.clear('remind:to-window');
    await remind({ moments: [window(20, 3)] });
    expect(await shown()).toEqual([]);
  });

  it('are not shown, nor counted as shown, without the permission', async () => {
    permission.isGranted = false;
    await remind({ moments: [window(20)] });
    expect(await shown()).toEqual([]);
    expect(await browser.alarms.getAll()).toEqual([]);
    permission.isGranted = true;
    await remind({ moments: [window(20)] });
    expect(await shown()).toHaveLength(1);
  });

  it('set the alarm for the next one, and none when there is nothing ahead', async () => {
    await remind({ moments: [window(60)] });
    const alarm = await browser.alarms.get('remind');
    expect(alarm?.scheduledTime).toBeCloseTo(Date.parse(inHours(36)), -4);
    expect(isReminderAlarm(alarm ?? { name: '' })).toBe(true);
    await remind({});
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  it('show what two runs at once find due only once', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([remind({ moments: [window(20)] }), remind({ moments: [window(20)] })]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('tell the time, and keep quiet, in the time zone of the project and not in that of the computer', async () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const timeZone = own === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
    const setting = aDraft({ type: 'setting-changed', payload: { key: 'timeZone', value: timeZone } }, { about: 'project' });
    await record([anAccountAdded(accounts.from), setting], { now: new Date().toISOString() });
    const moment = window(20);
    await remind({ moments: [moment] });
    const [[, notification] = []] = await shown();
    expect(notification?.title).toContain(formatDayOrTime(moment.on, { language: 'en', timeZone, now: new Date().toISOString() }));
    expect(notification?.title).not.toContain(
      formatDayOrTime(moment.on, { language: 'en', timeZone: own, now: new Date().toISOString() }),
    );
    const hourThere = (hours: number) => Temporal.Now.plainTimeISO(timeZone).add({ hours }).toString().slice(0, 5);
    await writeReminderSettings({ quiet: { from: hourThere(-1), until: hourThere(1) }, silentAfterDays: 7 });
    await browser.notifications.clear('remind:to-window');
    await remind({ moments: [window(23, 9)] });
    expect(await shown()).toEqual([]);
  });

  it('open the dashboard where the work is, once each', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    followReminders();
    followReminders();
    const clicked = browser.notifications.onClicked as unknown as { trigger: (id: string) => Promise<unknown> };
    await clicked.trigger('remind:invitation');
    await clicked.trigger('of another');
    await vi.waitUntil(() => create.mock.calls.length > 0);
    expect(create.mock.calls.map(([tab]) => new URL(tab.url ?? '').hash)).toEqual(['#section=invitations']);
  });

  it('follow what is recorded, and name no customer', async () => {
    const customer = aGuid(1);
    await record(
      [
        anAccountAdded(accounts.from),
        anAccountAdded(accounts.to),
        aSubscriptionList({ customer }),
        aSubscriptionList({ customer, account: accounts.to.id, rows: [aSubscription({ id: aGuid(101) })] }),
        aDraft({ type: 'twins-linked', payload: { from: [aGuid(100)], to: [aGuid(101)] } }, { about: { customer } }),
      ],
      { now: new Date().toISOString() },
    );
    await stayCurrent();
    const known = [...(await shown()).map(([id]) => id), ...(await browser.alarms.getAll()).map(({ name }) => name)];
    expect(known).toEqual(expect.arrayContaining([expect.stringMatching(/^remind/)]));
    expect(JSON.stringify(await shown())).not.toContain('Customer 01');
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('Customer 01');
  });
});

describe('the settings of reminders', () => {
  it('begin with a quiet night and seven days', async () => {
    await browser.storage.local.clear();
    expect(await readReminderSettings()).toEqual({ quiet: { from: '22:00', until: '07:00' }, silentAfterDays: 7 });
  });

  it.each([{ quiet: { from: '25:00', until: '07:00' }, silentAfterDays: 7 }, { quiet: null, silentAfterDays: 0 }, 'nonsense'])(
    'that can not be read count as never set: %j',
    async (reminders) => {
      await browser.storage.local.set({ reminders });
      expect((await readReminderSettings()).quiet).toEqual({ from: '22:00', until: '07:00' });
    },
  );
});
