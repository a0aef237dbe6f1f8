/** The rows that every grid of this folder shows, and what the reader must make of them. */

export interface ShownSubscription {
  id: string;
  name: string;
  quantity: string;
  status: string;
  href: string;
}

export interface ShownCustomer {
  id: string;
  name: string;
  domain: string;
  relationship: string;
  href: string;
}

const products = [
  'Microsoft 365 Business Standard',
  'Microsoft 365 E3',
  'Office 365 E1',
  'Exchange Online (Plan 1)',
  'Power BI Pro',
  'Visio Plan 2',
  'Microsoft Defender for Office 365 (Plan 2)',
  'Microsoft Entra ID P1',
  'Project Plan 3',
];
const statuses = [
  { shown: 'Active', read: 'active' },
  { shown: 'Auto renews on 9/10/2027', read: 'active' },
  { shown: 'Suspended', read: 'suspended' },
] as const;

/** The nth GUID of a customer's list: no two customers share one. */
const guidOf = (first: string, n: number) => `${first}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const azureEvery = 100;
const quantityOf = (n: number) => (n % 50 === 0 ? 1_000 + n : n);

/** Names repeat, as they do in the portal; every hundredth row is Azure, which has no quantity. */
export function subscriptionsOf(customer: string, count: number): ShownSubscription[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const id = guidOf(customer.slice(0, 8), n);
    return {
      id,
      name: n % azureEvery === 0 ? 'Microsoft Azure' : (products[n % products.length] ?? ''),
      quantity: n % azureEvery === 0 ? '' : `${quantityOf(n).toLocaleString('en-US')} ${n === 1 ? 'License' : 'Licenses'}`,
      status: statuses[n % statuses.length]?.shown ?? '',
      href: `/commerce/customers/${customer}/subscriptions/${id}`,
    };
  });
}

export interface ReadSubscription {
  id: string;
  name: string;
  quantity: number | null;
  status: string;
}

/** The same rows as they must be stored. */
export function expectedSubscriptions(customer: string, count: number): ReadSubscription[] {
  return subscriptionsOf(customer, count).map(({ id, name }, index) => {
    const n = index + 1;
    return {
      id,
      name,
      quantity: n % azureEvery === 0 ? null : quantityOf(n),
      status: statuses[n % statuses.length]?.read ?? '',
    };
  });
}

/** The row that moves to the top, from below what is read by then. */
export const changedRow = 140;

export function customersOf(count: number): ShownCustomer[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const id = guidOf('cccccccc', n);
    return {
      id,
      name: `Customer ${String(n).padStart(3, '0')} GmbH`,
      domain: `customer${n}.onmicrosoft.com`,
      relationship: 'Cloud Reseller',
      href: `/commerce/customers/${id}/subscriptions`,
    };
  });
}
