import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { foldSome } from './fold-rest';
import { storeSummary } from './headlines';
import { readProject, refoldCustomers } from './refold';
import { countUnfolded } from './unfolded';
import { write } from './write';

const customersAtOnce = 200;

/**
 * Folds and judges one batch of the customers that a large import left, or that older rules judged; true when none is left. Callers repeat it: each batch is a
 * transaction of its own, so captures get their turn in between and a stopped worker goes on where it was. Throws StorageError.
 */
export async function catchUp({
  now,
  database = consolidatorDatabase(),
}: {
  now: Instant;
  database?: ConsolidatorDatabase;
}): Promise<boolean> {
  if ((await countUnfolded(database)) > 0) {
    await foldSome(database, { now });
    return false;
  }
  const { rulesNumber } = await readProject(database);
  if ((await database.headlines.where('rulesNumber').below(rulesNumber).count()) === 0) return true;
  return await write(database, async (goesOn) => {
    const project = await readProject(database);
    const buckets = await database.headlines.where('rulesNumber').below(project.rulesNumber).toArray();
    const behind = buckets
      .flatMap((bucket) => bucket.lines)
      .filter((line) => line.rulesNumber < project.rulesNumber)
      .map((line) => line.customer);
    await refoldCustomers(database, behind.slice(0, customersAtOnce), { project, now, goesOn });
    await storeSummary(database, project);
    return behind.length <= customersAtOnce;
  });
}
