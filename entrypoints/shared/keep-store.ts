import { browser } from 'wxt/browser';
import { thisDevice } from '../../utils/database/latest-events';
import { type BackUpMark, backUpMark, findLoss, type Loss, type Witness, witness, witnessOf } from '../../utils/database/witness';

// In the extension's storage, apart from the database: what happens to the one seldom happens to the other.
const witnessKey = 'witness';
const markKey = 'back-up';

/** Everything that reads and then writes what stands outside the database, over all pages and the background. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('consolidator-witness', work);
}

/** Writes down what the database holds, when that is more than before. A database that lost something is not written down. */
export async function keepWitness(): Promise<void> {
  await inTurn(async () => {
    const seen = await readWitness();
    if (seen && (await findLoss(seen))) return;
    await writeWitness(seen);
  });
}

/** What the database lost since it was last seen whole, if anything. */
export async function readLoss(): Promise<Loss | undefined> {
  return await inTurn(async () => {
    const seen = await readWitness();
    return seen && (await findLoss(seen));
  });
}

/** The admin goes on with what is here: nothing is missed any more. */
export async function acceptLoss(): Promise<void> {
  await inTurn(async () => {
    await browser.storage.local.remove(witnessKey);
    await writeWitness(undefined);
  });
}

/**
 * Runs what replaces the database or empties it on the admin's word; what is gone then is not missed. The witness is away meanwhile: a page
 * that is closed in the middle leaves none, rather than one that speaks of a loss.
 */
export async function replacing<T>(work: () => Promise<T>, isReplaced: (result: T) => boolean): Promise<T> {
  return await inTurn(async () => {
    const seen = await readWitness();
    await browser.storage.local.remove(witnessKey);
    let result: { value: T } | undefined;
    try {
      result = { value: await work() };
      return result.value;
    } finally {
      if (result && isReplaced(result.value)) await writeWitness(undefined);
      else if (seen) await browser.storage.local.set({ [witnessKey]: seen });
    }
  });
}

export async function noteBackUp(mark: BackUpMark): Promise<void> {
  await browser.storage.local.set({ [markKey]: mark });
}

/** What was restored is in its file. */
export async function noteRestored({ at, file }: Pick<BackUpMark, 'at' | 'file'>): Promise<void> {
  const device = await thisDevice();
  if (device !== undefined) await noteBackUp({ at, file, device, sequence: 0, decisions: 0 });
}

export async function readBackUpMark(): Promise<BackUpMark | undefined> {
  const parsed = backUpMark.safeParse((await browser.storage.local.get(markKey))[markKey]);
  return parsed.success ? parsed.data : undefined;
}

async function readWitness(): Promise<Witness | undefined> {
  const parsed = witness.safeParse((await browser.storage.local.get(witnessKey))[witnessKey]);
  return parsed.success ? parsed.data : undefined;
}

async function writeWitness(seen: Witness | undefined): Promise<void> {
  const next = await witnessOf();
  if (!next || (next.hash === seen?.hash && next.events === seen.events)) return;
  await browser.storage.local.set({ [witnessKey]: next });
}
