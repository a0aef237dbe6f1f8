import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { explain } from '../../utils/consolidation/explain';
import { aGuid, aHistory, aSubscription, day, type History, incomplete } from './builders';

const from = (...quantities: (number | null)[]) =>
  quantities.map((quantity, index) => aSubscription({ id: aGuid(1 + index), quantity }));
const twin = (number: number, overrides: Parameters<typeof aSubscription>[0] = {}) =>
  aSubscription({ id: aGuid(100 + number), ...overrides });
const link = (fromCount: number, toCount: number): Happening => ({
  type: 'twins-linked',
  payload: {
    from: Array.from({ length: fromCount }, (_, index) => aGuid(1 + index)),
    to: Array.from({ length: toCount }, (_, index) => aGuid(101 + index)),
  },
});

function verifiedAt(history: History): string | undefined {
  const lines = explain(history.facts(), history.projectFacts(), { account: 'from', subscription: aGuid(1), now: day(9) });
  return lines.find(({ sentence }) => sentence === 'explain.twin-verified')?.at;
}
const stageOf = (history: History) => history.judgeAt(day(9)).from[0]?.stage;

const linked = (rows: ReturnType<typeof from>, twins: ReturnType<typeof from>) =>
  aHistory().lists('from', day(1), rows).lists('to', day(2), twins).happens(day(2, 10), link(rows.length, twins.length));

const cases: [string, History, string | undefined, string][] = [
  ['one active and equal', linked(from(25), [twin(1)]), day(2), 'twin verified'],
  ['10 and 15 are 25', linked(from(25), [twin(1, { quantity: 10 }), twin(2, { quantity: 15 })]), day(2), 'twin verified'],
  ['15 from 10 and 25 is not', linked(from(15), [twin(1, { quantity: 10 }), twin(2, { quantity: 25 })]), undefined, 'twin seen'],
  ['an unknown quantity on From', linked(from(null), [twin(1)]), undefined, 'twin seen'],
  ['unknown quantities on both', linked(from(null), [twin(1, { quantity: null })]), undefined, 'twin seen'],
  [
    'one of two is not active',
    linked(from(25), [twin(1, { quantity: 10 }), twin(2, { quantity: 15, status: 'pending' })]),
    undefined,
    'twin seen',
  ],
  ['another total', linked(from(25), [twin(1, { quantity: 24 })]), undefined, 'twin seen'],
  [
    'usage-based ones by presence',
    linked([aSubscription({ isUsageBased: true, quantity: null })], [twin(1, { isUsageBased: true, quantity: null })]),
    day(2),
    'twin verified',
  ],
  ['became equal later', linked(from(25), [twin(1, { quantity: 24 })]).lists('to', day(3), [twin(1)]), day(3), 'twin verified'],
  [
    'From came down to what To still has',
    linked(from(25), [twin(1, { quantity: 24 })])
      .lists('from', day(4), from(24))
      .lists('to', day(5), [twin(1, { quantity: 24 })]),
    day(4),
    'twin verified',
  ],
  [
    'From came down to what To had',
    linked(from(25), [twin(1, { quantity: 24 })]).lists('from', day(4), from(24)),
    undefined,
    'twin verified',
  ],
  [
    'became active later',
    linked(from(25), [twin(1, { status: 'pending' })]).lists('to', day(3), [twin(1)]),
    day(3),
    'twin verified',
  ],
  [
    'was verified and is suspended now',
    linked(from(25), [twin(1)]).lists('to', day(3), [twin(1, { status: 'suspended' })]),
    day(2),
    'twin seen',
  ],
  ['was verified and is missing now', linked(from(25), [twin(1)]).lists('to', day(3), []), day(2), 'twin seen'],
  [
    'was verified and differs now',
    linked(from(25), [twin(1)]).lists('to', day(3), [twin(1, { quantity: 24 })]),
    day(2),
    'twin seen',
  ],
  [
    'one of two is missing now',
    linked(from(25), [twin(1, { quantity: 10 }), twin(2, { quantity: 15 })]).lists('to', day(3), [twin(1, { quantity: 10 })]),
    day(2),
    'twin seen',
  ],
  [
    'became equal in a list that was not complete',
    linked(from(25), [twin(1, { quantity: 24 })]).lists('to', day(3), [twin(1)], { completeness: incomplete }),
    undefined,
    'twin seen',
  ],
  [
    'one of two proved only by a list that was not complete',
    linked(from(25), [twin(1, { quantity: 10 }), twin(2, { quantity: 10 })]).lists(
      'to',
      day(3),
      [twin(1, { quantity: 10 }), twin(2, { quantity: 15 })],
      { completeness: incomplete },
    ),
    undefined,
    'twin seen',
  ],
];

test.for(cases)('%s', ([, history, at, stage]) => {
  expect([verifiedAt(history), stageOf(history)]).toEqual([at, stage]);
});

test('an accepted difference verifies what is active, not what is not', () => {
  const accept: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'agreed' } };
  const differing = (status: 'active' | 'suspended') =>
    linked(from(25), [twin(1, { quantity: 24, status })]).happens(day(3), accept);
  expect(verifiedAt(differing('active'))).toBe(day(2));
  expect(verifiedAt(differing('suspended'))).toBeUndefined();
});

/** Legacy and verified on day 2; what happens to the twin before and after From is seen suspended decides whether it is done. */
const legacy = (...twins: ReturnType<typeof from>) => linked(from(25), twins).opens('from', day(1), { commerceType: 'legacy' });
const stop = (history: History, at: string) => history.lists('from', at, [aSubscription({ status: 'suspended' })]);

test.for<[string, () => History, string]>([
  ['nothing changed', () => stop(legacy(twin(1)), day(4)), 'done'],
  [
    'the twin grew after From stopped',
    () => stop(legacy(twin(1)), day(4)).lists('to', day(5), [twin(1, { quantity: 40 })]),
    'done',
  ],
  [
    'the twin was cancelled after From stopped',
    () => stop(legacy(twin(1)), day(4)).lists('to', day(5), [twin(1, { status: 'canceled' })]),
    'done',
  ],
  ['the twin left the list after From stopped', () => stop(legacy(twin(1)), day(4)).lists('to', day(5), []), 'done'],
  [
    'the twin got another reseller after From stopped',
    () =>
      stop(legacy(twin(1)).opens('from', day(1), { reseller: 'A' }), day(4)).opens('to', day(5), { id: aGuid(101), reseller: 'B' }),
    'done',
  ],
  [
    'licenses were taken off the twin before From stopped',
    () => stop(legacy(twin(1)).lists('to', day(3), [twin(1, { quantity: 5 })]), day(4)),
    'twin seen',
  ],
  [
    'the twin was suspended before From stopped',
    () => stop(legacy(twin(1)).lists('to', day(3), [twin(1, { status: 'suspended' })]), day(4)),
    'twin seen',
  ],
  ['the twin was missing before From stopped', () => stop(legacy(twin(1)).lists('to', day(3), []), day(4)), 'twin seen'],
  [
    'the twin was seen to differ in its billing frequency before From stopped',
    () =>
      stop(
        legacy(twin(1))
          .opens('from', day(1), { billingFrequency: 'monthly' })
          .opens('to', day(3), { id: aGuid(101), billingFrequency: 'annual' }),
        day(4),
      ),
    'twin seen',
  ],
  [
    'a suggestion stood on To when From stopped',
    () =>
      stop(
        aHistory()
          .lists('from', day(1), from(25))
          .opens('from', day(1), { commerceType: 'legacy' })
          .lists('to', day(2), [twin(1)]),
        day(4),
      ),
    'twin seen',
  ],
  [
    'the licenses were put back after From stopped',
    () => stop(legacy(twin(1)).lists('to', day(3), [twin(1, { quantity: 5 })]), day(4)).lists('to', day(5), [twin(1)]),
    'done',
  ],
  [
    'the Submit on From came before the licenses were taken off',
    () =>
      stop(
        legacy(twin(1))
          .submitsStatus(day(2, 11), aGuid(1), 'suspended')
          .lists('to', day(3), [twin(1, { quantity: 5 })]),
        day(4),
      ),
    'done',
  ],
  [
    'a difference was mended, and only then the list was captured again',
    () =>
      stop(
        legacy(twin(1, { quantity: 5 }))
          .opens('from', day(1), { reseller: 'A' })
          .opens('to', day(2), { id: aGuid(101), reseller: 'B' })
          .lists('to', day(3), [twin(1)])
          .opens('to', day(3, 10), { id: aGuid(101), reseller: 'A' }),
        day(4),
      ),
    'done',
  ],
])('the stage after %s', ([, history, stage]) => {
  expect(stageOf(history())).toBe(stage);
});

test('licenses taken off the twin before From stopped are warned of, and offered again', () => {
  const judged = stop(legacy(twin(1)).lists('to', day(3), [twin(1, { quantity: 5 })]), day(4)).judgeAt(day(4, 10));
  expect(judged.warnings.map(({ id }) => id)).toContain('quantity-differs');
  expect(judged.toRecreate.map(({ quantity }) => quantity)).toEqual([20]);
});

test('what ends with its term has not stopped before that', () => {
  const history = linked(from(25), [twin(1)])
    .opens('from', day(1), { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(20) })
    .happens(day(1), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'recreate-at-term-end' } });
  const [before] = history.judgeAt(day(9)).from;
  expect([before?.billing, before?.stoppedAt, before?.overlapDays]).toEqual(['running', undefined, { least: 7, most: 7 }]);
  const [after] = history.judgeAt(day(21)).from;
  expect([after?.billing, after?.stoppedAt]).toEqual(['stopped', { earliest: day(20), latest: day(20) }]);
});

describe('a difference that was accepted, and that became another one', () => {
  const accept: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(101)], reason: 'one left' } };
  const suspended = aSubscription({ status: 'suspended' });
  const accepted = () =>
    linked(from(25), [twin(1, { quantity: 24 })])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .happens(day(2, 12), accept);

  test('after From had stopped is ordinary business: it stays done, and nobody is told to set it back to active', () => {
    const history = accepted().lists('from', day(3), [suspended]);
    expect(stageOf(history)).toBe('done');
    history.lists('to', day(4), [twin(1, { quantity: 3 })]);
    expect(stageOf(history)).toBe('done');
    const { warnings, reviews } = history.judgeAt(day(9));
    expect(warnings.map(({ id }) => id)).not.toContain('suspended-before-recreated');
    expect(reviews).toBeUndefined();
  });

  test('by its billing frequency after From had stopped is ordinary business too', () => {
    const history = accepted().opens('from', day(1, 11), { billingFrequency: 'monthly' }).lists('from', day(3), [suspended]);
    expect(stageOf(history.opens('to', day(4), { id: aGuid(101), billingFrequency: 'annual' }))).toBe('done');
  });

  test('before From stopped proves nothing: the stop rests on what nobody had accepted', () => {
    const history = accepted()
      .lists('to', day(2, 18), [twin(1, { quantity: 3 })])
      .lists('from', day(3), [suspended])
      .lists('to', day(3), [twin(1, { quantity: 3 })]);
    expect(stageOf(history)).toBe('twin seen');
    expect(stageOf(history.happens(day(4), accept))).toBe('done');
  });

  test('of another pair is not this one', () => {
    const other: Happening = { type: 'difference-accepted', payload: { from: [aGuid(1)], to: [aGuid(109)], reason: 'one left' } };
    const history = linked(from(25), [twin(1, { quantity: 24 })])
      .opens('from', day(1, 10), { commerceType: 'legacy' })
      .happens(day(2, 12), other)
      .lists('from', day(3), [suspended]);
    expect(stageOf(history.lists('to', day(4), [twin(1, { quantity: 3 })]))).toBe('twin seen');
  });
});
