import fc from 'fast-check';
import type { DraftEvent } from '../../utils/consolidation/event';
import {
  aCustomerList,
  accounts,
  aDraft,
  aGuid,
  anAccountAdded,
  aSubscription,
  aSubscriptionList,
  complete,
  incomplete,
} from './builders';

const customers = [1, 2, 3, 0x81].map(aGuid);
const subscriptions = [100, 101, 102, 103, 104].map(aGuid);
const accountIds = Object.values(accounts).map((account) => account.id);

const customer = fc.constantFrom(...customers);
const account = fc.constantFrom(...accountIds);
const subscription = fc.constantFrom(...subscriptions);
const completeness = fc.constantFrom(complete, complete, incomplete);

const row = fc
  .record({
    id: subscription,
    name: fc.constantFrom('Office 365 Enterprise E3', 'Microsoft 365 Business Standard', 'Azure plan'),
    quantity: fc.constantFrom(null, 0, 1, 5, 25),
    status: fc.constantFrom('active' as const, 'suspended' as const, 'expired' as const, 'unknown' as const),
    commerceType: fc.constantFrom(undefined, 'legacy' as const, 'new-commerce' as const, 'azure' as const, 'trial' as const),
  })
  .map((change) => aSubscription(change));

const happenings: fc.Arbitrary<DraftEvent>[] = [
  fc.record({ account, customers: fc.uniqueArray(customer), completeness }).map(aCustomerList),
  fc
    .record({ account, customer, rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }), completeness })
    .map(aSubscriptionList),
  fc.record({ account, customer, id: subscription, days: fc.integer({ min: 0, max: 40 }) }).map(({ account, customer, id, days }) =>
    aDraft(
      {
        type: 'captured',
        payload: {
          page: 'subscription-detail',
          path: '/commerce/customers/{guid}/subscriptions/{guid}',
          customer,
          detail: {
            id,
            commerceType: days % 2 === 0 ? 'legacy' : 'new-commerce',
            cancelUntil: new Date(Date.UTC(2026, 10, 20 + days)).toISOString(),
            endsOn: new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10),
            autoRenew: days % 3 === 0,
          },
        },
      },
      { account, about: { customer } },
    ),
  ),
  fc
    .record({
      customer,
      subscription,
      method: fc.constantFrom('recreate-and-suspend' as const, 'transfer' as const, 'leave' as const),
    })
    .map(({ customer, ...payload }) =>
      aDraft({ type: 'method-chosen', payload: { ...payload, reason: 'as agreed' } }, { about: { customer } }),
    ),
  fc
    .record({ customer, from: subscription, to: subscription })
    .map(({ customer, from, to }) =>
      aDraft({ type: 'twins-linked', payload: { from: [from], to: [to] } }, { about: { customer } }),
    ),
  fc
    .record({ customer, from: subscription })
    .map(({ customer, from }) =>
      aDraft(
        { type: 'purchase-submitted', payload: { lines: [{ name: 'Office 365 Enterprise E3', quantity: 5, from: [from] }] } },
        { account: accounts.to.id, about: { customer } },
      ),
    ),
  fc
    .record({ customer, subscription })
    .map(({ customer, subscription }) =>
      aDraft(
        { type: 'status-submitted', payload: { subscription, to: 'suspended' } },
        { account: accounts.from.id, about: { customer } },
      ),
    ),
  customer.map((customer) => aDraft({ type: 'marked-not-moving', payload: { reason: 'leaves us' } }, { about: { customer } })),
  fc
    .record({ customer, wave: fc.constantFrom('Wave 1', 'Wave 2', null) })
    .map(({ customer, wave }) => aDraft({ type: 'wave-set', payload: { wave } }, { about: { customer } })),
  fc
    .record({ customer, owner: fc.constantFrom('Anna', 'Bram', null) })
    .map(({ customer, owner }) => aDraft({ type: 'owner-set', payload: { owner } }, { about: { customer } })),
  customer.map((customer) => aDraft({ type: 'invitation-sent', payload: {} }, { about: { customer } })),
  fc
    .constantFrom('new-commerce', 'unknown')
    .map((value) => aDraft({ type: 'setting-changed', payload: { key: 'defaultCommerceType', value } })),
  fc
    .constant('x')
    .map(() =>
      aDraft({ type: 'names-confirmed', payload: { from: 'Office 365 Enterprise E3', to: 'Microsoft 365 Business Standard' } }),
    ),
  fc.constantFrom(...Object.values(accounts)).map(anAccountAdded),
];

export interface Step {
  draft: DraftEvent;
  minutesLater: number;
}

/** A history as an admin may make it: accounts first, then anything in any order, now and then something undone or moved. */
export const history: fc.Arbitrary<Step[]> = fc
  .tuple(
    // An account may be added after what was captured in it, when histories are united.
    fc.subarray(Object.values(accounts), { minLength: 1 }),
    fc.array(fc.record({ draft: fc.oneof(...happenings), minutesLater: fc.constantFrom(0, 1, 90, 300, 1500, 20_000) }), {
      maxLength: 25,
    }),
    fc.array(fc.record({ at: fc.nat(), account: fc.option(account) }), { maxLength: 3 }),
  )
  .map(([first, steps, afterthoughts]) => {
    const begin = first.map((added) => ({ draft: anAccountAdded(added), minutesLater: 0 }));
    const all: Step[] = [...begin, ...steps];
    for (const { at, account } of afterthoughts) {
      const target = all[at % all.length]?.draft;
      if (!target || target.type === 'account-added') continue;
      const payload = account === null ? undefined : { event: target.id, account };
      const draft =
        payload && target.type === 'captured'
          ? aDraft({ type: 'capture-reassigned', payload }, { account: target.account, about: target.about })
          : aDraft({ type: 'undone', payload: { event: target.id } }, { account: target.account, about: target.about });
      all.push({ draft, minutesLater: 5 });
    }
    return all;
  });
