import { describe, expect, test } from 'vitest';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, day, type History } from './builders';

const e3 = 'Office 365 E3';
const onTo = (number: number, quantity: number | null, overrides: Partial<ListedSubscription> = {}) =>
  aSubscription({ id: aGuid(100 + number), quantity, ...overrides });

/** 25 on From; To was empty before, so that everything on it is new. */
function bought(...rows: ListedSubscription[]): History {
  return aHistory().lists('from', day(1), [aSubscription()]).lists('to', day(2), []).lists('to', day(3), rows);
}

const setsOf = (history: History) =>
  history
    .judgeAt(day(3, 12))
    .warnings.filter(({ id }) => id === 'duplicate-on-to')
    .map(({ subscriptions, values }) => [
      subscriptions.map((id) => Number.parseInt(id.slice(-2), 16) - 100),
      values.fromQuantity,
      values.toQuantity,
    ]);
const flagged = (history: History) =>
  history
    .judgeAt(day(3, 12))
    .to.filter(({ flag }) => flag === 'duplicate')
    .map(({ id }) => Number.parseInt(id.slice(-2), 16) - 100);

test.for<[string, () => History, unknown[]]>([
  ['twice what From has', () => bought(onTo(1, 25), onTo(2, 25)), [[[1, 2], 25, 50]]],
  ['three of one product', () => bought(onTo(1, 25), onTo(2, 25), onTo(3, 5)), [[[1, 2, 3], 25, 55]]],
  ['as much as From has, in two', () => bought(onTo(1, 10), onTo(2, 15)), []],
  ['one more than From has', () => bought(onTo(1, 10), onTo(2, 16)), [[[1, 2], 25, 26]]],
  ['one alone is none, however big', () => bought(onTo(1, 99)), []],
  ['two products', () => bought(onTo(1, 25), onTo(2, 25, { name: 'Visio Plan 2' })), []],
  [
    'two products, each twice',
    () => bought(onTo(1, 25), onTo(2, 9, { name: 'Visio Plan 2' }), onTo(3, 25), onTo(4, 9, { name: 'Visio Plan 2' })),
    [
      [[1, 3], 25, 50],
      [[2, 4], 0, 18],
    ],
  ],
  ['one of them has ended', () => bought(onTo(1, 25), onTo(2, 25, { status: 'canceled' })), []],
  ['the quantity of one cannot be read', () => bought(onTo(1, 30), onTo(2, null)), []],
  [
    'one shows its offer, the other only the same name',
    () => bought(onTo(1, 25), onTo(2, 25)).opens('to', day(3), { id: aGuid(101), offerId: 'CFQ7TTC0LH18:0001' }),
    [[[1, 2], 25, 50]],
  ],
  [
    'one of three is the same by its offer, another by its name',
    () =>
      bought(onTo(1, 25), onTo(2, 25, { name: 'Enterprise E3' }), onTo(3, 25, { name: 'Enterprise E3' }))
        .opens('to', day(3), { id: aGuid(101), offerId: 'CFQ7TTC0LH18:0001' })
        .opens('to', day(3), { id: aGuid(102), offerId: 'CFQ7TTC0LH18:0001' }),
    [[[1, 2, 3], 25, 75]],
  ],
  [
    'two products that each have a twin, one with more licenses than before',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2', quantity: 5 })])
        .lists('to', day(2), [])
        .lists('to', day(3), [onTo(1, 25), onTo(2, 9, { name: 'Visio Plan 2' })]),
    [],
  ],
  [
    'two that the admin linked to a From subscription of another name',
    () =>
      bought(onTo(1, 20, { name: 'Enterprise' }), onTo(2, 20, { name: 'Enterprise' })).happens(day(3), {
        type: 'twins-linked',
        payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] },
      }),
    [[[1, 2], 25, 40]],
  ],
  [
    'From once had as many',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription({ quantity: 50 })])
        .lists('from', day(1, 10), [aSubscription({ quantity: 5 })])
        .lists('to', day(2), [])
        .lists('to', day(3), [onTo(1, 25), onTo(2, 25)]),
    [],
  ],
  [
    'two From accounts have as many',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .lists('from', day(1), [aSubscription({ id: aGuid(11) })], { account: 'from-2' })
        .lists('to', day(2), [])
        .lists('to', day(3), [onTo(1, 25), onTo(2, 25)]),
    [],
  ],
  [
    'one stood on To before',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .lists('to', day(2), [onTo(1, 25)])
        .lists('to', day(3), [onTo(1, 25), onTo(2, 25)]),
    [],
  ],
  [
    'two offers under one name are two products',
    () =>
      bought(onTo(1, 25), onTo(2, 25))
        .opens('to', day(3), { id: aGuid(101), offerId: 'CFQ7TTC0LH18:0001' })
        .opens('to', day(3), { id: aGuid(102), offerId: 'CFQ7TTC0LH18:0002' }),
    [],
  ],
  [
    'one offer under two names is one product',
    () =>
      bought(onTo(1, 25), onTo(2, 25, { name: 'Enterprise E3' }))
        .opens('to', day(3), { id: aGuid(101), offerId: 'CFQ7TTC0LH18:0001' })
        .opens('to', day(3), { id: aGuid(102), offerId: 'cfq7ttc0lh18:0001' }),
    [[[1, 2], 25, 50]],
  ],
  [
    'two names that the admin linked to one From subscription',
    () =>
      bought(onTo(1, 20), onTo(2, 20, { name: 'Enterprise E3' })).happens(day(3), {
        type: 'twins-linked',
        payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] },
      }),
    [[[1, 2], 25, 40]],
  ],
])('%s', ([, history, expected]) => {
  expect(setsOf(history())).toEqual(expected);
});

describe('the flag Duplicate', () => {
  test('stands beside those without a From subscription of their own', () => {
    expect(flagged(bought(onTo(1, 25), onTo(2, 25), onTo(3, 25)))).toEqual([2, 3]);
  });

  test('stands beside the first where the second is the twin', () => {
    expect(flagged(bought(onTo(1, 30), onTo(2, 25)))).toEqual([1]);
  });

  test('stands beside all but the first when all have one', () => {
    const linked = bought(onTo(1, 20), onTo(2, 20)).happens(day(3), {
      type: 'twins-linked',
      payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] },
    });
    expect(flagged(linked)).toEqual([2]);
  });

  test('stands beside the one that was seen later', () => {
    const linked = aHistory()
      .lists('from', day(1), [aSubscription()])
      .lists('to', day(2), [])
      .lists('to', day(3), [onTo(2, 20, { name: e3 })])
      .lists('to', day(3, 10), [onTo(2, 20), onTo(1, 20)])
      .happens(day(3, 11), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] } });
    expect(flagged(linked)).toEqual([1]);
  });
});
