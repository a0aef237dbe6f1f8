import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  acceptLoss,
  keepWitness,
  noteBackUp,
  noteRestored,
  readBackUpMark,
  readLoss,
  replacing,
} from '../../../entrypoints/shared/keep-store';
import { consolidatorDatabase } from '../../../utils/database/database';
import { exportHistory } from '../../../utils/database/history';
import { record } from '../../../utils/database/record';
import { eraseHistory, restoreHistory } from '../../../utils/database/restore-history';
import { accounts, aGuid, anAccountAdded, aSubscriptionList, start } from '../../database/builders';

beforeEach(async () => {
  fakeBrowser.reset();
  await consolidatorDatabase().delete({ disableAutoOpen: false });
});

async function capture(number: number): Promise<void> {
  await record([aSubscriptionList({ customer: aGuid(number) })], { now: start });
  await keepWitness();
}

async function begin(): Promise<void> {
  await record([anAccountAdded(accounts.from)], { now: start });
  await capture(1);
}

describe('the witness outside the database', () => {
  it('stands once something was recorded, and holds no word of a customer', async () => {
    await keepWitness();
    expect(await browser.storage.local.get(null)).toEqual({});
    await begin();
    const text = JSON.stringify(await browser.storage.local.get(null));
    expect(text).toContain('"events":2');
    expect(text).not.toContain('Customer');
    expect(text).not.toContain(aGuid(1));
  });

  it('is written once where something was recorded, and not where nothing was', async () => {
    await begin();
    const set = vi.spyOn(browser.storage.local, 'set');
    await keepWitness();
    await Promise.all([keepWitness(), keepWitness()]);
    expect(set).not.toHaveBeenCalled();
    await record([aSubscriptionList({ customer: aGuid(2) })], { now: start });
    await Promise.all([keepWitness(), keepWitness(), keepWitness()]);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('notices that the database is gone, and stays until the admin says so', async () => {
    await begin();
    await consolidatorDatabase().delete({ disableAutoOpen: false });
    expect(await readLoss()).toMatchObject({ seen: { events: 2, customers: 1 }, left: 0 });
    await capture(5);
    expect(await readLoss()).toMatchObject({ seen: { events: 2 }, left: 1 });
    await acceptLoss();
    expect(await readLoss()).toBeUndefined();
    await consolidatorDatabase().delete({ disableAutoOpen: false });
    expect(await readLoss()).toMatchObject({ seen: { events: 1 }, left: 0 });
  });

  it('does not speak of a loss after the admin erased or restored', async () => {
    await begin();
    const { events } = await exportHistory();
    await capture(3);
    expect(
      await replacing(
        () => restoreHistory(events, { now: start }),
        ({ isRestored }) => isRestored,
      ),
    ).toMatchObject({
      isRestored: true,
    });
    expect(await readLoss()).toBeUndefined();
    expect(
      await replacing(
        () => eraseHistory(),
        (failure) => failure === undefined,
      ),
    ).toBeUndefined();
    expect(await readLoss()).toBeUndefined();
    expect(await browser.storage.local.get('witness')).toEqual({});
  });

  it('still stands when a restore was refused or failed', async () => {
    await begin();
    await consolidatorDatabase().delete({ disableAutoOpen: false });
    await replacing(
      async () => 'refused',
      () => false,
    );
    expect(await readLoss()).toBeDefined();
    const failing = replacing(
      async () => {
        throw new Error('the worker stopped');
      },
      () => true,
    );
    await expect(failing).rejects.toThrow('the worker stopped');
    expect(await readLoss()).toBeDefined();
  });

  it('is left aside when something else wrote into its place', async () => {
    await begin();
    await browser.storage.local.set({ witness: { device: 7 }, 'back-up': 'yesterday' });
    expect(await readLoss()).toBeUndefined();
    expect(await readBackUpMark()).toBeUndefined();
  });
});

it('remembers when the last back-up was saved, and that what was restored is in its file', async () => {
  await begin();
  const mark = { at: start, file: 'consolidation-2026-11-23.json', device: 'device-a', sequence: 2, decisions: 0 };
  await noteBackUp(mark);
  expect(await readBackUpMark()).toEqual(mark);
  await noteRestored({ at: start, file: 'older.backup' });
  const { device } = await exportHistory();
  expect(await readBackUpMark()).toEqual({ at: start, file: 'older.backup', device, sequence: 0, decisions: 0 });
});
