import { stripLanguage } from './location.ts';

export type Generation = 'g0' | 'g1' | 'g2' | 'g3';

export type Route = {
  generation: Generation;
  /** The generation's own prefix: links stay inside it. */
  prefix: string;
  page: string;
  customer?: string;
  /** Subscription, transfer: what the page shows one of. */
  item?: string;
};

const prefixes: [Generation, string][] = [
  ['g0', '/pcv'],
  ['g2', '/dashboard/commerce2'],
  ['g3', '/dashboard/v2'],
  ['g1', '/commerce'],
  ['g2', '/dashboard/account/v3'],
  ['g2', '/dashboard'],
];

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const ofCustomer = new RegExp(`^/customers/(${guid})(?:/([^/]+))?(?:/([^/]+))?/?$`, 'i');

/** Which page an address means. Unknown tails give the page 'not-found'. */
export function parseRoute(pathname: string): Route {
  const path = stripLanguage(pathname).replace(/\/$/, '');
  const [generation, prefix] = prefixes.find(([, start]) => path === start || path.startsWith(`${start}/`)) ?? [
    'g2',
    '/dashboard/commerce2',
  ];
  const tail = path.startsWith(prefix) ? path.slice(prefix.length) : '';
  const stay = prefix === '/dashboard' || prefix === '/dashboard/account/v3' ? '/dashboard/commerce2' : prefix;
  const match = ofCustomer.exec(tail);
  if (match?.[1])
    return {
      generation,
      prefix: stay,
      page: customerPage(match[2], match[3]),
      customer: match[1].toLowerCase(),
      ...(match[3] ? { item: match[3] } : {}),
    };
  return { generation, prefix: stay, page: generalPage(tail) };
}

function customerPage(tail = 'subscriptions', item?: string): string {
  const pages: Record<string, string> = {
    subscriptions: item ? 'subscription' : 'subscriptions',
    'add-subscriptions': 'tick-box-catalogue',
    'add-products': 'catalogue',
    neworder: 'catalogue',
    account: 'customer-account',
    orders: 'orders',
    transfers: item === 'new' ? 'new-transfer' : item ? 'transfer' : 'transfers',
  };
  return pages[tail] ?? `customer-${tail}`;
}

function generalPage(tail: string): string {
  if (/^\/customers(\/list)?$/.test(tail)) return 'customers';
  if (/^\/customers\/(acquire|relationshiprequest)$/.test(tail)) return 'relationship-request';
  if (/^(\/customers)?\/granularadminaccess\/list$/.test(tail)) return 'administer';
  if (/^\/organization\/identity$|azureadprofile$/.test(tail)) return 'azure-ad-profile';
  if (/^\/organization\/identifiers$|\/identifiers$/.test(tail)) return 'identifiers';
  if (/^\/(organization|account-?settings|settings)(\/|$)/.test(tail)) return 'legal-info';
  if (tail === '' || tail === '/home' || tail === '/overview' || tail === '/dashboard/overview') return 'home';
  return 'not-found';
}
