import { meaningsOf, type Term } from './vocabulary';

export type ColumnMeaning =
  | 'name'
  | 'quantity'
  | 'status'
  | 'subscription-id'
  | 'microsoft-id'
  | 'domain'
  | 'relationship'
  | 'tags'
  | 'reseller'
  | 'renewal-date'
  | 'start-date'
  | 'end-date'
  | 'auto-renew'
  | 'billing-frequency'
  | 'term'
  | 'offer-id';

/** The list whose header it is: a `Subscription` column names the product in one, a `Company name` column the customer in the other. */
export type ListKind = 'customers' | 'subscriptions';

const shared = { tags: 'tags', reseller: 'reseller', 'microsoft-id': 'microsoft-id' } as const;

const columns: Record<ListKind, Partial<Record<Term, ColumnMeaning>>> = {
  customers: {
    ...shared,
    name: 'name',
    'company-name': 'name',
    customer: 'name',
    'primary-domain-name': 'domain',
    relationship: 'relationship',
  },
  subscriptions: {
    ...shared,
    name: 'name',
    subscription: 'name',
    offer: 'name',
    'offer-name': 'name',
    product: 'name',
    quantity: 'quantity',
    licenses: 'quantity',
    status: 'status',
    'subscription-id': 'subscription-id',
    'offer-id': 'offer-id',
    'renewal-date': 'renewal-date',
    'start-date': 'start-date',
    'end-date': 'end-date',
    'auto-renew': 'auto-renew',
    'billing-frequency': 'billing-frequency',
    'term-duration': 'term',
  },
};

/** What the column under a header holds, by the header's whole text in any language; undefined for unknown words and for words with two meanings. */
export function headerMeaning(text: string, list: ListKind): ColumnMeaning | undefined {
  const found = new Set([...meaningsOf(text)].map((term) => columns[list][term]).filter((meaning) => meaning !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}
