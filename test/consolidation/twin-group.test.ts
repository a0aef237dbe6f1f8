import { expect, test } from 'vitest';
import type { TwinGroup } from '../../utils/consolidation/judgement';
import type { ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { makeTwinGroup } from '../../utils/consolidation/twin-group';
import { aGuid, aHistory, aSubscription, day, knownIn } from './builders';

type Part = Partial<ListedSubscription> & { detail?: Partial<SubscriptionDetail> };

function known(side: 'from' | 'to', parts: Part[]) {
  const base = side === 'from' ? 1 : 101;
  const history = aHistory().lists(
    side,
    day(1),
    parts.map(({ detail: _detail, ...row }, index) => aSubscription({ ...row, id: aGuid(base + index) })),
  );
  for (const [index, { detail }] of parts.entries())
    if (detail) history.opens(side, day(1), { ...detail, id: aGuid(base + index) });
  return knownIn(history, side);
}

const usage = { isUsageBased: true, quantity: null };
const monthly = { detail: { billingFrequency: 'monthly' } } as const;
const annual = { detail: { billingFrequency: 'annual' } } as const;

type Expected = Pick<TwinGroup, 'outcome' | 'differences' | 'fromQuantity' | 'toQuantity'>;

test.for<[string, Part[], Part[], Expected]>([
  ['25 is 25', [{}], [{}], { outcome: 'equal', differences: [], fromQuantity: 25, toQuantity: 25 }],
  [
    '10 and 15 are 25',
    [{ quantity: 10 }, { quantity: 15 }],
    [{}],
    { outcome: 'equal', differences: [], fromQuantity: 25, toQuantity: 25 },
  ],
  [
    '25 is not 24',
    [{}],
    [{ quantity: 24 }],
    { outcome: 'quantity differs', differences: ['quantity'], fromQuantity: 25, toQuantity: 24 },
  ],
  [
    'one unknown quantity makes the sum unknown',
    [{ quantity: 10 }, { quantity: null }],
    [{}],
    { outcome: 'unreadable', differences: [], fromQuantity: null, toQuantity: 25 },
  ],
  [
    'an unknown quantity on To',
    [{}],
    [{ quantity: null }, {}],
    { outcome: 'unreadable', differences: [], fromQuantity: 25, toQuantity: null },
  ],
  ['usage-based ones have none', [usage], [usage], { outcome: 'equal', differences: [], fromQuantity: null, toQuantity: null }],
  [
    'a counted one beside a usage-based one is counted',
    [usage, { quantity: 5 }],
    [usage],
    { outcome: 'unreadable', differences: [], fromQuantity: null, toQuantity: null },
  ],
  [
    'term',
    [{ detail: { term: 'P1Y' } }],
    [{ detail: { term: 'P1M' } }],
    { outcome: 'differs', differences: ['term'], fromQuantity: 25, toQuantity: 25 },
  ],
  [
    'billing frequency',
    [monthly],
    [annual],
    { outcome: 'differs', differences: ['billing frequency'], fromQuantity: 25, toQuantity: 25 },
  ],
  [
    'reseller',
    [{ reseller: 'A' }],
    [{ reseller: 'B' }],
    { outcome: 'differs', differences: ['reseller'], fromQuantity: 25, toQuantity: 25 },
  ],
  [
    'what only From shows is no difference',
    [monthly],
    [{}],
    { outcome: 'equal', differences: [], fromQuantity: 25, toQuantity: 25 },
  ],
  ['what only To shows is no difference', [{}], [monthly], { outcome: 'equal', differences: [], fromQuantity: 25, toQuantity: 25 }],
  ['the same on both sides', [monthly], [monthly], { outcome: 'equal', differences: [], fromQuantity: 25, toQuantity: 25 }],
  [
    'one of several that differs is enough',
    [{ quantity: 10, ...monthly }, { quantity: 15 }],
    [
      { quantity: 10, ...monthly },
      { quantity: 15, ...annual },
    ],
    { outcome: 'differs', differences: ['billing frequency'], fromQuantity: 25, toQuantity: 25 },
  ],
  [
    'another quantity comes before all else',
    [{ ...monthly, reseller: 'A' }],
    [{ ...annual, reseller: 'B', quantity: 20 }],
    { outcome: 'quantity differs', differences: ['quantity', 'billing frequency', 'reseller'], fromQuantity: 25, toQuantity: 20 },
  ],
])('%s', ([, from, to, expected]) => {
  const group = makeTwinGroup(known('from', from), known('to', to), { pass: 'product', isSuggestion: true });
  expect(group).toEqual({
    from: from.map((_, index) => aGuid(1 + index)),
    to: to.map((_, index) => aGuid(101 + index)),
    pass: 'product',
    isSuggestion: true,
    ...expected,
  });
});
