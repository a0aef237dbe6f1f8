import type { Transaction } from 'dexie';
import { type ConsolidatorDatabase, schemaEpoch } from './database';
import { asStorageError, isConnectionLost, StorageError } from './storage-error';

/**
 * A full disk can leave a transaction that never settles (measured 2026-11 in Chromium 156). Counted in ticks, not in time: while our own
 * code computes, or the machine gives us no turn, nothing stalls. What wrote many parts may take longer to be flushed at its end.
 */
const tickMilliseconds = 1_000;
const stalledAfterTicks = 5;
const longStalledAfterTicks = 60;
const manyParts = 20;

/** Tells the watch over a write that it has not stalled; `'long'` where what follows is one request over a whole table. */
export type GoesOn = (what?: 'long') => void;

/**
 * The one door to writing: one writer over all contexts (Web Lock), one transaction, all or nothing.
 * `work` may await nothing but Dexie; a long one calls `goesOn` now and then, else it counts as stalled after 5 s without a word.
 * One that `isPatient` has a minute, from its first request on: it can wait for the disk to settle after a large one.
 * Throws StorageError when nothing was stored.
 */
export async function write<T>(
  database: ConsolidatorDatabase,
  work: (goesOn: GoesOn) => Promise<T>,
  { isPatient = false }: { isPatient?: boolean } = {},
): Promise<T> {
  return await navigator.locks.request(`consolidator-writer:${database.name}`, async () => {
    try {
      return await attempt(database, work, isPatient).catch((error) => {
        if (!isConnectionLost(error) || database.hasBeenClosed()) throw error;
        // Once more on a new connection: had the first attempt been stored after all, event ids keep the second from doubling it.
        database.close({ disableAutoOpen: false });
        return attempt(database, work, isPatient);
      });
    } catch (error) {
      throw asStorageError(error);
    }
  });
}

async function attempt<T>(database: ConsolidatorDatabase, work: (goesOn: GoesOn) => Promise<T>, isPatient: boolean): Promise<T> {
  // Closed for good by the versionchange of a newer extension: only a reload brings the code that fits.
  if (database.hasBeenClosed()) throw new StorageError('outdated-page');
  let transaction: Transaction | undefined;
  const watch = watchForStall({ isPatient }, () => {
    database.close({ disableAutoOpen: false });
    transaction?.abort();
  });
  try {
    return await Promise.race([
      database.transaction('rw', database.tables, async (current) => {
        transaction = current;
        await refuseOutdatedCode(database);
        return await work(watch.goesOn);
      }),
      watch.stalled,
    ]);
  } finally {
    watch.end();
  }
}

/** Dexie tolerates a database of a newer version than its code; ours must not write into it. */
async function refuseOutdatedCode(database: ConsolidatorDatabase): Promise<void> {
  const head = await database.head.get('head');
  if (head && head.schemaEpoch !== schemaEpoch) throw new StorageError('outdated-page');
}

function watchForStall({ isPatient }: { isPatient: boolean }, abandon: () => void) {
  let timer: ReturnType<typeof setTimeout>;
  let giveUp: (reason: StorageError) => void;
  const stalled = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const onStall = () => {
    try {
      abandon();
      giveUp(new StorageError('storage-failed'));
    } catch (cause) {
      giveUp(new StorageError('storage-failed', { cause }));
    }
  };
  let ticks = 0;
  let parts = 0;
  let isLong = false;
  const tick = () => {
    ticks += 1;
    if (ticks >= (isPatient || isLong || parts > manyParts ? longStalledAfterTicks : stalledAfterTicks)) onStall();
    else timer = setTimeout(tick, tickMilliseconds);
  };
  timer = setTimeout(tick, tickMilliseconds);
  const goesOn: GoesOn = (what) => {
    ticks = 0;
    parts += 1;
    isLong = what === 'long';
  };
  return { stalled, goesOn, end: () => clearTimeout(timer) };
}
