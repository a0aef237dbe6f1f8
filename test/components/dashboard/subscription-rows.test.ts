import { expect, test } from 'vitest';
import { subscriptionRows, suggestedPairs } from '../../../components/dashboard/subscription-rows';
import type { TwinGroup } from '../../../utils/consolidation/judgement';
import { aJudgedFrom, aJudgedTo, aJudgement } from '../../files/builders';

const group = (overrides: Partial<TwinGroup> = {}): TwinGroup => ({
  from: ['from-1'],
  to: ['to-1'],
  pass: 'product',
  isSuggestion: false,
  outcome: 'equal',
  differences: [],
  fromQuantity: 25,
  toQuantity: 25,
  ...overrides,
});
const idsOf = (judgement: Parameters<typeof subscriptionRows>[0]) =>
  subscriptionRows(judgement).map(({ from, to }) => [from.map(({ id }) => id), to.map(({ id }) => id)]);

test('a sum stands together: two on From beside one on To', () => {
  const sum = group({ from: ['from-1', 'from-3'] });
  const judgement = aJudgement({
    from: [aJudgedFrom({ id: 'from-1', group: sum }), aJudgedFrom({ id: 'from-2' }), aJudgedFrom({ id: 'from-3', group: sum })],
    to: [aJudgedTo({ id: 'to-1', group: sum })],
  });
  expect(idsOf(judgement)).toEqual([
    [['from-1', 'from-3'], ['to-1']],
    [['from-2'], []],
  ]);
});

test('what stands on To alone comes last', () => {
  const judgement = aJudgement({ from: [aJudgedFrom({ id: 'from-1' })], to: [aJudgedTo({ id: 'to-9' })] });
  expect(idsOf(judgement)).toEqual([
    [['from-1'], []],
    [[], ['to-9']],
  ]);
});

test('an Azure subscription that keeps its id is shown on both sides', () => {
  const moved = group({ from: ['azure'], to: ['azure'] });
  const judgement = aJudgement({
    from: [aJudgedFrom({ id: 'azure', group: moved })],
    to: [aJudgedTo({ id: 'azure', group: moved })],
  });
  expect(idsOf(judgement)).toEqual([[['azure'], ['azure']]]);
});

test('equal ids in two From accounts are two rows', () => {
  const judgement = aJudgement({ from: [aJudgedFrom({ id: 'same', account: 'a' }), aJudgedFrom({ id: 'same', account: 'b' })] });
  expect(subscriptionRows(judgement)).toHaveLength(2);
});

test('only suggestions wait for the word of the admin, each pair once', () => {
  const suggested = group({ from: ['from-1', 'from-2'], isSuggestion: true });
  const judgement = aJudgement({
    from: [
      aJudgedFrom({ id: 'from-1', group: suggested }),
      aJudgedFrom({ id: 'from-2', group: suggested }),
      aJudgedFrom({ id: 'from-3', group: group({ from: ['from-3'], to: ['to-3'] }) }),
    ],
    to: [aJudgedTo({ id: 'to-1', group: suggested })],
  });
  expect(suggestedPairs(judgement)).toEqual([{ from: ['from-1', 'from-2'], to: ['to-1'] }]);
});
