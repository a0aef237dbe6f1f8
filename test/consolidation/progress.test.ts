import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Headline, headlineOf } from '../../utils/consolidation/headline';
import { progressOverTime } from '../../utils/consolidation/progress-over-time';
import { anyHistory, arbitraryInstant } from './arbitrary-history';
import { aGuid, aHistory, aListedCustomer, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

const line = (history: History, now: string) => headlineOf(history.facts(), history.judgeAt(now));
const suspendedLate = () => aRecreatedHistory().lists('from', day(4, 9), [aSubscription({ status: 'suspended' })]);
const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('the days of one customer', () => {
  const [first, second] = [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })];
  const onTo = (row: typeof first, id: number) => ({ ...row, id: aGuid(id) });
  const two = () =>
    aHistory()
      .listsCustomers('from', day(1))
      .lists('from', day(2), [first, second])
      .opens('from', day(2, 10), { commerceType: 'legacy' })
      .opens('from', day(2, 10), { id: aGuid(2), commerceType: 'legacy' })
      .happens(day(3), { type: 'invitation-sent', payload: {} })
      .listsCustomers('to', day(4))
      .lists('to', day(5), [])
      .lists('to', day(6), [onTo(first, 101)]);
  const linked = (history: History, at: string, id: number, twin: number) =>
    history.happens(at, { type: 'twins-linked', payload: { from: [aGuid(id)], to: [aGuid(twin)] } });
  const days = (history: History, now: string) => line(history, now).progress;

  test('begin with the first list that names it, on a customer list or its own', () => {
    expect(days(aHistory().listsCustomers('from', day(1)), day(2))?.customer).toEqual({ captured: '2026-11-02' });
    expect(days(aHistory().lists('from', day(2), [first]), day(2))?.customer).toEqual({ captured: '2026-11-03' });
  });

  test('know the invitation, its acceptance and the first twin; recreated is who has all of them', () => {
    const begun = { captured: '2026-11-02', invited: '2026-11-04', accepted: '2026-11-05', recreating: '2026-11-07' };
    expect(days(two(), day(7))?.customer).toEqual(begun);
    const all = linked(linked(two(), day(6, 10), 1, 101), day(8, 9), 2, 102).lists('to', day(8), [
      onTo(first, 101),
      onTo(second, 102),
    ]);
    expect(days(all, day(8, 10))?.customer).toEqual({ ...begun, recreated: '2026-11-09' });
    expect(days(all, day(8, 10))?.subscriptions['twin seen']).toEqual({ '2026-11-07': 1, '2026-11-09': 1 });
  });

  test('are not recreated while one of them has no proved twin', () => {
    expect(days(linked(two(), day(6, 10), 1, 101), day(7))?.customer).not.toHaveProperty('recreated');
    expect(days(linked(two(), day(6, 10), 1, 101), day(7))?.subscriptions['twin verified']).toEqual({ '2026-11-07': 1 });
  });

  test('do not call accepted who is listed on To without the relationship', () => {
    const listedOnly = aHistory()
      .listsCustomers('from', day(1))
      .listsCustomers('to', day(4), [aListedCustomer({ isReseller: false, relationship: 'None' })]);
    expect(days(listedOnly, day(5))?.customer).toEqual({ captured: '2026-11-02' });
  });

  test('are those of each subscription, and of each account', () => {
    const later = aHistory()
      .lists('from', day(1), [first])
      .lists('from', day(3), [first, second])
      .lists('from', day(5), [{ ...first, id: aGuid(11) }], { account: 'from-2' });
    expect(days(later, day(6))?.subscriptions.captured).toEqual({ '2026-11-02': 1, '2026-11-04': 1, '2026-11-06': 1 });
  });

  test('know when a subscription stopped whose captures do not prove all of it yet', () => {
    const stopped = aRecreatedHistory().lists('from', day(3), [aSubscription({ status: 'suspended' })], {
      completeness: incomplete,
    });
    expect(stopped.judgeAt(day(4)).from[0]?.stage).toBe('stopped on From');
    expect(days(stopped, day(4))?.subscriptions['stopped on From']).toEqual({ '2026-11-04': 1 });
  });

  test('ask no twin of what is left where it is', () => {
    const left = linked(two(), day(6, 10), 1, 101).happens(day(6, 10), {
      type: 'method-chosen',
      payload: { subscription: aGuid(2), method: 'leave', reason: 'why' },
    });
    expect(days(left, day(7))?.customer.recreated).toBe('2026-11-07');
    expect(days(left, day(7))?.subscriptions['stopped on From']).toEqual({ '2026-11-07': 1 });
  });

  test('tell overlaps apart by their days, the first first', () => {
    const both = two()
      .lists('to', day(8), [onTo(first, 101), onTo(second, 102)])
      .lists('from', day(9), [{ ...first, status: 'suspended' }, second]);
    expect(days(both, day(10))?.overlaps).toEqual([
      { from: '2026-11-07', until: '2026-11-10', count: 1 },
      { from: '2026-11-09', count: 1 },
    ]);
    const reversed = aHistory()
      .lists('from', day(2), [first, second])
      .lists('to', day(5), [])
      .lists('to', day(6), [onTo(second, 102)])
      .lists('to', day(8), [onTo(first, 101), onTo(second, 102)]);
    expect(days(reversed, day(10))?.overlaps?.map(({ from }) => from)).toEqual(['2026-11-07', '2026-11-09']);
  });
});

describe('progress over time', () => {
  test('has nothing before the first capture', () => {
    expect(progressOverTime([], day(3))).toEqual([]);
    expect(aHistory().judgeAt(day(3))).not.toHaveProperty('progress');
  });

  test('puts each customer and subscription under the last step that it had taken on each day', () => {
    const points = progressOverTime([line(suspendedLate(), day(5))], day(5));
    expect(points.map(({ day: on }) => on)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06']);
    const stages = points.map(({ customers, subscriptions, overlapping }) => [
      Object.entries(customers)
        .flatMap(([step, count]) => (count > 0 ? [step] : []))
        .join(),
      Object.entries(subscriptions)
        .flatMap(([step, count]) => (count > 0 ? [step] : []))
        .join(),
      overlapping,
    ]);
    expect(stages).toEqual([
      ['captured', 'captured', 0],
      ['recreated', 'twin verified', 1],
      ['recreated', 'twin verified', 1],
      ['done', 'stopped on From', 0],
      ['done', 'stopped on From', 0],
    ]);
  });

  test('counts an overlap that runs until today, and none that ended on its first day', () => {
    expect(progressOverTime([line(aRecreatedHistory(), day(4))], day(4)).map(({ overlapping }) => overlapping)).toEqual([
      0, 1, 1, 1,
    ]);
    const sameDay = aRecreatedHistory().lists('from', day(2, 12), [aSubscription({ status: 'suspended' })]);
    expect(line(sameDay, day(4)).progress).not.toHaveProperty('overlaps');
  });

  test('adds up customers in whatever order they come', () => {
    const late = line(aHistory().lists('from', day(3), [aSubscription()]), day(5));
    const early = line(aHistory().lists('from', day(1), [aSubscription()]), day(5));
    const captured = (headlines: Headline[]) =>
      progressOverTime(headlines, day(5)).map(({ customers, subscriptions }) => [customers.captured, subscriptions.captured]);
    expect(captured([late, early])).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(captured([early, late])).toEqual(captured([late, early]));
  });

  test('takes back what a later capture says was not so', () => {
    const back = suspendedLate().lists('from', day(5), [aSubscription()]);
    expect(line(back, day(5, 10)).progress?.subscriptions).not.toHaveProperty('stopped on From');
  });

  test('leaves out who is outside and who does not move', () => {
    const inside = line(suspendedLate(), day(5));
    const outside: Headline[] = [
      { ...inside, isInProject: false },
      { ...inside, stage: 'not moving' },
    ];
    expect(progressOverTime(outside, day(5))).toEqual([]);
    expect(total(progressOverTime([inside, ...outside], day(5)).at(-1)?.customers ?? {})).toBe(1);
  });

  test('draws a long project in at most 120 points, the last of them today, and hides no overlap', () => {
    const points = progressOverTime([line(suspendedLate(), day(400))], day(400));
    expect(points.length).toBeLessThanOrEqual(120);
    expect(points.at(-1)?.day).toBe(day(400).slice(0, 10));
    const times = points.map((point) => Date.parse(point.day) / 86_400_000);
    const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(new Set(steps)).toEqual(new Set([4]));
    expect(Math.max(...points.map(({ overlapping }) => overlapping))).toBe(1);
  });

  test('counts each once on each day, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { minLength: 1, maxLength: 3 }), arbitraryInstant, (histories, now) => {
        const headlines = histories.map((history, index) => ({ ...line(history, now), customer: aGuid(index) }));
        const points = progressOverTime(headlines, now);
        const [captured, steps] = [
          headlines.filter(({ isInProject, stage, progress }) => isInProject && stage !== 'not moving' && progress),
          ['customers', 'subscriptions'] as const,
        ];
        for (const step of steps) {
          const sums = points.map((point) => total(point[step]));
          expect(sums).toEqual(sums.toSorted((a, b) => a - b));
          expect(Math.min(0, ...points.flatMap((point) => Object.values(point[step])))).toBe(0);
        }
        const last = points.at(-1);
        // What a history of the future says is not on today's drawing yet.
        if (last) expect(total(last.customers)).toBeLessThanOrEqual(captured.length);
      }),
      { numRuns: 60 },
    );
  });
});
