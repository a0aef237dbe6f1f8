import type { Account } from '../../utils/consolidation/account';
import type { Event } from '../../utils/consolidation/event';
import type { ListedSubscription } from '../../utils/consolidation/subscription';

export const benchAccounts: Account[] = [
  { id: 'from', side: 'from', cloud: 'commercial' },
  { id: 'to', side: 'to', cloud: 'commercial' },
];

/** Half of a customer's subscriptions stand on From, half on To, as in the middle of a consolidation. */
export const subscriptionsPerCustomer = 20;

export interface CustomerEvents {
  customer: string;
  events: Event[];
}

const products = ['Office 365 E3', 'Office 365 E5', 'Exchange Online (Plan 1)', 'Project Plan 3', 'Visio Plan 2', 'Power BI Pro'];

/** One customer's captures: To empty, From, then both. Names and quantities differ from customer to customer. */
export function makeCustomerEvents(index: number, subscriptions = subscriptionsPerCustomer): CustomerEvents {
  const customer = makeGuid(index, 0);
  const rows = Array.from({ length: subscriptions / 2 }, (_, row) => row);
  const from = rows.map((row) => makeRow(index, row, 'from'));
  const to = rows.map((row) => makeRow(index, row, 'to'));
  return {
    customer,
    events: [
      makeCapture(customer, { account: 'to', rows: [], sequence: index * 4 + 1, at: '2026-11-20T08:00:00.000Z' }),
      makeCapture(customer, { account: 'from', rows: from, sequence: index * 4 + 2, at: '2026-11-20T09:00:00.000Z' }),
      makeCapture(customer, { account: 'to', rows: to, sequence: index * 4 + 3, at: '2026-11-23T09:00:00.000Z' }),
      makeCapture(customer, { account: 'from', rows: from, sequence: index * 4 + 4, at: '2026-11-23T10:00:00.000Z' }),
    ],
  };
}

function makeRow(index: number, row: number, side: 'from' | 'to'): ListedSubscription {
  const quantity = 1 + ((index * 7 + row * 3) % 300);
  return {
    id: makeGuid(index, (side === 'from' ? 100 : 200) + row),
    name: `${products[(index + row) % products.length]} ${Math.floor(row / products.length) + 1}`,
    quantity,
    quantityText: `${quantity} Licenses`,
    status: 'active',
    statusText: 'Active',
    isUsageBased: false,
  };
}

function makeCapture(
  customer: string,
  { account, rows, sequence, at }: { account: string; rows: ListedSubscription[]; sequence: number; at: string },
): Event {
  return {
    id: `event-${sequence}`,
    device: 'bench',
    sequence,
    at,
    account,
    about: { customer },
    payloadHash: '',
    previousHash: '',
    hash: '',
    type: 'captured',
    payload: {
      page: 'subscription-list',
      path: '/commerce/customers/{guid}/subscriptions',
      customer,
      customerName: `Contoso ${sequence}`,
      sections: [{ section: 'license-based', rows, completeness: { isComplete: true, proof: 'end-of-list' } }],
    },
  };
}

/** The digits of the index backwards, so that customers spread over the buckets of the database as real ids do. */
function makeGuid(index: number, part: number): string {
  const digits = [...index.toString(16).padStart(8, '0')].reverse().join('');
  return `${digits}-0000-4000-8000-${part.toString(16).padStart(12, '0')}`;
}
