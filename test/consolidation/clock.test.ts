import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay, listedBy, startClock } from '../../utils/consolidation/clock';
import { addDays, daysBetween, earliestOf, latestOf } from '../../utils/consolidation/instants';
import { day } from './builders';

describe('the end of a day', () => {
  test.for<[string, string, string, string, string]>([
    ['2026-11-23T17:30:00.000Z', 'UTC', '2026-11-24T00:00:00.000Z', '2026-11-24T00:00:00.000Z', 'both at once'],
    ['2026-11-23T17:30:00.000Z', 'Europe/Amsterdam', '2026-11-24T00:00:00.000Z', '2026-11-23T23:00:00.000Z', 'local first'],
    [
      '2026-11-23T23:30:00.000Z',
      'Europe/Amsterdam',
      '2026-11-24T00:00:00.000Z',
      '2026-11-24T23:00:00.000Z',
      'local is a day further',
    ],
    ['2026-11-23T09:00:00.000Z', 'Pacific/Kiritimati', '2026-11-24T00:00:00.000Z', '2026-11-23T10:00:00.000Z', '+14'],
    ['2026-11-23T10:30:00.000Z', 'Pacific/Pago_Pago', '2026-11-24T00:00:00.000Z', '2026-11-23T11:00:00.000Z', '-11'],
    ['2026-10-25T00:30:00.000Z', 'Europe/Amsterdam', '2026-10-26T00:00:00.000Z', '2026-10-25T23:00:00.000Z', 'a day of 25 hours'],
    ['2026-03-29T00:30:00.000Z', 'Europe/Amsterdam', '2026-03-30T00:00:00.000Z', '2026-03-29T22:00:00.000Z', 'a day of 23 hours'],
    [
      '2018-11-03T12:00:00.000Z',
      'America/Sao_Paulo',
      '2018-11-04T00:00:00.000Z',
      '2018-11-04T03:00:00.000Z',
      'clocks jump at midnight',
    ],
    ['2026-11-23', 'Europe/Amsterdam', '2026-11-24T00:00:00.000Z', '2026-11-23T23:00:00.000Z', 'a day without a time'],
  ])('%s in %s', ([start, timeZone, utc, local]) => {
    expect(endOfDay(start, timeZone)).toEqual({ utc, local, first: [utc, local].toSorted()[0] });
  });
});

/** +14, -11, offsets of 45 and 30 minutes, half an hour of summer time, and clocks that jump at midnight. */
const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Havana',
  'Asia/Beirut',
  'Europe/Amsterdam',
];

test.for(zones)('on every day of a year the day in %s ends where its date turns', (zone) => {
  const dates = new Intl.DateTimeFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const wrong: string[] = [];
  for (let at = Date.UTC(2026, 0, 1, 0, 7); at < Date.UTC(2027, 0, 1); at += 23 * 3_600_000) {
    const [start, today] = [new Date(at).toISOString(), dates.format(at)];
    const { utc, local, first } = endOfDay(start, zone);
    const end = Date.parse(local);
    const turnsThere = end > at && dates.format(end - 1) === today && dates.format(end) > today;
    const isUtcDay = Date.parse(utc) === Date.parse(`${start.slice(0, 10)}T00:00:00Z`) + 86_400_000;
    const isSameForDay = endOfDay(today, zone).local === local;
    if (!turnsThere || !isUtcDay || !isSameForDay || first !== [utc, local].toSorted()[0]) wrong.push(start);
  }
  expect(wrong).toEqual([]);
});

test('an answer of the clock turns exactly at the instant that it names', () => {
  const instants = fc
    .date({ min: new Date(day(1)), max: new Date(day(20)), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(instants, fc.array(instants, { minLength: 1 }), (now, asked) => {
      const clock = startClock(now, 'UTC');
      const answers = asked.map((instant) => clock.hasPassed(instant));
      const next = clock.changesAt();
      expect(next === null).toBe(answers.every((answer) => answer));
      if (next === null) return;
      const before = startClock(new Date(Date.parse(next) - 1).toISOString(), 'UTC');
      expect(asked.map((instant) => before.hasPassed(instant))).toEqual(answers);
      const at = startClock(next, 'UTC');
      expect(asked.map((instant) => at.hasPassed(instant))).not.toEqual(answers);
    }),
  );
});

test.for<[string, string, number, boolean]>([
  ['2026-11-23T20:00:00.000Z', 'UTC', 3, true],
  ['2026-11-23T21:00:00.000Z', 'UTC', 3, false],
  ['2026-11-23T20:00:00.000Z', 'Europe/Amsterdam', 3, false],
  ['2026-11-23T23:30:00.000Z', 'Europe/Amsterdam', 3, false],
  ['2026-11-23T09:00:00.000Z', 'Pacific/Kiritimati', 3, false],
])('at %s in %s, %i hours are left: %s', ([now, timeZone, hours, expected]) => {
  expect(startClock(now, timeZone).hasLeftToday(hours)).toBe(expected);
});

test('a list may lag for four hours', () => {
  expect(listedBy(day(1, 9))).toBe(day(1, 13));
});

test('a day without a zone is taken from its first to its last moment on earth', () => {
  expect(earliestOf('2026-11-23')).toBe('2026-11-22T10:00:00.000Z');
  expect(latestOf('2026-11-23')).toBe('2026-11-24T12:00:00.000Z');
  expect([earliestOf(day(1)), latestOf(day(1))]).toEqual([day(1), day(1)]);
});

test('days are counted by UTC dates and are never negative', () => {
  expect(daysBetween(day(1, 23), day(2, 0))).toBe(1);
  expect(daysBetween('2026-11-02', day(1, 23))).toBe(0);
  expect(daysBetween(day(5), day(1))).toBe(0);
  expect(addDays(day(1), 3)).toBe(day(4));
});

test('today turns at the next midnight in UTC', () => {
  const clock = startClock('2026-11-23T17:30:00.000Z', 'Asia/Tokyo');
  expect(clock.changesAt()).toBeNull();
  expect(clock.today()).toBe('2026-11-23');
  expect(clock.changesAt()).toBe('2026-11-24T00:00:00.000Z');
});
