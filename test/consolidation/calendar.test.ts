import { describe, expect, test } from 'vitest';
import { calendarKinds, calendarOf } from '../../utils/consolidation/calendar';
import type { Headline } from '../../utils/consolidation/headline';
import type { Moment } from '../../utils/consolidation/moments';
import { aGuid, day } from './builders';

function aHeadline(number: number, moments: Moment[], overrides: Partial<Headline> = {}): Headline {
  return {
    customer: aGuid(number),
    name: `Customer ${number}`,
    isInProject: true,
    stage: 'captured',
    subscriptions: 0,
    byStage: {},
    billedTwice: 0,
    safeToSuspend: 0,
    warningIds: [],
    warnings: { critical: 0, warning: 0, notice: 0 },
    changesAt: null,
    lastEventAt: day(1),
    rulesNumber: 1,
    moments,
    ...overrides,
  };
}
const shown = (headlines: Headline[], options: { timeZone?: string; days?: number } = {}) =>
  calendarOf(headlines, { now: day(2), days: 90, timeZone: 'UTC', ...options });

describe('the calendar', () => {
  test('has one entry per day and kind, with everybody whom it concerns', () => {
    const entries = shown([
      aHeadline(2, [{ kind: 'renewal', on: '2026-12-24', count: 2 }]),
      aHeadline(1, [
        { kind: 'renewal', on: '2026-12-24', count: 3 },
        { kind: 'to-window', on: day(5, 9), count: 1 },
        { kind: 'to-window', on: day(5, 8), count: 1 },
      ]),
    ]);
    expect(entries.map(({ day: on, kind, subscriptions }) => [on, kind, subscriptions])).toEqual([
      ['2026-11-06', 'to-window', 2],
      ['2026-12-24', 'renewal', 5],
    ]);
    expect(entries[0]?.on).toBe(day(5, 8));
    expect(entries[1]?.customers.map(({ name, count }) => [name, count])).toEqual([
      ['Customer 2', 2],
      ['Customer 1', 3],
    ]);
  });

  test('holds what ends now, and nothing that ended before or that ends with its last day', () => {
    const moments = [day(2, 8), day(2), day(92, 8), day(92)].map((on): Moment => ({ kind: 'to-window', on, count: 1 }));
    expect(shown([aHeadline(1, moments)]).map(({ on }) => on)).toEqual([day(2), day(92, 8)]);
    expect(shown([aHeadline(1, [])])).toEqual([]);
  });

  test.for([
    ['UTC', '2026-11-06'],
    ['Pacific/Kiritimati', '2026-11-07'],
    ['Pacific/Pago_Pago', '2026-11-06'],
    ['Asia/Kathmandu', '2026-11-07'],
  ])('a moment lies on the day that it is in %s; a printed day stays', ([timeZone = '', expected]) => {
    const moments: Moment[] = [
      { kind: 'to-window', on: '2026-11-06T18:20:00.000Z', count: 1 },
      { kind: 'renewal', on: '2026-11-06', count: 1 },
    ];
    const entries = shown([aHeadline(1, moments)], { timeZone });
    expect(entries.find(({ kind }) => kind === 'to-window')?.day).toBe(expected);
    expect(entries.find(({ kind }) => kind === 'renewal')?.day).toBe('2026-11-06');
  });

  test('knows zones whose midnight is not on the hour', () => {
    const moments = ['2026-11-06T18:10:00.000Z', '2026-11-06T18:14:00.000Z', '2026-11-06T18:15:00.000Z'].map(
      (on): Moment => ({ kind: 'to-window', on, count: 1 }),
    );
    const entries = shown([aHeadline(1, moments)], { timeZone: 'Asia/Kathmandu' });
    expect(entries.map(({ day: on, subscriptions }) => [on, subscriptions])).toEqual([
      ['2026-11-06', 2],
      ['2026-11-07', 1],
    ]);
  });

  test.for([
    // Europe goes from +02:00 to +01:00 on 25 October 2026 and back on 28 March 2027; New York on 1 November and 14 March.
    ['Europe/Amsterdam', '2026-10-24T21:59:00.000Z', '2026-10-24'],
    ['Europe/Amsterdam', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['Europe/Amsterdam', '2026-10-25T23:00:00.000Z', '2026-10-26'],
    ['Europe/Amsterdam', '2027-03-27T23:00:00.000Z', '2027-03-28'],
    ['Europe/Amsterdam', '2027-03-28T22:00:00.000Z', '2027-03-29'],
    ['America/New_York', '2026-11-01T03:59:00.000Z', '2026-10-31'],
    ['America/New_York', '2026-11-02T04:59:00.000Z', '2026-11-01'],
    ['America/New_York', '2027-03-15T04:00:00.000Z', '2027-03-15'],
  ] as const)('where clocks change, %s calls %s the day %s', ([timeZone, on, expected]) => {
    const entries = calendarOf([aHeadline(1, [{ kind: 'to-window', on, count: 1 }])], {
      now: '2026-10-24T00:00:00.000Z',
      days: 200,
      timeZone,
    });
    expect(entries.map(({ day: found }) => found)).toEqual([expected]);
  });

  test('has the days in their order, and of one day what comes first', () => {
    const moments: Moment[] = [
      { kind: 'renewal', on: '2026-12-24', count: 1 },
      { kind: 'to-window', on: '2026-12-24T22:00:00.000Z', count: 1 },
      { kind: 'from-window', on: '2026-12-24T09:00:00.000Z', count: 1 },
      { kind: 'renewal', on: '2026-12-01', count: 1 },
    ];
    expect(shown([aHeadline(1, moments)]).map(({ day: on, kind }) => `${on} ${kind}`)).toEqual([
      '2026-12-01 renewal',
      '2026-12-24 renewal',
      '2026-12-24 from-window',
      '2026-12-24 to-window',
    ]);
  });

  test('has nothing of the past, of later, of others, of today’s clock and of invitations', () => {
    const moments: Moment[] = [
      { kind: 'renewal', on: '2026-11-01', count: 1 },
      { kind: 'renewal', on: '2027-02-10', count: 1 },
      { kind: 'day-ends', on: day(3, 0), count: 1 },
      { kind: 'later-day-ends', on: day(3, 0), count: 1 },
      { kind: 'invitation', on: '2026-11-02', count: 1 },
    ];
    const outside = aHeadline(2, [{ kind: 'renewal', on: '2026-12-24', count: 1 }], { isInProject: false });
    expect(shown([aHeadline(1, moments), outside])).toEqual([]);
    expect(shown([aHeadline(1, moments)], { days: 110 })).toHaveLength(1);
    expect(calendarKinds).toHaveLength(10);
  });

  test('is made for 50,000 customers', () => {
    const moments = Array.from({ length: 5 }, (_, index): Moment => ({ kind: 'renewal', on: `2026-12-${10 + index}`, count: 4 }));
    const entries = shown(Array.from({ length: 50_000 }, (_, index) => aHeadline(index, moments)));
    expect(entries).toHaveLength(5);
    expect(entries[0]?.subscriptions).toBe(200_000);
  });
});
