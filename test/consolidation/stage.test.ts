import { describe, expect, test } from 'vitest';
import type { Happening, Method } from '../../utils/consolidation/event';
import {
  type CustomerStage,
  customerStages,
  type JudgedFromSubscription,
  type SubscriptionStage,
  subscriptionStages,
} from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aListedCustomer, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

const from = (overrides: Partial<ListedSubscription> = {}) => [aSubscription(overrides)];
const twin = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const chosen = (method: Method, reason = 'asked for') =>
  ({ type: 'method-chosen', payload: { subscription: aGuid(1), method, reason } }) as const;
const link: Happening = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } };

const untouched = (detail: object = { commerceType: 'legacy' }) =>
  aHistory().listsCustomers('from', day(1)).lists('from', day(1), from()).opens('from', day(1), detail);

function firstOf(history: History, now: Instant): JudgedFromSubscription {
  const [first] = history.judgeAt(now).from;
  if (!first) throw new Error('no From subscription was judged');
  return first;
}

const newCommerce = (detail: object = {}) => untouched({ commerceType: 'new-commerce', ...detail });
const transferred = () =>
  newCommerce()
    .happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })
    .lists('to', day(3), [twin()])
    .happens(day(3), link);
const azure = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };
const azureMoved = () =>
  aHistory()
    .lists('from', day(1), [aSubscription(azure)])
    .happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [] } });

const stageCases: [SubscriptionStage, string, () => History, Instant][] = [
  ['to do', 'nothing on To', () => untouched(), day(2)],
  ['to do', 'decided but a transfer was not requested', () => newCommerce(), day(2)],
  ['to do', 'left without the reason', () => untouched().happens(day(2), chosen('leave', ' ')), day(3)],
  [
    'to do',
    'a term that ends within three days',
    () => newCommerce({ endsOn: '2026-11-10' }).happens(day(2), chosen('recreate-at-term-end')),
    day(8),
  ],
  [
    'planned',
    'a term that ends later',
    () => newCommerce({ endsOn: '2026-11-20' }).happens(day(2), chosen('recreate-at-term-end')),
    day(8),
  ],
  [
    'requested',
    'transfer sent',
    () => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
    day(3),
  ],
  [
    'to do',
    'transfer request expired',
    () => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
    day(33),
  ],
  ['requested', 'Microsoft told', azureMoved, day(3)],
  ['submitted', 'bought', () => untouched().buys(day(2), [{ from: [aGuid(1)] }]), day(2, 10)],
  ['submitted', 'bought yesterday and still not listed', () => untouched().buys(day(2), [{ from: [aGuid(1)] }]), day(3)],
  ['twin seen', 'a suggestion', () => untouched().lists('to', day(2), [twin()]), day(3)],
  ['twin seen', 'another quantity', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 24 })]), day(3)],
  [
    'twin seen',
    'an incomplete To list',
    () => untouched().lists('to', day(2), [twin()], { completeness: incomplete }).happens(day(2), link),
    day(3),
  ],
  ['twin verified', 'active and equal', () => aRecreatedHistory(), day(3)],
  [
    'stopped on From',
    'seen on its own page only',
    () => aRecreatedHistory().opens('from', day(3), { status: 'suspended' }),
    day(4),
  ],
  [
    'stopped on From',
    'in an incomplete list',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' }), { completeness: incomplete }),
    day(4),
  ],
  ['done', 'stopped in a complete list', () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' })), day(4)],
  ['done', 'ended before the project', () => aHistory().lists('from', day(1), from({ status: 'expired' })), day(2)],
  ['done', 'left with a reason', () => untouched().happens(day(2), chosen('leave')), day(3)],
  ['twin verified', 'transferred but still listed', () => transferred().lists('from', day(3), from()), day(4)],
  ['done', 'transferred and gone', () => transferred().lists('from', day(3), []).lists('from', day(4), []), day(5)],
  [
    'done',
    'moved by Microsoft',
    () =>
      azureMoved()
        .lists('from', day(4), [aSubscription({ ...azure, status: 'suspended' })])
        .lists('to', day(4), [aSubscription(azure)]),
    day(5),
  ],
  [
    'done',
    'canceled in its window',
    () =>
      newCommerce()
        .happens(day(2), chosen('recreate-and-cancel'))
        .lists('to', day(2), [])
        .lists('to', day(3), [twin()])
        .happens(day(3), link)
        .lists('from', day(4), from({ status: 'canceled' })),
    day(5),
  ],
  [
    'twin verified',
    'suspended though it was to be canceled',
    () =>
      newCommerce()
        .happens(day(2), chosen('recreate-and-cancel'))
        .lists('to', day(3), [twin()])
        .happens(day(3), link)
        .lists('from', day(4), from({ status: 'suspended' })),
    day(5),
  ],
  [
    'twin seen',
    'canceled while its twin differs',
    () =>
      newCommerce()
        .happens(day(2), chosen('recreate-and-cancel'))
        .lists('to', day(3), [twin({ quantity: 24 })])
        .happens(day(3), link)
        .lists('from', day(4), from({ status: 'canceled' })),
    day(5),
  ],
  ['done', 'transferred, and shown as canceled', () => transferred().lists('from', day(4), from({ status: 'canceled' })), day(5)],
  [
    'stopped on From',
    'transferred, and shown as canceled in an incomplete list',
    () => transferred().lists('from', day(4), from({ status: 'canceled' }), { completeness: incomplete }),
    day(5),
  ],
  ['to do', 'gone, and nothing on To', () => newCommerce().lists('from', day(3), []).lists('from', day(4), []), day(5)],
  [
    'twin seen',
    'gone, and what came to To was never active',
    () =>
      newCommerce()
        .lists('to', day(3), [twin({ status: 'pending' })])
        .happens(day(3), link)
        .lists('from', day(3), [])
        .lists('from', day(4), []),
    day(5),
  ],
  [
    'done',
    'transferred and gone, and the twin was suspended later',
    () =>
      transferred()
        .lists('from', day(3), [])
        .lists('from', day(4), [])
        .lists('to', day(5), [twin({ status: 'suspended' })]),
    day(6),
  ],
  [
    'requested',
    'Microsoft told about this one, and before about another',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription(azure)])
        .happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [aGuid(9)] } })
        .happens(day(3), { type: 'told-microsoft', payload: { subscriptions: [aGuid(1)] } }),
    day(4),
  ],
  [
    'to do',
    'Microsoft told about another one',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription(azure)])
        .happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [aGuid(9)] } }),
    day(4),
  ],
  [
    'to do',
    'Microsoft told, though it is no Azure',
    () => untouched().happens(day(2), { type: 'told-microsoft', payload: { subscriptions: [] } }),
    day(4),
  ],
  ['to do', 'a term end without a date', () => newCommerce().happens(day(2), chosen('recreate-at-term-end')), day(3)],
  [
    'twin seen',
    'a term that ends later, and already recreated',
    () => newCommerce({ endsOn: '2026-11-20' }).happens(day(2), chosen('recreate-at-term-end')).lists('to', day(3), [twin()]),
    day(4),
  ],
  [
    'submitted',
    'a term that ends later, and already bought',
    () =>
      newCommerce({ endsOn: '2026-11-20' })
        .happens(day(2), chosen('recreate-at-term-end'))
        .buys(day(3), [{ from: [aGuid(1)] }]),
    day(4),
  ],
  [
    'done',
    'its term ended',
    () =>
      newCommerce({ endsOn: '2026-11-10', cancelsAtTermEnd: true })
        .happens(day(2), chosen('recreate-at-term-end'))
        .lists('to', day(8), [twin()])
        .happens(day(8), link)
        .lists('from', day(12), []),
    day(13),
  ],
];

test.for(stageCases)('%s: %s', ([stage, , history, now]) => {
  expect(firstOf(history(), now).stage).toBe(stage);
});

test('every stage of a subscription was seen', () => {
  expect(new Set(stageCases.map(([stage]) => stage))).toEqual(new Set(subscriptionStages));
});

const suspended = () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' }));
const second = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(2), name: 'Visio Plan 2', ...overrides });

const customerCases: [CustomerStage, string, () => History][] = [
  ['captured', 'in the From list only', () => aHistory().listsCustomers('from', day(1))],
  ['captured', 'its subscriptions too', () => untouched()],
  ['invited', 'sent', () => untouched().happens(day(2), { type: 'invitation-sent', payload: {} })],
  [
    'invited',
    'listed on To with another relationship',
    () =>
      untouched()
        .happens(day(2), { type: 'invitation-sent', payload: {} })
        .listsCustomers('to', day(3), [aListedCustomer({ isReseller: false })]),
  ],
  ['accepted', 'Cloud Reseller on To', () => untouched().listsCustomers('to', day(3))],
  ['recreating', 'something was bought', () => untouched().buys(day(2), [{ from: [aGuid(1)] }])],
  ['recreating', 'one of two', () => aRecreatedHistory().lists('from', day(2), [aSubscription(), second()])],
  ['recreated', 'every twin verified', () => aRecreatedHistory()],
  ['stopping', 'one suspension submitted', () => aRecreatedHistory().submitsStatus(day(3), aGuid(1), 'suspended')],
  [
    'stopping',
    'stopped, proved by an incomplete list only',
    () => aRecreatedHistory().lists('from', day(3), from({ status: 'suspended' }), { completeness: incomplete }),
  ],
  [
    'stopping',
    'one of two stopped',
    () =>
      suspended()
        .lists('to', day(3), [twin(), second({ id: aGuid(102) })])
        .happens(day(3), { type: 'twins-linked', payload: { from: [aGuid(2)], to: [aGuid(102)] } })
        .lists('from', day(3), [aSubscription({ status: 'suspended' }), second()]),
  ],
  [
    'recreating',
    'one of two stopped, the other not recreated',
    () => suspended().lists('from', day(3), [aSubscription({ status: 'suspended' }), second()]),
  ],
  ['done', 'everything stopped', suspended],
  ['done', 'the twin changed afterwards', () => suspended().lists('to', day(4), [twin({ quantity: 40 })])],
  ['done', 'the twin was cancelled afterwards', () => suspended().lists('to', day(4), [twin({ status: 'canceled' })])],
  ['done', 'gone from the From list afterwards', () => suspended().listsCustomers('from', day(4), [])],
  [
    'stopping',
    'a section of From is incomplete',
    () => suspended().lists('from', day(4), [], { section: 'azure', completeness: incomplete }),
  ],
  ['stopping', 'another From account lists it and was never opened', () => suspended().listsCustomers('from-2', day(4))],
  ['recreated', 'billed again', () => suspended().lists('from', day(4), from())],
  [
    'waiting',
    'all that is left is requested',
    () => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
  ],
  [
    'waiting',
    'all that is left is planned',
    () => newCommerce({ endsOn: '2026-12-20' }).happens(day(2), chosen('recreate-at-term-end')),
  ],
  [
    'waiting',
    'one is done, the other requested',
    () =>
      suspended()
        .lists('from', day(4), [aSubscription({ status: 'suspended' }), second()])
        .opens('from', day(4), { id: aGuid(2), commerceType: 'new-commerce' })
        .happens(day(4), { type: 'transfer-requested', payload: { subscriptions: [aGuid(2)] } }),
  ],
  [
    'captured',
    'one is requested, the other to do',
    () =>
      newCommerce()
        .lists('from', day(2), [aSubscription(), second()])
        .happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
  ],
  ['recreating', 'something stands on To that may be its twin', () => untouched().lists('to', day(2), [twin()])],
  [
    'done',
    'another To account, which nothing went to, is incomplete',
    () => {
      const history = suspended();
      history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
      return history.lists('to', day(4), [], { account: 'to-2', completeness: incomplete });
    },
  ],
  [
    'stopping',
    'a section of To is incomplete',
    () => suspended().lists('to', day(4), [], { section: 'azure', completeness: incomplete }),
  ],
  [
    'done',
    'another From account lists it no more, and was never opened',
    () => suspended().listsCustomers('from-2', day(1)).listsCustomers('from-2', day(4), []),
  ],
  [
    'stopping',
    'another From account lists it no more, and its capture is incomplete',
    () =>
      suspended()
        .listsCustomers('from-2', day(1))
        .lists('from', day(4), [], { account: 'from-2', completeness: incomplete })
        .listsCustomers('from-2', day(4), []),
  ],
  ['nothing to move', 'a complete list without rows', () => aHistory().lists('from', day(1), [])],
  ['nothing to move', 'only ended rows', () => aHistory().lists('from', day(1), from({ status: 'expired' }))],
  ['captured', 'an incomplete list without rows', () => aHistory().lists('from', day(1), [], { completeness: incomplete })],
  ['not moving', 'marked', () => untouched().happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } })],
  ['left From', 'gone from a complete list', () => untouched().listsCustomers('from', day(2), [])],
  ['captured', 'gone from an incomplete list', () => untouched().listsCustomers('from', day(2), [], incomplete)],
  [
    'captured',
    'gone from one of two From accounts',
    () => untouched().listsCustomers('from-2', day(1)).listsCustomers('from', day(2), []),
  ],
];

test.for(customerCases)('the customer is %s: %s', ([stage, , history]) => {
  expect(history().judgeAt(day(5)).stage).toBe(stage);
});

test('every stage of a customer was seen', () => {
  expect(new Set(customerCases.map(([stage]) => stage))).toEqual(new Set(customerStages));
});

test('a customer seen on To only is outside: no warnings, nothing to recreate, no progress', () => {
  const judged = aHistory()
    .listsCustomers('to', day(1))
    .lists('to', day(1), [twin()], { completeness: incomplete })
    .judgeAt(day(9));
  expect(judged).toMatchObject({
    isInProject: false,
    stage: 'not moving',
    warnings: [],
    toRecreate: [],
    counts: { subscriptions: 0, byStage: {} },
  });
});

describe('a method', () => {
  test.for<[string, object, Method, boolean]>([
    ['legacy', { commerceType: 'legacy' }, 'transfer', true],
    ['legacy', { commerceType: 'legacy' }, 'recreate-and-cancel', false],
    ['new commerce', { commerceType: 'new-commerce' }, 'recreate-and-suspend', false],
    ['new commerce', { commerceType: 'new-commerce' }, 'recreate-at-term-end', true],
    ['azure', { commerceType: 'azure' }, 'recreate-and-suspend', false],
    ['a trial with auto-renew not seen off', { isTrial: true }, 'leave', false],
    ['a trial with auto-renew off', { isTrial: true, autoRenew: false }, 'leave', true],
    ['unknown', {}, 'recreate-and-suspend', false],
    ['marketplace', { commerceType: 'marketplace' }, 'leave', true],
  ])('of %s %j: %s is taken: %s', ([, detail, method, isTaken]) => {
    const judged = firstOf(untouched(detail).happens(day(2), chosen(method)), day(3));
    expect([judged.isMethodChosen, judged.method === method]).toEqual([isTaken, isTaken]);
  });

  test.for<[string, object, Method, string]>([
    ['legacy', { commerceType: 'legacy' }, 'recreate-and-suspend', 'legacy-recreate'],
    ['new commerce', { commerceType: 'new-commerce' }, 'transfer', 'new-commerce-transfer'],
    ['Azure', { commerceType: 'azure' }, 'transfer', 'azure-plan-transfer'],
    ['legacy Azure', { offerId: 'MS-AZR-0145P' }, 'moved-by-microsoft', 'azure-moved-by-microsoft'],
    ['a trial', { isTrial: true }, 'decide', 'trial-decide'],
    ['a trial that ends by itself', { isTrial: true, autoRenew: false }, 'leave', 'trial-stays'],
    ['a reservation', { commerceType: 'reservation' }, 'decide', 'other-decide'],
    ['unknown', {}, 'decide', 'type-unknown'],
  ])('is proposed for %s, with its document', ([, detail, method, reason]) => {
    const { methodAdvice } = firstOf(untouched(detail), day(3));
    expect(methodAdvice).toMatchObject({ method, reason });
    expect(methodAdvice.document).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });

  test('of what was suspended or had ended before the project', () => {
    const judgedAs = (status: 'suspended' | 'expired') =>
      firstOf(aHistory().lists('from', day(1), from({ status })).opens('from', day(1), { commerceType: 'legacy' }), day(2));
    expect(judgedAs('suspended').methodAdvice).toMatchObject({ method: 'decide', reason: 'suspended-before-project' });
    expect(judgedAs('expired').methodAdvice).toMatchObject({ method: 'leave', reason: 'ended-before-project' });
  });
});

describe('what was suspended or had ended at its first capture', () => {
  test('and was reactivated to be moved is done like any other once it is suspended again', () => {
    const history = aHistory()
      .lists('from', day(1), from({ status: 'suspended' }))
      .opens('from', day(1), { commerceType: 'legacy' })
      .lists('from', day(2), from())
      .lists('to', day(2), [])
      .lists('to', day(2, 11), [twin()])
      .happens(day(2, 11), link)
      .lists('from', day(2, 12), from({ status: 'suspended' }))
      .lists('to', day(2, 13), [twin()]);
    expect(history.judgeAt(day(3))).toMatchObject({
      stage: 'done',
      from: [{ method: 'recreate-and-suspend', stage: 'done' }],
    });
  });

  test('and ran in between has to move', () => {
    const history = aHistory()
      .lists('from', day(1), from({ status: 'disabled' }))
      .opens('from', day(1), { commerceType: 'legacy' })
      .lists('from', day(2), from())
      .lists('from', day(3), from({ status: 'canceled' }));
    expect(history.judgeAt(day(4))).toMatchObject({
      stage: 'captured',
      from: [{ method: 'recreate-and-suspend', stage: 'to do' }],
    });
  });

  test('and could not be read in between stays what it was', () => {
    const judgedAs = (status: 'suspended' | 'expired') =>
      firstOf(
        aHistory()
          .lists('from', day(1), from({ status }))
          .opens('from', day(1), { commerceType: 'legacy' })
          .lists('from', day(2), from({ status: 'unknown' }))
          .lists('from', day(3), from({ status })),
        day(4),
      );
    expect(judgedAs('suspended').methodAdvice.reason).toBe('suspended-before-project');
    expect(judgedAs('expired').methodAdvice.reason).toBe('ended-before-project');
  });
});

test('a trial with its twin is not done before it has ended: until then it may become paid', () => {
  const history = untouched({ isTrial: true, autoRenew: true, endsOn: '2026-11-20' })
    .happens(day(1, 11), chosen('recreate-at-term-end'))
    .lists('to', day(2), [])
    .lists('to', day(3), [twin()])
    .happens(day(3), link)
    .lists('from', day(3, 10), from());
  const judgement = history.judgeAt(day(4));
  expect(judgement).toMatchObject({ stage: 'recreated', from: [{ billing: 'stopped', stage: 'twin verified' }] });
  expect(judgement.warnings.map(({ id }) => id)).toContain('trial-becomes-paid');
  history.lists('from', day(21), from({ status: 'expired' })).lists('to', day(21), [twin()]);
  expect(history.judgeAt(day(22))).toMatchObject({ stage: 'done', from: [{ stage: 'done' }] });
});

test('a term that is over by its date did not end while a later list still shows it running', () => {
  const history = newCommerce({ cancelsAtTermEnd: true, endsOn: day(4) })
    .happens(day(1, 11), chosen('recreate-at-term-end'))
    .lists('to', day(2), [])
    .lists('to', day(3), [twin()])
    .happens(day(3), link);
  expect(firstOf(history, day(5))).toMatchObject({ billing: 'stopped' });
  history.lists('from', day(6), from()).lists('to', day(6), [twin()]);
  const judgement = history.judgeAt(day(7));
  expect(judgement).toMatchObject({ stage: 'recreated', from: [{ billing: 'running', stage: 'twin verified' }] });
  expect(judgement.warnings.map(({ id }) => id)).toContain('double-billing-overdue');
});

describe('the overlap', () => {
  const overlap = (history: History, now: Instant) => {
    const { overlapDays, stoppedAt, deadline } = firstOf(history, now);
    return { overlapDays, stoppedAt, deadline: deadline?.first };
  };

  test('ends at the Submit that a later capture confirmed', () => {
    const history = aRecreatedHistory()
      .submitsStatus(day(2, 20), aGuid(1), 'suspended')
      .lists('from', day(4), from({ status: 'suspended' }));
    expect(overlap(history, day(9))).toEqual({
      overlapDays: { least: 0, most: 0 },
      stoppedAt: { earliest: day(2, 20), latest: day(2, 20) },
      deadline: undefined,
    });
  });

  test('lies between two captures when nothing else is known', () => {
    const history = aRecreatedHistory()
      .lists('from', day(3), from())
      .lists('from', day(6), from({ status: 'suspended' }));
    expect(overlap(history, day(9))).toMatchObject({
      overlapDays: { least: 1, most: 4 },
      stoppedAt: { earliest: day(3), latest: day(6) },
    });
  });

  test('grows while both run, and its day ends where it ends first', () => {
    const history = aRecreatedHistory().setting('timeZone', 'Europe/Amsterdam');
    expect(overlap(history, day(4, 12))).toMatchObject({ overlapDays: { least: 2, most: 2 }, deadline: day(2, 23) });
  });

  test('begins with the start date of the twin when that is earlier than all else', () => {
    const history = aRecreatedHistory().opens('to', day(2, 10), { id: aGuid(101), startsOn: day(2, 5) });
    expect(overlap(history.setting('timeZone', 'Pacific/Auckland'), day(2, 11)).deadline).toBe(day(2, 11));
  });

  test('has its deadline from the Submit on, and none once From has stopped', () => {
    const bought = () => untouched().buys(day(2), [{ from: [aGuid(1)] }]);
    expect(overlap(bought(), day(2, 10)).deadline).toBe(day(3, 0));
    expect(overlap(bought().lists('from', day(2, 9, 30), from({ status: 'suspended' })), day(2, 10)).deadline).toBeUndefined();
  });

  test('does not begin years ago with a twin that stood on To before', () => {
    const history = untouched()
      .listsCustomers('to', day(1), [aListedCustomer({ id: aGuid(0xff) })])
      .listsCustomers('to', day(2))
      .lists('to', day(2), [twin()])
      .opens('to', day(2), { id: aGuid(101), startsOn: '2024-01-01' })
      .happens(day(2), link);
    expect(overlap(history, day(2, 10)).overlapDays).toEqual({ least: 0, most: 0 });
  });
});

describe('a section that an older page had', () => {
  const onOldPage = { section: 'all', completeness: incomplete } as const;

  test('no longer counts once all its rows were seen in another section', () => {
    const history = aHistory()
      .lists('from', day(1), from(), onOldPage)
      .lists('from', day(5), from({ status: 'expired' }));
    expect(history.judgeAt(day(5, 10)).warnings.map(({ id }) => id)).not.toContain('incomplete-capture');
    expect(history.judgeAt(day(5, 10)).warnings.map(({ id }) => id)).not.toContain('stale-capture');
  });

  test('counts while a row of it was seen nowhere else', () => {
    const history = aHistory().lists('from', day(1), [aSubscription(), second()], onOldPage).lists('from', day(5), from());
    const ids = history.judgeAt(day(5, 10)).warnings.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['incomplete-capture', 'stale-capture']));
  });
});
