import type { DraftEvent, Event } from '../../utils/consolidation/event';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { record } from '../../utils/database/record';
import { benchAccounts, makeCustomerEvents } from './make-customer-events';

/** As many as fit into memory: each portion reads and writes every bucket of the database. */
const customersAtOnce = 2_000;

/** A project in the middle of its consolidation, written by the product's own writer. */
export async function makeProject(database: ConsolidatorDatabase, customers: number): Promise<ConsolidatorDatabase> {
  const drafts: DraftEvent[] = benchAccounts.map((account) => ({
    id: `added-${account.id}`,
    account: account.id,
    about: 'project',
    type: 'account-added',
    payload: { account },
  }));
  drafts.push(listOf(customers));
  const write = async (portion: DraftEvent[]) => {
    const result = await record(portion, { now: new Date().toISOString(), database });
    if (!result.isRecorded) throw new Error(`${result.failure} with ${customers} customers`);
  };
  await write(drafts);
  for (let first = 0; first < customers; first += customersAtOnce) {
    const count = Math.min(customersAtOnce, customers - first);
    await write(Array.from({ length: count }, (_, index) => makeCustomerEvents(first + index).events.map(draftOf)).flat());
  }
  return database;
}

export function draftOf({ id, account, about, type, payload }: Event): DraftEvent {
  // Type and payload come from one event.
  return { id, account, about, type, payload } as DraftEvent;
}

export function listOf(customers: number): DraftEvent {
  const rows = Array.from({ length: customers }, (_, index) => ({
    id: makeCustomerEvents(index, 0).customer,
    name: `Contoso ${index}`,
    domain: `contoso-${index}.example`,
  }));
  return {
    id: 'list',
    account: 'from',
    about: { account: 'from' },
    type: 'captured',
    payload: {
      page: 'customer-list',
      path: '/commerce/customers/list',
      rows,
      completeness: { isComplete: true, proof: 'end-of-list' },
    },
  };
}
