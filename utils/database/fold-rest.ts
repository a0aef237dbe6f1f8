import type { Instant } from '../consolidation/subscription';
import type { ConsolidatorDatabase } from './database';
import { storeSummary } from './headlines';
import { readProject, refoldCustomers } from './refold';
import { StorageError } from './storage-error';
import { countUnfolded, nextUnfolded } from './unfolded';
import { write } from './write';

/** Each batch reads and writes its buckets whole. */
const customersAtLeast = 400;

/** How much of the time it takes to store events goes into the events; the rest into what follows from them. Measured 2026-11. */
export const storedShare = 0.4;

interface FoldOptions {
  now: Instant;
  /** From `begins`, when the events are durable, to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** 0 unless the storing of the events was told, too. */
  begins?: number;
}

/**
 * Works out what follows from events that were too many for one transaction. Each batch is a transaction of its own, so captures get
 * their turn in between. Whoever is stopped, or finds no room, leaves the rest to `catchUp`, which tells the admin what failed: the events
 * are stored already.
 */
export async function foldRest(database: ConsolidatorDatabase, { now, onProgress, begins = 0 }: FoldOptions): Promise<void> {
  const tell = (share: number) => onProgress?.(begins + share * (1 - begins));
  try {
    tell(0);
    const total = await countUnfolded(database);
    for (let left = total; left > 0; ) {
      left = await foldSome(database, { now });
      // Others may have added to it.
      tell(Math.max(0, 1 - left / total));
    }
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/** One batch; how many buckets are left. Throws StorageError. */
export async function foldSome(database: ConsolidatorDatabase, { now }: Pick<FoldOptions, 'now'>): Promise<number> {
  const work = async (goesOn: () => void) => {
    const { keys, customers } = await nextUnfolded(database, { atLeast: customersAtLeast });
    const project = await readProject(database);
    await refoldCustomers(database, customers, { project, now, goesOn });
    await database.summary.bulkDelete(keys);
    await storeSummary(database, project);
    return await countUnfolded(database);
  };
  // After the events of a million subscriptions the disk answered nobody for longer than a stalled one may (measured 2026-11).
  return await write(database, work, { isPatient: true });
}
