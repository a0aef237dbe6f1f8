import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quietSpanAt } from '../../utils/consolidation/quiet-hours';

const night = { from: '22:00', until: '07:00' };
const noon = { from: '12:00', until: '13:30' };

describe('quiet hours', () => {
  test.for<[string, string, typeof night, string, [string, string] | undefined]>([
    ['before midnight', '2026-11-23T22:30:00.000Z', night, 'UTC', ['2026-11-23T22:00:00.000Z', '2026-11-24T07:00:00.000Z']],
    ['after midnight', '2026-11-24T06:59:59.999Z', night, 'UTC', ['2026-11-23T22:00:00.000Z', '2026-11-24T07:00:00.000Z']],
    ['at their first moment', '2026-11-23T22:00:00.000Z', night, 'UTC', ['2026-11-23T22:00:00.000Z', '2026-11-24T07:00:00.000Z']],
    ['at their end', '2026-11-24T07:00:00.000Z', night, 'UTC', undefined],
    ['by day', '2026-11-24T12:00:00.000Z', night, 'UTC', undefined],
    ['within one day', '2026-11-24T12:00:00.000Z', noon, 'UTC', ['2026-11-24T12:00:00.000Z', '2026-11-24T13:30:00.000Z']],
    ['of equal times', '2026-11-24T12:00:00.000Z', { from: '12:00', until: '12:00' }, 'UTC', undefined],
    [
      'at UTC+14',
      '2026-11-23T10:00:00.000Z',
      night,
      'Pacific/Kiritimati',
      ['2026-11-23T08:00:00.000Z', '2026-11-23T17:00:00.000Z'],
    ],
    ['at UTC-11', '2026-11-24T12:00:00.000Z', night, 'Pacific/Pago_Pago', ['2026-11-24T09:00:00.000Z', '2026-11-24T18:00:00.000Z']],
    // 29 March 2026: 02:00 becomes 03:00 in Amsterdam; 25 October: 03:00 becomes 02:00.
    [
      'in a short night',
      '2026-03-29T00:30:00.000Z',
      night,
      'Europe/Amsterdam',
      ['2026-03-28T21:00:00.000Z', '2026-03-29T05:00:00.000Z'],
    ],
    [
      'in a long night',
      '2026-10-25T00:30:00.000Z',
      night,
      'Europe/Amsterdam',
      ['2026-10-24T20:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ],
    [
      'from a time that clocks jump over',
      '2026-03-29T01:30:00.000Z',
      { from: '02:30', until: '04:00' },
      'Europe/Amsterdam',
      ['2026-03-29T01:30:00.000Z', '2026-03-29T02:00:00.000Z'],
    ],
  ])('%s', ([, at, hours, zone, span]) => {
    expect(quietSpanAt(at, hours, zone)).toEqual(span && { from: span[0], until: span[1] });
  });

  test('hold what they are asked about, and are no longer than a day and the hour of a clock change', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'));
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Amsterdam',
      'America/New_York',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(moment, time, time, zone, (date, from, until, timeZone) => {
        const at = date.toISOString();
        const span = quietSpanAt(at, { from, until }, timeZone);
        if (!span) return;
        expect(span.from <= at && at < span.until).toBe(true);
        expect(Date.parse(span.until) - Date.parse(span.from)).toBeLessThanOrEqual(25 * 3_600_000);
      }),
    );
  });
});
