import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../utils/consolidation/headline';
import { addMoments, deadlinesWithin, type Moment, momentKinds } from '../../utils/consolidation/moments';
import type { SubscriptionDetail } from '../../utils/consolidation/subscription';
import { summarise } from '../../utils/consolidation/summary';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const one = aGuid(1);
const opened = (detail: Partial<SubscriptionDetail>, row: Parameters<typeof aSubscription>[0] = {}) =>
  aHistory()
    .lists('from', day(1), [aSubscription(row)])
    .opens('from', day(1, 10), detail);
const newCommerce = (detail: Partial<SubscriptionDetail> = {}) => opened({ commerceType: 'new-commerce', ...detail });
const chosen = (history: History, method: 'recreate-and-cancel' | 'recreate-at-term-end' | 'leave') =>
  history.happens(day(1, 11), { type: 'method-chosen', payload: { subscription: one, method, reason: 'why' } });
const ahead = (history: History, now = day(2, 11)) => history.judgeAt(now).moments ?? [];
const kinds = (history: History, now?: string) => ahead(history, now).map(({ kind }) => kind);

/** After the local midnight at UTC-11, which is 11:00 UTC. */
const boughtLate = () =>
  aHistory()
    .lists('from', day(1), [aSubscription()])
    .opens('from', day(1, 10), { commerceType: 'legacy' })
    .lists('to', day(2, 8), [])
    .lists('to', day(2, 11), [aSubscription({ id: aGuid(101) })]);

describe('what is ahead of a customer', () => {
  test.for<[string, History, Moment[]]>([
    ['an overlap: the end of its day', aRecreatedHistory(), [{ kind: 'day-ends', on: day(3, 0), count: 1, isSoon: true }]],
    [
      'an overlap, in another zone: both ends',
      boughtLate().setting('timeZone', 'Pacific/Pago_Pago'),
      [
        { kind: 'day-ends', on: day(3, 0), count: 1, isSoon: true },
        { kind: 'later-day-ends', on: day(3, 11), count: 1, isSoon: true },
      ],
    ],
    ['a renewal', newCommerce({ autoRenew: true, renewsOn: '2026-12-24' }), [{ kind: 'renewal', on: '2026-12-24', count: 1 }]],
    [
      'a renewal that is near',
      newCommerce({ autoRenew: true, renewsOn: '2026-11-12' }),
      [{ kind: 'renewal', on: '2026-11-12', count: 1, isSoon: true }],
    ],
    [
      'auto-renew off: an extension',
      newCommerce({ autoRenew: false, endsOn: '2026-12-24' }),
      [{ kind: 'extension', on: '2026-12-24', count: 1 }],
    ],
    ['an extension that begins nobody knows when', newCommerce({ autoRenew: false }), []],
    ['cancel at end of term', newCommerce({ autoRenew: false, cancelsAtTermEnd: true, endsOn: '2026-12-24' }), []],
    [
      'a term to wait for',
      chosen(newCommerce({ autoRenew: false, cancelsAtTermEnd: true, endsOn: '2026-12-24' }), 'recreate-at-term-end'),
      [{ kind: 'term-end', on: '2026-12-24', count: 1 }],
    ],
    [
      'a trial',
      opened({ commerceType: 'trial', endsOn: '2026-11-05' }),
      [{ kind: 'trial', on: '2026-11-05', count: 1, isSoon: true }],
    ],
    ['a trial that ends by itself', opened({ commerceType: 'trial', endsOn: '2026-11-05', autoRenew: false }), []],
    ['an open window', newCommerce({ cancelUntil: day(6, 9) }), [{ kind: 'from-chance', on: day(6, 9), count: 1 }]],
    [
      'an open window that is to be used',
      chosen(newCommerce({ cancelUntil: day(4, 9) }), 'recreate-and-cancel'),
      [{ kind: 'from-window', on: day(4, 9), count: 1, isSoon: true }],
    ],
    ['an open window of what is not new commerce', opened({ commerceType: 'legacy', cancelUntil: day(6, 9) }), []],
    [
      'an open window of what has ended',
      newCommerce({ cancelUntil: day(6, 9) }).lists('from', day(2), [aSubscription({ status: 'canceled' })]),
      [],
    ],
    ['an open window of what stays', chosen(newCommerce({ cancelUntil: day(6, 9) }), 'leave'), []],
    ['a window that is closed', newCommerce({ cancelUntil: day(2, 11) }), []],
    [
      'data that is deleted',
      opened({ commerceType: 'legacy', deletedOn: '2026-11-10' }, { status: 'suspended' }),
      [{ kind: 'deletion', on: '2026-11-10', count: 1, isSoon: true }],
    ],
    [
      'a transfer request',
      newCommerce().happens(day(2), {
        type: 'transfer-requested',
        payload: { subscriptions: [one], expiresAt: day(30) },
      }),
      [{ kind: 'transfer-expiry', on: day(30), count: 1 }],
    ],
    [
      'a purchase that is right',
      aRecreatedHistory()
        .opens('to', day(2, 10), { id: aGuid(101), commerceType: 'new-commerce', cancelUntil: day(9, 9) })
        .lists('from', day(2, 10), [aSubscription({ status: 'suspended' })]),
      [{ kind: 'to-chance', on: day(9, 9), count: 1 }],
    ],
    [
      'a purchase that is wrong',
      aHistory()
        .lists('from', day(1), [])
        .lists('to', day(1), [])
        .lists('to', day(2), [aSubscription({ id: aGuid(101) })])
        .opens('to', day(2, 10), { id: aGuid(101), commerceType: 'new-commerce', cancelUntil: day(9, 9) }),
      [{ kind: 'to-window', on: day(9, 9), count: 1 }],
    ],
    [
      'an invitation',
      aHistory().lists('from', day(1), [aSubscription()]).happens(day(1, 10), { type: 'invitation-sent', payload: {} }),
      [{ kind: 'invitation', on: '2026-11-02', count: 1, isSoon: true }],
    ],
    [
      'an invitation that was accepted',
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .happens(day(1, 10), { type: 'invitation-sent', payload: {} })
        .listsCustomers('to', day(2)),
      [],
    ],
  ])('%s', ([, history, moments]) => {
    expect(ahead(history)).toEqual(moments);
  });

  test('nothing once it is done, and nothing of who does not move', () => {
    expect(kinds(aRecreatedHistory().lists('from', day(2, 12), [aSubscription({ status: 'suspended' })]), day(2, 13))).toEqual([]);
    const out = aRecreatedHistory().happens(day(2, 10), { type: 'marked-not-moving', payload: { reason: 'why' } });
    expect(out.judgeAt(day(2, 11))).not.toHaveProperty('moments');
    expect(out.judgeAt(day(2, 11))).not.toHaveProperty('progress');
  });

  test('an invitation stays until it is accepted', () => {
    const invited = aHistory()
      .lists('from', day(1), [aSubscription()])
      .happens(day(1, 10), { type: 'invitation-sent', payload: {} });
    expect(kinds(invited, day(40))).toEqual(['invitation']);
  });

  test('of an overlap nothing once the Submit was seen in time', () => {
    expect(kinds(aRecreatedHistory().submitsStatus(day(2, 10, 30), one, 'suspended'))).toEqual([]);
  });

  test('a judgement says when the next of them passes or comes near', () => {
    const renewal = newCommerce({ autoRenew: true, renewsOn: '2026-12-24' });
    const { changesAt } = renewal.judgeAt(day(9));
    expect(changesAt).toBe('2026-12-09T10:00:00.000Z');
    expect(kinds(renewal, '2026-12-25T11:59:59.000Z')).toEqual(['renewal']);
    expect(kinds(renewal, '2026-12-25T12:00:00.000Z')).toEqual([]);
  });

  test('the summary has what is near, of the customers in the project', () => {
    const near = newCommerce({ autoRenew: true, renewsOn: '2026-11-12' });
    const far = newCommerce({ autoRenew: true, renewsOn: '2026-12-24' });
    const line = (history: History) => headlineOf(history.facts(), history.judgeAt(day(2, 11)));
    const summary = summarise([line(near), line(near), line(far), { ...line(near), isInProject: false }]);
    expect(summary.moments).toEqual([{ kind: 'renewal', on: '2026-11-12', count: 2, isSoon: true }]);
    expect(summarise([line(far)])).not.toHaveProperty('moments');
    for (const { moments, progress } of summary.mostUrgent) expect([moments, progress]).toEqual([undefined, undefined]);
  });
});

describe('moments added up', () => {
  const moment = fc.record({
    kind: fc.constantFrom(...momentKinds),
    on: fc.oneof(
      fc.nat(90).map((days) => day(days).slice(0, 10)),
      fc.nat(300).map((minutes) => day(1, 0, minutes)),
    ),
    count: fc.integer({ min: 1, max: 9 }),
  });

  test('are the same in whatever parts they come', () => {
    fc.assert(
      fc.property(fc.array(fc.array(moment, { maxLength: 40 }), { maxLength: 5 }), (parts) => {
        expect(addMoments(parts.flatMap(addMoments))).toEqual(addMoments(parts.flat()));
        expect(addMoments(parts.toReversed().flat())).toEqual(addMoments(parts.flat()));
      }),
    );
  });

  test('those of one hour are one, named by the first', () => {
    expect(
      addMoments([
        { kind: 'to-window', on: day(1, 9, 40), count: 2 },
        { kind: 'to-window', on: day(1, 9, 20), count: 3 },
        { kind: 'to-window', on: day(1, 10), count: 1 },
        { kind: 'from-window', on: day(1, 9, 20), count: 1 },
      ]),
    ).toEqual([
      { kind: 'from-window', on: day(1, 9, 20), count: 1 },
      { kind: 'to-window', on: day(1, 9, 20), count: 5 },
      { kind: 'to-window', on: day(1, 10), count: 1 },
    ]);
  });

  test('windows that nobody must use are one per day', () => {
    const ofDay = (kind: Moment['kind']) => addMoments([9, 11].map((hour) => ({ kind, on: day(1, hour), count: 1 })));
    expect(ofDay('from-chance')).toEqual([{ kind: 'from-chance', on: day(1, 9), count: 2 }]);
    expect(ofDay('to-chance')).toEqual([{ kind: 'to-chance', on: day(1, 9), count: 2 }]);
    expect(ofDay('from-window')).toHaveLength(2);
  });

  test('are near when one of them is', () => {
    const near: Moment = { kind: 'renewal', on: '2026-11-20', count: 1, isSoon: true };
    const { isSoon: _, ...far } = near;
    for (const both of [
      [near, far],
      [far, near],
    ]) {
      expect(addMoments(both)).toEqual([{ ...near, count: 2 }]);
    }
  });

  test('of invitations the latest sixty days are kept, and of the rest all', () => {
    const days = (kind: Moment['kind']) =>
      Array.from({ length: 70 }, (_, index): Moment => ({ kind, on: day(index).slice(0, 10), count: 1 }));
    expect(addMoments(days('renewal'))).toHaveLength(70);
    const kept = addMoments(days('invitation'));
    expect(kept).toHaveLength(60);
    expect(kept.at(-1)?.on).toBe(day(69).slice(0, 10));
  });
});

test('deadlines of a day are what ends within it', () => {
  const soon: Moment[] = [
    { kind: 'day-ends', on: day(2, 1), count: 1 },
    { kind: 'invitation', on: '2026-11-01', count: 1 },
    { kind: 'to-window', on: day(2, 9), count: 1 },
    { kind: 'to-window', on: day(2, 9, 1), count: 2 },
    { kind: 'renewal', on: '2026-11-02', count: 3 },
    { kind: 'from-window', on: day(1, 8), count: 4 },
  ];
  expect(deadlinesWithin(soon, { now: day(1, 9), hours: 24 }).map(({ count }) => count)).toEqual([1, 3]);
});
