import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newHead } from '../../utils/database/append-events';
import { record } from '../../utils/database/record';
import { write } from '../../utils/database/write';
import { accounts, aDatabase, anAccountAdded, start } from './builders';

function anError(name: string, { message = 'as the browser says', inner }: { message?: string; inner?: Error } = {}): Error {
  return Object.assign(new Error(message), { name, inner });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('writing', () => {
  it.each([
    ['a full quota (Chromium)', anError('AbortError', { inner: anError('QuotaExceededError') }), 'storage-full'],
    ['a full quota (Firefox)', anError('QuotaExceededError'), 'storage-full'],
    ['a full disk', anError('UnknownError', { message: 'Internal error: FILE_ERROR_NO_SPACE' }), 'storage-full'],
    ['a broken disk', anError('UnknownError'), 'storage-failed'],
    ['a failed blob', anError('DataError', { message: 'Failed to write blobs (IOError)' }), 'storage-failed'],
    ['a closed connection', anError('InvalidStateError', { message: 'connection is closing' }), 'storage-failed'],
  ])('gives %s its meaning and stores nothing', async (_name, error, failure) => {
    const database = aDatabase();
    const attempt = write(database, async () => {
      await database.payloads.add({ hash: 'half', payload: 1 });
      throw error;
    });
    await expect(attempt).rejects.toMatchObject({ name: 'StorageError', failure });
    expect(await database.payloads.count()).toBe(0);
  });

  it('does not take a defect of ours for a failure of the storage', async () => {
    const database = aDatabase();
    const attempt = write(database, async () => {
      throw new TypeError('a defect');
    });
    await expect(attempt).rejects.toBeInstanceOf(TypeError);
  });

  it('tries once more on a new connection when the browser closed it', async () => {
    const database = aDatabase();
    let attempts = 0;
    const result = await write(database, async () => {
      attempts += 1;
      if (attempts === 1) throw anError('InvalidStateError');
      return 'stored';
    });
    expect([result, attempts]).toEqual(['stored', 2]);
  });

  it('gives up on a write that stalls, and the next one works', async () => {
    const database = aDatabase();
    await database.open();
    const stalled = write(database, async () => {
      await database.payloads.add({ hash: 'half', payload: 1 });
      for (;;) await database.events.count();
    });
    await expect(stalled).rejects.toMatchObject({ failure: 'storage-failed' });
    expect(await database.payloads.count()).toBe(0);
    expect(await record([anAccountAdded(accounts.from)], { now: start, database })).toMatchObject({ isRecorded: true });
  }, 15_000);

  it('does not count a long write that goes on as stalled', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = aDatabase();
    const result = await write(database, async (goesOn) => {
      for (let step = 0; step < 5; step += 1) {
        vi.advanceTimersByTime(4_000);
        goesOn();
        await database.events.count();
      }
      return 'stored';
    });
    expect(result).toBe('stored');
  });
});

describe('a request over a whole table', () => {
  it.each([
    ['has a minute', 40, 'stored'],
    ['is given up after that', 61, 'storage-failed'],
  ])('%s', async (_name, ticks, outcome) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = aDatabase();
    const result = await write(database, async (goesOn) => {
      goesOn('long');
      vi.advanceTimersByTime(ticks * 1_000);
      await database.events.count();
      return 'stored';
    }).catch(({ failure }) => failure);
    expect(result).toBe(outcome);
  });
});

describe('a patient write', () => {
  it('waits a minute for its first answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = aDatabase();
    await database.open();
    const waits = (isPatient: boolean) =>
      write(
        database,
        async () => {
          vi.advanceTimersByTime(40_000);
          return await database.events.count();
        },
        { isPatient },
      ).catch(({ failure }) => failure);
    expect([await waits(true), await waits(false)]).toEqual([0, 'storage-failed']);
  });
});

describe('a write that computes for long', () => {
  it('is not stalled: nothing waits for the disk meanwhile', async () => {
    const database = aDatabase();
    await database.open();
    const result = await write(database, async () => {
      await database.payloads.add({ hash: 'first', payload: 1 });
      const until = Date.now() + 6_000;
      while (Date.now() < until);
      await database.payloads.add({ hash: 'second', payload: 2 });
      return 'stored';
    });
    expect([result, await database.payloads.count()]).toEqual(['stored', 2]);
  }, 15_000);
});

describe('a page that runs older code', () => {
  it('does not write into a newer database', async () => {
    const database = aDatabase();
    await database.head.put({ ...newHead(), schemaEpoch: 2 });
    expect(await record([anAccountAdded(accounts.from)], { now: start, database })).toEqual({
      isRecorded: false,
      failure: 'outdated-page',
    });
    expect(await database.events.count()).toBe(0);
  });

  it('makes way for an upgrade and does not come back', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from)], { now: start, database });
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database.name, 1000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    expect(await record([anAccountAdded(accounts.to)], { now: start, database })).toEqual({
      isRecorded: false,
      failure: 'outdated-page',
    });
    upgraded.close();
  });

  it('begins anew when the database was deleted', async () => {
    const database = aDatabase();
    await record([anAccountAdded(accounts.from)], { now: start, database });
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(database.name).onsuccess = resolve;
    });
    expect(await record([anAccountAdded(accounts.from)], { now: start, database })).toMatchObject({ isRecorded: true });
    expect(await database.events.count()).toBe(1);
  });
});
