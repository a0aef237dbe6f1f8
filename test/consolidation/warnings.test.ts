import { describe, expect, test } from 'vitest';
import type { Happening, Method } from '../../utils/consolidation/event';
import { type Warning, type WarningId, type WarningSeverity, warningIds } from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { warningRules } from '../../utils/consolidation/warnings';
import {
  aGuid,
  aHistory,
  anAccount,
  anAccountPageCapture,
  aRecreatedHistory,
  aSubscription,
  day,
  type History,
  incomplete,
} from './builders';

const from = (overrides: Partial<ListedSubscription> = {}) => [aSubscription(overrides)];
const twin = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const chosen = (method: Method) =>
  ({ type: 'method-chosen', payload: { subscription: aGuid(1), method, reason: 'asked for' } }) as const;
const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };
const accepted: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' } };

const legacy = (detail: Partial<SubscriptionDetail> = {}) => seen({ commerceType: 'legacy', ...detail });
const newCommerce = (detail: Partial<SubscriptionDetail> = {}) => seen({ commerceType: 'new-commerce', ...detail });
const trial = (detail: Partial<SubscriptionDetail> = {}) => seen({ isTrial: true, ...detail });
function seen(detail: Partial<SubscriptionDetail>): History {
  return aHistory().listsCustomers('from', day(1)).lists('from', day(1), from()).opens('from', day(1), detail);
}

const cycleFee = { subscription: aGuid(1), name: 'Office 365 E3', chargeType: 'Cycle fee', amount: 41, currency: 'EUR' };
/** Stopped on day 3, and an invoice imported since. */
function invoiced(
  days: { from?: string; until?: string },
  account = 'from',
  status: 'suspended' | 'active' = 'suspended',
): History {
  const charges = [{ ...cycleFee, from: '2026-11-01', ...days }];
  return aRecreatedHistory()
    .lists('from', day(3), from({ status }))
    .happens(day(38), { type: 'invoice-checked', payload: { charges } }, { account });
}

const azureRow = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };
const azure = () => aHistory().lists('from', day(1), from(azureRow));
const migrated = { type: 'microsoft-answered', payload: { answer: 'done', reportsMigrated: true } } as const;
const toNewCommerce = (rows: ListedSubscription[], cancelUntil = day(9)) => {
  const history = aRecreatedHistory().lists('to', day(2, 10), rows);
  for (const { id } of rows) history.opens('to', day(2, 10), { id, commerceType: 'new-commerce', cancelUntil });
  return history;
};
const manyOnTo = (count: number) =>
  Array.from({ length: count }, (_, index) => aSubscription({ id: aGuid(1000 + index), name: `P${index}` }));

type Case = [WarningId, WarningSeverity | 'silent', string, () => History, Instant];

const cases: Case[] = [
  ['double-billing-today', 'warning', 'before the end of the day', () => aRecreatedHistory(), day(2, 23)],
  ['double-billing-today', 'warning', 'a suggested twin', () => legacy().lists('to', day(2), [twin()]), day(2, 10)],
  ['double-billing-today', 'warning', 'new commerce too', () => aRecreatedHistory({ commerceType: 'new-commerce' }), day(2, 11)],
  ['double-billing-today', 'silent', 'the day is over', () => aRecreatedHistory(), day(3, 0)],
  [
    'double-billing-today',
    'silent',
    'the twin is not active',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin({ status: 'pending' })]),
    day(2, 11),
  ],
  ['double-billing-overdue', 'critical', 'the day is over', () => aRecreatedHistory(), day(3, 0)],
  [
    'double-billing-overdue',
    'critical',
    'the local day is over',
    () => aRecreatedHistory().setting('timeZone', 'Asia/Tokyo'),
    day(2, 15),
  ],
  ['double-billing-overdue', 'silent', 'the day is not over', () => aRecreatedHistory(), day(2, 23)],
  [
    'double-billing-overdue',
    'silent',
    'submitted in time, not listed again',
    () => aRecreatedHistory().submitsStatus(day(2, 23), aGuid(1), 'suspended'),
    day(3, 9),
  ],
  [
    'double-billing-overdue',
    'critical',
    'submitted in time, but a later list shows it running',
    () => aRecreatedHistory().submitsStatus(day(2, 23), aGuid(1), 'suspended').lists('from', day(3, 4), from()),
    day(3, 9),
  ],
  [
    'double-billing-overdue',
    'critical',
    'submitted too late',
    () => aRecreatedHistory().submitsStatus(day(3, 1), aGuid(1), 'suspended'),
    day(3, 2),
  ],
  [
    'double-billing-overdue',
    'silent',
    'it stopped',
    () => aRecreatedHistory().lists('from', day(2, 12), from({ status: 'suspended' })),
    day(3, 9),
  ],
  ['double-billing-overdue', 'silent', 'it is left', () => aRecreatedHistory().happens(day(2, 11), chosen('leave')), day(3, 9)],
  [
    'suspended-still-billed',
    'critical',
    'new commerce',
    () => newCommerce().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-still-billed',
    'critical',
    'usage-based',
    () => aHistory().lists('from', day(1), from({ isUsageBased: true, quantity: null, status: 'suspended' })),
    day(3),
  ],
  ['suspended-still-billed', 'critical', 'unknown', () => aHistory().lists('from', day(1), from({ status: 'suspended' })), day(3)],
  ['suspended-still-billed', 'silent', 'legacy', () => legacy().lists('from', day(2), from({ status: 'suspended' })), day(3)],
  [
    'suspended-still-billed',
    'silent',
    'its term is over',
    () => newCommerce({ endsOn: day(2), cancelsAtTermEnd: true }).lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'charged-after-stop',
    'critical',
    'the next month is charged',
    () => invoiced({ from: '2026-12-01', until: '2026-12-31' }),
    day(40),
  ],
  ['charged-after-stop', 'silent', 'only the month of the stop is charged', () => invoiced({ until: '2026-11-30' }), day(40)],
  [
    'charged-after-stop',
    'silent',
    'it is an invoice of another account',
    () => invoiced({ from: '2026-12-01', until: '2026-12-31' }, 'from-2'),
    day(40),
  ],
  [
    'charged-after-stop',
    'silent',
    'it still runs',
    () => invoiced({ from: '2026-12-01', until: '2026-12-31' }, 'from', 'active'),
    day(40),
  ],
  ['credit-missing', 'warning', 'the whole month is charged', () => invoiced({ until: '2026-11-30' }), day(40)],
  ['credit-missing', 'silent', 'nothing after the stop is charged', () => invoiced({ until: '2026-11-04' }), day(40)],
  [
    'credit-missing',
    'silent',
    'the credit stands on a later invoice',
    () =>
      invoiced({ until: '2026-11-30' }).happens(
        day(39),
        { type: 'invoice-checked', payload: { charges: [{ ...cycleFee, from: '2026-11-05', until: '2026-11-30', amount: -35 }] } },
        { account: 'from' },
      ),
    day(40),
  ],
  [
    'suspended-before-recreated',
    'critical',
    'nothing on To',
    () => legacy().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-before-recreated',
    'critical',
    'only a suggestion on To',
    () =>
      legacy()
        .lists('to', day(2), [twin()])
        .lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-before-recreated',
    'critical',
    'its twin stood in an incomplete list only',
    () =>
      legacy()
        .lists('to', day(2), [twin()], { completeness: incomplete })
        .happens(day(2), link)
        .lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-before-recreated',
    'silent',
    'a twin was verified',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' })),
    day(3, 10),
  ],
  [
    'suspended-before-recreated',
    'silent',
    'it was suspended before the project',
    () => aHistory().lists('from', day(1), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-before-recreated',
    'silent',
    'usage-based',
    () =>
      aHistory()
        .lists('from', day(1), from({ isUsageBased: true }))
        .lists('from', day(2), from({ isUsageBased: true, status: 'suspended' })),
    day(3),
  ],
  [
    'suspended-blocks-transfer',
    'warning',
    'new commerce suspended',
    () => newCommerce().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  ['suspended-blocks-transfer', 'silent', 'active', () => newCommerce(), day(3)],
  [
    'suspended-blocks-transfer',
    'silent',
    'another method',
    () => legacy().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'suspension-not-confirmed',
    'warning',
    'after four hours',
    () => aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended'),
    day(2, 15),
  ],
  [
    'suspension-not-confirmed',
    'silent',
    'within four hours',
    () => aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended'),
    day(2, 14, 59),
  ],
  [
    'suspension-not-confirmed',
    'silent',
    'confirmed',
    () =>
      aRecreatedHistory()
        .submitsStatus(day(2, 11), aGuid(1), 'suspended')
        .lists('from', day(2, 12), from({ status: 'suspended' })),
    day(2, 16),
  ],
  [
    'suspension-not-confirmed',
    'silent',
    'set back to Active',
    () => aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended').submitsStatus(day(2, 12), aGuid(1), 'active'),
    day(2, 18),
  ],
  ['purchase-not-confirmed', 'warning', 'after four hours', () => legacy().buys(day(2, 9), [{ from: [aGuid(1)] }]), day(2, 13)],
  [
    'purchase-not-confirmed',
    'warning',
    'a line typed by hand',
    () => legacy().buys(day(2, 9), [{ name: 'Visio Plan 2' }]),
    day(2, 13),
  ],
  [
    'purchase-not-confirmed',
    'silent',
    'within four hours',
    () => legacy().buys(day(2, 9), [{ from: [aGuid(1)] }, {}]),
    day(2, 12, 59),
  ],
  ['purchase-not-confirmed', 'silent', 'listed', () => aRecreatedHistory(), day(2, 14)],
  [
    'purchase-not-confirmed',
    'silent',
    'a line typed by hand, listed',
    () => legacy().buys(day(2, 9), [{}]).lists('to', day(2, 10), [twin()]),
    day(2, 14),
  ],
  [
    'quantity-differs',
    'warning',
    '24 on To',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 24 })]),
    day(2, 11),
  ],
  ['quantity-differs', 'warning', 'of a suggestion', () => legacy().lists('to', day(2), [twin({ quantity: 24 })]), day(2, 11)],
  ['quantity-differs', 'silent', 'equal', () => aRecreatedHistory(), day(2, 11)],
  [
    'quantity-differs',
    'silent',
    'accepted',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [twin({ quantity: 24 })])
        .happens(day(2, 11), accepted),
    day(2, 12),
  ],
  [
    'quantity-differs',
    'warning',
    'accepted, but changed since',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [twin({ quantity: 24 })])
        .happens(day(2, 11), accepted)
        .lists('to', day(2, 12), [twin({ quantity: 23 })]),
    day(2, 13),
  ],
  [
    'quantity-differs',
    'silent',
    'the twin changed after everything was done',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('to', day(4), [twin({ quantity: 40 })]),
    day(4, 10),
  ],
  [
    'twin-differs',
    'warning',
    'another billing frequency',
    () =>
      aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' }).opens('to', day(2, 10), {
        id: aGuid(101),
        billingFrequency: 'annual',
      }),
    day(2, 11),
  ],
  [
    'twin-differs',
    'warning',
    'another reseller',
    () => aRecreatedHistory({ commerceType: 'legacy', reseller: 'A' }).opens('to', day(2, 10), { id: aGuid(101), reseller: 'B' }),
    day(2, 11),
  ],
  [
    'twin-differs',
    'silent',
    'unknown on one side',
    () => aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' }),
    day(2, 11),
  ],
  ['missing-on-to', 'notice', 'the To list lacks it', () => legacy().lists('to', day(2), []), day(3)],
  [
    'missing-on-to',
    'warning',
    'the other twins are a day old',
    () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]),
    day(3, 10),
  ],
  [
    'missing-on-to',
    'notice',
    'the other twins are younger',
    () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]),
    day(3, 9),
  ],
  ['missing-on-to', 'silent', 'To was never captured', () => legacy(), day(3)],
  [
    'missing-on-to',
    'silent',
    'the To list is not complete',
    () => legacy().lists('to', day(2), [], { completeness: incomplete }),
    day(3),
  ],
  [
    'missing-on-to',
    'silent',
    'it was bought just now',
    () =>
      legacy()
        .lists('to', day(2), [])
        .buys(day(2, 9), [{ from: [aGuid(1)] }]),
    day(2, 10),
  ],
  ['missing-on-to', 'silent', 'it is to be transferred', () => newCommerce().lists('to', day(2), []), day(3)],
  [
    'extra-on-to',
    'notice',
    'new on To',
    () =>
      legacy()
        .lists('to', day(2), [])
        .lists('to', day(3), [twin({ name: 'Visio Plan 2' })]),
    day(3, 10),
  ],
  [
    'extra-on-to',
    'silent',
    'nobody knows whether it is new',
    () => legacy().lists('to', day(3), [twin({ name: 'Visio Plan 2' })]),
    day(3, 10),
  ],
  [
    'extra-on-to',
    'silent',
    'it is canceled',
    () =>
      legacy()
        .lists('to', day(2), [])
        .lists('to', day(3), [twin({ name: 'Visio Plan 2', status: 'canceled' })]),
    day(3, 10),
  ],
  [
    'duplicate-on-to',
    'critical',
    'bought twice',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin(), twin({ id: aGuid(102) })]),
    day(2, 11),
  ],
  [
    'duplicate-on-to',
    'silent',
    'bought in two parts',
    () =>
      legacy()
        .lists('to', day(2), [])
        .lists('to', day(3), [twin({ quantity: 10 }), twin({ id: aGuid(102), quantity: 15 })]),
    day(3, 10),
  ],
  [
    'duplicate-on-to',
    'silent',
    'From once had that many',
    () =>
      aHistory()
        .lists('from', day(1), from({ quantity: 50 }))
        .lists('from', day(2), from())
        .lists('to', day(2), [])
        .lists('to', day(3), [twin(), twin({ id: aGuid(102) })]),
    day(3, 10),
  ],
  [
    'duplicate-on-to',
    'silent',
    'one stood on To before',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [twin(), twin({ id: aGuid(102) })])
        .happens(day(2, 11), { type: 'marked-already-on-to', payload: { subscription: aGuid(102) } }),
    day(2, 12),
  ],
  [
    'to-window-closing',
    'warning',
    'less than three days for a duplicate',
    () => toNewCommerce([twin(), twin({ id: aGuid(102) })]),
    day(6, 9, 30),
  ],
  [
    'to-window-closing',
    'critical',
    'less than a day for another quantity',
    () => toNewCommerce([twin({ quantity: 24 })]),
    day(8, 10),
  ],
  [
    'to-window-closing',
    'warning',
    'an extra one, by its start date',
    () =>
      legacy()
        .lists('to', day(2), [])
        .lists('to', day(3), [twin({ name: 'Visio Plan 2' })])
        .opens('to', day(3), { id: aGuid(101), commerceType: 'new-commerce', startsOn: day(3) }),
    day(8),
  ],
  ['to-window-closing', 'silent', 'more than three days', () => toNewCommerce([twin({ quantity: 24 })]), day(6, 8)],
  ['to-window-closing', 'silent', 'nothing is wrong', () => toNewCommerce([twin()]), day(8, 10)],
  ['to-window-closing', 'silent', 'the window closed', () => toNewCommerce([twin({ quantity: 24 })]), day(9)],
  [
    'added-back-on-from',
    'critical',
    'a stopped one runs again',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('from', day(4), from()),
    day(4, 10),
  ],
  [
    'added-back-on-from',
    'silent',
    'it stays stopped',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' })),
    day(4, 10),
  ],
  [
    'added-back-on-from',
    'silent',
    'a new one before the customer was done',
    () => aRecreatedHistory().lists('from', day(3), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]),
    day(4, 10),
  ],
  [
    'changed-on-from',
    'warning',
    'another quantity',
    () => aRecreatedHistory().lists('from', day(3), from({ quantity: 30 })),
    day(3, 10),
  ],
  [
    'changed-on-from',
    'warning',
    'a new one',
    () => aRecreatedHistory().lists('from', day(3), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]),
    day(3, 10),
  ],
  ['changed-on-from', 'silent', 'before the recreation', () => legacy().lists('from', day(2), from({ quantity: 30 })), day(3, 10)],
  [
    'changed-on-from',
    'warning',
    'between two purchases',
    () =>
      legacy()
        .buys(day(2), [{ from: [aGuid(1)] }])
        .lists('from', day(3), from({ quantity: 30 }))
        .buys(day(4), [{ from: [aGuid(1)], quantity: 5 }]),
    day(4, 10),
  ],
  [
    'changed-on-from',
    'silent',
    'made equal again',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ quantity: 30 }))
        .lists('to', day(3, 10), [twin({ quantity: 30 })]),
    day(3, 11),
  ],
  ['azure-not-confirmed', 'warning', 'nothing captured on To', () => azure().happens(day(2), migrated), day(3)],
  [
    'azure-not-confirmed',
    'warning',
    'From still active',
    () => azure().happens(day(2), migrated).lists('to', day(2), from(azureRow)),
    day(3),
  ],
  ['azure-not-confirmed', 'silent', 'not reported', () => azure(), day(3)],
  [
    'azure-not-confirmed',
    'silent',
    'both captured',
    () =>
      azure()
        .happens(day(2), migrated)
        .lists('from', day(3), from({ ...azureRow, status: 'suspended' }))
        .lists('to', day(3), from(azureRow)),
    day(4),
  ],
  [
    'azure-not-confirmed',
    'silent',
    'transferred and absent on From',
    () =>
      azure()
        .happens(day(2), chosen('transfer'))
        .happens(day(2), migrated)
        .lists('to', day(3), from(azureRow))
        .lists('from', day(3), []),
    day(4),
  ],
  [
    'azure-suspended-early',
    'critical',
    'To does not show it',
    () => azure().lists('from', day(2), from({ ...azureRow, status: 'suspended' })),
    day(3),
  ],
  [
    'azure-suspended-early',
    'silent',
    'To shows it active',
    () =>
      azure()
        .lists('from', day(2), from({ ...azureRow, status: 'suspended' }))
        .lists('to', day(2), from(azureRow)),
    day(3),
  ],
  [
    'cancellation-window-closing',
    'warning',
    'less than two days',
    () => newCommerce({ cancelUntil: day(5) }).happens(day(2), chosen('recreate-and-cancel')),
    day(3, 10),
  ],
  [
    'cancellation-window-closing',
    'critical',
    'less than six hours',
    () => newCommerce({ cancelUntil: day(5) }).happens(day(2), chosen('recreate-and-cancel')),
    day(5, 4),
  ],
  [
    'cancellation-window-closing',
    'silent',
    'more than two days',
    () => newCommerce({ cancelUntil: day(5) }).happens(day(2), chosen('recreate-and-cancel')),
    day(3, 8),
  ],
  ['cancellation-window-closing', 'silent', 'another method', () => newCommerce({ cancelUntil: day(5) }), day(5, 4)],
  ['trial-becomes-paid', 'warning', 'auto-renew on', () => trial({ autoRenew: true, endsOn: day(20) }), day(3)],
  ['trial-becomes-paid', 'warning', 'auto-renew unknown, end unknown', () => trial(), day(3)],
  ['trial-becomes-paid', 'critical', 'less than two days', () => trial({ endsOn: day(5) }), day(4)],
  ['trial-becomes-paid', 'silent', 'auto-renew off', () => trial({ autoRenew: false, endsOn: day(5) }), day(4)],
  ['trial-becomes-paid', 'silent', 'legacy', () => trial({ commerceType: 'legacy', endsOn: day(5) }), day(4)],
  [
    'trial-becomes-paid',
    'silent',
    'expired',
    () => trial({ endsOn: day(5) }).lists('from', day(6), from({ status: 'expired' })),
    day(7),
  ],
  ['renews-before-it-is-moved', 'warning', 'within 14 days', () => legacy({ autoRenew: true, renewsOn: '2026-11-16' }), day(3)],
  ['renews-before-it-is-moved', 'silent', 'in a month', () => legacy({ autoRenew: true, renewsOn: '2026-12-16' }), day(3)],
  ['renews-before-it-is-moved', 'silent', 'auto-renew off', () => legacy({ autoRenew: false, renewsOn: '2026-11-16' }), day(3)],
  [
    'renews-before-it-is-moved',
    'silent',
    'verified on To',
    () => aRecreatedHistory({ commerceType: 'legacy', autoRenew: true, renewsOn: '2026-11-16' }),
    day(3),
  ],
  [
    'renews-before-it-is-moved',
    'silent',
    'the date is an old one',
    () => legacy({ autoRenew: true, renewsOn: '2026-10-16' }),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'warning',
    'off, not cancelled at its end',
    () => newCommerce({ autoRenew: false, endsOn: '2027-01-01' }),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'warning',
    'suspended, so it is off',
    () => newCommerce().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'silent',
    'cancelled at its end',
    () => newCommerce({ autoRenew: false, cancelsAtTermEnd: true, endsOn: '2027-01-01' }),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'warning',
    'suspended, which switched auto-renew off',
    () => newCommerce({ autoRenew: true, endsOn: '2027-01-01' }).lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  ['paid-extension-ahead', 'silent', 'on', () => newCommerce({ autoRenew: true, endsOn: '2027-01-01' }), day(3)],
  [
    'paid-extension-ahead',
    'silent',
    'its term ended before the rule',
    () => newCommerce({ autoRenew: false, endsOn: '2026-05-04' }),
    day(3),
  ],
  ['paid-extension-ahead', 'silent', 'legacy', () => legacy({ autoRenew: false, endsOn: '2027-01-01' }), day(3)],
  [
    'data-deletion-ahead',
    'warning',
    'suspended without a twin',
    () => legacy().lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'data-deletion-ahead',
    'critical',
    '76 days after it was last seen running',
    () => legacy().lists('from', day(2), from({ status: 'suspended' })),
    day(77),
  ],
  [
    'data-deletion-ahead',
    'critical',
    'the date under Suspended is near',
    () => legacy({ deletedOn: '2026-11-10' }).lists('from', day(2), from({ status: 'suspended' })),
    day(3),
  ],
  [
    'data-deletion-ahead',
    'silent',
    'a twin was verified',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' })),
    day(80),
  ],
  ['data-deletion-ahead', 'silent', 'active', () => legacy(), day(80)],
  [
    'relationship-silent',
    'notice',
    'after a week',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }),
    day(9),
  ],
  [
    'relationship-silent',
    'silent',
    'within a week',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }),
    day(8),
  ],
  [
    'relationship-silent',
    'silent',
    'accepted',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }).listsCustomers('to', day(3)),
    day(10),
  ],
  ['agreement-not-seen', 'notice', 'accepted', () => legacy().listsCustomers('to', day(2)), day(3)],
  ['agreement-not-seen', 'warning', 'the recreation began', () => aRecreatedHistory(), day(2, 11)],
  [
    'agreement-not-seen',
    'silent',
    'seen',
    () => aRecreatedHistory().captures('to', day(2, 10), anAccountPageCapture(true)),
    day(2, 11),
  ],
  ['agreement-not-seen', 'silent', 'no relationship yet', () => legacy(), day(3)],
  [
    'incomplete-capture',
    'warning',
    'the latest one',
    () => legacy().lists('from', day(2), from(), { completeness: incomplete }),
    day(3),
  ],
  [
    'incomplete-capture',
    'silent',
    'complete again',
    () => legacy().lists('from', day(2), [], { completeness: incomplete }).lists('from', day(2, 10), from()),
    day(3),
  ],
  ['stale-capture', 'notice', 'a day old', () => legacy(), day(2, 9)],
  ['stale-capture', 'silent', 'younger', () => legacy(), day(2, 8)],
  [
    'stale-capture',
    'silent',
    'nothing open',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' })),
    day(9),
  ],
  ['commerce-type-assumed', 'notice', 'the default', () => seen({}).setting('defaultCommerceType', 'new-commerce'), day(2)],
  ['commerce-type-assumed', 'silent', 'seen', () => legacy().setting('defaultCommerceType', 'new-commerce'), day(2)],
  ['commerce-type-assumed', 'silent', 'unknown is not assumed', () => seen({}), day(2)],
  ['subscription-limit', 'warning', '271 with the one to recreate', () => legacy().lists('to', day(2), manyOnTo(269)), day(2)],
  ['subscription-limit', 'silent', '270', () => legacy().lists('to', day(2), manyOnTo(268)), day(2)],
];

const found = (history: History, id: WarningId, now: Instant): Warning[] =>
  history.judgeAt(now).warnings.filter((warning) => warning.id === id);

test.for(cases)('%s %s: %s', ([id, expected, , history, now]) => {
  const severities = new Set(found(history(), id, now).map(({ severity }) => severity));
  expect([...severities]).toEqual(expected === 'silent' ? [] : [expected]);
});

test('every warning was seen raised and silent, but the one that the account decision raises', () => {
  const seenRaised = new Set(cases.filter(([, severity]) => severity !== 'silent').map(([id]) => id));
  const seenSilent = new Set(cases.filter(([, severity]) => severity === 'silent').map(([id]) => id));
  expect(warningIds.filter((id) => !seenRaised.has(id))).toEqual(['wrong-account']);
  expect(warningIds.filter((id) => !seenSilent.has(id))).toEqual(['wrong-account']);
});

test('each warning has one rule', () => {
  expect(warningRules.map(({ id }) => id).toSorted()).toEqual([...warningIds].toSorted());
});

describe('a warning', () => {
  test('leads to the page that mends it, in its account', () => {
    const [overdue] = found(aRecreatedHistory(), 'double-billing-overdue', day(3));
    expect(overdue?.page).toMatchObject({ id: 'subscription-detail', account: 'from', subscription: aGuid(1) });
    const [missing] = found(legacy().lists('to', day(2), []), 'missing-on-to', day(3));
    expect(missing?.page).toMatchObject({ id: 'add-subscription', account: 'to' });
  });

  test('about a pair stands once for its whole group', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), quantity: 5 })])
      .lists('to', day(2), [twin({ quantity: 12 })]);
    expect(found(history, 'quantity-differs', day(2, 10)).map(({ subscriptions }) => subscriptions.length)).toEqual([3]);
  });

  test('of a hand link differs like any other', () => {
    const history = legacy()
      .lists('to', day(2), [twin({ quantity: 3 })])
      .happens(day(2), link);
    expect(found(history, 'quantity-differs', day(2, 10))).toHaveLength(1);
  });

  test('stands by severity, then by the moment that comes first', () => {
    const { warnings } = aRecreatedHistory({ commerceType: 'new-commerce' })
      .lists('from', day(2, 10), from({ status: 'suspended' }))
      .judgeAt(day(9));
    const order = ['critical', 'warning', 'notice'];
    const ranks = warnings.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(warnings[0]?.deadline).toBeDefined();
  });
});

test('data in 21Vianet is deleted after 60 days', () => {
  const history = legacy().lists('from', day(2), from({ status: 'suspended' }));
  history.accounts = [anAccount({ cloud: '21vianet' }), ...history.accounts.slice(1)];
  expect(found(history, 'data-deletion-ahead', day(47)).map(({ severity }) => severity)).toEqual(['critical']);
});

test('a customer that does not move raises nothing', () => {
  const history = aRecreatedHistory().happens(day(3), { type: 'marked-not-moving', payload: { reason: 'sold' } });
  expect(history.judgeAt(day(9)).warnings).toEqual([]);
});
