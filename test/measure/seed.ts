import { accounts } from '../portal/seed/accounts.ts';
import { makeCustomers } from '../portal/seed/customers.ts';
import { easyLegacy } from '../portal/seed/notable.ts';
import type { Seed } from '../portal/seed/seed.ts';
import { makeSubscription } from '../portal/seed/subscriptions.ts';
import { day } from '../portal/state/clock.ts';
import { Random } from '../portal/state/random.ts';

export const from = 'Northwind CSP Germany';
export const to = 'Northwind CSP Europe';

export interface Size {
  customers: number;
  /** Of each customer; at most eight. */
  subscriptions: number;
}

/** So many customers with legacy subscriptions, each of them already accepted on To: invitations are mails, the same either way. */
export function legacyCustomers({ customers: count, subscriptions }: Size): Seed {
  return (now) => {
    const customers = makeCustomers(count);
    const random = new Random(2_026);
    const related = (account: string) =>
      customers.map(({ id }) => ({
        account,
        customer: id,
        type: 'Cloud Reseller' as const,
        delegatedAdministration: true,
        since: now - 30 * day,
      }));
    return {
      accounts: structuredClone(accounts),
      customers,
      relationships: [...related('from-1'), ...related('to')],
      subscriptions: customers.flatMap(({ id }) =>
        easyLegacy
          .slice(0, subscriptions)
          .map((sketch) =>
            makeSubscription({ account: 'from-1', customer: id, now, random }, { ...sketch, quantity: random.whole(2, 60) }),
          ),
      ),
    };
  };
}
