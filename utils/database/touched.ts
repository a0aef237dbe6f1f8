import type { Event } from '../consolidation/event';
import type { Guid } from '../consolidation/guid';

/** What events change: the customer lists of which accounts, which customers, the rules for all. */
export interface Touched {
  customers: Set<Guid>;
  /** `all` where an event reaches back to others: which lists those were about is found by folding them all. */
  accounts: Set<string> | 'all';
  isProject: boolean;
}

export function touchedByNone(): Touched {
  return { customers: new Set(), accounts: new Set(), isProject: false };
}

/** Adds to `all` what one more batch changes. */
export function addTouched(all: Touched, batch: readonly Event[]): void {
  const { customers, accounts, isProject } = touchedBy(batch);
  for (const customer of customers) all.customers.add(customer);
  if (accounts === 'all') all.accounts = 'all';
  else if (all.accounts !== 'all') for (const account of accounts) all.accounts.add(account);
  all.isProject ||= isProject;
}

export function touchedBy(events: readonly Event[]): Touched {
  const customers = new Set<Guid>();
  const accounts = new Set<string>();
  let isProject = false;
  let reachesBack = false;
  for (const event of events) {
    if (typeof event.about === 'object' && 'customer' in event.about) {
      customers.add(event.about.customer);
      continue;
    }
    if (event.type === 'captured') {
      if (event.account !== null) accounts.add(event.account);
      continue;
    }
    isProject = true;
    if (event.type === 'account-added') accounts.add(event.payload.account.id);
    if (event.type === 'undone' || event.type === 'capture-reassigned') reachesBack = true;
  }
  return { customers, accounts: reachesBack ? 'all' : accounts, isProject };
}
