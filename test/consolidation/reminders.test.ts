import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours } from '../../utils/consolidation/instants';
import { addMoments, type Moment, momentOf } from '../../utils/consolidation/moments';
import { quietSpanAt } from '../../utils/consolidation/quiet-hours';
import {
  planReminders,
  type ReminderKind,
  type ReminderSettings,
  reminderKinds,
  sectionOfReminder,
  type Told,
} from '../../utils/consolidation/reminders';
import { day } from './builders';

const awake: ReminderSettings = { quiet: null, silentAfterDays: 7 };
const night: ReminderSettings = { ...awake, quiet: { from: '22:00', until: '07:00' } };
const plan = (
  moments: Moment[],
  now: string,
  { settings = awake, told = {}, timeZone = 'UTC' }: { settings?: ReminderSettings; told?: Told; timeZone?: string } = {},
) => planReminders(moments, { now, settings, told, timeZone });
const one = (kind: Moment['kind'], on: string, count = 1): Moment => ({ kind, on, count });
const shown = ({ due }: ReturnType<typeof plan>) => due.map(({ kind, count }) => `${count} ${kind}`);

describe('a reminder comes', () => {
  test.for<[ReminderKind, string, string, string]>([
    ['day-ends', day(3, 0), day(2, 20, 59), day(2, 21)],
    ['later-day-ends', day(3, 0), day(2, 22, 59), day(2, 23)],
    ['from-window', day(5, 12), day(4, 11, 59), day(4, 12)],
    ['to-window', day(5, 12), day(4, 11, 59), day(4, 12)],
    ['trial', day(5, 12), day(3, 11, 59), day(3, 12)],
    ['renewal', day(20, 12), day(13, 11, 59), day(13, 12)],
    ['extension', day(20, 12), day(13, 11, 59), day(13, 12)],
    ['term-end', day(20, 12), day(17, 11, 59), day(17, 12)],
    ['deletion', day(20, 12), day(6, 11, 59), day(6, 12)],
    ['transfer-expiry', day(20, 12), day(18, 11, 59), day(18, 12)],
    // Sent on the second day, so seven whole days are over at the end of the ninth.
    ['invitation', '2026-11-03', day(9, 23, 59), day(10, 0)],
  ])('of %s that is at %s not yet at %s, but at %s', ([kind, on, early, due]) => {
    expect(plan([one(kind, on, 3)], early)).toMatchObject({ due: [], nextAt: due });
    expect(plan([one(kind, on, 3)], due).due).toEqual([{ kind, on, count: 3 }]);
  });

  test('of each kind, and leads where the work is', () => {
    expect(reminderKinds.map((kind) => `${kind}: ${sectionOfReminder(kind)}`)).toEqual([
      'day-ends: today',
      'later-day-ends: today',
      'from-window: today',
      'to-window: today',
      'trial: today',
      'renewal: today',
      'extension: today',
      'term-end: timeline',
      'deletion: today',
      'transfer-expiry: transfers',
      'invitation: invitations',
    ]);
  });

  test('of a day that the portal printed before it begins anywhere, and until it is over everywhere', () => {
    const renewal = one('renewal', '2026-11-20');
    expect(plan([renewal], '2026-11-12T10:00:00.000Z').due).toHaveLength(1);
    expect(plan([renewal], '2026-11-12T09:59:00.000Z').due).toHaveLength(0);
    expect(plan([renewal], '2026-11-21T11:59:00.000Z').due).toHaveLength(1);
    expect(plan([renewal], '2026-11-21T12:00:00.000Z')).toEqual({ due: [], told: {}, nextAt: null });
  });

  test('never of what is only for the calendar', () => {
    expect(plan([one('from-chance', day(2, 1)), one('to-chance', day(2, 1))], day(2, 0))).toEqual({
      due: [],
      told: {},
      nextAt: null,
    });
  });

  test('once for all of its kind that comes due within twelve hours, named by the first', () => {
    const windows = [one('to-window', day(5, 12), 2), one('to-window', day(6, 0), 3), one('to-window', day(6, 1), 4)];
    const first = plan(windows, day(4, 12));
    expect(first.due).toEqual([{ kind: 'to-window', on: day(5, 12), count: 5 }]);
    expect(plan(windows, day(4, 12, 1), { told: first.told })).toMatchObject({ due: [], nextAt: day(5, 1) });
    expect(plan(windows, day(5, 1), { told: first.told }).due).toEqual([{ kind: 'to-window', on: day(6, 1), count: 4 }]);
  });

  test('of the end of the day only for that day', () => {
    expect(shown(plan([one('day-ends', day(3, 0), 2), one('day-ends', day(3, 5), 4)], day(2, 21)))).toEqual(['2 day-ends']);
  });

  test('of the later end of the day only for that day', () => {
    const ends = [one('later-day-ends', day(3, 0), 2), one('later-day-ends', day(3, 5), 4)];
    expect(shown(plan(ends, day(2, 23)))).toEqual(['2 later-day-ends']);
  });

  test('of invitations day by day', () => {
    const first = plan([one('invitation', '2026-11-01', 2)], day(9, 0));
    expect(shown(first)).toEqual(['2 invitation']);
    const both = [one('invitation', '2026-11-01', 2), one('invitation', '2026-11-04', 2)];
    expect(plan(both, day(9, 0), { told: first.told })).toMatchObject({ due: [], nextAt: day(11, 0) });
    expect(shown(plan(both, day(11, 0), { told: first.told }))).toEqual(['2 invitation']);
  });

  test('again an hour before the day ends, with all that is left then', () => {
    const { told, nextAt } = plan([one('day-ends', day(3, 0), 3)], day(2, 21));
    expect(nextAt).toBe(day(2, 23));
    expect(shown(plan([one('day-ends', day(3, 0), 2)], day(2, 23), { told }))).toEqual(['2 day-ends']);
  });
});

describe('the same fact', () => {
  test('is told once', () => {
    const moments = reminderKinds.map((kind) => one(kind, kind === 'invitation' ? '2026-10-01' : day(3, 0), 2));
    const { due, told } = plan(moments, day(2, 23));
    expect(due).toHaveLength(reminderKinds.length);
    expect(plan(moments, day(2, 23), { told }).due).toEqual([]);
    expect(plan(moments, day(2, 23, 30), { told }).due).toEqual([]);
  });

  test('is told at the latest lead alone where the earlier ones were missed', () => {
    const renewal = one('renewal', day(20, 12));
    const { due, told } = plan([renewal], day(19, 20));
    expect(due).toHaveLength(1);
    expect(plan([renewal], day(20, 11), { told })).toMatchObject({ due: [], nextAt: null });
  });

  test('joined by another of the same day tells of the other', () => {
    const { told } = plan([one('renewal', '2026-11-20', 5)], day(13));
    expect(plan([one('renewal', '2026-11-20', 7)], day(13, 10), { told }).due).toEqual([
      { kind: 'renewal', on: '2026-11-20', count: 2 },
    ]);
  });

  test('that was done, and another that came, is another fact', () => {
    const { told } = plan([one('renewal', '2026-11-20', 5)], day(13));
    const fewer = plan([one('renewal', '2026-11-20', 4)], day(13, 10), { told });
    expect(fewer.due).toEqual([]);
    expect(shown(plan([one('renewal', '2026-11-20', 5)], day(13, 11), { told: fewer.told }))).toEqual(['1 renewal']);
  });

  test('is forgotten with its moment', () => {
    const { told } = plan([one('renewal', '2026-11-20')], day(13));
    expect(plan([], day(13), { told }).told).toEqual({});
  });
});

describe('in quiet hours', () => {
  test('nothing comes; what can wait comes at their end', () => {
    const renewal = one('renewal', day(20, 1));
    expect(plan([renewal], day(12, 21, 30), { settings: night })).toMatchObject({ due: [], nextAt: day(13, 7) });
    expect(plan([renewal], day(13, 1), { settings: night })).toMatchObject({ due: [], nextAt: day(13, 7) });
    expect(shown(plan([renewal], day(13, 7), { settings: night }))).toEqual(['1 renewal']);
  });

  test('what came due while they ran waits for their end', () => {
    expect(plan([one('trial', day(5, 12))], day(4, 1), { settings: night })).toMatchObject({ due: [], nextAt: day(4, 7) });
  });

  test('what they would swallow comes an hour before them', () => {
    const ends = one('later-day-ends', day(3, 0));
    expect(plan([ends], day(2, 20, 59), { settings: night })).toMatchObject({ due: [], nextAt: day(2, 21) });
    expect(shown(plan([ends], day(2, 21), { settings: night }))).toEqual(['1 later-day-ends']);
    expect(plan([ends], day(2, 23), { settings: night }).due).toEqual([]);
  });

  test.for<[string, string, string, string]>([
    // 22:00 local is 08:00 UTC at +14, 09:00 UTC at -11.
    ['Pacific/Kiritimati', day(2, 10), day(2, 7), day(2, 17)],
    ['Pacific/Pago_Pago', day(2, 11), day(2, 8), day(2, 18)],
    // The clocks of New York went back on 1 November 2026: 22:00 is 03:00 UTC.
    ['America/New_York', day(2, 5), day(2, 2), day(2, 12)],
    // The night in which the clocks of Amsterdam go back has an hour more: from 20:00 to 06:00 UTC.
    ['Europe/Amsterdam', '2026-10-24T22:00:00.000Z', '2026-10-24T19:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    // And the one in which they go forward an hour less: from 21:00 to 05:00 UTC.
    ['Europe/Amsterdam', '2027-03-27T23:00:00.000Z', '2027-03-27T20:00:00.000Z', '2027-03-28T05:00:00.000Z'],
  ])('they are those of %s', ([timeZone, dayEnds, before, end]) => {
    const moments = [one('day-ends', dayEnds)];
    expect(plan(moments, addHours(before, -1), { settings: night, timeZone })).toMatchObject({ due: [], nextAt: before });
    expect(plan(moments, addHours(dayEnds, -1), { settings: night, timeZone }).due).toEqual([]);
    const renewal = [one('renewal', addHours(dayEnds, 7 * 24))];
    expect(plan(renewal, dayEnds, { settings: night, timeZone })).toMatchObject({ due: [], nextAt: end });
  });
});

describe('whatever the moments', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York');
  const hours = fc.constantFrom(
    null,
    { from: '22:00', until: '07:00' },
    { from: '12:00', until: '13:00' },
    { from: '00:00', until: '23:59' },
  );
  // Around the change of the clocks in Europe (25 October) and America (1 November).
  const instant = fc.nat(40 * 24 * 4).map((quarters) => addHours('2026-10-10T00:00:00.000Z', quarters / 4));
  const moment = fc.record({
    kind: fc.constantFrom(...reminderKinds),
    on: fc.tuple(instant, fc.boolean()).map(([at, isDay]) => (isDay ? at.slice(0, 10) : at)),
    count: fc.integer({ min: 1, max: 5 }),
  });
  const moments = fc
    .array(moment, { maxLength: 12 })
    .map((all) => addMoments(all.map((each) => (each.kind === 'invitation' ? { ...each, on: each.on.slice(0, 10) } : each))));

  test('nothing is told twice, nothing in quiet hours, and the next look lies ahead', () => {
    fc.assert(
      fc.property(moments, instant, zones, hours, (all, now, timeZone, quiet) => {
        const asked = { settings: { ...awake, quiet }, timeZone };
        const first = plan(all, now, asked);
        expect(plan(all, now, { ...asked, told: first.told }).due).toEqual([]);
        expect(first.nextAt === null || first.nextAt > now).toBe(true);
        if (quiet && quietSpanAt(now, quiet, timeZone)) expect(first.due).toEqual([]);
      }),
    );
  });

  test('who looks only when told to look hears of each once per lead, and before it is over', () => {
    fc.assert(
      fc.property(moments, instant, (all, start) => {
        let told: Told = {};
        let heard = 0;
        for (let now: string | null = start; now !== null; ) {
          const { due, nextAt, ...rest } = plan(all, now, { told });
          heard += due.reduce((sum, { count }) => sum + count, 0);
          told = rest.told;
          now = nextAt;
        }
        const ahead = all.filter((each) => each.kind === 'invitation' || momentOf(each) > start);
        const expected = ahead.reduce((sum, { count }) => sum + count, 0);
        expect(heard).toBeGreaterThanOrEqual(expected);
        expect(heard).toBeLessThanOrEqual(2 * all.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });
});
