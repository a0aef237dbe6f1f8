import { describe, expect, it } from 'vitest';
import type { Headline } from '../../utils/consolidation/headline';
import { retentionOf } from '../../utils/consolidation/retention';

const now = '2026-11-23T12:00:00.000Z';
const aHeadline = (change: Partial<Headline>): Headline =>
  ({ isInProject: true, stage: 'done', lastEventAt: '2026-01-01T00:00:00.000Z', ...change }) as Headline;
const isDue = (change: Partial<Headline>) => retentionOf([aHeadline(change)], { days: 180, now }).due === 1;

describe('what an organisation wants erased', () => {
  it.each([
    ['a customer that is done and quiet', {}, true],
    ['one that does not move', { stage: 'not moving' }, true],
    ['one with nothing to move', { stage: 'nothing to move' }, true],
    ['one that left From', { stage: 'left From' }, true],
    ['one that is still worked on', { stage: 'stopping' }, false],
    ['one whose after-care is not done', { afterCareDueAt: '2026-02-01T00:00:00.000Z' }, false],
    ['one that something happened to since', { lastEventAt: '2026-11-01T00:00:00.000Z' }, false],
    ['one that was seen on To only', { isInProject: false }, false],
  ] as [string, Partial<Headline>, boolean][])('%s', (_what, change, expected) => expect(isDue(change)).toBe(expected));

  it('falls due on the day, not before', () => {
    expect(isDue({ lastEventAt: '2026-05-27T12:00:00.000Z' })).toBe(true);
    expect(isDue({ lastEventAt: '2026-05-27T12:00:00.001Z' })).toBe(false);
  });

  it('counts who is not ready: only a whole history can be erased', () => {
    const headlines = [aHeadline({}), aHeadline({ stage: 'recreating' }), aHeadline({ isInProject: false })];
    expect(retentionOf(headlines, { days: 180, now })).toEqual({ due: 1, rest: 1 });
  });
});
