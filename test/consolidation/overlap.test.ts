import { expect, test } from 'vitest';
import { startClock } from '../../utils/consolidation/clock';
import { earliestDeadline, overlapDays, overlapRange, overlapStarts } from '../../utils/consolidation/overlap';
import { aGuid, aHistory, aSubscription, day, knownIn } from './builders';

const purchase = { at: day(2, 9), account: 'to', name: 'Office 365 E3', quantity: 25, from: [aGuid(1)] };
const twins = (startsOn?: string) =>
  knownIn(
    aHistory()
      .lists('to', day(3), [aSubscription({ id: aGuid(101) })])
      .opens('to', day(3), { id: aGuid(101), startsOn }),
    'to',
  );

test('the overlap starts with the purchase, the start date of the twin and its first capture, whichever is known', () => {
  const isNew = () => false;
  expect(overlapStarts(twins('2026-11-02'), [purchase], isNew)).toEqual([day(2, 9), '2026-11-02', day(3)]);
  expect(overlapStarts(twins(), [], isNew)).toEqual([day(3)]);
  expect(overlapStarts([], [purchase], isNew)).toEqual([day(2, 9)]);
});

test('the start date of what stood on To before starts nothing', () => {
  expect(overlapStarts(twins('2024-01-01'), [purchase], () => true)).toEqual([day(2, 9), day(3)]);
});

test('the deadline is that of the earliest start, in UTC or in the admin’s zone', () => {
  const clock = startClock(day(2, 10), 'Asia/Tokyo');
  expect(earliestDeadline([day(3), day(2, 9), day(4)], clock)).toEqual({ utc: day(3, 0), local: day(2, 15), first: day(2, 15) });
  expect(earliestDeadline([], clock)).toBeUndefined();
});

test('an overlap goes from the earliest UTC date to the dates between which it stopped, or to today', () => {
  const clock = startClock(day(6, 12), 'UTC');
  const stop = { earliest: day(4, 23), latest: day(5, 1) };
  expect(overlapRange([day(3), day(2, 9)], stop, clock)).toEqual({
    from: '2026-11-03',
    untilLeast: '2026-11-05',
    untilMost: '2026-11-06',
  });
  expect(overlapRange([day(2)], 'running', clock)).toEqual({
    from: '2026-11-03',
    untilLeast: '2026-11-07',
    untilMost: '2026-11-07',
  });
  expect(overlapRange([], 'running', clock)).toBeUndefined();
});

test('overlap days are UTC dates, at least and at most, and never negative', () => {
  expect(overlapDays({ from: '2026-11-03', untilLeast: '2026-11-05', untilMost: '2026-11-06' })).toEqual({ least: 2, most: 3 });
  expect(overlapDays({ from: '2026-11-03', untilLeast: '2026-11-02', untilMost: '2026-11-03' })).toEqual({ least: 0, most: 0 });
});
