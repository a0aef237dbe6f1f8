import type { DraftEvent, Event } from '../../utils/consolidation/event';
import { appendEvents } from '../../utils/database/append-events';
import type { ConsolidatorDatabase } from '../../utils/database/database';
import { rebuild } from '../../utils/database/rebuild';
import { write } from '../../utils/database/write';
import { benchAccounts, makeCustomerEvents } from './make-customer-events';

/** As many as fit into memory. */
const customersAtOnce = 2_000;

interface Filling {
  storing: number;
  rebuilding: number;
}

/**
 * A project in the middle of its consolidation: its events as the product's own writer stores them, then everything that follows from
 * them, built at once. Milliseconds of both; `tell` says how far it is.
 */
export async function makeProject(
  database: ConsolidatorDatabase,
  customers: number,
  tell: (doing: string) => void = () => undefined,
): Promise<Filling> {
  const drafts: DraftEvent[] = benchAccounts.map((account) => ({
    id: `added-${account.id}`,
    account: account.id,
    about: 'project',
    type: 'account-added',
    payload: { account },
  }));
  drafts.push(listOf(customers));
  let storing = 0;
  const store = async (portion: DraftEvent[]) => {
    const started = performance.now();
    await write(database, (goesOn) => appendEvents(database, portion, { now: new Date().toISOString(), goesOn }));
    storing += performance.now() - started;
  };
  await store(drafts);
  for (let first = 0; first < customers; first += customersAtOnce) {
    const count = Math.min(customersAtOnce, customers - first);
    await store(Array.from({ length: count }, (_, index) => makeCustomerEvents(first + index).events.map(draftOf)).flat());
    tell(`events of ${first + count} customers`);
  }
  const started = performance.now();
  await rebuild({ now: new Date().toISOString(), database, onProgress: (share) => tell(`${Math.floor(share * 100)} % built`) });
  return { storing, rebuilding: performance.now() - started };
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
