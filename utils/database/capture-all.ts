import { type CaptureAllRun, foldCaptureAll, type Trouble } from '../consolidation/capture-all';
import { type CaptureAllPlan, planCaptureAll, standingTroubles } from '../consolidation/capture-all-plan';
import { type CustomerProgress, customerProgress, noProgress } from '../consolidation/capture-all-progress';
import type { HappeningType } from '../consolidation/event';
import type { CustomerFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { Instant } from '../consolidation/subscription';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { headlinesOf, rosterOf } from './queries';
import { withPayloads } from './read-events';
import { readFacts } from './read-facts';

export interface CaptureAllNow {
  run?: CaptureAllRun;
  plan?: CaptureAllPlan;
  /** Of all runs of the account, as far as nothing captured since has settled them. */
  troubles: Trouble[];
}

const types: ReadonlySet<HappeningType> = new Set(['capture-all-started', 'capture-all-troubled', 'capture-all-changed']);

/** Where `Capture all` is in an account: its latest run on this device, from events and from what the customers' facts tell. */
export async function readCaptureAll(
  account: string,
  { database = consolidatorDatabase() }: { database?: ConsolidatorDatabase } = {},
): Promise<CaptureAllNow> {
  const stored = await database.events.where('about.account').equals(account).toArray();
  const events = await withPayloads(
    database,
    stored.filter(({ type }) => types.has(type)),
  );
  const device = (await database.head.get('head'))?.device;
  if (events.length === 0 || device === undefined) return { troubles: [] };
  const { run, troubles } = foldCaptureAll(events, { account, device });
  const troubled = await factsOf([...new Set(troubles.map(({ customer }) => customer))], database);
  const standing = standingTroubles(troubles, { account, factsOf: (customer) => troubled.get(customer) });
  if (!run) return { troubles: standing };
  const progress = await progressOfRun(run, database);
  const progressOf = (customer: Guid) => progress.get(customer) ?? noProgress;
  return { run, plan: planCaptureAll(run, { troubles, progressOf }), troubles: standing };
}

/** The customers of an account's list as it is known, with what a run would find: nothing of it was captured in one. */
export async function captureAllCandidates(
  account: string,
  { database = consolidatorDatabase() }: { database?: ConsolidatorDatabase } = {},
): Promise<{ customer: Guid; listedAt?: Instant; detailPages: number }[]> {
  const listed = (await rosterOf(account, { database })).filter(({ isListed }) => isListed);
  const facts = await factsOf(
    listed.map(({ customer }) => customer),
    database,
  );
  return listed.map(({ customer }) => {
    const { listedAt, detailsAhead } = customerProgress(facts.get(customer), { account });
    return { customer, ...(listedAt !== undefined && { listedAt }), detailPages: detailsAhead.length };
  });
}

/** By account, of the run that this context looked at last: what each customer's facts told, and as of which event of theirs. */
const known = new Map<string, { run: string; progress: Map<Guid, { asOf: Instant; told: CustomerProgress }> }>();

/** Reads the facts of those customers only that something happened to since the last look: a run asks after each of its pages. */
async function progressOfRun(run: CaptureAllRun, database: ConsolidatorDatabase): Promise<Map<Guid, CustomerProgress>> {
  const key = `${database.name} ${run.account}`;
  const before = known.get(key);
  const progress = before?.run === run.id ? before.progress : new Map<Guid, { asOf: Instant; told: CustomerProgress }>();
  known.set(key, { run: run.id, progress });
  const headlines = await headlinesOf(run.customers, { database });
  const asOf = new Map(headlines.map(({ customer, lastEventAt }) => [customer, lastEventAt]));
  const changed = run.customers.filter((customer) => progress.get(customer)?.asOf !== asOf.get(customer));
  const facts = await factsOf(changed, database);
  for (const customer of changed) {
    const told = customerProgress(facts.get(customer), { account: run.account, since: run.startedAt });
    progress.set(customer, { asOf: facts.get(customer)?.lastEventAt ?? '', told });
  }
  return new Map(run.customers.map((customer) => [customer, progress.get(customer)?.told ?? noProgress]));
}

async function factsOf(customers: Guid[], database: ConsolidatorDatabase): Promise<Map<Guid, CustomerFacts>> {
  const found = await readFacts(database, customers);
  return new Map(found.flatMap((facts) => (facts ? [[facts.id, facts]] : [])));
}
