import { describe, expect, test } from 'vitest';
import type { Completeness } from '../../utils/consolidation/capture';
import type { Happening } from '../../utils/consolidation/event';
import {
  type GateReason,
  gateReasons,
  type StartReason,
  type SuspendGate,
  startReasons,
} from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import {
  aCapture,
  aDetail,
  aGuid,
  aHistory,
  aListedCustomer,
  anAccountPageCapture,
  aRecreatedHistory,
  aSubscription,
  complete,
  day,
  fromAccount,
  type History,
  incomplete,
  secondFromAccount,
  toAccount,
} from './builders';

function gateOf(history: History, now: Instant = day(2, 11)): SuspendGate {
  const row = history.judgeAt(now).from.find(({ id }) => id === aGuid(1));
  if (!row) throw new Error('the From subscription was not judged');
  return row.gate;
}

function missingOf(history: History, now?: Instant): GateReason[] {
  const gate = gateOf(history, now);
  return gate.isSafe ? [] : gate.missing;
}

test('a legacy subscription with a verified twin is safe, with its proof', () => {
  expect(gateOf(aRecreatedHistory())).toEqual({
    isSafe: true,
    proof: { capturedAt: day(2, 10), quantity: 25, toSubscriptions: [aGuid(101)] },
  });
});

const twin = aSubscription({ id: aGuid(101) });
const addOn = aSubscription({ id: aGuid(2), name: 'Audio Conferencing', addOnOf: aGuid(1), quantity: 5 });

/** Every reason that captures and decisions can give, each on its own. */
const cases: [GateReason, () => History, Instant?][] = [
  ['type-not-seen', () => aRecreatedHistory({})],
  ['type-not-seen', () => aRecreatedHistory({}).setting('defaultCommerceType', 'new-commerce')],
  ['is-new-commerce', () => aRecreatedHistory({ commerceType: 'new-commerce' })],
  ['is-azure', () => aRecreatedHistory({ commerceType: 'azure' })],
  ['is-usage-other', () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ isUsageBased: true })])],
  ['type-not-legacy', () => aRecreatedHistory({ commerceType: 'software' })],
  [
    'method-other',
    () =>
      aRecreatedHistory().happens(day(2), {
        type: 'method-chosen',
        payload: { subscription: aGuid(1), method: 'transfer' },
      }),
  ],
  ['no-twin', () => aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'legacy' })],
  [
    'twin-is-suggestion',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .opens('from', day(1), { commerceType: 'legacy' })
        .lists('to', day(2), [twin]),
  ],
  ['twin-not-active', () => aRecreatedHistory().lists('to', day(2, 10), [{ ...twin, status: 'pending' }])],
  ['twin-not-active', () => aRecreatedHistory().lists('to', day(2, 10), [{ ...twin, status: 'suspended' }])],
  [
    'twin-not-active',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10, 30), [
          { ...twin, quantity: 10 },
          aSubscription({ id: aGuid(102), quantity: 15, status: 'pending' }),
        ])
        .happens(day(2, 10, 40), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] } }),
  ],
  ['quantity-differs', () => aRecreatedHistory().lists('to', day(2, 10), [{ ...twin, quantity: 24 }])],
  ['quantity-differs', () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ quantity: 26 })])],
  [
    'twin-differs',
    () =>
      aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' }).opens('to', day(2, 10), {
        ...aDetail({ id: aGuid(101) }),
        billingFrequency: 'annual',
      }),
  ],
  ['to-capture-old', () => aRecreatedHistory(), day(3, 10)],
  ['to-capture-incomplete', () => aRecreatedHistory().lists('to', day(2, 10, 30), [twin], { completeness: incomplete })],
  [
    'from-capture-incomplete',
    () => aRecreatedHistory().lists('from', day(2, 10, 30), [aSubscription()], { completeness: incomplete }),
  ],
  ['add-on-not-recreated', () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription(), addOn])],
  [
    'in-transfer',
    () => aRecreatedHistory().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
  ],
  ['not-active-on-from', () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ status: 'suspended' })])],
  ['not-active-on-from', () => aRecreatedHistory().lists('from', day(2, 10), [aSubscription({ status: 'unknown' })])],
  ['not-active-on-from', () => aRecreatedHistory().lists('from', day(2, 10), [])],
  ['not-active-on-from', () => aRecreatedHistory().submitsStatus(day(2, 10, 30), aGuid(1), 'suspended')],
];

/** 25 of one product and 5 of another, both recreated; the first one alone is asked about. */
const ofTwo = () =>
  aRecreatedHistory()
    .lists('from', day(2, 10, 30), [aSubscription(), aSubscription({ id: aGuid(3), name: 'Visio Plan 2', quantity: 5 })])
    .lists('to', day(2, 10, 30), [twin, aSubscription({ id: aGuid(103), name: 'Visio Plan 2', quantity: 5 })]);

test.for<[string, () => History]>([
  [
    'another one of the customer is in a transfer',
    () => ofTwo().happens(day(2, 10, 40), { type: 'transfer-requested', payload: { subscriptions: [aGuid(3)] } }),
  ],
  ['another one has no twin', () => ofTwo().lists('to', day(2, 10, 45), [twin])],
  [
    'another base has an add-on without a twin',
    () =>
      ofTwo().lists('from', day(2, 10, 45), [
        aSubscription(),
        aSubscription({ id: aGuid(3), name: 'Visio Plan 2', quantity: 5 }),
        { ...addOn, addOnOf: aGuid(3) },
      ]),
  ],
  [
    'a quantity difference that is gone was accepted',
    () =>
      aRecreatedHistory().happens(day(2, 10, 30), {
        type: 'difference-accepted',
        payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' },
      }),
  ],
])('the gate stays open though %s', ([, history]) => {
  expect(gateOf(history()).isSafe).toBe(true);
});

test.for<[string, () => History, GateReason[]]>([
  [
    'one of two siblings is in a transfer',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), quantity: 15 })])
        .opens('from', day(1), { commerceType: 'legacy' })
        .opens('from', day(1), { id: aGuid(2), commerceType: 'legacy' })
        .lists('to', day(2, 9), [twin])
        .happens(day(2, 9), { type: 'twins-linked', payload: { from: [aGuid(1), aGuid(2)], to: [aGuid(101)] } })
        .happens(day(2, 9), { type: 'transfer-requested', payload: { subscriptions: [aGuid(2)] } }),
    ['in-transfer'],
  ],
  [
    'nothing is licensed on either side',
    () =>
      aRecreatedHistory()
        .lists('from', day(2, 10), [aSubscription({ quantity: 0 })])
        .lists('to', day(2, 10), [{ ...twin, quantity: 0 }]),
    ['quantity-differs'],
  ],
  [
    'the quantity of neither side is known',
    () =>
      aRecreatedHistory()
        .lists('from', day(2, 10), [aSubscription({ quantity: null })])
        .lists('to', day(2, 10), [{ ...twin, quantity: null }]),
    ['quantity-differs'],
  ],
])('the gate names this and nothing else: %s', ([, history, reasons]) => {
  expect(missingOf(history())).toEqual(reasons);
});

test.for(cases)('%s closes the gate', ([reason, history, now]) => {
  expect(missingOf(history(), now)).toContain(reason);
});

describe('a list that was captured under the wrong account', () => {
  const wrong = (account: string, at: Instant = day(2, 10, 30)) =>
    aRecreatedHistory().lists('from', at, [aSubscription()], { account });

  test.for(['to', 'from-2'])('is seen by its license-based subscriptions, and closes the gate (%s)', (account) => {
    expect(missingOf(wrong(account))).toEqual(expect.arrayContaining(['account-contradicted']));
  });

  test('no longer does once the list of that account lacks them', () => {
    const history = wrong('from-2').lists('from', day(2, 10, 40), [], { account: 'from-2' });
    expect(missingOf(history)).toEqual([]);
  });

  test('closes the gates of all rows whose twins stand in that account: what else it listed may be wrong too', () => {
    const visio = aSubscription({ id: aGuid(2), name: 'Visio Plan 2' });
    const both = (rowsOnTo: Parameters<typeof aSubscription>[0][]) =>
      aRecreatedHistory()
        .lists('from', day(2, 10), [aSubscription(), visio])
        .lists('to', day(2, 10, 30), [twin, ...rowsOnTo.map(aSubscription)]);
    expect(missingOf(both([]))).toEqual([]);
    expect(missingOf(both([visio]))).toEqual(['account-contradicted']);
    const ofAnother = both([]).lists('from', day(2, 10, 30), [visio], { account: 'from-2' });
    expect(missingOf(ofAnother)).toEqual(['account-contradicted']);
  });

  test('says nothing against an account that holds neither the row nor its twin', () => {
    const visio = aSubscription({ id: aGuid(2), name: 'Visio Plan 2' });
    const others = aRecreatedHistory()
      .lists('from', day(2, 10, 30), [visio], { account: 'from-2' })
      .lists('from', day(2, 10, 30), [visio], { account: 'from-3' });
    others.accounts = [...others.accounts, { ...secondFromAccount, id: 'from-3' }];
    expect(missingOf(others)).toEqual([]);
  });

  test('never makes the row its own twin', () => {
    const history = aHistory()
      .lists('to', day(1), [])
      .lists('from', day(2), [aSubscription()])
      .opens('from', day(2), { commerceType: 'legacy' })
      .lists('to', day(2, 10), [aSubscription()])
      .happens(day(2, 10, 30), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(1)] } });
    expect(missingOf(history)).toEqual(['account-contradicted', 'no-twin']);
  });
});

test('a To list that was never captured closes the gate', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .opens('from', day(1), { commerceType: 'legacy' })
    .opens('to', day(2), { id: aGuid(101), name: 'Office 365 E3', quantity: 25, status: 'active' })
    .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
  expect(missingOf(history)).toContain('to-capture-missing');
});

test('a twin that only its own page showed closes the gate, however complete the list is', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .opens('from', day(1), { commerceType: 'legacy' })
    .opens('to', day(2), { id: aGuid(101), name: 'Office 365 E3', quantity: 25, status: 'active' })
    .lists('to', day(2, 10), [], { section: 'all' })
    .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
  expect(missingOf(history)).toContain('to-capture-missing');
});

test('every reason was seen, but those that belong to the page on screen', () => {
  const onScreen = ['account-unknown', 'quantity-on-screen-differs', 'rules-being-recomputed'];
  const seen = new Set([...cases.map(([reason]) => reason), 'to-capture-missing', 'account-contradicted', ...onScreen]);
  expect(gateReasons.filter((reason) => !seen.has(reason))).toEqual([]);
});

describe('an accepted difference', () => {
  const accept: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' } };

  test('of the billing frequency opens the gate', () => {
    const history = aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly' })
      .opens('to', day(2, 10), { id: aGuid(101), billingFrequency: 'annual' })
      .happens(day(2, 10, 30), accept);
    expect(gateOf(history).isSafe).toBe(true);
  });

  test('of the quantity does not: the licenses are not there', () => {
    const history = aRecreatedHistory()
      .lists('to', day(2, 10), [{ ...twin, quantity: 24 }])
      .happens(day(2, 10, 30), accept);
    expect(missingOf(history)).toEqual(['quantity-differs']);
  });
});

describe('an add-on', () => {
  const withAddOn = () =>
    aRecreatedHistory()
      .lists('from', day(2, 10), [aSubscription(), addOn])
      .opens('from', day(2, 10), { id: aGuid(2), commerceType: 'legacy' });

  test('with a verified twin lets its base stop', () => {
    const history = withAddOn().lists('to', day(2, 10, 30), [
      twin,
      aSubscription({ id: aGuid(102), name: 'Audio Conferencing', quantity: 5 }),
    ]);
    expect(missingOf(history)).toEqual(['add-on-not-recreated']);
    history.happens(day(2, 10, 40), { type: 'twins-linked', payload: { from: [aGuid(2)], to: [aGuid(102)] } });
    expect(gateOf(history).isSafe).toBe(true);
  });

  test('where no list shows add-ons, what its own page leads to counts as one', () => {
    const plain = aSubscription({ id: aGuid(2), name: 'Audio Conferencing', quantity: 5 });
    const opened = (history: History) => history.opens('from', day(1, 10), { leadsTo: [aGuid(2)] });
    const history = opened(aRecreatedHistory()).lists('from', day(2, 10), [aSubscription(), plain]);
    expect(missingOf(history)).toEqual(['add-on-not-recreated']);
    // One that no list has shown yet is not recreated either.
    expect(missingOf(opened(aRecreatedHistory()))).toEqual(['add-on-not-recreated']);
  });

  test('what its own page leads to lets it stop once that has a verified twin', () => {
    const history = aRecreatedHistory()
      .opens('from', day(1, 10), { leadsTo: [aGuid(2)] })
      .lists('from', day(2, 10), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Audio Conferencing', quantity: 5 })])
      .lists('to', day(2, 10, 30), [twin, aSubscription({ id: aGuid(102), name: 'Audio Conferencing', quantity: 5 })])
      .happens(day(2, 10, 40), { type: 'twins-linked', payload: { from: [aGuid(2)], to: [aGuid(102)] } });
    expect(gateOf(history).isSafe).toBe(true);
  });

  test('an add-on whose page leads to its base does not wait for it', () => {
    const history = aRecreatedHistory()
      .opens('from', day(1, 10), { leadsTo: [aGuid(2)] })
      .lists('from', day(2, 10), [aSubscription({ addOnOf: aGuid(2) }), aSubscription({ id: aGuid(2), name: 'Base' })]);
    expect(gateOf(history).isSafe).toBe(true);
  });

  test.for([
    ['left with a reason', 'not needed', true],
    ['left without a reason', undefined, false],
  ] as const)('%s: safe %s', ([, reason, isSafe]) => {
    const payload = { subscription: aGuid(2), method: 'leave' as const, ...(reason ? { reason } : {}) };
    expect(gateOf(withAddOn().happens(day(2, 10), { type: 'method-chosen', payload })).isSafe).toBe(isSafe);
  });

  test('of the same id in another account does not count', () => {
    const history = aRecreatedHistory().lists('from', day(2, 10), [addOn], { account: 'from-2' });
    expect(gateOf(history).isSafe).toBe(true);
  });
});

test('a transfer request that expired no longer closes the gate', () => {
  const history = aRecreatedHistory().happens(day(2), {
    type: 'transfer-requested',
    payload: { subscriptions: [aGuid(1)], expiresAt: day(2, 10, 30) },
  });
  expect(gateOf(history).isSafe).toBe(true);
});

test('the gate closes by itself when the To capture grows old', () => {
  const history = aRecreatedHistory();
  expect(gateOf(history, day(3, 9, 59)).isSafe).toBe(true);
  expect(missingOf(history, day(3, 10))).toEqual(['to-capture-old']);
});

describe('a clock that was set back', () => {
  /** A UUIDv7 holds the time of the clock where the capture was made; `at` never goes back. */
  const madeAt = (made: Instant) => {
    const time = Date.parse(made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000001`;
  };
  const captured = (at: Instant, id: string) =>
    aRecreatedHistory().happens(at, { type: 'captured', payload: aCapture({ rows: [twin] }) }, { account: 'to', id });

  test.for<[string, Instant, string, boolean]>([
    ['the clock was three days ahead when it was captured', day(5), madeAt(day(5)), false],
    ['captured after the clock was put right: its place is after what stood there', day(5), madeAt(day(2, 10)), true],
    ['that was more than a day ago', day(5), madeAt(day(1, 10)), false],
    ['nobody knows when it was made', day(5), 'event', false],
    ['captured now', day(2, 11), madeAt(day(2, 11)), true],
    ['captured in the minute to come', day(2, 11, 1), 'event', false],
  ])('%s', ([, at, id, isSafe]) => {
    const gate = gateOf(captured(at, id));
    expect(gate.isSafe).toBe(isSafe);
    expect(gate.isSafe ? [] : gate.missing).toEqual(isSafe ? [] : ['to-capture-old']);
  });

  test('makes no capture younger than it is, once the time of its place has come', () => {
    const pushed = captured(day(3, 5), madeAt(day(2, 10)));
    expect(gateOf(pushed, day(3, 9)).isSafe).toBe(true);
    expect(missingOf(pushed, day(3, 10))).toEqual(['to-capture-old']);
    expect(missingOf(pushed, day(3, 23))).toEqual(['to-capture-old']);
  });
});

describe('Start this customer', () => {
  /** All that the gate asks for, on day 2 at 09:00. */
  const ready = () =>
    aHistory()
      .project({ type: 'irreversible-acknowledged', payload: {} })
      .listsCustomers('from', day(1))
      .lists('from', day(2, 8), [aSubscription()])
      .opens('from', day(2, 8), { commerceType: 'legacy' })
      .listsCustomers('to', day(2, 8))
      .captures('to', day(2, 8), anAccountPageCapture(true));
  const startOf = (history: History, now: Instant = day(2, 9)) => history.judgeAt(now).start;

  test('is green when everything is there', () => {
    expect(startOf(ready())).toEqual({ isGreen: true, missing: [] });
  });

  const startCases: [StartReason, () => History, Instant?][] = [
    ['not-in-project', () => ready().happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } })],
    [
      'nothing-open',
      () =>
        ready().happens(day(2), {
          type: 'method-chosen',
          payload: { subscription: aGuid(1), method: 'leave', reason: 'not needed' },
        }),
    ],
    [
      'clouds-differ',
      () => {
        const history = ready();
        history.accounts = [fromAccount, secondFromAccount, { ...toAccount, cloud: '21vianet' }];
        return history;
      },
    ],
    [
      'decision-to-review',
      () =>
        ready()
          .happens(day(2, 8, 10), {
            type: 'method-chosen',
            payload: { subscription: aGuid(1), method: 'recreate-and-suspend' },
          })
          .lists('from', day(2, 8, 20), [aSubscription({ quantity: 26 })]),
    ],
    ['from-capture-missing', () => ready().listsCustomers('from-2', day(2))],
    ['from-capture-incomplete', () => ready().lists('from', day(2, 9), [aSubscription()], { completeness: incomplete })],
    ['from-capture-old', () => ready(), day(3, 8)],
    ['method-undecided', () => ready().lists('from', day(2, 9), [aSubscription(), aSubscription({ id: aGuid(2) })])],
    ['type-not-seen', () => ready().lists('from', day(2, 9), [aSubscription(), aSubscription({ id: aGuid(2) })])],
    ['relationship-not-seen', () => ready().listsCustomers('to', day(2, 9), [])],
    [
      'relationship-not-seen',
      () => ready().listsCustomers('to', day(2, 9), [aListedCustomer({ isReseller: false, relationship: 'Advisor' })]),
    ],
    ['agreement-not-seen', () => ready().captures('to', day(2, 9), anAccountPageCapture(false))],
    [
      'subscription-limit',
      () =>
        ready().lists(
          'to',
          day(2, 9),
          Array.from({ length: 270 }, (_, index) => aSubscription({ id: aGuid(1000 + index), name: `Product ${index}` })),
          { completeness: complete },
        ),
    ],
    ['in-transfer', () => ready().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })],
    ['too-late-today', () => ready(), day(2, 21)],
    ['too-late-today', () => ready().setting('timeZone', 'Europe/Amsterdam'), day(2, 20)],
  ];

  test.for(startCases)('%s', ([reason, history, now]) => {
    const gate = startOf(history(), now);
    expect(gate.isGreen).toBe(false);
    expect(gate.missing).toContain(reason);
  });

  test('a list that shows nothing must be proved empty each day, and at once when it held a row', () => {
    const silent: Completeness = { isComplete: false, reason: 'no-proof-of-end' };
    const proved: Completeness = { isComplete: true, proof: 'whole-list-confirmed' };
    const azure = (history: History, minutes: number, completeness: Completeness, rows: ListedSubscription[] = []) =>
      history.lists('from', day(2, 8, minutes), rows, { section: 'azure', completeness });
    const asked = (history: History) => {
      const isOfLists = startOf(history).missing.includes('from-capture-incomplete');
      const warned = history.judgeAt(day(2, 9)).warnings.some(({ id }) => id === 'incomplete-capture');
      expect(warned).toBe(isOfLists);
      return isOfLists;
    };
    expect(asked(azure(ready(), 30, silent))).toBe(true);
    expect(asked(azure(azure(ready(), 30, silent), 40, proved))).toBe(false);
    expect(asked(azure(azure(ready(), 30, proved), 40, silent))).toBe(false);
    const provedLongAgo = ready().lists('from', day(1, 8), [], { section: 'azure', completeness: proved });
    expect(asked(azure(provedLongAgo, 40, silent))).toBe(true);
    expect(asked(azure(azure(ready(), 30, proved), 40, incomplete))).toBe(true);
    const held = azure(ready(), 30, proved, [aSubscription({ id: aGuid(9), name: 'Azure plan' })]);
    expect(asked(azure(held, 40, silent))).toBe(true);
  });

  test('an account of another cloud that this customer is not in does not matter', () => {
    const history = ready();
    history.accounts = [fromAccount, { ...secondFromAccount, cloud: '21vianet' }, toAccount];
    expect(startOf(history).isGreen).toBe(true);
  });

  test.for<[string, StartReason, () => History]>([
    [
      'one of two sections is incomplete',
      'from-capture-incomplete',
      () => ready().lists('from', day(2, 8, 30), [], { section: 'azure', completeness: incomplete }),
    ],
    [
      'one of two is in a transfer',
      'in-transfer',
      () =>
        ready()
          .lists('from', day(2, 8), [aSubscription(), aSubscription({ id: aGuid(2) })])
          .opens('from', day(2, 8), { id: aGuid(2), commerceType: 'legacy' })
          .happens(day(2, 8), { type: 'transfer-requested', payload: { subscriptions: [aGuid(2)] } }),
    ],
  ])('one is enough: %s', ([, reason, history]) => {
    expect(startOf(history()).missing).toEqual([reason]);
  });

  test('an agreement that one of two To accounts shows is enough', () => {
    const history = ready();
    history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
    expect(startOf(history.lists('to', day(2, 8), [], { account: 'to-2' })).isGreen).toBe(true);
  });

  test('of a customer that was seen on To only says that it is not in the project', () => {
    expect(startOf(aHistory().listsCustomers('to', day(2, 8))).missing).toContain('not-in-project');
  });

  test('names all that is missing at once, old captures too, and the time of day only when all else is there', () => {
    const history = ready().listsCustomers('to', day(2, 9), []);
    expect(startOf(history, day(3, 22)).missing).toEqual(['from-capture-old', 'relationship-not-seen']);
  });

  test('does not wait for the capture of a From account that lists the customer no more', () => {
    const history = ready().listsCustomers('from-2', day(1, 8)).listsCustomers('from-2', day(2, 8), []);
    expect(startOf(history)).toEqual({ isGreen: true, missing: [] });
  });

  test('needs the acknowledgement that there is no way back', () => {
    const history = aHistory().lists('from', day(2, 8), [aSubscription()]);
    expect(startOf(history).missing).toContain('irreversible-not-acknowledged');
  });

  test('every reason was seen', () => {
    const seen = new Set<StartReason>([...startCases.map(([reason]) => reason), 'irreversible-not-acknowledged']);
    expect(startReasons.filter((reason) => !seen.has(reason))).toEqual([]);
  });
});
