import type { ProjectFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { Headline } from '../consolidation/headline';
import { summarise } from '../consolidation/summary';
import { bucketOf, type ConsolidatorDatabase, type HeadlineBucket } from './database';

/** Inside a write: puts these headlines in place of the customers' older ones, and takes out those of customers that are gone. */
export async function storeHeadlines(
  database: ConsolidatorDatabase,
  fresh: readonly Headline[],
  gone: readonly Guid[] = [],
): Promise<void> {
  const touched = [...new Set([...fresh.map((line) => line.customer), ...gone].map(bucketOf))];
  const stored = await database.headlines.bulkGet(touched);
  const byBucket = new Map(touched.map((bucket, index) => [bucket, linesByCustomer(stored[index]?.lines ?? [])]));
  for (const line of fresh) byBucket.get(bucketOf(line.customer))?.set(line.customer, line);
  for (const customer of gone) byBucket.get(bucketOf(customer))?.delete(customer);
  const [empty, filled] = [
    touched.filter((bucket) => byBucket.get(bucket)?.size === 0),
    [...byBucket].filter(([, lines]) => lines.size > 0),
  ];
  await database.headlines.bulkPut(filled.map(([bucket, lines]) => packed(bucket, [...lines.values()])));
  await database.headlines.bulkDelete(empty);
}

/** Inside a write: adds all headlines up. */
export async function storeSummary(database: ConsolidatorDatabase, project: ProjectFacts): Promise<void> {
  const buckets = await database.headlines.toArray();
  const lines = buckets.flatMap((bucket) => bucket.lines);
  await database.summary.put({
    key: 'summary',
    summary: summarise(lines),
    changesAt: earliest(lines) ?? null,
    isRebuilding: lines.some((line) => line.rulesNumber < project.rulesNumber),
  });
}

function packed(bucket: string, lines: Headline[]): HeadlineBucket {
  const changesAt = earliest(lines);
  return {
    bucket,
    lines: lines.sort((a, b) => (a.customer < b.customer ? -1 : 1)),
    rulesNumber: Math.min(...lines.map((line) => line.rulesNumber)),
    // Left out, not null, when no clock runs: the index then holds only what can become due.
    ...(changesAt !== undefined && { changesAt }),
  };
}

function earliest(lines: readonly Headline[]): string | undefined {
  return lines.flatMap((line) => line.changesAt ?? []).sort()[0];
}

function linesByCustomer(lines: readonly Headline[]): Map<Guid, Headline> {
  return new Map(lines.map((line) => [line.customer, line]));
}
