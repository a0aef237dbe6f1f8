import type { Guid } from '../consolidation/guid';
import { headlineOf } from '../consolidation/headline';
import type { Instant } from '../consolidation/subscription';
import { batches } from './batches';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { storeHeadlines, storeSummary } from './headlines';
import { judgeFacts } from './judge-facts';
import { readProject } from './refold';
import { write } from './write';

const customersAtOnce = 200;

/** Judges again whatever time alone has changed up to `now`; returns how many customers that were. Throws StorageError. */
export async function judgeDue(
  now: Instant,
  { database = consolidatorDatabase() }: { database?: ConsolidatorDatabase } = {},
): Promise<number> {
  // Most calls find nothing: they shall not wait for a writer.
  if ((await readDue(database, now)).length === 0) return 0;
  return await write(database, async (goesOn) => {
    const project = await readProject(database);
    const due = await readDue(database, now);
    for (const batch of batches(due, customersAtOnce)) {
      goesOn();
      const customers = await database.customers.bulkGet(batch);
      const headlines = customers.flatMap((facts) => (facts ? [headlineOf(facts, judgeFacts(facts, project, now))] : []));
      await storeHeadlines(database, headlines);
    }
    if (due.length > 0) await storeSummary(database, project);
    return due.length;
  });
}

/** Customers that older rules judged are left to catchUp: their facts may have changed too, and it judges them as of its own now. */
async function readDue(database: ConsolidatorDatabase, now: Instant): Promise<Guid[]> {
  const { rulesNumber } = await readProject(database);
  const buckets = await database.headlines.where('changesAt').belowOrEqual(now).toArray();
  return buckets
    .flatMap((bucket) => bucket.lines)
    .filter((line) => line.changesAt !== null && line.changesAt <= now && line.rulesNumber === rulesNumber)
    .map((line) => line.customer);
}
