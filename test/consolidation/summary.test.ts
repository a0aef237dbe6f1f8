import { expect, test } from 'vitest';
import { type Headline, headlineOf } from '../../utils/consolidation/headline';
import type { WarningSeverity } from '../../utils/consolidation/judgement';
import { summarise } from '../../utils/consolidation/summary';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, contoso, day, type History } from './builders';

const headline = (history: History, now = day(2, 11)): Headline => headlineOf(history.facts(), history.judgeAt(now));

test('a headline is the light row of a customer', () => {
  expect(headline(aRecreatedHistory())).toMatchObject({
    customer: contoso,
    name: 'Contoso',
    domain: 'contoso.com',
    isInProject: true,
    stage: 'recreated',
    subscriptions: 1,
    byStage: { 'twin verified': 1 },
    billedTwice: 1,
    safeToSuspend: 1,
    severity: 'warning',
    warnings: { critical: 0, warning: 2, notice: 1 },
    topWarning: { id: 'double-billing-today' },
    deadline: { first: day(3, 0) },
    changesAt: day(3, 0),
    lastEventAt: day(2, 10),
    rulesNumber: 3,
  });
});

test('the summary adds headlines up and leaves out who is outside', () => {
  const outside = aHistory().listsCustomers('to', day(1)).lists('to', day(1), [aSubscription()]);
  const captured = aHistory().lists('from', day(1), [aSubscription()]);
  const notMoving = aHistory()
    .lists('from', day(1), [aSubscription()])
    .happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } });
  const summary = summarise([aRecreatedHistory(), outside, captured, notMoving].map((history) => headline(history)));
  expect(summary).toMatchObject({
    customers: 3,
    customersByStage: { recreated: 1, captured: 1, 'not moving': 1 },
    subscriptions: 2,
    subscriptionsByStage: { 'twin verified': 1, 'to do': 1 },
    billedTwice: 1,
    safeToSuspend: 1,
    stillToInvite: 1,
    deadline: { first: day(3, 0) },
  });
});

test('the most urgent stand first, twenty at most', () => {
  const base = headline(aRecreatedHistory());
  const made = (index: number, severity: WarningSeverity, deadline?: string): Headline => ({
    ...base,
    customer: aGuid(index),
    severity,
    ...(base.topWarning ? { topWarning: { ...base.topWarning, severity, deadline: deadline ?? '9999' } } : {}),
  });
  const many = Array.from({ length: 25 }, (_, index) => made(index + 100, 'notice'));
  const { mostUrgent, withWarnings } = summarise([
    ...many,
    made(3, 'warning'),
    made(2, 'critical', day(4)),
    made(1, 'critical', day(3)),
  ]);
  expect(mostUrgent).toHaveLength(20);
  expect(withWarnings).toBe(28);
  expect(mostUrgent.slice(0, 4).map(({ customer }) => customer)).toEqual([aGuid(1), aGuid(2), aGuid(3), aGuid(100)]);
});

test('nothing sums up to nothing', () => {
  expect(summarise([])).toMatchObject({ customers: 0, subscriptions: 0, mostUrgent: [], customersByStage: {} });
});
