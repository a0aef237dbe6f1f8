import { offers } from '../state/catalogue.ts';
import { day } from '../state/clock.ts';
import type { SeedData } from '../state/portal-state.ts';
import { Random } from '../state/random.ts';
import type { Customer, Relationship, Subscription } from '../state/records.ts';
import { accounts } from './accounts.ts';
import { makeCustomers } from './customers.ts';
import { baseWithAddOns, easyLegacy, eightMixed, everyStatus, newCommerceSet } from './notable.ts';
import { makeSubscription, type Place, type Sketch } from './subscriptions.ts';

/** Given the start of the portal's clock, everything the portal knows at that moment. */
export type Seed = (now: number) => SeedData;

const customersOnFirst = 83;
const customersOnSecond = 22;
const onBoth = 5;

/** Two From accounts (83 and 22 customers, 5 on both), one To account that already knows 9 of them. */
export const defaultSeed: Seed = (now) => {
  const customers = makeCustomers(customersOnFirst + customersOnSecond - onBoth);
  const first = customers.slice(0, customersOnFirst);
  const second = customers.slice(customersOnFirst - onBoth);
  const alreadyOnTo = [2, 3, 12, 13, 14, 30, 31, 60, customersOnFirst]
    .flatMap((position) => customers[position] ?? [])
    .filter(({ name }) => name !== 'Fabrikam, Inc.');
  const relationships = [...related('from-1', first, now), ...related('from-2', second, now), ...related('to', alreadyOnTo, now)];
  const random = new Random(8_080);
  const subscriptions = [
    ...first.flatMap((customer, position) =>
      subscriptionsFor({ account: 'from-1', customer: customer.id, now, random }, customer.name, position),
    ),
    ...second.flatMap((customer) =>
      someSubscriptions({ account: 'from-2', customer: customer.id, now, random }, random.whole(1, 9)),
    ),
    ...alreadyOnTo
      .slice(0, 3)
      .flatMap((customer) => someSubscriptions({ account: 'to', customer: customer.id, now, random }, random.whole(1, 4))),
  ];
  return { accounts: structuredClone(accounts), customers, relationships, subscriptions };
};

function related(account: string, customers: Customer[], now: number): Relationship[] {
  return customers.map(({ id }) => ({
    account,
    customer: id,
    type: 'Cloud Reseller',
    delegatedAdministration: true,
    since: now - 400 * day,
  }));
}

/** Names a test or a demo can rely on; everybody else gets a mixture. */
function subscriptionsFor(place: Place, name: string, position: number): Subscription[] {
  const sketches: Record<string, Sketch[]> = {
    'Fabrikam, Inc.': easyLegacy,
    'Wingtip Toys': eightMixed,
    'Adatum Corporation': everyStatus,
    'Litware, Inc.': newCommerceSet,
    'Nod Publishers': [],
    'Tailspin Toys': [{ offer: 'Office 365 Business Premium', quantity: 1 }],
  };
  const sketch = sketches[name];
  if (sketch) return sketch.map((one) => makeSubscription(place, one));
  if (name === 'Woodgrove Bank') return baseWithAddOns(place);
  if (name === 'Humongous Insurance') return someSubscriptions(place, 40);
  return someSubscriptions(place, position % 7 === 0 ? place.random.whole(10, 26) : place.random.whole(1, 9));
}

const usual = offers.filter(
  (offer) =>
    !offer.addOnTo &&
    !offer.isTrial &&
    offer.unit === 'Licenses' &&
    !offer.name.includes('Nonprofit') &&
    !offer.name.includes('Qualified'),
);
const rare = offers.filter((offer) => offer.isTrial || offer.unit !== 'Licenses').filter((offer) => !offer.addOnTo);

function someSubscriptions(place: Place, count: number): Subscription[] {
  const { random } = place;
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(random.pick(random.chance(0.85) ? usual : rare).name);
  return [...chosen].map((offer) =>
    makeSubscription(place, { offer, ...randomFate(random), ...(offer === 'Azure plan' ? { azure: ['active' as const] } : {}) }),
  );
}

function randomFate(random: Random): Partial<Sketch> {
  const fate = random.next();
  if (fate < 0.78) return {};
  if (fate < 0.86) return { autoRenew: false };
  if (fate < 0.94) return { status: 'suspended' };
  return { status: random.pick(['canceled', 'expired', 'pending', 'disabled'] as const) };
}
