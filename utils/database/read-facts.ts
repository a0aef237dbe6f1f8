import type { CustomerFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { ConsolidatorDatabase } from './database';
import { foldCustomers, readProject } from './refold';
import { unfoldedAmong } from './unfolded';

/**
 * What is known of these customers, in this order. Those that are still to be worked out (an import or a restore goes on) are worked out
 * for the asker: no answer is older than what is stored.
 */
export async function readFacts(
  database: ConsolidatorDatabase,
  customers: readonly Guid[],
): Promise<(CustomerFacts | undefined)[]> {
  // Asked first: what is worked out meanwhile is then in both.
  const unfolded = await unfoldedAmong(database, customers);
  const stored = await database.customers.bulkGet([...customers]);
  if (unfolded.size === 0) return stored;
  const { accounts } = await readProject(database);
  const folded = new Map((await foldCustomers(database, [...unfolded], accounts)).map((facts) => [facts.id, facts]));
  return customers.map((customer, index) => (unfolded.has(customer) ? folded.get(customer) : stored[index]));
}
