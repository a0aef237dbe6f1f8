import type { Account } from '../../utils/consolidation/account';
import type { Completeness } from '../../utils/consolidation/capture';
import type { About, DraftEvent, Happening } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { type ConsolidatorDatabase, openDatabase } from '../../utils/database/database';

let opened = 0;

/** A database of its own, as another browser profile has. */
export function aDatabase(): ConsolidatorDatabase {
  opened += 1;
  return openDatabase(`profile-${opened}`);
}

export const start: Instant = '2026-11-23T08:00:00.000Z';

export function minutesAfter(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

export const accounts = {
  from: { id: 'from-1', side: 'from', cloud: 'commercial' },
  otherFrom: { id: 'from-2', side: 'from', cloud: 'commercial' },
  to: { id: 'to-1', side: 'to', cloud: 'commercial' },
} as const satisfies Record<string, Account>;

/** GUIDs that are told apart at a glance and fall into several buckets. */
export function aGuid(number: number): Guid {
  const digits = number.toString(16).padStart(2, '0');
  return `${digits}000000-0000-4000-8000-0000000000${digits}`;
}

export const complete: Completeness = { isComplete: true, proof: 'end-of-list' };
export const incomplete: Completeness = { isComplete: false, reason: 'stopped-by-admin' };

let drafted = 0;

export function aDraft(
  happening: Happening,
  { id, account = null, about = 'project' }: { id?: string; account?: string | null; about?: About } = {},
): DraftEvent {
  drafted += 1;
  return { id: id ?? `event-${drafted}`, account, about, ...happening };
}

export function anAccountAdded(account: Account): DraftEvent {
  return aDraft({ type: 'account-added', payload: { account } }, { account: account.id });
}

export function aSubscription(change: Partial<ListedSubscription> = {}): ListedSubscription {
  return {
    id: aGuid(100),
    name: 'Office 365 Enterprise E3',
    quantity: 5,
    quantityText: '5 Licenses',
    status: 'active',
    statusText: 'Active',
    isUsageBased: false,
    ...change,
  };
}

export function aSubscriptionList({
  account = accounts.from.id,
  customer = aGuid(1),
  rows = [aSubscription()],
  completeness = complete,
}: {
  account?: string;
  customer?: Guid;
  rows?: ListedSubscription[];
  completeness?: Completeness;
} = {}): DraftEvent {
  return aDraft(
    {
      type: 'captured',
      payload: {
        page: 'subscription-list',
        path: '/commerce/customers/{guid}/subscriptions',
        customer,
        customerName: `Customer ${customer.slice(0, 2)}`,
        sections: [{ section: 'license-based', rows, completeness }],
      },
    },
    { account, about: { customer } },
  );
}

export function aCustomerList({
  account = accounts.from.id,
  customers = [aGuid(1), aGuid(2)],
  completeness = complete,
}: {
  account?: string;
  customers?: Guid[];
  completeness?: Completeness;
} = {}): DraftEvent {
  return aDraft(
    {
      type: 'captured',
      payload: {
        page: 'customer-list',
        path: '/commerce/customers/list',
        rows: customers.map((id) => ({ id, name: `Customer ${id.slice(0, 2)}`, domain: `c${id.slice(0, 2)}.example` })),
        completeness,
      },
    },
    { account, about: { account } },
  );
}

/** Everything that follows from the events, as it is stored. */
export async function derivedOf(database: ConsolidatorDatabase) {
  return {
    rosters: await database.rosters.toArray(),
    customers: await database.customers.toArray(),
    headlines: await database.headlines.toArray(),
    summary: await database.summary.toArray(),
    project: await database.project.toArray(),
  };
}
