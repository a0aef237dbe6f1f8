import { expect, test } from 'vitest';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, anAccountPageCapture, aSubscription, day, type History } from './builders';

/** `count` products on To, and one From subscription that is still to recreate unless `from` says otherwise. */
function many(count: number, from: Partial<ListedSubscription> = {}): History {
  const rows = Array.from({ length: count }, (_, index) => aSubscription({ id: aGuid(1000 + index), name: `Product ${index}` }));
  return aHistory()
    .project({ type: 'irreversible-acknowledged', payload: {} })
    .listsCustomers('from', day(1))
    .lists('from', day(2, 8), [aSubscription(from)])
    .opens('from', day(2, 8), { commerceType: 'legacy' })
    .listsCustomers('to', day(2, 8))
    .captures('to', day(2, 8), anAccountPageCapture(true))
    .lists('to', day(2, 8), rows);
}

function limitOf(history: History) {
  const { warnings, start } = history.judgeAt(day(2, 9));
  const warned = warnings.find(({ id }) => id === 'subscription-limit')?.values.count;
  return [warned, start.missing.includes('subscription-limit')];
}

test.for<[string, () => History, number | undefined]>([
  ['268 on To, one on From and one still to buy are 270: there is room', () => many(268), undefined],
  ['one more is too many, while there is still room to act', () => many(269), 271],
  [
    'what is deleted does not count',
    () => many(269).lists('from', day(2, 8, 30), [aSubscription(), aSubscription({ id: aGuid(2), status: 'deleted' })]),
    271,
  ],
  [
    'what is canceled still counts',
    () => many(268).lists('from', day(2, 8, 30), [aSubscription(), aSubscription({ id: aGuid(2), status: 'canceled' })]),
    271,
  ],
  [
    'what is in a second From account counts',
    () => many(267).lists('from', day(2, 8), [aSubscription({ id: aGuid(11), name: 'Project' })], { account: 'from-2' }),
    271,
  ],
  ['what needs nothing on To is not counted twice', () => many(269, { quantity: 0 }), undefined],
])('%s', ([, history, count]) => {
  expect(limitOf(history())).toEqual([count, count !== undefined]);
});

test('what has left the list does not count', () => {
  const history = many(269)
    .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2', quantity: 0 })])
    .lists('from', day(1, 10), [aSubscription()])
    .lists('from', day(2, 8, 30), [aSubscription()]);
  expect(limitOf(history)).toEqual([271, true]);
});
