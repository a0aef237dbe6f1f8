import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePlace, freeSpans } from '../../../entrypoints/overlay.content/free-space';

const row = { start: 0, end: 1000 };

describe('free stretches of a row', () => {
  it('is the whole row where nothing is', () => expect(freeSpans(row, [], 8)).toEqual([row]));

  it('lie between what is taken, a margin away from it', () => {
    const taken = [
      { start: 500, end: 600 },
      { start: 0, end: 200 },
    ];
    expect(freeSpans(row, taken, 8)).toEqual([
      { start: 208, end: 492 },
      { start: 608, end: 1000 },
    ]);
  });

  it('leaves out what lies outside the row', () => {
    expect(freeSpans({ start: 100, end: 300 }, [{ start: 250, end: 900 }], 0)).toEqual([{ start: 100, end: 250 }]);
  });

  const span = fc
    .tuple(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: 1, max: 300 }))
    .map(([start, width]) => ({ start, end: start + width }));

  it('never touches anything taken, and never leaves the row', () => {
    fc.assert(
      fc.property(fc.array(span), fc.integer({ min: 0, max: 20 }), (taken, margin) => {
        for (const free of freeSpans(row, taken, margin)) {
          expect(free.start).toBeGreaterThanOrEqual(row.start);
          expect(free.end).toBeLessThanOrEqual(row.end);
          for (const other of taken) expect(free.end <= other.start || free.start >= other.end).toBe(true);
        }
      }),
    );
  });
});

describe('the place of a mark', () => {
  const widths = { whole: 200, short: 80 };

  it('is the last stretch that holds all its words', () => {
    const spans = [
      { start: 0, end: 300 },
      { start: 400, end: 650 },
      { start: 700, end: 800 },
    ];
    expect(choosePlace(spans, widths, { rowStart: 0, align: 'start' })).toEqual({ size: 'whole', start: 400 });
    expect(choosePlace(spans, widths, { rowStart: 0, align: 'end' })).toEqual({ size: 'whole', start: 450 });
  });

  it('shortens where the words do not fit', () => {
    expect(choosePlace([{ start: 700, end: 800 }], widths, { rowStart: 0, align: 'end' })).toEqual({ size: 'short', start: 720 });
  });

  it('is a bar at the edge of the row where no word fits', () => {
    expect(choosePlace([{ start: 700, end: 710 }], widths, { rowStart: 12, align: 'end' })).toEqual({ size: 'bar', start: 12 });
  });
});
