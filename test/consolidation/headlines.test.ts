import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterCareDue, firstDeadline, type Headline, headlineOf } from '../../utils/consolidation/headline';
import type { Deadline, Warning, WarningSeverity } from '../../utils/consolidation/judgement';
import type { Instant } from '../../utils/consolidation/subscription';
import { addSummaries, byUrgency, summarise } from '../../utils/consolidation/summary';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, contoso, day, type History } from './builders';

const headline = (history: History, now = day(2, 11)) => headlineOf(history.facts(), history.judgeAt(now));
const until = (first: Instant): Deadline => ({ utc: first, local: first, first });
const aWarning = (severity: WarningSeverity, deadline?: Instant): Warning => ({
  id: 'stale-capture',
  severity,
  customer: contoso,
  subscriptions: [],
  page: { id: 'subscription-list', account: 'from' },
  values: {},
  ...(deadline === undefined ? {} : { deadline }),
});

function aHeadline(overrides: Partial<Headline> = {}): Headline {
  return {
    customer: contoso,
    name: 'Contoso',
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
    ...overrides,
  };
}

describe('a headline', () => {
  test('has no empty parts', () => {
    const quiet = aHistory().lists('from', day(1), []);
    expect(Object.keys(headline(quiet, day(1, 10))).toSorted()).toEqual(
      Object.keys(aHeadline())
        .concat(headline(quiet, day(1, 10)).next ? ['next'] : [])
        .toSorted(),
    );
  });

  test('carries what was judged of submissions, of what ends ahead and of the days', () => {
    const history = aRecreatedHistory().submitsStatus(day(2, 11), aGuid(1), 'suspended');
    const moments = [{ kind: 'renewal', on: '2026-12-01', count: 1 } as const];
    const judged = { ...history.judgeAt(day(2, 12)), moments };
    expect(judged.progress).toBeDefined();
    expect(headlineOf(history.facts(), judged)).toMatchObject({ unconfirmed: 1, moments, progress: judged.progress });
  });

  test('names each warning once, and counts all of them', () => {
    const two = aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
      .opens('from', day(1), { commerceType: 'new-commerce' })
      .opens('from', day(1), { id: aGuid(2), commerceType: 'new-commerce' })
      .lists('from', day(1, 10), [
        aSubscription({ status: 'suspended' }),
        aSubscription({ id: aGuid(2), name: 'Visio Plan 2', status: 'suspended' }),
      ]);
    const { warningIds, warnings, severity, topWarning } = headline(two, day(1, 11));
    expect(warningIds.filter((id) => id === 'suspended-still-billed')).toHaveLength(1);
    expect(warnings.critical).toBe(4);
    expect([severity, topWarning?.severity]).toEqual(['critical', 'critical']);
  });

  test('has the deadline that runs out first among what is billed twice, not of what is only bought', () => {
    const bought = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy' })
      .buys(day(2), [{ from: [aGuid(1)] }]);
    expect(bought.judgeAt(day(2, 10)).from[0]?.deadline).toBeDefined();
    expect(headline(bought, day(2, 10)).deadline).toBeUndefined();
    const judged = aRecreatedHistory().judgeAt(day(2, 11));
    const [row] = judged.from;
    if (!row) throw new Error('nothing was judged');
    const from = [day(4, 0), day(3, 0), day(5, 0)].map((first) => ({ ...row, deadline: until(first) }));
    expect(firstDeadline({ ...judged, from })?.first).toBe(day(3, 0));
  });

  test('counts the decisions to look at again', () => {
    const changed = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy' })
      .happens(day(1, 10), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'recreate-and-suspend' } })
      .lists('from', day(2), [aSubscription({ quantity: 30 })]);
    expect(headline(changed).toReview).toBe(1);
    const conflict = { acts: 'later', others: ['earlier'], subscriptions: [] };
    const facts = { ...changed.facts(), conflicts: [conflict, conflict] };
    expect(headlineOf(facts, changed.judgeAt(day(2, 11))).toReview).toBe(3);
  });
});

describe('the customers that are due for another look', () => {
  const dueAt = (customer: number, at?: Instant) =>
    aHeadline({ customer: aGuid(customer), name: `Customer ${customer}`, ...(at === undefined ? {} : { afterCareDueAt: at }) });

  test('are those whose moment has come, the longest due first, at last by the id', () => {
    const all = [dueAt(1), dueAt(2, day(6)), dueAt(4, day(4)), dueAt(3, day(4)), dueAt(5, day(3)), dueAt(6, day(5))];
    expect(afterCareDue(all, day(5))).toEqual([
      { customer: aGuid(5), name: 'Customer 5', dueAt: day(3) },
      { customer: aGuid(3), name: 'Customer 3', dueAt: day(4) },
      { customer: aGuid(4), name: 'Customer 4', dueAt: day(4) },
      { customer: aGuid(6), name: 'Customer 6', dueAt: day(5) },
    ]);
  });
});

describe('the summary', () => {
  test('adds up everything of every customer in the project', () => {
    const one = aHeadline({
      stage: 'recreating',
      subscriptions: 3,
      byStage: { 'to do': 1, done: 2 },
      billedTwice: 2,
      safeToSuspend: 1,
      toReview: 2,
      warnings: { critical: 1, warning: 2, notice: 3 },
      overlapCost: { EUR: { least: 1, most: 2 } },
    });
    const other = aHeadline({
      customer: aGuid(2),
      stage: 'recreating',
      subscriptions: 4,
      byStage: { done: 4 },
      billedTwice: 1,
      safeToSuspend: 3,
      toReview: 1,
      warnings: { critical: 10, warning: 20, notice: 30 },
      overlapCost: { EUR: { least: 2, most: 3 }, USD: { least: 5, most: 5 } },
    });
    const outside = aHeadline({ ...one, customer: aGuid(3), isInProject: false });
    expect(summarise([one, other, outside])).toEqual({
      customers: 2,
      customersByStage: { recreating: 2 },
      subscriptions: 7,
      subscriptionsByStage: { 'to do': 1, done: 6 },
      billedTwice: 3,
      safeToSuspend: 4,
      toReview: 3,
      stillToInvite: 0,
      warnings: { critical: 11, warning: 22, notice: 33 },
      overlapCost: { EUR: { least: 3, most: 5 }, USD: { least: 5, most: 5 } },
      mostUrgent: [],
      withWarnings: 0,
    });
  });

  test('is the same from parts, however the customers are divided', () => {
    const someHeadlines = fc.array(
      fc.record({
        isInProject: fc.constantFrom(true, true, false),
        stage: fc.constantFrom('captured', 'recreating', 'done'),
        subscriptions: fc.nat(9),
        done: fc.nat(9),
        billedTwice: fc.nat(3),
        toReview: fc.constantFrom(undefined, 1, 2),
        critical: fc.nat(2),
        cents: fc.constantFrom(undefined, 1, 1999),
        day: fc.constantFrom(undefined, 3, 4, 5),
        next: fc.constantFrom(undefined, 'from', 'to'),
        part: fc.nat(3),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(someHeadlines, (drawn) => {
        const headlines = drawn.map(({ day: last, ...made }, index) => {
          const customer = aGuid(index);
          const step = { id: 'recreate', customer, isToday: false, count: made.subscriptions } as const;
          return aHeadline({
            customer,
            isInProject: made.isInProject,
            stage: made.stage,
            subscriptions: made.subscriptions,
            byStage: made.done > 0 ? { done: made.done } : {},
            billedTwice: made.billedTwice,
            warnings: { critical: made.critical, warning: 0, notice: 1 },
            ...(made.toReview === undefined ? {} : { toReview: made.toReview }),
            ...(made.cents === undefined ? {} : { overlapCost: { EUR: { least: 0, most: made.cents / 100 } } }),
            ...(made.critical > 0 ? { severity: 'critical', topWarning: aWarning('critical', last && day(last)) } : {}),
            ...(last === undefined ? {} : { deadline: until(day(last, 0)) }),
            ...(made.next === undefined ? {} : { next: { [made.next]: step } }),
          });
        });
        const parts = Map.groupBy(headlines, (_, index) => drawn[index]?.part);
        expect(addSummaries([...parts.values()].map(summarise))).toEqual(summarise(headlines));
      }),
    );
  });

  test('has no empty parts', () => {
    expect(Object.keys(summarise([aHeadline()])).toSorted()).toEqual(Object.keys(summarise([])).toSorted());
    expect(summarise([aHeadline()])).not.toHaveProperty('overlapCost');
  });

  test('counts who is captured and not yet invited', () => {
    const stages = (['captured', 'captured', 'invited', 'done', 'nothing to move'] as const).map((stage) => aHeadline({ stage }));
    expect(summarise(stages).stillToInvite).toBe(2);
  });

  test('has the deadline that runs out first, wherever it stands', () => {
    const deadlines = [day(4, 0), day(3, 0), day(5, 0)].map((first) => aHeadline({ deadline: until(first) }));
    expect(summarise(deadlines).deadline?.first).toBe(day(3, 0));
    expect(summarise([aHeadline(), ...deadlines.slice(2)]).deadline?.first).toBe(day(5, 0));
  });

  test('leaves who has no warning out of the most urgent', () => {
    const warned = aHeadline({ severity: 'notice', topWarning: aWarning('notice') });
    expect(summarise([aHeadline(), warned])).toMatchObject({ withWarnings: 1, mostUrgent: [warned] });
  });
});

describe('the order of urgency', () => {
  const warned = (
    customer: number,
    severity: WarningSeverity,
    more: Partial<Headline> & { deadline?: never; at?: Instant } = {},
  ) => {
    const { at, ...rest } = more;
    return aHeadline({ customer: aGuid(customer), severity, topWarning: aWarning(severity, at), ...rest });
  };
  test.for<[string, Headline, Headline]>([
    ['the more severe', warned(9, 'critical'), warned(1, 'warning', { at: day(1), billedTwice: 9 })],
    ['a notice before none', warned(9, 'notice'), aHeadline({ customer: aGuid(1), billedTwice: 9 })],
    ['the earlier moment', warned(9, 'warning', { at: day(2) }), warned(1, 'warning', { at: day(3), billedTwice: 9 })],
    ['a moment before none', warned(9, 'warning', { at: day(2) }), warned(1, 'warning', { billedTwice: 9 })],
    ['more that is billed twice', warned(9, 'warning', { billedTwice: 3 }), warned(1, 'warning', { billedTwice: 2 })],
    ['at last the id', warned(1, 'warning'), warned(9, 'warning')],
  ])('%s comes first', ([, first, second]) => {
    expect(byUrgency(first, second)).toBeLessThan(0);
    expect(byUrgency(second, first)).toBeGreaterThan(0);
    expect(byUrgency(first, first)).toBe(0);
  });
});
