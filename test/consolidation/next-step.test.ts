import { describe, expect, it } from 'vitest';
import { byPressure, type NextStep, nextToDo, type StepId, stepIds, stepsOfToday } from '../../utils/consolidation/next-step';
import {
  aDetailCapture,
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

const legacy = { commerceType: 'legacy' } as const;
const acknowledged = (history: History) => history.project({ type: 'irreversible-acknowledged', payload: {} });
const invited = (history: History, at = day(1, 12)) =>
  history.happens(at, { type: 'invitation-sent', payload: {} }, { account: 'to' });

/** Listed, captured and opened on From. */
const seen = () =>
  aHistory().listsCustomers('from', day(1)).lists('from', day(1), [aSubscription()]).opens('from', day(1, 10), legacy);
const accepted = () => invited(seen()).listsCustomers('to', day(1, 14)).lists('to', day(1, 14), []);
const ready = () => accepted().captures('to', day(1, 14), anAccountPageCapture(true));

const steps: [name: string, History, { at?: string; from?: StepId; to?: StepId }][] = [
  ['a customer that was only listed is captured', aHistory().listsCustomers('from', day(1)), { from: 'capture-subscriptions' }],
  [
    'an incomplete list is captured again',
    aHistory().lists('from', day(1), [aSubscription()], { completeness: incomplete }),
    { from: 'capture-subscriptions' },
  ],
  ['a type that nobody saw is looked at', aHistory().lists('from', day(1), [aSubscription()]), { from: 'see-type', to: 'invite' }],
  ['what was seen is invited', seen(), { to: 'invite' }],
  ['who was invited is looked for', invited(seen()), { to: 'look-for-acceptance' }],
  ['who accepted needs the agreement', accepted(), { to: 'check-agreement' }],
  ['nothing is bought before the warning was read', ready(), { from: 'acknowledge', to: 'acknowledge' }],
  ['all is there: it is recreated', acknowledged(ready()), { to: 'recreate' }],
  ['late in the day nobody begins', acknowledged(ready()), { at: day(1, 22) }],
  ['a day later From is captured anew', acknowledged(ready()), { at: day(3), from: 'capture-subscriptions' }],
  ['a purchase is looked for', ready().buys(day(2, 9), [{ from: [aGuid(1)] }]), { at: day(2, 10), to: 'confirm-purchase' }],
  [
    'a purchase of which nothing came is made again',
    acknowledged(ready())
      .buys(day(2, 9), [{ from: [aGuid(1)] }])
      .lists('to', day(2, 15), []),
    { at: day(2, 15), to: 'go-on-recreating' },
  ],
  ['what is safe is suspended', aRecreatedHistory(), { at: day(2, 11), from: 'suspend' }],
  [
    'a suspension is looked for',
    aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended'),
    { at: day(2, 12), from: 'confirm-suspension' },
  ],
  ['an old proof on To is renewed', aRecreatedHistory(), { at: day(4), to: 'capture-on-to' }],
  ['a pair whose type nobody saw is looked at today', aRecreatedHistory({}), { at: day(2, 11), from: 'see-type-now' }],
  [
    'a pair of unequal quantity is settled',
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), legacy)
      .listsCustomers('to', day(2, 8))
      .lists('to', day(2, 8), [])
      .buys(day(2, 9), [{ from: [aGuid(1)], quantity: 30 }])
      .lists('to', day(2, 10), [aSubscription({ id: aGuid(101), quantity: 30 })]),
    { at: day(2, 11), from: 'settle-pair', to: 'settle-pair' },
  ],
  [
    'a pair on an incomplete From list is captured again',
    aRecreatedHistory().lists('from', day(2, 10), [aSubscription()], { completeness: incomplete }),
    { at: day(2, 11), from: 'capture-on-from' },
  ],
  [
    'new commerce that is billed twice is ended',
    aRecreatedHistory({ commerceType: 'new-commerce' }).happens(day(1, 11), {
      type: 'method-chosen',
      payload: { subscription: aGuid(1), method: 'recreate-and-cancel' },
    }),
    { at: day(2, 11), from: 'end-on-from' },
  ],
  [
    'a pair whose quantity is proved by an incomplete list of To is captured again',
    aRecreatedHistory().lists('to', day(2, 10, 30), [aSubscription({ id: aGuid(101) })], { completeness: incomplete }),
    { at: day(2, 11), to: 'capture-on-to' },
  ],
  [
    'a pair that is only suggested is settled',
    seen().lists('to', day(1, 12), [aSubscription({ id: aGuid(101) })]),
    { from: 'settle-pair', to: 'settle-pair' },
  ],
  [
    'a pair with another billing frequency is settled',
    aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' }).opens('to', day(2, 10), {
      id: aGuid(101),
      billingFrequency: 'annual',
    }),
    { at: day(2, 11), from: 'settle-pair', to: 'settle-pair' },
  ],
  [
    'what nobody can open by hand is passed over for what somebody can',
    aRecreatedHistory().happens(day(2, 10), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'decide' } }),
    { at: day(4), from: 'decide', to: 'capture-on-to' },
  ],
  [
    'what is left needs no purchase to be looked for',
    ready()
      .buys(day(2, 9), [{ from: [aGuid(1)] }])
      .happens(day(2, 9), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'leave', reason: 'test' } }),
    { at: day(2, 10) },
  ],
  [
    'what had ended before need not be looked at',
    aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), status: 'expired' })])
      .opens('from', day(1, 10), legacy),
    { to: 'invite' },
  ],
  [
    'a decision whose ground moved is decided again',
    seen()
      .happens(day(1, 11), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'recreate-and-suspend' } })
      .lists('from', day(1, 12), [aSubscription({ quantity: 30 })]),
    { from: 'decide', to: 'decide' },
  ],
  [
    'what is transferred is not recreated',
    acknowledged(
      aHistory()
        .listsCustomers('from', day(1))
        .lists('from', day(1), [aSubscription()])
        .opens('from', day(1, 10), { commerceType: 'new-commerce' })
        .listsCustomers('to', day(1, 14))
        .lists('to', day(1, 14), [])
        .captures('to', day(1, 14), anAccountPageCapture(true)),
    ),
    {},
  ],
  [
    'one of two can be recreated: that one is',
    acknowledged(
      ready()
        .lists('from', day(1, 13), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
        .opens('from', day(1, 13), { id: aGuid(2), commerceType: 'new-commerce' }),
    ),
    { to: 'recreate' },
  ],
  [
    'licenses that were stopped too early come first',
    ready().lists('from', day(2), [aSubscription({ status: 'suspended' })]),
    { at: day(2, 10), from: 'acknowledge', to: 'recreate-suspended' },
  ],
  [
    'a method that nobody chose is decided',
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .captures('from', day(1), aDetailCapture({ id: aGuid(1), commerceType: 'trial' })),
    { from: 'decide', to: 'decide' },
  ],
  [
    'a customer that does not move has no step',
    seen().happens(day(1, 11), { type: 'marked-not-moving', payload: { reason: 'sold' } }),
    {},
  ],
  ['a customer seen on To alone has no step', aHistory().listsCustomers('to', day(1)), {}],
];

describe('the next step of a customer', () => {
  it.each(steps)('%s', (_name, history, { at = day(1, 15), from, to }) => {
    const { next } = history.judgeAt(at);
    expect({ from: next?.from?.id, to: next?.to?.id }).toEqual({ from, to });
  });

  it('names each kind of work at least once in this table', () => {
    const named = new Set(steps.flatMap(([, , { from, to }]) => [from, to]));
    expect(stepIds.filter((id) => !named.has(id))).toEqual(['heed-warning']);
  });

  it('is a critical warning where nothing else is left to do', () => {
    const history = aRecreatedHistory()
      .lists('from', day(2, 11), [aSubscription({ status: 'suspended' })])
      .lists('from', day(2, 16), [aSubscription({ status: 'suspended' })])
      .lists('to', day(3), [aSubscription({ id: aGuid(101) }), aSubscription({ id: aGuid(102) })]);
    const judged = history.judgeAt(day(3, 1));
    const critical = judged.warnings.find(({ severity }) => severity === 'critical');
    expect(judged.next?.to ?? judged.next?.from).toMatchObject({ id: 'heed-warning', page: critical?.page });
  });

  it('is a critical warning before what can wait, so that the day is not called done', () => {
    const history = aRecreatedHistory({ commerceType: 'new-commerce' })
      .lists('from', day(2, 10), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
      .happens(day(1, 11), {
        type: 'method-chosen',
        payload: { subscription: aGuid(1), method: 'recreate-at-term-end' },
      });
    const { next, warnings, counts } = history.judgeAt(day(4));
    expect(warnings.find(({ severity }) => severity === 'critical')).toMatchObject({ id: 'double-billing-overdue' });
    expect(next?.from?.id).toBe('heed-warning');
    expect(nextToDo({ ...(next && { next }), billedTwice: counts.billedTwice }, 'from').isDoneForToday).toBe(false);
  });

  it('leads to the page of its subscription, with the end of the day', () => {
    expect(aRecreatedHistory().judgeAt(day(2, 11)).next?.from).toEqual({
      id: 'suspend',
      customer: contoso,
      isToday: true,
      count: 1,
      deadline: day(3, 0),
      page: { id: 'subscription-detail', account: 'from', customer: contoso, subscription: aGuid(1) },
    });
  });

  it.each<[StepId, string | undefined]>([
    ['recreate-suspended', 'add-subscription'],
    ['suspend', 'subscription-detail'],
    ['confirm-suspension', 'subscription-list'],
    ['confirm-purchase', 'subscription-list'],
    ['capture-on-to', 'subscription-list'],
    ['capture-on-from', 'subscription-list'],
    ['see-type-now', 'subscription-detail'],
    ['settle-pair', undefined],
    ['end-on-from', 'subscription-detail'],
    ['go-on-recreating', 'add-subscription'],
    ['recreate', 'add-subscription'],
    ['acknowledge', undefined],
    ['check-agreement', 'customer-account'],
    ['capture-subscriptions', 'subscription-list'],
    ['see-type', 'subscription-detail'],
    ['decide', undefined],
    ['invite', 'relationship-request'],
    ['look-for-acceptance', 'customer-list'],
  ])('%s leads to the page on which it is done', (id, page) => {
    const found = steps.flatMap(([, history, { at = day(1, 15) }]) => {
      const { next } = history.judgeAt(at);
      return (['from', 'to'] as const).flatMap((side) => (next?.[side]?.id === id ? [[side, next[side]?.page] as const] : []));
    });
    expect(found.length).toBeGreaterThan(0);
    for (const [side, shown] of found) expect(shown).toEqual(page && expect.objectContaining({ id: page, account: side }));
  });

  it('leads to the own page of what the list still shows as active after 4 hours', () => {
    const refuted = aRecreatedHistory()
      .submitsStatus(day(2, 11), aGuid(1), 'suspended')
      .lists('from', day(2, 16), [aSubscription()]);
    expect(refuted.judgeAt(day(2, 16)).next?.from).toMatchObject({
      id: 'confirm-suspension',
      page: { id: 'subscription-detail', subscription: aGuid(1) },
    });
  });

  it('captures the From account that was never opened, unless its customer list has lost the customer', () => {
    const listed = seen().listsCustomers('from-2', day(1));
    expect(listed.judgeAt(day(1, 15)).next?.from).toMatchObject({ id: 'capture-subscriptions', page: { account: 'from-2' } });
    listed.lists('from', day(1, 12), [aSubscription()], { completeness: incomplete }).listsCustomers('from-2', day(1, 13), []);
    expect(listed.judgeAt(day(1, 15)).next?.from).toMatchObject({ id: 'capture-subscriptions', page: { account: 'from' } });
  });

  it('of a warning is done where its page is, until its moment', () => {
    const late = aRecreatedHistory({ commerceType: 'new-commerce' }).happens(day(1, 11), {
      type: 'method-chosen',
      payload: { subscription: aGuid(1), method: 'recreate-at-term-end' },
    });
    const judged = late.judgeAt(day(4));
    const [critical] = judged.warnings;
    expect(judged.next?.from).toMatchObject({ id: 'heed-warning', page: critical?.page });
    expect(judged.next?.from?.deadline).toBe(critical?.deadline);
    const doubled = aRecreatedHistory()
      .lists('from', day(2, 11), [aSubscription({ status: 'suspended' })])
      .lists('from', day(2, 16), [aSubscription({ status: 'suspended' })])
      .lists('to', day(3), [aSubscription({ id: aGuid(101) }), aSubscription({ id: aGuid(102) })])
      .judgeAt(day(3, 1));
    expect(doubled.warnings[0]).toMatchObject({ id: 'duplicate-on-to', page: { account: 'to' } });
    expect(doubled.next).toMatchObject({ to: { id: 'heed-warning', page: { account: 'to' } } });
    expect(doubled.next?.from).toBeUndefined();
    expect(doubled.next?.to?.deadline).toBe(doubled.warnings[0]?.deadline);
  });

  it('looks first at the type of what renews first', () => {
    const rows = [
      aSubscription({ id: aGuid(1), renewsOn: '2026-12-24' }),
      aSubscription({ id: aGuid(2), renewsOn: '2026-11-24' }),
      aSubscription({ id: aGuid(3) }),
    ];
    const { next } = aHistory().lists('from', day(1), rows).judgeAt(day(1, 10));
    expect(next?.from).toMatchObject({ id: 'see-type', count: 3, page: { subscription: aGuid(2) } });
    expect(next?.from?.deadline).toBe('2026-11-23T10:00:00.000Z');
  });

  it('never leads to a subscription that is not safe by the word suspend', () => {
    for (const [, history, { at = day(1, 15) }] of steps) {
      const judged = history.judgeAt(at);
      if (judged.next?.from?.id !== 'suspend') continue;
      const row = judged.from.find(({ id }) => id === judged.next?.from?.page?.subscription);
      expect(row?.gate.isSafe).toBe(true);
    }
  });

  it('knows who listed a customer as no reseller relationship', () => {
    const history = invited(seen()).listsCustomers('to', day(1, 14), [
      aListedCustomer({ isReseller: false, relationship: 'Indirect' }),
    ]);
    expect(history.judgeAt(day(1, 15)).next?.to?.id).toBe('look-for-acceptance');
  });
});

const aStep = (overrides: Partial<NextStep> = {}): NextStep => ({
  id: 'invite',
  customer: contoso,
  count: 1,
  ...overrides,
  isToday: (stepsOfToday as readonly string[]).includes(overrides.id ?? 'invite'),
});

describe('the most pressing step', () => {
  it.each([
    ['is of today', aStep({ id: 'suspend' }), aStep({ id: 'recreate', deadline: day(1) })],
    ['runs out first today', aStep({ id: 'confirm-purchase', deadline: day(2) }), aStep({ id: 'suspend', deadline: day(3) })],
    ['has a moment at all', aStep({ id: 'confirm-purchase', deadline: day(2) }), aStep({ id: 'suspend' })],
    ['after today is of the first kind', aStep({ id: 'recreate' }), aStep({ id: 'see-type', deadline: day(1) })],
    ['of a kind ends first', aStep({ id: 'see-type', deadline: day(1) }), aStep({ id: 'see-type', deadline: day(2) })],
    ['of the same moment has more subscriptions', aStep({ id: 'suspend', count: 3 }), aStep({ id: 'suspend', count: 2 })],
    ['is always the same', aStep({ customer: aGuid(1) }), aStep({ customer: aGuid(2) })],
  ])('%s', (_name, first, second) => {
    expect([second, first].toSorted(byPressure)).toEqual([first, second]);
    expect([first, second].toSorted(byPressure)).toEqual([first, second]);
  });
});

describe('what somebody does next who is signed in', () => {
  const suspend = aStep({ id: 'suspend', deadline: day(3) });
  const confirm = aStep({ id: 'confirm-purchase', deadline: day(2) });
  const invite = aStep({ id: 'invite' });
  const seeType = aStep({ id: 'see-type' });
  it.each<[string, Parameters<typeof nextToDo>, ReturnType<typeof nextToDo>]>([
    [
      'is of this account when both have some',
      [{ next: { from: suspend, to: confirm }, billedTwice: 1 }, 'from'],
      { step: suspend, side: 'from', isDoneForToday: false },
    ],
    [
      'is in the other account when only that has some today',
      [{ next: { from: seeType, to: confirm }, billedTwice: 0 }, 'from'],
      { step: confirm, side: 'to', isDoneForToday: false },
    ],
    [
      'is of this account when today is done',
      [{ next: { from: seeType, to: invite }, billedTwice: 0 }, 'to'],
      { step: invite, side: 'to', isDoneForToday: true },
    ],
    [
      'is the most pressing one when nobody knows the account',
      [{ next: { from: suspend, to: confirm }, billedTwice: 1 }],
      { step: confirm, side: 'to', isDoneForToday: false },
    ],
    [
      'can wait, but the day is not done while something is billed twice',
      [{ next: { from: seeType }, billedTwice: 1 }, 'from'],
      { step: seeType, side: 'from', isDoneForToday: false },
    ],
    ['is nothing when all is done', [{ next: {}, billedTwice: 0 }, 'from'], { isDoneForToday: true }],
    ['is nothing when nothing is known', [{ billedTwice: 0 }, 'from'], { isDoneForToday: true }],
  ])('%s', (_name, asked, expected) => {
    expect(nextToDo(...asked)).toEqual(expected);
  });
});
