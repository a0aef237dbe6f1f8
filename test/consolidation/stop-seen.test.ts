import { expect, test } from 'vitest';
import { isStopSeen } from '../../utils/consolidation/stop-seen';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

function isSeenIn(history: History): boolean {
  const row = history.judgeAt(day(2, 11)).from.find(({ id }) => id === aGuid(1));
  if (!row) throw new Error('the From subscription was not judged');
  return isStopSeen(row);
}

test.for<[string, History, boolean]>([
  ['safe to suspend', aRecreatedHistory(), false],
  ['submitted as suspended', aRecreatedHistory().submitsStatus(day(2, 10, 30), aGuid(1), 'suspended'), true],
  ['stopped', aRecreatedHistory().lists('from', day(2, 10, 30), [aSubscription({ status: 'suspended' })]), true],
  [
    'bought on To, and not listed there yet',
    aHistory()
      .lists('from', day(1), [aSubscription()])
      .buys(day(2, 10), [{ from: [aGuid(1)] }]),
    false,
  ],
  [
    'suspended new commerce, which is still billed',
    aRecreatedHistory({ commerceType: 'new-commerce' }).lists('from', day(2, 10, 30), [aSubscription({ status: 'suspended' })]),
    false,
  ],
])('%s', ([, history, isSeen]) => {
  expect(isSeenIn(history)).toBe(isSeen);
});
