import { describe, expect, test } from 'vitest';
import { startClock } from '../../utils/consolidation/clock';
import type { Instant } from '../../utils/consolidation/subscription';
import { isInTransfer } from '../../utils/consolidation/transfer';
import { aGuid, aHistory, aSubscription, day, type History, knownIn } from './builders';

const listed = () => aHistory().lists('from', day(1), [aSubscription()]);
const requested = (history: History, at: Instant, subscription = aGuid(1), expiresAt?: Instant) =>
  history.happens(at, {
    type: 'transfer-requested',
    payload: { subscriptions: [subscription], ...(expiresAt ? { expiresAt } : {}) },
  });

function isOpen(history: History, now: Instant): boolean {
  const [known] = knownIn(history, 'from');
  if (!known) throw new Error('nothing is known');
  return isInTransfer(known, history.facts(), startClock(now, 'UTC'));
}

describe('a transfer request', () => {
  test.for<[string, () => History, Instant, boolean]>([
    ['was never sent', listed, day(3), false],
    ['was sent for another one', () => requested(listed(), day(2), aGuid(9)), day(3), false],
    ['is open', () => requested(listed(), day(2)), day(3), true],
    ['expires after 30 days', () => requested(listed(), day(2)), day(32), false],
    ['is open until then', () => requested(listed(), day(2)), day(32, 8, 59), true],
    ['expires when the page says so', () => requested(listed(), day(2), aGuid(1), day(5)), day(5), false],
    ['is open until the page says so', () => requested(listed(), day(2), aGuid(1), day(50)), day(49), true],
    [
      'was sent again after the first one had expired',
      () => requested(requested(listed(), day(2), aGuid(1), day(3)), day(4)),
      day(5),
      true,
    ],
    ['of which the later one expired', () => requested(requested(listed(), day(2)), day(3), aGuid(1), day(4)), day(5), false],
    [
      'is over when it has left the list',
      () => requested(listed(), day(2)).lists('from', day(3), []).lists('from', day(4), []),
      day(5),
      false,
    ],
    ['is open while one list lacks it', () => requested(listed(), day(2)).lists('from', day(3), []), day(5), true],
  ])('%s', ([, history, now, expected]) => {
    expect(isOpen(history(), now)).toBe(expected);
  });
});
