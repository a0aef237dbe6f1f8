import type { CustomerFacts, ProjectFacts, SubscriptionFacts } from '../consolidation/facts';
import type { RosterLine } from '../consolidation/fold-roster';
import type { Guid } from '../consolidation/guid';
import type { Headline } from '../consolidation/headline';
import type { CustomerStage, Judgement } from '../consolidation/judgement';
import type { Instant } from '../consolidation/subscription';
import { summarise } from '../consolidation/summary';
import { batches } from './batches';
import { byName } from './by-name';
import { bucketOf, type ConsolidatorDatabase, consolidatorDatabase, type StoredSummary } from './database';
import { judgeFacts } from './judge-facts';
import { readFacts } from './read-facts';
import { readProject } from './refold';
import { readRoster } from './rosters';
import { listUnfolded } from './unfolded';

interface From {
  database?: ConsolidatorDatabase;
}

/** All accounts, settings, prices and confirmed names. */
export async function projectFacts({ database = consolidatorDatabase() }: From = {}): Promise<ProjectFacts> {
  return await readProject(database);
}

/** Totals over all customers; `isRebuilding` while some are still judged by older rules. */
export async function readSummary({ database = consolidatorDatabase() }: From = {}): Promise<Omit<StoredSummary, 'key'>> {
  const stored = await database.summary.get('summary');
  if (!stored || !('isRebuilding' in stored)) return { summary: summarise([]), changesAt: null, isRebuilding: false };
  const { key: _key, ...summary } = stored;
  return summary;
}

/** Everything known about one customer, or undefined when it was never seen. */
export async function findCustomer(id: Guid, { database = consolidatorDatabase() }: From = {}): Promise<CustomerFacts | undefined> {
  const [facts] = await readFacts(database, [id]);
  return facts;
}

export interface CustomerOnDisk {
  facts: CustomerFacts;
  judgement: Judgement;
}

/** One customer with its judgement as of `now`. */
export async function judgeCustomer(
  id: Guid,
  { now, database = consolidatorDatabase() }: From & { now: Instant },
): Promise<CustomerOnDisk | undefined> {
  const facts = await findCustomer(id, { database });
  return facts && { facts, judgement: judgeFacts(facts, await readProject(database), now) };
}

export interface HeadlineQuery extends From {
  /** Part of a name, primary domain or Microsoft ID. */
  search?: string;
  stage?: CustomerStage;
  offset?: number;
  limit?: number;
}

/** Customers by name, as light rows; `total` counts all that fit the search and stage. */
export async function listHeadlines({
  search = '',
  stage,
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
  database = consolidatorDatabase(),
}: HeadlineQuery = {}): Promise<{ headlines: Headline[]; total: number }> {
  const buckets = await database.headlines.toArray();
  const wanted = search.trim().toLowerCase();
  const fitting = buckets
    .flatMap((bucket) => bucket.lines)
    .filter((headline) => (stage === undefined || headline.stage === stage) && holds(headline, wanted))
    .sort(byName);
  return { headlines: fitting.slice(offset, offset + limit), total: fitting.length };
}

/** The Microsoft IDs of all customers, without reading anything of them. */
export async function listCustomers({ database = consolidatorDatabase() }: From = {}): Promise<Guid[]> {
  return await database.customers.toCollection().primaryKeys();
}

/** The first customers by name, at most a screen of them, however many there are; undefined where older code wrote. */
export async function firstHeadlines({ database = consolidatorDatabase() }: From = {}): Promise<Headline[] | undefined> {
  const stored = await database.summary.get('first');
  return stored && 'first' in stored ? stored.first : undefined;
}

/** The headlines of these customers only, in no order. */
export async function headlinesOf(
  customers: readonly Guid[],
  { database = consolidatorDatabase() }: From = {},
): Promise<Headline[]> {
  const wanted = new Set(customers);
  const buckets = await database.headlines.bulkGet([...new Set(customers.map(bucketOf))]);
  const headlines = buckets.flatMap((bucket) => bucket?.lines ?? []);
  return headlines.filter((headline) => wanted.has(headline.customer));
}

/** The customer list of one account, those that are no longer listed included. */
export async function rosterOf(account: string, { database = consolidatorDatabase() }: From = {}): Promise<RosterLine[]> {
  return await readRoster(database, account);
}

/**
 * In which accounts license-based subscriptions of this customer were captured before: evidence of who is signed in. Azure ones keep
 * their GUID when they move and usage-based ones may be Azure, so they are left out.
 */
export async function accountsOfSubscriptions(
  ids: readonly Guid[],
  { customer, database = consolidatorDatabase() }: From & { customer: Guid },
): Promise<Map<Guid, string[]>> {
  const facts = await findCustomer(customer, { database });
  const wanted = new Set(ids);
  const known = (facts?.accounts ?? []).flatMap((side) => side.subscriptions).filter((subscription) => wanted.has(subscription.id));
  const licenseBased = known.filter(isLicenseBased);
  const grouped = Map.groupBy(licenseBased, (subscription) => subscription.id);
  return new Map([...grouped].map(([id, found]) => [id, found.map((subscription) => subscription.account)]));
}

/** Usage-based ones may be Azure, which keeps its GUID when it moves. */
export function isLicenseBased({ section, listed, detail }: SubscriptionFacts): boolean {
  const type = detail?.commerceType ?? listed?.commerceType;
  return section !== 'azure' && section !== 'usage-based' && !listed?.isUsageBased && type !== 'azure' && type !== 'usage-other';
}

const customersAtOnce = 100;

/** All customers with their judgements, by name, a few in memory at a time: what exports are made of. */
export async function* eachCustomer({
  now,
  database = consolidatorDatabase(),
}: From & { now: Instant }): AsyncGenerator<CustomerOnDisk> {
  const project = await readProject(database);
  // Those first that are still to be worked out: they may have no headline yet.
  const unfolded = await listUnfolded(database);
  const { headlines } = await listHeadlines({ database });
  const all = new Set([...headlines.map(({ customer }) => customer), ...unfolded]);
  for (const batch of batches([...all], customersAtOnce)) {
    for (const facts of await readFacts(database, batch)) {
      if (facts) yield { facts, judgement: judgeFacts(facts, project, now) };
    }
  }
}

function holds({ name, domain, customer }: Headline, wanted: string): boolean {
  return [name, domain ?? '', customer].some((text) => text.toLowerCase().includes(wanted));
}
