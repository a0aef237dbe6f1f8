import { describe, expect, test } from 'vitest';
import { pairByQuantity } from '../../utils/consolidation/pair-by-quantity';
import { aGuid, aHistory, aSubscription, day, knownIn } from './builders';

/** `null` = unreadable, `'usage'` = usage-based; the first one on each side is number 0. */
type Quantities = (number | null | 'usage')[];

function rows(side: 'from' | 'to', quantities: Quantities) {
  const listed = quantities.map((quantity, index) =>
    aSubscription({
      id: aGuid((side === 'from' ? 0 : 100) + index),
      quantity: quantity === 'usage' ? null : quantity,
      isUsageBased: quantity === 'usage',
    }),
  );
  return knownIn(aHistory().lists(side, day(1), listed), side);
}

type Groups = [from: number[], to: number[]][];

function groupsOf(from: Quantities, to: Quantities, mayJoin: (from: number[], to: number[]) => boolean = () => true): Groups {
  const [fromRows, toRows] = [rows('from', from), rows('to', to)];
  const places = (side: typeof fromRows, part: readonly (typeof fromRows)[number][]) => part.map((one) => side.indexOf(one));
  return pairByQuantity(fromRows, toRows, (a, b) => mayJoin(places(fromRows, a), places(toRows, b))).map((pair) => [
    places(fromRows, pair.from),
    places(toRows, pair.to),
  ]);
}

test.for<[string, Quantities, Quantities, Groups]>([
  [
    'equal quantities one to one',
    [10, 25],
    [25, 10],
    [
      [[0], [1]],
      [[1], [0]],
    ],
  ],
  ['each is used once', [25, 25], [25], [[[0], [0]]]],
  ['the first of two equal ones', [25], [25, 25], [[[0], [0]]]],
  ['10 and 15 on From are 25 on To', [10, 15], [25], [[[0, 1], [0]]]],
  ['25 on From is 10 and 15 on To', [25], [10, 15], [[[0], [0, 1]]]],
  [
    'a sum on To leaves the rest alone',
    [25, 7],
    [10, 15, 9],
    [
      [[0], [0, 1]],
      [[1], [2]],
    ],
  ],
  ['a counted one is not equal to a usage-based one', ['usage'], [5], []],
  ['four parts', [1, 2, 3, 4], [10], [[[0, 1, 2, 3], [0]]]],
  [
    'five parts are left to the group of the rest',
    [1, 1, 1, 1, 6],
    [10, 99],
    [
      [
        [0, 1, 2, 3, 4],
        [0, 1],
      ],
    ],
  ],
  ['equal before sums', [10, 15, 25], [25], [[[2], [0]]]],
  ['a sum skips what is too much', [20, 10, 15], [25], [[[1, 2], [0]]]],
  ['the rest is one group that differs', [10], [12], [[[0], [0]]]],
  ['the rest of several is one group', [10, 11], [12], [[[0, 1], [0]]]],
  ['nothing on To', [10], [], []],
  ['nothing on From', [], [10], []],
  [
    'an unreadable quantity equals nothing, and stands with the rest',
    [null, 10],
    [null, 10],
    [
      [[1], [1]],
      [[0], [0]],
    ],
  ],
  [
    'no licenses at all are equal, and no part of a sum',
    [0, 10],
    [0, 10],
    [
      [[0], [0]],
      [[1], [1]],
    ],
  ],
  ['zero is no sum of anything', [0], [5, 7], [[[0], [0, 1]]]],
  ['usage-based ones pair by presence', ['usage'], ['usage'], [[[0], [0]]]],
  ['usage-based ones beyond that stay alone', ['usage', 'usage'], ['usage'], [[[0], [0]]]],
  ['usage-based ones on To beyond that stay alone', ['usage'], ['usage', 'usage'], [[[0], [0]]]],
])('%s', ([, from, to, expected]) => {
  expect(groupsOf(from, to)).toEqual(expected);
});

describe('what may not be joined', () => {
  test('is not, though the quantities are equal', () => {
    expect(groupsOf([25], [25], () => false)).toEqual([]);
    expect(groupsOf([25], [25, 25], (_from, [to]) => to === 1)).toEqual([[[0], [1]]]);
  });

  test('is no part of a sum; another sum is looked for', () => {
    const groups = groupsOf([10, 15, 5, 20], [25], (from) => !from.includes(0) && !from.includes(1));
    expect(groups).toEqual([[[2, 3], [0]]]);
    expect(groupsOf([25], [10, 15, 5, 20], (_from, to) => !to.includes(0) && !to.includes(1))).toEqual([[[0], [2, 3]]]);
  });

  test('is no part of a sum on To, and another sum is looked for before the rest', () => {
    const groups = groupsOf([25, 7], [10, 15, 5, 20, 9], (from, to) => from[0] !== 0 || (!to.includes(0) && !to.includes(1)));
    expect(groups[0]).toEqual([[0], [2, 3]]);
  });

  test('leaves to each of the rest what it alone may be joined with', () => {
    expect(groupsOf([10, 20], [11, 23], ([from], [to]) => from === to)).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  test('makes groups of the rest of what may be joined alike', () => {
    const onlySecond = ([from]: number[], [to]: number[]) => from === 0 || to === 1;
    expect(groupsOf([10, 20], [11, 23], onlySecond)).toEqual([
      [[1], [1]],
      [[0], [0]],
    ]);
  });

  test('makes no group of those that share only a part of what they may be joined with', () => {
    const twins = [
      [0, 1],
      [1, 2],
    ];
    expect(groupsOf([10, 20], [11, 23, 35], ([from], [to]) => twins[from ?? 0]?.includes(to ?? -1) ?? false)).toEqual([
      [[0], [0, 1]],
      [[1], [2]],
    ]);
  });

  test('is no part of the rest', () => {
    expect(groupsOf([10, 11], [12], ([from]) => from === 1)).toEqual([[[1], [0]]]);
    expect(groupsOf([10], [12, 13], (_from, [to]) => to === 1)).toEqual([[[0], [1]]]);
  });
});

test('of many candidates only the first sixteen are tried, so that the search stays small', () => {
  const ones = Array.from({ length: 16 }, () => 1);
  expect(groupsOf([...ones, 20, 21], [41, 99])).toEqual([
    [
      [...ones.keys(), 16, 17],
      [0, 1],
    ],
  ]);
  expect(groupsOf([20, 21, ...ones], [41, 99])[0]).toEqual([[0, 1], [0]]);
});

test.for<[string, number | null]>([
  ['unreadable', null],
  ['empty', 0],
  ['too big', 99],
])('%s ones take no place among the sixteen', ([, quantity]) => {
  const others = Array.from({ length: 20 }, () => quantity);
  expect(groupsOf([...others, 10, 15], [25])[0]).toEqual([[20, 21], [0]]);
});
