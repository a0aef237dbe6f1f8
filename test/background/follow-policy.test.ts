import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPolicy } from '../../entrypoints/background/follow-policy';
import { welcomeOnce } from '../../entrypoints/background/welcome';
import { languageSetting } from '../../entrypoints/shared/language';
import { newsSeen } from '../../entrypoints/shared/news-seen';
import { readPolicy } from '../../entrypoints/shared/policy';
import { mayNotify, withPolicy } from '../../entrypoints/shared/reminder-settings';
import { consolidatorDatabase } from '../../utils/database/database';
import { projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { accounts, anAccountAdded } from '../database/builders';

const managed = { get: vi.fn(async (): Promise<unknown> => ({})) };
const events = async () => await consolidatorDatabase().events.count();

beforeEach(async () => {
  fakeBrowser.reset();
  managed.get.mockImplementation(async () => ({}));
  Object.assign(fakeBrowser.storage, { managed });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => `chrome-extension://id${path}`,
  });
  Object.assign(fakeBrowser, { permissions: { contains: vi.fn(async () => true) } });
  await consolidatorDatabase().delete({ disableAutoOpen: false });
});

describe('the policy of an organisation', () => {
  it('is none where Firefox refuses to read one', async () => {
    managed.get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual({});
    await followPolicy();
    expect(await languageSetting.getValue()).toBeNull();
  });

  it('takes the place of the language and the default type that were chosen, once', async () => {
    managed.get.mockResolvedValue({ language: 'nl', defaultCommerceType: 'new-commerce' });
    await record([anAccountAdded(accounts.from)], { now: new Date().toISOString() });
    await followPolicy();
    expect(await languageSetting.getValue()).toBe('nl');
    expect((await projectFacts()).settings.defaultCommerceType).toBe('new-commerce');
    const before = await events();
    await followPolicy();
    expect(await events()).toBe(before);
  });

  it('changes nothing with a language that the interface lacks, and begins no project', async () => {
    managed.get.mockResolvedValue({ language: 'tlh', defaultCommerceType: 'new-commerce' });
    await followPolicy();
    expect(await languageSetting.getValue()).toBeNull();
    expect(await events()).toBe(0);
  });

  it('switches reminders off whatever the browser allows, and sets their quiet hours', async () => {
    expect(await mayNotify()).toBe(true);
    managed.get.mockResolvedValue({ notificationsOff: true });
    expect(await mayNotify()).toBe(false);
    const settings = { quiet: null, silentAfterDays: 7 };
    expect(withPolicy(settings, {})).toEqual(settings);
    expect(withPolicy(settings, { quietHoursFrom: '18:00', quietHoursUntil: '08:00' }).quiet).toEqual({
      from: '18:00',
      until: '08:00',
    });
  });
});

describe('the welcome page', () => {
  const opened = async () => (await browser.tabs.query({})).filter(({ url }) => url?.includes('guide.html#welcome'));

  it('opens at the first start, behind the page on screen, and never again', async () => {
    await welcomeOnce({ reason: 'install' });
    expect((await opened()).map(({ active }) => active)).toEqual([false]);
    await welcomeOnce({ reason: 'install' });
    expect(await opened()).toHaveLength(1);
  });

  it('does not open with an update, which remembers from which version it came', async () => {
    await welcomeOnce({ reason: 'update', previousVersion: '0.0.9' });
    expect(await opened()).toEqual([]);
    expect(await newsSeen.getValue()).toBe('0.0.9');
  });

  it('does not open when the browser itself was updated', async () => {
    await welcomeOnce({ reason: 'chrome_update' });
    expect(await opened()).toEqual([]);
    expect(await newsSeen.getValue()).toBeNull();
  });
});
