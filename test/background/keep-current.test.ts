import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { isOurAlarm, keepCurrent, stayCurrent } from '../../entrypoints/background/keep-current';
import { newHead } from '../../utils/database/append-events';
import { consolidatorDatabase } from '../../utils/database/database';
import { readSummary } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { accounts, aDraft, aGuid, anAccountAdded, aSubscription, aSubscriptionList, derivedOf } from '../database/builders';

// The fake browser has no toolbar: what is shown there is kept here.
const toolbar = { text: '', title: '', color: '' };

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(toolbar, { text: '', title: '', color: '' });
  fakeBrowser.action.setBadgeText = vi.fn(async ({ text }) => void Object.assign(toolbar, { text }));
  fakeBrowser.action.setTitle = vi.fn(async ({ title }) => void Object.assign(toolbar, { title }));
  fakeBrowser.action.setBadgeBackgroundColor = vi.fn(async ({ color }) => void Object.assign(toolbar, { color }));
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Consolidator', version: '1.1.0' });
  await fakeBrowser.storage.local.set({ workedOutBy: '1.1.0' });
  // Reminders have tests of their own.
  Object.assign(fakeBrowser, { permissions: { contains: async () => false } });
  await consolidatorDatabase().delete({ disableAutoOpen: false });
});

const twins = { from: [aGuid(100)], to: [aGuid(101)] };

async function billTwice(now = new Date().toISOString()) {
  const customer = aGuid(1);
  await record(
    [
      anAccountAdded(accounts.from),
      anAccountAdded(accounts.to),
      aSubscriptionList({ customer }),
      aSubscriptionList({ customer, account: accounts.to.id, rows: [aSubscription({ id: aGuid(101) })] }),
      aDraft({ type: 'twins-linked', payload: twins }, { about: { customer } }),
    ],
    { now },
  );
}

describe('the toolbar', () => {
  it('shows nothing while nothing is billed twice', async () => {
    await stayCurrent();
    expect(toolbar).toMatchObject({ text: '', title: 'Consolidator for Partner Center' });
  });

  it('shows in red how many subscriptions are billed twice, in words without a name', async () => {
    await billTwice();
    await stayCurrent();
    expect(toolbar.text).toBe('1');
    expect(toolbar.color).toBe('#a4262c');
    expect(toolbar.title).toBe('Consolidator for Partner Center: 1 subscription is billed twice');
    expect((await readSummary()).summary.mostUrgent[0]?.name).toBe('Customer 01');
  });

  it('says so when the number is not known', async () => {
    await billTwice();
    await consolidatorDatabase().head.put({ ...newHead(), schemaEpoch: 2 });
    const bucket = await consolidatorDatabase().headlines.toCollection().first();
    if (!bucket) throw new Error('a headline');
    await consolidatorDatabase().headlines.put({
      ...bucket,
      changesAt: '2020-01-01T00:00:00.000Z',
      lines: bucket.lines.map((line) => ({ ...line, changesAt: '2020-01-01T00:00:00.000Z' })),
    });
    keepCurrent();
    await vi.waitUntil(() => toolbar.text !== '');
    expect(toolbar).toMatchObject({ text: '?', title: expect.stringContaining('The extension was updated') });
  });
});

describe('an update of the extension', () => {
  /** As if older rules had made nothing of the events. */
  async function spoil(stored: { workedOutBy?: string }) {
    await billTwice();
    await stayCurrent();
    const right = await derivedOf(consolidatorDatabase());
    await consolidatorDatabase().customers.toCollection().modify({ purchases: [], links: [] });
    await consolidatorDatabase()
      .headlines.toCollection()
      .modify((bucket) => {
        bucket.lines = bucket.lines.map((line) => ({ ...line, billedTwice: 0 }));
      });
    expect(await derivedOf(consolidatorDatabase())).not.toEqual(right);
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(stored);
    return right;
  }

  it.each([{}, { workedOutBy: '1.0.0' }])('works everything out anew, once (before it: %j)', async (stored) => {
    const right = await spoil(stored);
    await Promise.all([stayCurrent(), stayCurrent()]);
    expect(await derivedOf(consolidatorDatabase())).toEqual(right);
    expect(await fakeBrowser.storage.local.get('workedOutBy')).toEqual({ workedOutBy: '1.1.0' });
  });

  it('is not taken for one when the version is the same', async () => {
    const right = await spoil({ workedOutBy: '1.1.0' });
    await stayCurrent();
    expect(await derivedOf(consolidatorDatabase())).not.toEqual(right);
  });

  it('leaves no mark where nothing is recorded', async () => {
    await fakeBrowser.storage.local.clear();
    await stayCurrent();
    expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('workedOutBy');
  });

  it('that could not be written is tried again', async () => {
    const right = await spoil({});
    const head = await consolidatorDatabase().head.get('head');
    await consolidatorDatabase().head.put({ ...newHead(), schemaEpoch: 2 });
    await expect(stayCurrent()).rejects.toThrow();
    expect(await fakeBrowser.storage.local.get('workedOutBy')).toEqual({});
    if (head) await consolidatorDatabase().head.put(head);
    await stayCurrent();
    expect(await derivedOf(consolidatorDatabase())).toEqual(right);
  });
});

describe('the alarm', () => {
  it('is set for the next moment at which time alone changes something', async () => {
    await billTwice();
    await stayCurrent();
    const { changesAt } = await readSummary();
    if (changesAt === null) throw new Error('a running clock');
    expect((await browser.alarms.get('judge-due'))?.scheduledTime).toBeCloseTo(Date.parse(changesAt), -3);
  });

  it('is not set when no clock runs', async () => {
    await stayCurrent();
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  it('judges what became due, and catches up with newer rules', async () => {
    const yesterday = new Date(Date.now() - 86_400_000 * 2).toISOString();
    await billTwice(yesterday);
    await record([aDraft({ type: 'setting-changed', payload: { key: 'defaultCommerceType', value: 'new-commerce' } })], {
      now: yesterday,
    });
    expect((await readSummary()).summary.warnings.critical).toBe(0);
    expect((await readSummary()).isRebuilding).toBe(true);
    await stayCurrent();
    const { summary, isRebuilding } = await readSummary();
    expect(summary.mostUrgent[0]?.warningIds).toContain('double-billing-overdue');
    expect(isRebuilding).toBe(false);
  });

  it('is told apart from others', () => {
    expect(isOurAlarm({ name: 'judge-due' })).toBe(true);
    expect(isOurAlarm({ name: 'another' })).toBe(false);
  });
});

describe('the background', () => {
  it('listens from its first turn, so that a stopped worker is started by what it listens to', () => {
    // The fake browser has no permissions and no commands.
    const [added, removed] = [vi.fn(), vi.fn()];
    const command = vi.fn();
    Object.assign(browser.commands, { onCommand: { addListener: command } });
    Object.assign(browser.permissions, { onAdded: { addListener: added }, onRemoved: { addListener: removed } });
    background.main();
    expect(added).toHaveBeenCalledOnce();
    expect(command).toHaveBeenCalledOnce();
    expect(removed).toHaveBeenCalledOnce();
    expect(browser.runtime.onMessage.hasListeners()).toBe(true);
    expect(browser.runtime.onStartup.hasListeners()).toBe(true);
    expect(browser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(browser.alarms.onAlarm.hasListeners()).toBe(true);
  });
});
