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
const mostInOneWrite = 2_000;

/** Judges again whatever time alone has changed up to `now`; returns how many customers that were. Throws StorageError. */
export async function judgeDue(
  now: Instant,
  { database = consolidatorDatabase(), atOnce = mostInOneWrite }: { database?: ConsolidatorDatabase; atOnce?: number } = {},
): Promise<number> {
  let judged = 0;
  // Most calls find nothing: they shall not wait for a writer.
  for (let left = (await readDue(database, now)).length; left > 0; ) {
    const { done, stillDue } = await judgeSome(now, { database, atOnce });
    judged += done;
    // Another page may have judged them meanwhile; each turn leaves fewer, or it ends.
    left = done > 0 && stillDue < left ? stillDue : 0;
  }
  return judged;
}

/** One transaction: captures get their turn in between, and a worker that is stopped goes on where it was. */
async function judgeSome(
  now: Instant,
  { database, atOnce }: { database: ConsolidatorDatabase; atOnce: number },
): Promise<{ done: number; stillDue: number }> {
  return await write(database, async (goesOn) => {
    const project = await readProject(database);
    const due = await readDue(database, now);
    const some = due.slice(0, atOnce);
    for (const batch of batches(some, customersAtOnce)) {
      goesOn();
      const customers = await database.customers.bulkGet(batch);
      const headlines = customers.flatMap((facts) => (facts ? [headlineOf(facts, judgeFacts(facts, project, now))] : []));
      await storeHeadlines(database, headlines);
    }
    if (some.length > 0) await storeSummary(database, project);
    return { done: some.length, stillDue: due.length - some.length };
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
