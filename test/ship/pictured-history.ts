import type { DraftEvent, Happening } from '../../utils/consolidation/event';
import { draft, from, historyOf, hoursAgo, type SeededCustomer, type SeededSubscription, seededGuid } from '../e2e/seeds';

/** A project in the middle of it, for the dashboard's pictures: fictitious companies from Microsoft's documents. */
export async function picturedHistory(): Promise<string> {
  const customers = [
    moved('Adatum Corporation', 'adatum.example', 4),
    moved('Fourth Coffee', 'fourthcoffee.example', 2),
    moved('Trey Research', 'treyresearch.example', 6),
    recreated("Margie's Travel", 'margiestravel.example', 3),
    recreated('Proseware, Inc.', 'proseware.example', 4),
    started('Woodgrove Bank', 'woodgrovebank.example', 7),
    started('Coho Winery', 'cohowinery.example', 2),
    started('City Power & Light', 'citypower.example', 5),
    { ...started('Lucerne Publishing', 'lucernepublishing.example', 4), isOnTo: false, isToUnseen: true },
    { ...started('Graphic Design Institute', 'gdi.example', 3), isOnTo: false, isToUnseen: true },
    { ...started('School of Fine Art', 'fineart.example', 1), isListedOnly: true, isOnTo: false },
    { ...started('Tailspin Toys', 'tailspintoys.example', 1), isListedOnly: true, isOnTo: false },
  ];
  const numberOf = (name: string) => customers.findIndex((customer) => customer.name === name) + 1;
  const seen = [
    opened(numberOf('Woodgrove Bank'), 2, { renewsOn: inDays(9) }),
    opened(numberOf('Woodgrove Bank'), 5, { renewsOn: inDays(9) }),
    opened(numberOf('Coho Winery'), 1, { renewsOn: inDays(16) }),
    opened(numberOf('City Power & Light'), 3, { renewsOn: inDays(23) }),
    opened(numberOf('Lucerne Publishing'), 1, { renewsOn: inDays(27) }),
    opened(numberOf('Graphic Design Institute'), 2, { renewsOn: inDays(58) }),
  ];
  return await historyOf(customers, [{ at: hoursAgo(0), drafts: seen }]);
}

const inDays = (days: number) => hoursAgo(-24 * days).slice(0, 10);

/** Subscription `row` of customer `number`, as its own page shows it. */
function opened(number: number, row: number, dates: { renewsOn: string }): DraftEvent {
  const payload = {
    page: 'subscription-detail',
    path: '/dashboard/commerce2/customers/{guid}/subscriptions/{guid}',
    customer: seededGuid('customer', number),
    detail: { id: seededGuid('from', (number - 1) * 100 + row), commerceType: 'legacy', autoRenew: true, ...dates },
  } satisfies Extract<Happening, { type: 'captured' }>['payload'];
  return draft({ type: 'captured', payload }, from, { customer: payload.customer });
}

const products = [
  'Microsoft 365 Business Standard',
  'Exchange Online (Plan 1)',
  'Office 365 Enterprise E3',
  'Power BI Pro',
  'Microsoft 365 Business Premium',
  'Enterprise Mobility + Security E3',
  'Project Online Professional',
];

const subscriptions = (count: number, over: Partial<SeededSubscription>): SeededSubscription[] =>
  products.slice(0, count).map((name, index) => ({ name, quantity: 6 + ((index * 17) % 40), type: 'legacy', ...over }));

const started = (name: string, domain: string, count: number): SeededCustomer => ({
  name,
  domain,
  subscriptions: subscriptions(count, {}),
});

const recreated = (name: string, domain: string, count: number): SeededCustomer => ({
  name,
  domain,
  subscriptions: subscriptions(count, { twin: { hoursAgo: 1 } }),
});

const moved = (name: string, domain: string, count: number): SeededCustomer => ({
  name,
  domain,
  subscriptions: subscriptions(count, { status: 'suspended', twin: { hoursAgo: 2 } }),
});
