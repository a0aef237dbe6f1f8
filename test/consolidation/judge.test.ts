import { describe, expect, test } from 'vitest';
import type { MatchOutcome } from '../../utils/consolidation/judgement';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, contoso, day, type History, incomplete } from './builders';

const one = aGuid(1);
const onTo = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const legacy = () => aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'legacy' });
const first = (history: History, now = day(2, 11)) => {
  const [row] = history.judgeAt(now).from;
  if (!row) throw new Error('nothing was judged');
  return row;
};

test('a judgement says everything that there is to say, and has no empty parts', () => {
  const judged = aRecreatedHistory().judgeAt(day(2, 11));
  expect({ ...judged, warnings: [], next: undefined, start: undefined }).toStrictEqual({
    customer: contoso,
    name: 'Contoso',
    isInProject: true,
    stage: 'recreated',
    from: [
      {
        id: one,
        account: 'from',
        name: 'Office 365 E3',
        quantity: 25,
        status: 'active',
        statusText: 'active',
        commerceType: 'legacy',
        isTypeAssumed: false,
        side: 'from',
        billing: 'running',
        method: 'recreate-and-suspend',
        methodAdvice: expect.objectContaining({ reason: 'legacy-recreate' }),
        isMethodChosen: false,
        stage: 'twin verified',
        outcome: 'equal',
        flag: 'safe-to-suspend',
        gate: { isSafe: true, proof: { capturedAt: day(2, 10), quantity: 25, toSubscriptions: [aGuid(101)] } },
        group: judged.from[0]?.group,
        twinSeenAt: day(2, 10),
        twinVerifiedAt: day(2, 10),
        overlapDays: { least: 0, most: 0 },
        deadline: { utc: day(3, 0), local: day(3, 0), first: day(3, 0) },
      },
    ],
    to: [
      {
        id: aGuid(101),
        account: 'to',
        name: 'Office 365 E3',
        quantity: 25,
        status: 'active',
        statusText: 'active',
        commerceType: 'unknown',
        isTypeAssumed: false,
        side: 'to',
        outcome: 'equal',
        flag: 'recreated',
        group: judged.from[0]?.group,
      },
    ],
    toRecreate: [],
    warnings: [],
    counts: { subscriptions: 1, byStage: { 'twin verified': 1 }, billedTwice: 1, safeToSuspend: 1 },
    moments: [{ kind: 'day-ends', on: day(3, 0), count: 1, isSoon: true }],
    progress: {
      customer: { captured: '2026-11-02', accepted: '2026-11-03', recreating: '2026-11-03', recreated: '2026-11-03' },
      subscriptions: {
        captured: { '2026-11-02': 1 },
        'twin seen': { '2026-11-03': 1 },
        'twin verified': { '2026-11-03': 1 },
      },
      overlaps: [{ from: '2026-11-03', count: 1 }],
    },
    next: undefined,
    start: undefined,
    pressure: { seats: 25 },
    rulesNumber: 3,
    changesAt: day(3, 0),
  });
});

test('a From subscription without a twin has no parts of one', () => {
  expect(Object.keys(first(legacy())).toSorted()).toEqual(
    [
      ...['id', 'account', 'name', 'quantity', 'status', 'statusText', 'commerceType', 'isTypeAssumed', 'side'],
      ...['billing', 'method', 'methodAdvice', 'isMethodChosen', 'stage', 'outcome', 'flag', 'gate'],
    ].toSorted(),
  );
});

test.for<[string, () => History, MatchOutcome]>([
  ['an equal twin', aRecreatedHistory, 'equal'],
  ['another quantity', () => aRecreatedHistory().lists('to', day(2, 10), [onTo({ quantity: 24 })]), 'quantity differs'],
  ['a complete list without it', () => legacy().lists('to', day(2), []), 'missing on To'],
  ['an incomplete list without it', () => legacy().lists('to', day(2), [], { completeness: incomplete }), 'unreadable'],
  [
    'one complete section and one that is not',
    () => legacy().lists('to', day(2), []).lists('to', day(2), [], { section: 'azure', completeness: incomplete }),
    'unreadable',
  ],
])('%s: the outcome on From is %s', ([, history, outcome]) => {
  expect(first(history()).outcome).toBe(outcome);
});

test.for<[string, () => History, MatchOutcome]>([
  ['a twin', aRecreatedHistory, 'equal'],
  ['an extra one', () => aHistory().lists('to', day(2), []).lists('to', day(2, 10), [onTo()]), 'extra on To'],
  ['one that nobody knows the age of', () => aHistory().lists('to', day(2), [onTo()]), 'extra on To'],
  [
    'one that stood there before',
    () =>
      aHistory()
        .lists('to', day(2), [onTo()])
        .happens(day(2), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } }),
    'already on To',
  ],
])('%s: the outcome on To is %s', ([, history, outcome]) => {
  expect(history().judgeAt(day(2, 11)).to[0]?.outcome).toBe(outcome);
});

describe('a planned recreation', () => {
  const planned = () =>
    legacy()
      .opens('from', day(1), { commerceType: 'new-commerce', endsOn: '2026-12-20' })
      .happens(day(2), { type: 'method-chosen', payload: { subscription: one, method: 'recreate-at-term-end' } });

  test('names its day', () => {
    expect(first(planned())).toMatchObject({ stage: 'planned', plannedFor: '2026-12-20' });
    expect(first(legacy())).not.toHaveProperty('plannedFor');
  });
});

test('a decision to look at again stands beside the subscriptions that it is about, and beside no other', () => {
  const history = legacy()
    .lists('from', day(2), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })])
    .happens(day(2), { type: 'method-chosen', payload: { subscription: one, method: 'recreate-and-suspend' } })
    .lists('from', day(2, 10), [aSubscription({ quantity: 30 }), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]);
  const judged = history.judgeAt(day(2, 11));
  expect(judged.reviews?.map(({ reason }) => reason)).toEqual(['quantity-changed']);
  expect(judged.from.map(({ needsReview }) => needsReview?.length)).toEqual([1, undefined]);
  expect(legacy().judgeAt(day(2))).not.toHaveProperty('reviews');
});

test('a twin is seen since the first of several was', () => {
  const history = aRecreatedHistory()
    .lists('to', day(3), [onTo({ quantity: 10 }), onTo({ id: aGuid(102), quantity: 15 })])
    .happens(day(3), { type: 'twins-linked', payload: { from: [one], to: [aGuid(102), aGuid(101)] } });
  expect(first(history, day(3, 10)).twinSeenAt).toBe(day(2, 10));
});

test('a customer that does not move counts for nothing, and has nothing to recreate', () => {
  const judged = legacy()
    .happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } })
    .judgeAt(day(3));
  expect(judged).toMatchObject({
    isInProject: true,
    stage: 'not moving',
    toRecreate: [],
    warnings: [],
    counts: { subscriptions: 0, byStage: {}, billedTwice: 0, safeToSuspend: 0 },
  });
  expect(judged).not.toHaveProperty('next');
});

test('an add-on names its base', () => {
  expect(first(legacy().opens('from', day(1), { addOnOf: aGuid(9) })).addOnOf).toBe(aGuid(9));
});
