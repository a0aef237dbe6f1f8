import { describe, expect, test } from 'vitest';
import type { Happening } from '../../utils/consolidation/event';
import { linksInForce, unlinkedPairs } from '../../utils/consolidation/links';
import type { Instant } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, day } from './builders';

type Ids = [from: number[], to: number[]];
const pairOf = ([from, to]: Ids) => ({ from: from.map(aGuid), to: to.map(aGuid) });
const link = (...ids: Ids): Happening => ({ type: 'twins-linked', payload: pairOf(ids) });
const unlink = (...ids: Ids): Happening => ({ type: 'twins-unlinked', payload: pairOf(ids) });
const confirm = (...pairs: Ids[]): Happening => ({ type: 'suggestions-confirmed', payload: { pairs: pairs.map(pairOf) } });
const number = (id: string) => Number.parseInt(id.slice(-4), 16);

function factsOf(happened: [Instant, Happening][]) {
  const history = aHistory();
  for (const [at, happening] of happened) history.happens(at, happening);
  return history.facts();
}

test.for<[string, [Instant, Happening][], [string, number[], number[]][]]>([
  ['one link', [[day(1), link([1], [101])]], [['twins-linked', [1], [101]]]],
  [
    'the latest comes first',
    [
      [day(1), link([1], [101])],
      [day(2), link([2], [102])],
    ],
    [
      ['twins-linked', [2], [102]],
      ['twins-linked', [1], [101]],
    ],
  ],
  [
    'the latest is the one that was made last, whatever came first into the history',
    [
      [day(2), link([2], [102])],
      [day(1), link([1], [101])],
    ],
    [
      ['twins-linked', [2], [102]],
      ['twins-linked', [1], [101]],
    ],
  ],
  [
    'an unlink of more From subscriptions ends it too',
    [
      [day(1), link([1], [101])],
      [day(2), unlink([1, 2], [101])],
    ],
    [],
  ],
  [
    'an unlink of more To subscriptions ends it too',
    [
      [day(1), link([1], [101])],
      [day(2), unlink([1], [101, 102])],
    ],
    [],
  ],
  [
    'a confirmed suggestion is a link',
    [[day(1), confirm([[1], [101]], [[2], [102]])]],
    [
      ['suggestions-confirmed', [1], [101]],
      ['suggestions-confirmed', [2], [102]],
    ],
  ],
  [
    'a later link that uses the same To subscription ends the earlier one',
    [
      [day(1), link([1], [101])],
      [day(2), link([2], [101])],
    ],
    [['twins-linked', [2], [101]]],
  ],
  [
    'a later link that uses the same From subscription ends the earlier one',
    [
      [day(1), link([1], [101])],
      [day(2), confirm([[1], [102]])],
    ],
    [['suggestions-confirmed', [1], [102]]],
  ],
  [
    'an unlink ends an earlier link',
    [
      [day(1), link([1], [101])],
      [day(2), unlink([1], [101])],
    ],
    [],
  ],
  [
    'an unlink of one pair ends the whole link that holds it',
    [
      [day(1), link([1, 2], [101])],
      [day(2), unlink([1], [101])],
    ],
    [],
  ],
  [
    'an unlink does not end a later link',
    [
      [day(1), unlink([1], [101])],
      [day(2), link([1], [101])],
    ],
    [['twins-linked', [1], [101]]],
  ],
  [
    'an unlink of others ends nothing',
    [
      [day(1), link([1], [101])],
      [day(2), unlink([1], [102])],
      [day(2), unlink([2], [101])],
    ],
    [['twins-linked', [1], [101]]],
  ],
  [
    'a link that was ended frees what it used',
    [
      [day(1), link([2], [101])],
      [day(2), link([1], [101])],
      [day(3), unlink([1], [101])],
    ],
    [['twins-linked', [2], [101]]],
  ],
])('%s', ([, happened, expected]) => {
  const links = linksInForce(factsOf(happened));
  const short = links.map(({ decision, from, to }) => [decision, from.map(number), to.map(number)]);
  // Of one moment the order is settled by the event's id, which no rule depends on.
  const atOnce = new Set(happened.map(([at]) => at)).size === 1;
  expect(atOnce ? short.toSorted() : short).toEqual(atOnce ? expected.toSorted() : expected);
});

describe('a pair that was taken apart', () => {
  const isApart = (happened: [Instant, Happening][], from = 1, to = 101) =>
    unlinkedPairs(factsOf(happened))(aGuid(from), aGuid(to));

  test.for<[string, [Instant, Happening][], boolean]>([
    ['never', [[day(1), link([1], [101])]], false],
    ['by an unlink', [[day(1), unlink([1], [101])]], true],
    ['by an unlink of several', [[day(1), unlink([1, 2], [101, 102])]], true],
    ['another From subscription', [[day(1), unlink([2], [101])]], false],
    ['another To subscription', [[day(1), unlink([1], [102])]], false],
    [
      'and linked again',
      [
        [day(1), unlink([1], [101])],
        [day(2), link([1], [101])],
      ],
      false,
    ],
    [
      'and confirmed again',
      [
        [day(1), unlink([1], [101])],
        [day(2), confirm([[1], [101]])],
      ],
      false,
    ],
    [
      'and linked before only',
      [
        [day(1), link([1], [101])],
        [day(2), unlink([1], [101])],
      ],
      true,
    ],
    [
      'while only another From subscription was linked again',
      [
        [day(1), unlink([1, 2], [101])],
        [day(2), link([2], [101])],
      ],
      true,
    ],
    [
      'while it was linked again to another To subscription',
      [
        [day(1), unlink([1], [101])],
        [day(2), link([1], [102])],
      ],
      true,
    ],
  ])('%s', ([, happened, expected]) => {
    expect(isApart(happened)).toBe(expected);
  });
});
