import type { ProjectFacts } from '../consolidation/facts';
import { foldCustomer } from '../consolidation/fold-customer';
import { foldProject } from '../consolidation/fold-project';
import type { Guid } from '../consolidation/guid';
import { headlineOf } from '../consolidation/headline';
import type { Instant } from '../consolidation/subscription';
import { batches } from './batches';
import type { ConsolidatorDatabase } from './database';
import { storeHeadlines, storeSummary } from './headlines';
import { judgeFacts } from './judge-facts';
import { readCustomerEvents, readProjectEvents } from './read-events';
import { readRosterLines, refoldRosters } from './rosters';
import type { Touched } from './touched';

export interface RefoldOptions {
  now: Instant;
  /** Tells the watch over a long write that it has not stalled. */
  goesOn: () => void;
}

/** Inside a write: folds whatever the events touched again, whole, and judges it. */
export async function refold(database: ConsolidatorDatabase, touched: Touched, options: RefoldOptions): Promise<void> {
  const project = touched.isProject ? await refoldProject(database) : await readProject(database);
  const accounts = touched.accounts === 'all' ? await everyAccount(database, project) : touched.accounts;
  const listed = await refoldRosters(database, accounts, options);
  await refoldCustomers(database, [...touched.customers, ...listed], { ...options, project });
  options.goesOn();
  await storeSummary(database, project);
}

const customersAtOnce = 200;

/** Inside a write: customers whole from their events and list lines. The summary is the caller's to renew, once. */
export async function refoldCustomers(
  database: ConsolidatorDatabase,
  customers: Iterable<Guid>,
  { project, now, goesOn }: RefoldOptions & { project: ProjectFacts },
): Promise<void> {
  const all = [...new Set(customers)].sort();
  const accounts = project.accounts.map((account) => account.id);
  for (const batch of batches(all, customersAtOnce)) {
    goesOn();
    const events = await readCustomerEvents(database, batch);
    const lines = await readRosterLines(database, accounts, batch);
    const known = batch.filter((id) => events.has(id) || lines.has(id));
    const gone = batch.filter((id) => !known.includes(id));
    const facts = known.map((id) => foldCustomer(id, events.get(id) ?? [], lines.get(id) ?? [], project.accounts));
    await database.customers.bulkPut(facts);
    await database.customers.bulkDelete(gone);
    const headlines = facts.map((customer) => headlineOf(customer, judgeFacts(customer, project, now)));
    await storeHeadlines(database, headlines, gone);
  }
}

/** The project's accounts, and those that had a list before they were undone. */
async function everyAccount(database: ConsolidatorDatabase, project: ProjectFacts): Promise<Set<string>> {
  const keys = await database.rosters.toCollection().primaryKeys();
  return new Set([...project.accounts.map((account) => account.id), ...keys.map(([account]) => account)]);
}

async function refoldProject(database: ConsolidatorDatabase): Promise<ProjectFacts> {
  const facts = foldProject(await readProjectEvents(database));
  await database.project.put({ key: 'project', facts });
  return facts;
}

/** What holds for all customers; an empty project before the first event. */
export async function readProject(database: ConsolidatorDatabase): Promise<ProjectFacts> {
  const stored = await database.project.get('project');
  return stored?.facts ?? foldProject([]);
}
