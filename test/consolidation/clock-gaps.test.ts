import { describe, expect, it } from 'vitest';
import { findClockGaps, gapToNow, type Placed } from '../../utils/consolidation/clock-gaps';
import type { Instant } from '../../utils/consolidation/subscription';
import { day } from './builders';

/** A UUIDv7 made at that time. */
function idAt(made: Instant, number = 1): string {
  const time = Date.parse(made).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const plus = (at: Instant, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();

/** B has A's event of 09:20 and decides at 09:00 by its own clock: its event follows by one millisecond. */
function pushed({ behind = 20, device = 'B' } = {}): [Placed, Placed] {
  const ahead = day(2, 9, 30);
  return [
    { id: idAt(ahead), device: 'A', sequence: 1, at: ahead },
    { id: idAt(plus(ahead, -behind * 60_000), 2), device, sequence: 1, at: plus(ahead, 1) },
  ];
}

describe('clocks that stand apart', () => {
  it('are proved by an event that had to follow another device, made earlier by its own clock', () => {
    const expected = [{ device: 'B', ahead: 'A', minutes: 20, at: plus(day(2, 9, 30), 1) }];
    expect(findClockGaps(pushed())).toEqual(expected);
    expect(findClockGaps(pushed().toReversed())).toEqual(expected);
  });

  it('are told from more than five minutes on', () => {
    expect(findClockGaps(pushed({ behind: 5 }))).toEqual([]);
    expect(findClockGaps(pushed({ behind: 6 }))).toHaveLength(1);
  });

  it('are told once for each pair of devices, at their widest', () => {
    const [first, second] = pushed();
    const third = { ...second, id: idAt(plus(second.at, -30 * 60_000), 3), sequence: 2, at: plus(second.at, 1) };
    expect(findClockGaps([first, second, third])).toMatchObject([{ device: 'B', ahead: 'A', minutes: 30 }]);
    expect(findClockGaps([third, second, first])).toMatchObject([{ device: 'B', ahead: 'A', minutes: 30 }]);
  });

  it('are not proved by an id that only ends like one with a time', () => {
    const [first, second] = pushed();
    expect(findClockGaps([first, { ...second, id: `import-${second.id}` }])).toEqual([]);
  });

  it('are told at their widest, whatever came first', () => {
    const [first, second] = pushed({ behind: 30 });
    const third = { ...second, id: idAt(plus(second.at, -20 * 60_000), 3), sequence: 2, at: plus(second.at, 1) };
    expect(findClockGaps([third, second, first])).toMatchObject([{ device: 'B', ahead: 'A', minutes: 30 }]);
    expect(findClockGaps([first, second, third])).toMatchObject([{ minutes: 30 }]);
  });

  it('are told for each pair of devices', () => {
    const [first, second] = pushed();
    const later = pushed({ device: 'C', behind: 40 }).map((event) => ({
      ...event,
      id: `${event.id}c`,
      at: plus(event.at, 3_600_000),
    }));
    const [ahead, behind] = later;
    if (!ahead || !behind) throw new Error('two events were made');
    const made = idAt(plus(ahead.at, -40 * 60_000), 9);
    expect(findClockGaps([first, second, { ...ahead, sequence: 2 }, { ...behind, id: made }])).toMatchObject([
      { device: 'B', ahead: 'A', minutes: 20 },
      { device: 'C', ahead: 'A', minutes: 40 },
    ]);
  });

  it('are not passed on by an event that did not follow at once, or of another device', () => {
    const [first, second] = pushed();
    const made = idAt(plus(second.at, -20 * 60_000), 3);
    const next = { ...second, id: made, sequence: 2, at: plus(second.at, 1) };
    expect(findClockGaps([first, second, { ...next, id: idAt(plus(second.at, -40 * 60_000), 3) }])).toMatchObject([
      { minutes: 40 },
    ]);
    expect(
      findClockGaps([first, second, { ...next, id: idAt(plus(second.at, -40 * 60_000), 3), at: plus(second.at, 2) }]),
    ).toMatchObject([{ minutes: 20 }]);
    expect(findClockGaps([second, next])).toEqual([]);
  });

  it('are told by the first of those that are as wide', () => {
    const [first, second] = pushed();
    const third = { ...second, id: idAt(plus(second.at, -20 * 60_000 + 1), 3), sequence: 2, at: plus(second.at, 1) };
    expect(findClockGaps([first, second, third])).toMatchObject([{ minutes: 20, at: second.at }]);
  });

  it('are not seen in what was recorded long after it was made', () => {
    const made = day(2, 9);
    const late = { id: idAt(made), device: 'B', sequence: 1, at: day(2, 10) };
    expect(findClockGaps([{ id: idAt(day(2, 9, 50)), device: 'A', sequence: 1, at: day(2, 9, 50) }, late])).toEqual([]);
  });

  it('are not seen in several events that one device recorded at once', () => {
    const at = day(2, 10);
    const batch = [0, 1, 2].map((number) => ({
      id: idAt(day(2, 9), number),
      device: 'A',
      sequence: number + 1,
      at: plus(at, number),
    }));
    expect(findClockGaps(batch)).toEqual([]);
  });

  it('are not seen where an id holds no time', () => {
    const [first, second] = pushed();
    expect(findClockGaps([first, { ...second, id: 'event-2' }])).toEqual([]);
  });

  it('are seen in a file from the future', () => {
    const gap = { by: 'B', here: 'A', now: day(2, 9) };
    expect(gapToNow(day(2, 9, 7), gap)).toEqual({ device: 'A', ahead: 'B', minutes: 7, at: day(2, 9, 7) });
    expect(gapToNow(day(2, 9, 5), gap)).toBeUndefined();
    expect(gapToNow(day(2, 8), gap)).toBeUndefined();
  });
});
