import type { Guid } from '../consolidation/guid';
import { headlineOf } from '../consolidation/headline';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { storeHeadlines, storeSummary } from './headlines';
import { judgeFacts } from './judge-facts';
import { readProject } from './refold';
import { write } from './write';

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
    const customers = await database.customers.bulkGet(due);
    goesOn();
    const headlines = customers.flatMap((facts) => (facts ? [headlineOf(facts, judgeFacts(facts, project, now))] : []));
    await storeHeadlines(database, headlines);
    await storeSummary(database, project);
    return headlines.length;
  });
}

async function readDue(database: ConsolidatorDatabase, now: Instant): Promise<Guid[]> {
  const buckets = await database.headlines.where('changesAt').belowOrEqual(now).toArray();
  const lines = buckets.flatMap((bucket) => bucket.lines);
  return lines.filter(({ changesAt }) => changesAt !== null && changesAt <= now).map((line) => line.customer);
}
