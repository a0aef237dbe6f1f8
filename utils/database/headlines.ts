import { compareText } from '../consolidation/compare-text';
import type { ProjectFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { Headline } from '../consolidation/headline';
import type { Instant } from '../consolidation/subscription';
import { addSummaries, summarise } from '../consolidation/summary';
import { firstByName } from './by-name';
import { bucketOf, type ConsolidatorDatabase, type HeadlineBucket, type SummaryPart } from './database';
import { countUnfolded } from './unfolded';

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
  const packets = filled.map(([bucket, lines]) => packed(bucket, [...lines.values()]));
  await database.headlines.bulkPut(packets);
  await database.headlines.bulkDelete(empty);
  await storeParts(database, packets, empty);
}

/** Inside a write: adds all headlines up, from the parts that did not change and those that did. */
export async function storeSummary(database: ConsolidatorDatabase, project: ProjectFacts): Promise<void> {
  await storeMissingParts(database);
  const stored = await database.summary.bulkGet([...hexDigits]);
  const parts = stored.flatMap((part) => (part && isPart(part) ? [part] : []));
  for (const digit of hexDigits) {
    if (parts.some(({ key }) => key === digit)) continue;
    const below = await database.summary.where('key').between(`${digit}0`, `${digit}f`, true, true).toArray();
    if (below.length > 0) parts.push(sumOf(digit, below.filter(isPart)));
  }
  parts.sort((a, b) => compareText(a.key, b.key));
  await database.summary.bulkPut(parts);
  const { summary, changesAt, rulesNumber, first = [] } = sumOf('', parts);
  const isBehind = parts.length > 0 && rulesNumber < project.rulesNumber;
  const isRebuilding = isBehind || (await countUnfolded(database)) > 0;
  await database.summary.put({ key: 'summary', summary, changesAt, isRebuilding });
  await database.summary.put({ key: 'first', first });
}

const hexDigits = '0123456789abcdef';

/**
 * A bucket's part follows its headlines; that of its 16 buckets is made anew when the summary is stored. In two steps, so that one
 * customer's change costs the same in a small project and in a large one.
 */
async function storeParts(database: ConsolidatorDatabase, filled: readonly HeadlineBucket[], empty: readonly string[]) {
  const parts = filled.map(({ bucket, lines, changesAt, rulesNumber }): SummaryPart => {
    return { key: bucket, summary: summarise(lines), changesAt: changesAt ?? null, rulesNumber, first: firstByName(lines) };
  });
  await database.summary.bulkPut(parts);
  const above = new Set([...parts.map(({ key }) => key), ...empty].map((key) => key.slice(0, 1)));
  await database.summary.bulkDelete([...empty, ...above]);
}

/** A database written before there were parts has headlines only. */
async function storeMissingParts(database: ConsolidatorDatabase): Promise<void> {
  const known = new Set(await database.summary.toCollection().primaryKeys());
  const buckets = await database.headlines.toCollection().primaryKeys();
  const found = await database.headlines.bulkGet(buckets.filter((bucket) => !known.has(bucket)));
  const missing = found.filter((bucket) => bucket !== undefined);
  if (missing.length > 0) await storeParts(database, missing, []);
}

function sumOf(key: string, parts: readonly SummaryPart[]): SummaryPart {
  return {
    key,
    summary: addSummaries(parts.map(({ summary }) => summary)),
    changesAt: earliest(parts) ?? null,
    rulesNumber: Math.min(...parts.map(({ rulesNumber }) => rulesNumber)),
    first: firstByName(parts.flatMap(({ first }) => first ?? [])),
  };
}

function isPart(stored: object): stored is SummaryPart {
  return 'rulesNumber' in stored;
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

function earliest(lines: readonly { changesAt: Instant | null }[]): string | undefined {
  return lines.flatMap((line) => line.changesAt ?? []).sort()[0];
}

function linesByCustomer(lines: readonly Headline[]): Map<Guid, Headline> {
  return new Map(lines.map((line) => [line.customer, line]));
}
