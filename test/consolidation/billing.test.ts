import { expect, test } from 'vitest';
import { type BilledSubscription, isStillBilled } from '../../utils/consolidation/billing';
import { startClock } from '../../utils/consolidation/clock';
import { commerceTypes, statuses } from '../../utils/consolidation/subscription';
import { day } from './builders';

const now = day(10);

function aBilled(overrides: Partial<BilledSubscription> = {}): BilledSubscription {
  return {
    commerceType: 'legacy',
    status: 'active',
    isGone: false,
    isTransferred: false,
    isMovedByMicrosoft: false,
    ...overrides,
  };
}

const ended = ['canceled', 'expired', 'disabled', 'deleted'] as const;

test.for(commerceTypes.flatMap((commerceType) => ended.map((status) => [commerceType, status] as const)))(
  '%s that is %s is stopped',
  ([commerceType, status]) => {
    expect(isStillBilled(aBilled({ commerceType, status }), startClock(now, 'UTC'))).toBe('stopped');
  },
);

const suspendedAndRunning = commerceTypes.filter((type) => type !== 'legacy');

test.for(suspendedAndRunning)('a suspended %s is still billed', (commerceType) => {
  expect(isStillBilled(aBilled({ commerceType, status: 'suspended' }), startClock(now, 'UTC'))).toBe('running');
});

test.for(statuses.filter((status) => !['suspended', ...ended].includes(status)))(
  'a legacy one that is %s is still billed',
  (status) => {
    expect(isStillBilled(aBilled({ status }), startClock(now, 'UTC'))).toBe('running');
  },
);

test.for<[string, Partial<BilledSubscription>, 'running' | 'stopped']>([
  ['suspended legacy', { status: 'suspended' }, 'stopped'],
  ['suspended legacy that is gone', { status: 'suspended', isGone: true }, 'stopped'],
  ['active legacy that is gone', { isGone: true }, 'running'],
  ['gone after its transfer', { commerceType: 'new-commerce', isGone: true, isTransferred: true }, 'stopped'],
  ['transferred but still listed', { commerceType: 'new-commerce', isTransferred: true }, 'running'],
  [
    'new commerce whose term is over, cancelled at its end',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(9) },
    'stopped',
  ],
  ['new commerce whose term is over, not cancelled at its end', { commerceType: 'new-commerce', endsOn: day(9) }, 'running'],
  [
    'new commerce with cancel at end of term ahead',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(11) },
    'running',
  ],
  ['new commerce with cancel at end of term and no date', { commerceType: 'new-commerce', cancelsAtTermEnd: true }, 'running'],
  [
    'new commerce that shows two ends, the later ahead',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(9), renewsOn: day(12) },
    'running',
  ],
  [
    'a term that ends today somewhere on earth',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: '2026-11-10' },
    'running',
  ],
  [
    'a term that ended two days ago everywhere',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: '2026-11-08' },
    'stopped',
  ],
  [
    'new commerce that was seen running after its end: it was extended or renewed',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(8), statusSeenAt: day(8, 13, 1) },
    'running',
  ],
  [
    'new commerce whose list may lag behind its end',
    { commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(8), statusSeenAt: day(8, 13) },
    'stopped',
  ],
  ['legacy past its term end, not shown as ended', { cancelsAtTermEnd: true, endsOn: day(9) }, 'running'],
  ['Azure moved by Microsoft', { commerceType: 'azure', status: 'suspended', isMovedByMicrosoft: true }, 'stopped'],
  ['suspended Azure', { commerceType: 'azure', status: 'suspended' }, 'running'],
  ['a trial before its end', { commerceType: 'trial', endsOn: day(11) }, 'stopped'],
  ['a trial whose end day begins somewhere', { commerceType: 'trial', endsOn: '2026-11-10' }, 'running'],
  ['a trial after its end', { commerceType: 'trial', endsOn: day(9) }, 'running'],
  ['a trial without an end', { commerceType: 'trial' }, 'running'],
  ['a trial of whose two ends one has passed', { commerceType: 'trial', endsOn: day(11), renewsOn: day(9) }, 'running'],
  ['software', { commerceType: 'software' }, 'running'],
  ['perpetual software', { commerceType: 'software', billingFrequency: 'one-time' }, 'stopped'],
])('%s', ([, subscription, expected]) => {
  expect(isStillBilled(aBilled(subscription), startClock(now, 'UTC'))).toBe(expected);
});

test('the answer holds until the instant that the clock names', () => {
  const clock = startClock(now, 'UTC');
  isStillBilled(aBilled({ commerceType: 'new-commerce', cancelsAtTermEnd: true, endsOn: day(12) }), clock);
  expect(clock.changesAt()).toBe(day(12));
});
