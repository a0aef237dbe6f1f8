import { describe, expect, test } from 'vitest';
import type { Method } from '../../utils/consolidation/event';
import { type Warning, type WarningId, type WarningSeverity, warningIds } from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import {
  aGuid,
  aHistory,
  aListedCustomer,
  anAccountPageCapture,
  aRecreatedHistory,
  aSubscription,
  contoso,
  day,
  type History,
  incomplete,
} from './builders';

/** What each warning says besides its severity: whom it is about, what its sentence fills in, the page that mends it, its moment. */
type Said = Pick<Warning, 'subscriptions' | 'page' | 'values'> & { deadline?: Instant };

const one = aGuid(1);
const twin = aGuid(101);
const from = (overrides: Partial<ListedSubscription> = {}) => [aSubscription(overrides)];
const onTo = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: twin, ...overrides });
const visio = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(2), name: 'Visio Plan 2', ...overrides });
const visioOnTo = aSubscription({ id: aGuid(102), name: 'Visio Plan 2', quantity: 5 });
const chosen = (method: Method) =>
  ({ type: 'method-chosen', payload: { subscription: one, method, reason: 'asked for' } }) as const;
const seen = (detail: Partial<SubscriptionDetail>) =>
  aHistory().listsCustomers('from', day(1)).lists('from', day(1), from()).opens('from', day(1), detail);
const legacy = (detail: Partial<SubscriptionDetail> = {}) => seen({ commerceType: 'legacy', ...detail });
const newCommerce = (detail: Partial<SubscriptionDetail> = {}) => seen({ commerceType: 'new-commerce', ...detail });
const suspended = (history: History, at = day(2)) => history.lists('from', at, from({ status: 'suspended' }));
/** Stopped on day 3, and an invoice imported since. */
const invoiced = (days: { from: string; until: string }) =>
  suspended(aRecreatedHistory(), day(3)).happens(
    day(38),
    {
      type: 'invoice-checked',
      payload: { charges: [{ subscription: one, name: e3, chargeType: 'Cycle fee', amount: 41, currency: 'EUR', ...days }] },
    },
    { account: 'from' },
  );
const azure = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };
const migrated = { type: 'microsoft-answered', payload: { answer: 'done', reportsMigrated: true } } as const;

const fromPage = { id: 'subscription-detail', account: 'from', subscription: one } as const;
const twinPage = { id: 'subscription-detail', account: 'to', subscription: twin } as const;
const toList = { id: 'subscription-list', account: 'to' } as const;
const fromList = { id: 'subscription-list', account: 'from' } as const;
const e3 = 'Office 365 E3';

const said: [WarningId, string, () => History, Instant, Said][] = [
  [
    'double-billing-overdue',
    'since when, and for how many days',
    () => aRecreatedHistory(),
    day(5),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2026-11-04 00:00 UTC', days: 3 }, deadline: day(3, 0) },
  ],
  [
    'double-billing-today',
    'until when',
    () => aRecreatedHistory().setting('timeZone', 'Europe/Amsterdam'),
    day(2, 11),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2026-11-03 23:00 UTC', days: 0 }, deadline: day(2, 23) },
  ],
  [
    'suspended-still-billed',
    'which',
    () => suspended(newCommerce()),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3 } },
  ],
  [
    'charged-after-stop',
    'how much, and when it was stopped',
    () => invoiced({ from: '2026-12-01', until: '2026-12-31' }),
    day(40),
    {
      subscriptions: [one],
      page: fromPage,
      values: { name: e3, stoppedAt: '2026-11-04 09:00 UTC', amount: 41, currency: 'EUR' },
    },
  ],
  [
    'credit-missing',
    'when it was stopped',
    () => invoiced({ from: '2026-11-01', until: '2026-11-30' }),
    day(40),
    { subscriptions: [one], page: fromPage, values: { name: e3, stoppedAt: '2026-11-04 09:00 UTC' } },
  ],
  [
    'suspended-before-recreated',
    'which',
    () => suspended(legacy()),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3 } },
  ],
  [
    'suspended-blocks-transfer',
    'which',
    () => suspended(newCommerce()),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3 } },
  ],
  [
    'suspension-not-confirmed',
    'nobody looked since: capture the list again',
    () => aRecreatedHistory().submitsStatus(day(2, 11), one, 'suspended'),
    day(2, 15),
    { subscriptions: [one], page: fromList, values: { name: e3, submittedAt: '2026-11-03 11:00 UTC' } },
  ],
  [
    'suspension-not-confirmed',
    'a later list still shows it running: look at the subscription',
    () => aRecreatedHistory().submitsStatus(day(2, 11), one, 'suspended').lists('from', day(2, 15), from()),
    day(2, 15),
    { subscriptions: [one], page: fromPage, values: { name: e3, submittedAt: '2026-11-03 11:00 UTC' } },
  ],
  [
    'purchase-not-confirmed',
    'of a From subscription',
    () =>
      legacy()
        .listsCustomers('to', day(2))
        .buys(day(2, 9), [{ from: [one] }]),
    day(2, 13),
    { subscriptions: [one], page: toList, values: { name: e3, submittedAt: '2026-11-03 09:00 UTC' } },
  ],
  [
    'purchase-not-confirmed',
    'of a line typed by hand',
    () => legacy().buys(day(2, 9), [{ name: 'Visio Plan 2' }]),
    day(2, 13),
    { subscriptions: [], page: toList, values: { name: 'Visio Plan 2', submittedAt: '2026-11-03 09:00 UTC' } },
  ],
  [
    'quantity-differs',
    'both totals, on the page of the twin',
    () => aRecreatedHistory().lists('to', day(2, 10), [onTo({ quantity: 24 })]),
    day(2, 11),
    { subscriptions: [one, twin], page: twinPage, values: { name: e3, fromQuantity: 25, toQuantity: 24 } },
  ],
  [
    'twin-differs',
    'in what',
    () =>
      aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly', reseller: 'A' }).opens('to', day(2, 10), {
        id: twin,
        billingFrequency: 'annual',
        reseller: 'B',
      }),
    day(2, 11),
    { subscriptions: [one, twin], page: twinPage, values: { name: e3, differences: 'billing frequency, reseller' } },
  ],
  [
    'missing-on-to',
    'all of them at once',
    () => legacy().lists('from', day(2), [aSubscription(), visio()]).lists('to', day(2), []),
    day(3),
    {
      subscriptions: [one, aGuid(2)],
      page: { id: 'add-subscription', account: 'to' },
      values: { names: 'Office 365 E3, Visio Plan 2', count: 2 },
    },
  ],
  [
    'extra-on-to',
    'which',
    () => aRecreatedHistory().lists('to', day(2, 12), [onTo(), visioOnTo]),
    day(2, 13),
    {
      subscriptions: [aGuid(102)],
      page: { id: 'subscription-detail', account: 'to', subscription: aGuid(102) },
      values: { name: 'Visio Plan 2' },
    },
  ],
  [
    'duplicate-on-to',
    'how many there are and how many there were',
    () => aRecreatedHistory().lists('to', day(2, 12), [onTo(), onTo({ id: aGuid(102) })]),
    day(2, 13),
    { subscriptions: [twin, aGuid(102)], page: twinPage, values: { name: e3, fromQuantity: 25, toQuantity: 50 } },
  ],
  [
    'to-window-closing',
    'until when it is cheap',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24 })])
        .opens('to', day(2, 10), { id: twin, commerceType: 'new-commerce', cancelUntil: day(9) }),
    day(8, 10),
    { subscriptions: [twin], page: twinPage, values: { name: e3, until: '2026-11-10 09:00 UTC' }, deadline: day(9) },
  ],
  [
    'added-back-on-from',
    'which',
    () => suspended(aRecreatedHistory(), day(3)).lists('from', day(4), from()),
    day(4, 10),
    { subscriptions: [one], page: fromPage, values: { name: e3 } },
  ],
  [
    'changed-on-from',
    'from what to what',
    () => aRecreatedHistory().lists('from', day(3), from({ quantity: 30 })),
    day(3, 10),
    { subscriptions: [one], page: fromPage, values: { name: e3, before: 25, quantity: 30 } },
  ],
  [
    'changed-on-from',
    'a new one had none before',
    () => aRecreatedHistory().lists('from', day(3), [aSubscription(), visio({ quantity: 5 })]),
    day(3, 10),
    {
      subscriptions: [aGuid(2)],
      page: { id: 'subscription-detail', account: 'from', subscription: aGuid(2) },
      values: { name: 'Visio Plan 2', before: 0, quantity: 5 },
    },
  ],
  [
    'changed-on-from',
    'that the latest list could not be read',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ quantity: 30 }))
        .lists('from', day(4), from({ quantity: null })),
    day(4, 10),
    { subscriptions: [one], page: fromPage, values: { name: e3, before: 25, quantity: '?' } },
  ],
  [
    'azure-not-confirmed',
    'To was not captured',
    () => aHistory().lists('from', day(1), from(azure)).happens(day(2), migrated),
    day(3),
    { subscriptions: [one], page: toList, values: { name: 'Microsoft Azure' } },
  ],
  [
    'azure-not-confirmed',
    'To shows it active, so From is to be captured',
    () => aHistory().lists('from', day(1), from(azure)).happens(day(2), migrated).lists('to', day(2), from(azure)),
    day(3),
    { subscriptions: [one], page: fromList, values: { name: 'Microsoft Azure' } },
  ],
  [
    'azure-suspended-early',
    'which',
    () =>
      aHistory()
        .lists('from', day(1), from(azure))
        .lists('from', day(2), from({ ...azure, status: 'suspended' })),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: 'Microsoft Azure' } },
  ],
  [
    'cancellation-window-closing',
    'until when',
    () => newCommerce({ cancelUntil: day(5) }).happens(day(2), chosen('recreate-and-cancel')),
    day(3, 10),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2026-11-06 09:00 UTC' }, deadline: day(5) },
  ],
  [
    'trial-becomes-paid',
    'when, at its earliest',
    () => seen({ isTrial: true, endsOn: '2026-11-20' }),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2026-11-20' }, deadline: '2026-11-19T10:00:00.000Z' },
  ],
  [
    'trial-becomes-paid',
    'nobody knows when',
    () => seen({ isTrial: true }),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '?' } },
  ],
  [
    'renews-before-it-is-moved',
    'when, at its earliest',
    () => legacy({ autoRenew: true, renewsOn: '2026-11-16' }),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2026-11-16' }, deadline: '2026-11-15T10:00:00.000Z' },
  ],
  [
    'paid-extension-ahead',
    'when',
    () => newCommerce({ autoRenew: false, renewsOn: '2027-01-01' }),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '2027-01-01' } },
  ],
  [
    'paid-extension-ahead',
    'nobody knows when',
    () => newCommerce({ autoRenew: false }),
    day(3),
    { subscriptions: [one], page: fromPage, values: { name: e3, until: '?' } },
  ],
  [
    'data-deletion-ahead',
    '90 days after it was last seen running',
    () => suspended(legacy(), day(3)),
    day(4),
    {
      subscriptions: [one],
      page: fromPage,
      values: { name: e3, until: '2027-01-31 09:00 UTC' },
      deadline: '2027-01-31T09:00:00.000Z',
    },
  ],
  [
    'relationship-silent',
    'since when, on the list of To',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }),
    day(9),
    { subscriptions: [], page: { id: 'customer-list', account: 'to' }, values: { invitedAt: '2026-11-03 09:00 UTC' } },
  ],
  [
    'agreement-not-seen',
    'where to look',
    () => aRecreatedHistory(),
    day(2, 11),
    { subscriptions: [], page: { id: 'customer-account', account: 'to' }, values: {} },
  ],
  [
    'incomplete-capture',
    'which section, when and why',
    () => aRecreatedHistory().lists('to', day(2, 12), [onTo()], { completeness: incomplete }),
    day(2, 13),
    {
      subscriptions: [],
      page: toList,
      values: { side: 'to', section: 'license-based', reason: 'pager-not-finished', capturedAt: '2026-11-03 12:00 UTC' },
    },
  ],
  [
    'stale-capture',
    'which side, and when',
    () => legacy(),
    day(2, 9),
    { subscriptions: [], page: fromList, values: { side: 'from', capturedAt: '2026-11-02 09:00 UTC' } },
  ],
  [
    'commerce-type-assumed',
    'all of them, on the page of the first',
    () => seen({}).lists('from', day(2), [aSubscription(), visio()]).setting('defaultCommerceType', 'new-commerce'),
    day(2),
    { subscriptions: [one, aGuid(2)], page: fromPage, values: { names: 'Office 365 E3, Visio Plan 2', count: 2 } },
  ],
  [
    'subscription-limit',
    'how many there are',
    () =>
      legacy().lists(
        'to',
        day(2),
        Array.from({ length: 270 }, (_, index) => aSubscription({ id: aGuid(1000 + index), name: `P${index}` })),
      ),
    day(2),
    { subscriptions: [], page: toList, values: { count: 272 } },
  ],
];

const found = (history: History, id: WarningId, now: Instant): Warning[] =>
  history.judgeAt(now).warnings.filter((warning) => warning.id === id);

test.for(said)('%s says %s', ([id, , history, now, expected]) => {
  const [warning, ...others] = found(history(), id, now);
  if (!warning) throw new Error(`${id} is silent`);
  const { severity, ...rest } = warning;
  expect(['critical', 'warning', 'notice']).toContain(severity);
  expect(rest).toStrictEqual({ id, customer: contoso, ...expected, page: { ...expected.page, customer: contoso } });
  expect(others).toEqual([]);
});

test('what each warning says was seen, but that of the one which the account decision raises', () => {
  const shown = new Set(said.map(([id]) => id));
  expect(warningIds.filter((id) => !shown.has(id))).toEqual(['wrong-account']);
});

/** The last moment before a limit and the limit itself: an instant is passed when it has come. */
const limits: [WarningId, string, () => History, [Instant, WarningSeverity | 'silent'][]][] = [
  [
    'cancellation-window-closing',
    '48 and 6 hours before the window ends',
    () => newCommerce({ cancelUntil: day(5) }).happens(day(2), chosen('recreate-and-cancel')),
    [
      [day(3, 8, 59), 'silent'],
      [day(3), 'warning'],
      [day(5, 2, 59), 'warning'],
      [day(5, 3), 'critical'],
      [day(5, 8, 59), 'critical'],
      [day(5), 'silent'],
    ],
  ],
  [
    'to-window-closing',
    '72 and 24 hours before the window ends',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24 })])
        .opens('to', day(2, 10), { id: twin, commerceType: 'new-commerce', startsOn: '2026-11-03' }),
    [
      // The day begins at 10:00 UTC of the day before at its earliest, and seven days of 24 hours follow.
      ['2026-11-06T09:59:00.000Z', 'silent'],
      ['2026-11-06T10:00:00.000Z', 'warning'],
      ['2026-11-08T09:59:00.000Z', 'warning'],
      ['2026-11-08T10:00:00.000Z', 'critical'],
      ['2026-11-09T10:00:00.000Z', 'silent'],
    ],
  ],
  [
    'trial-becomes-paid',
    '48 hours before its end',
    () => seen({ isTrial: true, endsOn: day(9) }),
    [
      [day(7, 8, 59), 'warning'],
      [day(7), 'critical'],
      [day(10), 'critical'],
    ],
  ],
  [
    'renews-before-it-is-moved',
    '14 days before, until it has renewed everywhere',
    () => legacy({ autoRenew: true, renewsOn: day(20) }),
    [
      [day(6, 8, 59), 'silent'],
      [day(6), 'warning'],
      [day(20, 8, 59), 'warning'],
      [day(20), 'silent'],
    ],
  ],
  [
    'data-deletion-ahead',
    '14 days before the date under Suspended',
    () => suspended(legacy({ deletedOn: day(30) })),
    [
      [day(16, 8, 59), 'warning'],
      [day(16), 'critical'],
    ],
  ],
  [
    'relationship-silent',
    'seven days after the invitation',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }),
    [
      [day(9, 8, 59), 'silent'],
      [day(9), 'notice'],
    ],
  ],
  [
    'stale-capture',
    '24 hours after the oldest of the latest captures of its sections',
    () => legacy().lists('from', day(1, 12), [], { section: 'azure' }),
    [
      [day(2, 8, 59), 'silent'],
      [day(2), 'notice'],
    ],
  ],
  [
    'missing-on-to',
    'when the first other twin is 24 hours old',
    () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription(), visio()]),
    [
      [day(3, 9, 59), 'notice'],
      [day(3, 10), 'warning'],
    ],
  ],
  [
    'suspension-not-confirmed',
    'four hours after the Submit',
    () => aRecreatedHistory().submitsStatus(day(2, 11), one, 'canceled'),
    [
      [day(2, 14, 59), 'silent'],
      [day(2, 15), 'warning'],
    ],
  ],
  [
    'purchase-not-confirmed',
    'four hours after the Submit',
    () => legacy().buys(day(2, 9), [{ from: [one] }]),
    [
      [day(2, 12, 59), 'silent'],
      [day(2, 13), 'warning'],
    ],
  ],
];

test.for(limits)('%s turns %s', ([id, , history, moments]) => {
  const severities = moments.map(([now]) => [now, found(history(), id, now)[0]?.severity ?? 'silent']);
  expect(severities).toEqual(moments);
});

const cheapUntil = { id: twin, commerceType: 'new-commerce', cancelUntil: day(9) } as const;
const typed = (name: string) =>
  legacy()
    .lists('to', day(2, 8), [])
    .buys(day(2, 9), [{ name, quantity: 7 }]);

const noWarning: [WarningId, string, () => History, Instant][] = [
  [
    'changed-on-from',
    'nothing changed, though To has less',
    () => aRecreatedHistory().lists('to', day(2, 10), [onTo({ quantity: 24 })]),
    day(3),
  ],
  [
    'changed-on-from',
    'it changed, and changed back',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24 })])
        .lists('from', day(3), from({ quantity: 30 }))
        .lists('from', day(4), from()),
    day(5),
  ],
  [
    'changed-on-from',
    'it changed before the recreation began',
    () =>
      aHistory()
        .lists('from', day(1), from({ quantity: 30 }))
        .lists('from', day(1, 10), from())
        .opens('from', day(1, 10), { commerceType: 'legacy' })
        .buys(day(2), [{ from: [one] }]),
    day(3),
  ],
  [
    'changed-on-from',
    'it appeared before the recreation began',
    () =>
      aHistory()
        .lists('from', day(1), [])
        .lists('from', day(1, 10), from())
        .opens('from', day(1, 10), { commerceType: 'legacy' })
        .buys(day(2), [{ from: [one] }]),
    day(3),
  ],
  [
    'added-back-on-from',
    'it was set back to Active because its twin was missing, before there was one',
    () =>
      suspended(legacy())
        .lists('from', day(3), from())
        .lists('to', day(3), [])
        .buys(day(3, 10), [{ from: [one] }])
        .lists('to', day(3, 12), [onTo()])
        .lists('from', day(4), from({ status: 'pending' })),
    day(4, 10),
  ],
  [
    'added-back-on-from',
    'what appeared after the customer was done is suspended already',
    () =>
      suspended(aRecreatedHistory(), day(3))
        .lists('from', day(4), [aSubscription({ status: 'suspended' }), visio({ status: 'suspended' })])
        .opens('from', day(4), { id: aGuid(2), commerceType: 'legacy' }),
    day(4, 10),
  ],
  [
    'missing-on-to',
    'one of two sections of To is not complete',
    () => legacy().lists('to', day(2), []).lists('to', day(2), [], { section: 'azure', completeness: incomplete }),
    day(3),
  ],
  [
    'agreement-not-seen',
    'the customer is in two To accounts, and one shows it',
    () => {
      const history = aRecreatedHistory().captures('to', day(2, 10), anAccountPageCapture(true));
      history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
      return history.listsCustomers('to-2', day(2));
    },
    day(2, 11),
  ],
  ['double-billing-today', 'it is bought, and nothing is listed yet', () => legacy().buys(day(2), [{ from: [one] }]), day(2, 10)],
  ['azure-suspended-early', 'it is active', () => aHistory().lists('from', day(1), from(azure)), day(3)],
  ['azure-suspended-early', 'it is no Azure', () => suspended(legacy()), day(3)],
  [
    'to-window-closing',
    'it has left the list',
    () =>
      legacy()
        .lists('to', day(2), [])
        .lists('to', day(2, 10), [onTo({ name: 'Visio Plan 2' })])
        .opens('to', day(2, 10), cheapUntil)
        .lists('to', day(3), [])
        .lists('to', day(4), []),
    day(8, 10),
  ],
  [
    'to-window-closing',
    'it stood on To before',
    () =>
      legacy()
        .lists('to', day(2), [onTo({ name: 'Visio Plan 2' })])
        .opens('to', day(2), cheapUntil),
    day(8, 10),
  ],
  [
    'suspension-not-confirmed',
    'the Submit was for another one',
    () =>
      aRecreatedHistory()
        .lists('from', day(2, 10), [aSubscription(), visio({ status: 'suspended' })])
        .submitsStatus(day(2, 11), aGuid(2), 'suspended'),
    day(2, 18),
  ],
  [
    'suspension-not-confirmed',
    'it stopped after the Submit and runs again',
    () => suspended(aRecreatedHistory().submitsStatus(day(2, 11), one, 'suspended'), day(2, 12)).lists('from', day(3), from()),
    day(3, 10),
  ],
  [
    'purchase-not-confirmed',
    'the list names what was typed a little longer',
    () => typed('Visio Plan 2').lists('to', day(2, 10), [onTo({ name: 'Microsoft Visio Plan 2', quantity: 5 })]),
    day(2, 14),
  ],
  [
    'suspended-blocks-transfer',
    'what is suspended has left the list',
    () => suspended(newCommerce()).lists('from', day(3), []).lists('from', day(4), []),
    day(5),
  ],
  [
    'suspended-blocks-transfer',
    'it was transferred and ended',
    () =>
      suspended(newCommerce())
        .lists('to', day(2), [onTo()])
        .happens(day(2), { type: 'twins-linked', payload: { from: [one], to: [twin] } })
        .lists('from', day(3), from({ status: 'canceled' })),
    day(4),
  ],
  [
    'cancellation-window-closing',
    'it is cancelled already',
    () =>
      newCommerce({ cancelUntil: day(5) })
        .happens(day(2), chosen('recreate-and-cancel'))
        .lists('from', day(3), from({ status: 'canceled' })),
    day(5, 8),
  ],
  [
    'cancellation-window-closing',
    'nobody knows when its window ends',
    () => newCommerce().happens(day(2), chosen('recreate-and-cancel')),
    day(3),
  ],
  [
    'trial-becomes-paid',
    'it was left, with auto-renew off',
    () => seen({ isTrial: true, autoRenew: false, endsOn: day(5) }).happens(day(2), chosen('leave')),
    day(4),
  ],
  ['trial-becomes-paid', 'it is suspended', () => suspended(seen({ isTrial: true, endsOn: day(5) })), day(4)],
  [
    'trial-becomes-paid',
    'it has left the list',
    () =>
      seen({ isTrial: true, endsOn: day(5) })
        .lists('from', day(2), [])
        .lists('from', day(3), []),
    day(4),
  ],
  [
    'renews-before-it-is-moved',
    'it is left',
    () => legacy({ autoRenew: true, renewsOn: '2026-11-16' }).happens(day(2), chosen('leave')),
    day(3),
  ],
  ['renews-before-it-is-moved', 'it stopped', () => suspended(legacy({ autoRenew: true, renewsOn: '2026-11-16' })), day(3)],
  [
    'renews-before-it-is-moved',
    'it has left the list',
    () => legacy({ autoRenew: true, renewsOn: '2026-11-16' }).lists('from', day(2), []).lists('from', day(3), []),
    day(4),
  ],
  [
    'renews-before-it-is-moved',
    'it is cancelled at the end of its term',
    () =>
      newCommerce({ cancelsAtTermEnd: true, renewsOn: '2026-11-16' }).lists('from', day(1, 11), [
        aSubscription({ autoRenew: true }),
      ]),
    day(3),
  ],
  [
    'renews-before-it-is-moved',
    'it is a trial, which has a warning of its own',
    () => seen({ isTrial: true, autoRenew: true, endsOn: '2026-11-16' }),
    day(3),
  ],
  [
    'renews-before-it-is-moved',
    'it is a trial that is over, and shows another date ahead',
    () => seen({ isTrial: true, autoRenew: true, endsOn: '2026-11-01', renewsOn: '2026-11-16' }),
    day(3),
  ],
  ['renews-before-it-is-moved', 'auto-renew was not seen', () => legacy({ renewsOn: '2026-11-16' }), day(3)],
  ['renews-before-it-is-moved', 'it shows no date', () => legacy({ autoRenew: true }), day(3)],
  [
    'paid-extension-ahead',
    'it was canceled',
    () => newCommerce({ autoRenew: false }).lists('from', day(2), from({ status: 'canceled' })),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'it has left the list',
    () => newCommerce({ autoRenew: false }).lists('from', day(2), []).lists('from', day(3), []),
    day(4),
  ],
  [
    'paid-extension-ahead',
    'it is left with a reason',
    () => newCommerce({ autoRenew: false }).happens(day(2), chosen('leave')),
    day(3),
  ],
  [
    'paid-extension-ahead',
    'its term ended on the last day before the rule',
    () => newCommerce({ autoRenew: false, endsOn: '2026-05-04T10:00:00.000Z' }),
    day(3),
  ],
  ['paid-extension-ahead', 'auto-renew was not seen', () => newCommerce({ endsOn: '2027-01-01' }), day(3)],
  ['data-deletion-ahead', 'it is left', () => suspended(legacy()).happens(day(2), chosen('leave')), day(80)],
  ['data-deletion-ahead', 'it is no legacy one', () => suspended(newCommerce()), day(80)],
  [
    'azure-suspended-early',
    'it is left',
    () =>
      aHistory()
        .lists('from', day(1), from({ ...azure, status: 'suspended' }))
        .happens(day(2), chosen('leave')),
    day(3),
  ],
  ['azure-not-confirmed', 'it is no Azure', () => legacy().happens(day(2), migrated), day(3)],
  [
    'azure-not-confirmed',
    'Microsoft answered that it is not migrated yet',
    () =>
      aHistory()
        .lists('from', day(1), from(azure))
        .happens(day(2), migrated)
        .happens(day(3), { type: 'microsoft-answered', payload: { answer: 'wait', reportsMigrated: false } }),
    day(4),
  ],
  [
    'azure-not-confirmed',
    'it is left',
    () => aHistory().lists('from', day(1), from(azure)).happens(day(2), migrated).happens(day(2), chosen('leave')),
    day(3),
  ],
  [
    'relationship-silent',
    'something stands on To',
    () => legacy().happens(day(2), { type: 'invitation-sent', payload: {} }).lists('to', day(3), [onTo()]),
    day(10),
  ],
  [
    'relationship-silent',
    'nothing is left to do',
    () =>
      suspended(aRecreatedHistory(), day(3))
        .happens(day(3), { type: 'invitation-sent', payload: {} })
        .listsCustomers('to', day(4), []),
    day(20),
  ],
  ['relationship-silent', 'nobody was invited', () => legacy(), day(20)],
  ['agreement-not-seen', 'nothing is left to do', () => suspended(aRecreatedHistory(), day(3)), day(4)],
  [
    'agreement-not-seen',
    'all is bought: only stopping is left',
    () => aRecreatedHistory().submitsStatus(day(2, 11), one, 'suspended'),
    day(2, 12),
  ],
  [
    'commerce-type-assumed',
    'what was assumed is settled',
    () => seen({}).setting('defaultCommerceType', 'new-commerce').happens(day(2), chosen('leave')),
    day(2),
  ],
  ['missing-on-to', 'it is left', () => legacy().happens(day(2), chosen('leave')).lists('to', day(2), []), day(3)],
  [
    'missing-on-to',
    'it is planned for the end of its term',
    () => newCommerce({ endsOn: '2026-12-20' }).happens(day(2), chosen('recreate-at-term-end')).lists('to', day(2), []),
    day(3),
  ],
  ['missing-on-to', 'Microsoft moves it', () => aHistory().lists('from', day(1), from(azure)).lists('to', day(2), []), day(3)],
  ['missing-on-to', 'it has a twin', () => aRecreatedHistory(), day(2, 11)],
  [
    'missing-on-to',
    'it had ended before',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'expired' }))
        .lists('to', day(2), []),
    day(3),
  ],
  [
    'extra-on-to',
    'it is a duplicate, which is worse',
    () => aRecreatedHistory().lists('to', day(2, 10), [onTo(), onTo({ id: aGuid(102) })]),
    day(2, 11),
  ],
  [
    'changed-on-from',
    'it was stopped before',
    () => suspended(aRecreatedHistory(), day(3)).lists('from', day(4), from({ status: 'suspended', quantity: 30 })),
    day(4),
  ],
  [
    'changed-on-from',
    'it is billed again, which is worse',
    () => suspended(aRecreatedHistory(), day(3)).lists('from', day(4), from({ quantity: 30 })),
    day(4),
  ],
  [
    'changed-on-from',
    'it is left',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ quantity: 30 }))
        .happens(day(3), chosen('leave')),
    day(4),
  ],
  [
    'to-window-closing',
    'the difference is accepted',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24 })])
        .opens('to', day(2, 10), { id: twin, commerceType: 'new-commerce', cancelUntil: day(9) })
        .happens(day(2, 11), { type: 'difference-accepted', payload: { from: [one], to: [twin], reason: 'agreed' } }),
    day(8, 10),
  ],
  [
    'to-window-closing',
    'it is no new commerce',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24 })])
        .opens('to', day(2, 10), { id: twin, commerceType: 'legacy', cancelUntil: undefined, startsOn: day(2, 9) }),
    day(8, 10),
  ],
  [
    'to-window-closing',
    'it is suspended',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [onTo({ quantity: 24, status: 'suspended' })])
        .opens('to', day(2, 10), { id: twin, commerceType: 'new-commerce', cancelUntil: day(9) }),
    day(8, 10),
  ],
  [
    'twin-differs',
    'the difference is accepted',
    () =>
      aRecreatedHistory({ commerceType: 'legacy', reseller: 'A' })
        .opens('to', day(2, 10), { id: twin, reseller: 'B' })
        .happens(day(2, 11), { type: 'difference-accepted', payload: { from: [one], to: [twin], reason: 'agreed' } }),
    day(2, 12),
  ],
  [
    'twin-differs',
    'only the quantity differs',
    () => aRecreatedHistory().lists('to', day(2, 10), [onTo({ quantity: 24 })]),
    day(2, 11),
  ],
  [
    'twin-differs',
    'it changed after everything was done',
    () =>
      suspended(aRecreatedHistory({ commerceType: 'legacy', reseller: 'A' }), day(3)).opens('to', day(4), {
        id: twin,
        reseller: 'B',
      }),
    day(4),
  ],
  [
    'duplicate-on-to',
    'one of them was cancelled',
    () => aRecreatedHistory().lists('to', day(2, 10), [onTo(), onTo({ id: aGuid(102), status: 'canceled' })]),
    day(2, 11),
  ],
];

test.for(noWarning)('%s is silent: %s', ([id, , history, now]) => {
  expect(found(history(), id, now)).toEqual([]);
});

const raisedStill: [WarningId, string, () => History, Instant][] = [
  [
    'added-back-on-from',
    'it was suspended before the project, and set to Active when its twin stood on To',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'suspended' }))
        .opens('from', day(1), { commerceType: 'legacy' })
        .lists('to', day(2), [onTo()])
        .happens(day(2), { type: 'twins-linked', payload: { from: [one], to: [twin] } })
        .lists('from', day(3), from()),
    day(3, 10),
  ],
  [
    'double-billing-overdue',
    'the Submit came at the very end of the day',
    () => aRecreatedHistory().submitsStatus(day(3, 0), one, 'suspended'),
    day(3, 1),
  ],
  [
    'suspension-not-confirmed',
    'its status is pending',
    () =>
      aRecreatedHistory()
        .submitsStatus(day(2, 11), one, 'canceled')
        .lists('from', day(2, 16), from({ status: 'pending' }))
        .submitsStatus(day(2, 17), one, 'canceled'),
    day(2, 23),
  ],
  [
    'suspension-not-confirmed',
    'its status is one that nobody knows',
    () =>
      aRecreatedHistory()
        .lists('from', day(2, 10), from({ status: 'unknown' }))
        .submitsStatus(day(2, 11), one, 'canceled'),
    day(2, 16),
  ],
  [
    'purchase-not-confirmed',
    'a similar one stood there before',
    () =>
      legacy()
        .lists('to', day(2, 8), [onTo({ name: 'Microsoft Visio Plan 2' })])
        .buys(day(2, 9), [{ name: 'Visio Plan 2' }]),
    day(2, 14),
  ],
  [
    'purchase-not-confirmed',
    'another product is listed',
    () => typed('Visio Plan 2').lists('to', day(2, 10), [onTo({ name: 'Visio Plan 1', quantity: 7 })]),
    day(2, 14),
  ],
  [
    'purchase-not-confirmed',
    'half of its words are not enough',
    () => typed('Visio Plan 2').lists('to', day(2, 10), [onTo({ name: 'Microsoft Visio Desktop Plan 2', quantity: 5 })]),
    day(2, 14),
  ],
  [
    'purchase-not-confirmed',
    'the one that is listed came of another line',
    () =>
      legacy()
        .lists('to', day(2, 8), [])
        .buys(day(2, 9), [
          { name: 'Visio Plan 2', quantity: 5 },
          { name: 'Visio Plan 2', quantity: 7 },
        ])
        .lists('to', day(2, 10), [onTo({ name: 'Visio Plan 2', quantity: 5 })]),
    day(2, 14),
  ],
  [
    'trial-becomes-paid',
    'its status is unknown',
    () => seen({ isTrial: true, endsOn: day(20) }).lists('from', day(2), from({ status: 'unknown' })),
    day(3),
  ],
  [
    'trial-becomes-paid',
    'it is pending',
    () => seen({ isTrial: true, endsOn: day(20) }).lists('from', day(2), from({ status: 'pending' })),
    day(3),
  ],
  ['trial-becomes-paid', 'only the renewal date is shown', () => seen({ isTrial: true, renewsOn: day(20) }), day(3)],
  ['renews-before-it-is-moved', 'only the end date is shown', () => legacy({ autoRenew: true, endsOn: '2026-11-16' }), day(3)],
  ['suspended-blocks-transfer', 'one list lacked it', () => suspended(newCommerce()).lists('from', day(3), []), day(3)],
  [
    'azure-suspended-early',
    'what may be its twin is only a suggestion',
    () =>
      aHistory()
        .lists('from', day(1), from({ ...azure, name: 'Azure plan' }))
        .lists('to', day(2), [onTo({ ...azure, name: 'Azure plan EA' })])
        .lists('from', day(2), from({ ...azure, name: 'Azure plan', status: 'suspended' })),
    day(3),
  ],
  [
    'changed-on-from',
    'the list between could not be read',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ quantity: null }))
        .lists('from', day(4), from({ quantity: 30 })),
    day(4),
  ],
  [
    'changed-on-from',
    'it changed more than once',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ quantity: 30 }))
        .lists('from', day(4), from({ quantity: 28 })),
    day(4),
  ],
  [
    'double-billing-today',
    'one of two twins is active',
    () =>
      aRecreatedHistory().lists('to', day(2, 10), [
        onTo({ quantity: 10 }),
        onTo({ id: aGuid(102), quantity: 15, status: 'pending' }),
      ]),
    day(2, 11),
  ],
];

test.for(raisedStill)('%s is raised though %s', ([id, , history, now]) => {
  expect(found(history(), id, now)).not.toEqual([]);
});

test('of a duplicate and the one that it doubles either may be cancelled while it is cheap', () => {
  const history = aRecreatedHistory()
    .lists('to', day(2, 12), [onTo(), onTo({ id: aGuid(102) })])
    .opens('to', day(2, 12), cheapUntil)
    .opens('to', day(2, 12), { ...cheapUntil, id: aGuid(102) });
  expect(found(history, 'to-window-closing', day(8, 10)).map(({ subscriptions }) => subscriptions)).toEqual([[twin], [aGuid(102)]]);
});

test.for<[string, () => History, Instant]>([
  ['since it was last seen running', () => suspended(legacy().lists('from', day(4), from()), day(6)), day(4)],
  ['since its latest suspension', () => suspended(suspended(legacy(), day(2)).lists('from', day(5), from()), day(8)), day(5)],
  [
    'since it was first seen, when it was never seen running',
    () => suspended(aHistory(), day(3)).opens('from', day(3), { commerceType: 'legacy' }),
    day(3),
  ],
  ['whatever was seen of it while suspended', () => suspended(suspended(legacy(), day(2)), day(9)), day(1)],
])('the 90 days are counted %s', ([, history, since]) => {
  const [warning] = found(history(), 'data-deletion-ahead', day(10));
  expect(warning?.deadline).toBe(new Date(Date.parse(since) + 90 * 24 * 3_600_000).toISOString());
});

describe('the page of a warning about To', () => {
  test('is the customer list of From while no To account is known', () => {
    const history = legacy().happens(day(2), { type: 'invitation-sent', payload: {} });
    history.accounts = history.accounts.filter(({ side }) => side === 'from');
    expect(found(history, 'relationship-silent', day(9))[0]?.page).toEqual({
      id: 'customer-list',
      account: 'from',
      customer: contoso,
    });
  });

  test('is of the account in which the customer stands, where there are several', () => {
    const history = legacy().happens(day(2), { type: 'invitation-sent', payload: {} });
    history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
    history.listsCustomers('to-2', day(2), [aListedCustomer({ isReseller: false })]);
    expect(found(history, 'relationship-silent', day(9))[0]?.page).toMatchObject({ account: 'to-2' });
  });
});

describe('the order of warnings', () => {
  test('is by severity first, then by the moment that comes first', () => {
    const history = aRecreatedHistory()
      .lists('from', day(2, 12), [aSubscription(), visio()])
      .opens('from', day(2, 12), { id: aGuid(2), commerceType: 'new-commerce', cancelUntil: day(5) })
      .happens(day(2, 12), { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'recreate-and-cancel' } });
    const shown = history.judgeAt(day(5, 8)).warnings.map(({ severity, deadline }) => [severity, deadline]);
    expect(shown.slice(0, 3)).toEqual([
      ['critical', day(3, 0)],
      ['critical', day(5)],
      ['warning', undefined],
    ]);
    expect(shown.at(-1)?.[0]).toBe('notice');
  });

  test('is not the order of the rules', () => {
    const rows = [
      aSubscription(),
      visio(),
      aSubscription({ id: aGuid(3), name: 'Project' }),
      aSubscription({ id: aGuid(4), name: 'Visio Trial' }),
    ];
    const history = aRecreatedHistory()
      .lists('from', day(2, 12), rows)
      .opens('from', day(2, 12), { id: aGuid(2), commerceType: 'new-commerce', cancelUntil: day(3, 2) })
      .happens(day(2, 12), { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'recreate-and-cancel' } })
      .opens('from', day(2, 12), { id: aGuid(3), commerceType: 'new-commerce', status: 'suspended' })
      .opens('from', day(2, 12), { id: aGuid(4), endsOn: day(2, 23) });
    const shown = history.judgeAt(day(2, 22)).warnings.map(({ id, severity, deadline }) => [id, severity, deadline]);
    expect(shown.slice(0, 5)).toEqual([
      ['trial-becomes-paid', 'critical', day(2, 23)],
      ['cancellation-window-closing', 'critical', day(3, 2)],
      ['suspended-still-billed', 'critical', undefined],
      ['suspended-before-recreated', 'critical', undefined],
      ['double-billing-today', 'warning', day(3, 0)],
    ]);
  });

  test('an agreement that was seen keeps that notice silent', () => {
    expect(
      found(aRecreatedHistory().captures('to', day(2, 10), anAccountPageCapture(true)), 'agreement-not-seen', day(2, 11)),
    ).toEqual([]);
  });
});

test('a twin that stood on To before makes nothing else pressing', () => {
  const history = legacy()
    .lists('from', day(1), [aSubscription(), visio()])
    .lists('to', day(1), [onTo()])
    .happens(day(1), { type: 'twins-linked', payload: { from: [one], to: [twin] } })
    .happens(day(1), { type: 'marked-already-on-to', payload: { subscription: twin } })
    .lists('to', day(4), [onTo()]);
  expect(found(history, 'missing-on-to', day(4, 10)).map(({ severity }) => severity)).toEqual(['notice']);
});
