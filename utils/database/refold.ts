import type { Account } from '../consolidation/account';
import type { CustomerFacts, ProjectFacts } from '../consolidation/facts';
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
import { markUnfolded } from './unfolded';

export interface RefoldOptions {
  now: Instant;
  /** Tells the watch over a long write that it has not stalled. */
  goesOn: () => void;
}

/** More customers would keep all other writers waiting: what follows for them is worked out after the write, by `foldRest`. */
const mostInOneWrite = 200;

/**
 * Inside a write: folds whatever the events touched again, whole, and judges it. Where that is many customers, marks them
 * and returns true: the rest is `foldRest`'s.
 */
export async function refold(database: ConsolidatorDatabase, touched: Touched, options: RefoldOptions): Promise<boolean> {
  const project = touched.isProject ? await refoldProject(database) : await readProject(database);
  const accounts = touched.accounts === 'all' ? await everyAccount(database, project) : touched.accounts;
  const listed = await refoldRosters(database, accounts, options);
  const customers = new Set([...touched.customers, ...listed]);
  options.goesOn();
  const isMuch = customers.size > mostInOneWrite;
  if (isMuch) await markUnfolded(database, customers);
  else await refoldCustomers(database, customers, { ...options, project });
  options.goesOn();
  await storeSummary(database, project);
  return isMuch;
}

const customersAtOnce = 200;

/** Inside a write: customers whole from their events and list lines. The summary is the caller's to renew, once. */
export async function refoldCustomers(
  database: ConsolidatorDatabase,
  customers: Iterable<Guid>,
  { project, now, goesOn }: RefoldOptions & { project: ProjectFacts },
): Promise<void> {
  const all = [...new Set(customers)].sort();
  for (const batch of batches(all, customersAtOnce)) {
    goesOn();
    const facts = await foldCustomers(database, batch, project.accounts);
    const known = new Set(facts.map(({ id }) => id));
    const gone = batch.filter((id) => !known.has(id));
    await database.customers.bulkPut(facts);
    await database.customers.bulkDelete(gone);
    const headlines = facts.map((customer) => headlineOf(customer, judgeFacts(customer, project, now)));
    await storeHeadlines(database, headlines, gone);
  }
}

/** Customers whole from their events and list lines; without those of whom there is neither. */
export async function foldCustomers(
  database: ConsolidatorDatabase,
  customers: Guid[],
  accounts: Account[],
): Promise<CustomerFacts[]> {
  const events = await readCustomerEvents(database, customers);
  const ids = accounts.map((account) => account.id);
  const lines = await readRosterLines(database, ids, customers);
  const known = customers.filter((id) => events.has(id) || lines.has(id));
  return known.map((id) => foldCustomer(id, events.get(id) ?? [], lines.get(id) ?? [], accounts));
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
