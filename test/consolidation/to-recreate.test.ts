import { describe, expect, test } from 'vitest';
import type { Method } from '../../utils/consolidation/event';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const twin = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const chosen = (method: Method) =>
  ({ type: 'method-chosen', payload: { subscription: aGuid(1), method, reason: 'asked for' } }) as const;

function legacy(...rows: ListedSubscription[]): History {
  const history = aHistory().lists('from', day(1), rows);
  for (const { id } of rows) history.opens('from', day(1), { id, commerceType: 'legacy' });
  return history;
}

const lines = (history: History, now: Instant = day(2, 11)) => history.judgeAt(now).toRecreate;
const short = ({ quantity, isFillable, note }: ToRecreate) => [quantity, isFillable, note];

test.for<[string, () => History, [number, boolean, ToRecreate['note']][], Instant?]>([
  ['nothing on To', () => legacy(aSubscription()), [[25, true, undefined]]],
  ['a verified twin', () => aRecreatedHistory(), []],
  ['10 of 25 on To', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 10 })]), [[15, true, undefined]]],
  ['more on To than on From', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 30 })]), []],
  ['an unreadable twin', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: null })]), []],
  [
    'a twin that is suspended is mended, not bought again',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin({ status: 'suspended' })]),
    [],
  ],
  [
    'a twin that one list lacked is not bought again: the list may lag',
    () => aRecreatedHistory().lists('to', day(2, 10, 30), []),
    [],
  ],
  [
    'a twin that two lists lacked, four hours apart, is bought again',
    () => aRecreatedHistory().lists('to', day(2, 11), []).lists('to', day(2, 15), []),
    [[25, true, undefined]],
    day(2, 16),
  ],
  [
    'a twin that was cancelled is bought again',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin({ status: 'canceled' })]),
    [[25, true, undefined]],
  ],
  [
    'a suggested twin could be paid twice',
    () => legacy(aSubscription()).lists('to', day(2), [twin()]),
    [[25, false, 'decide-first']],
  ],
  [
    'submitted within four hours',
    () => legacy(aSubscription()).buys(day(2, 9), [{ from: [aGuid(1)] }]),
    [[25, false, 'submitted-waiting']],
  ],
  [
    'submitted, and nobody looked since',
    () => legacy(aSubscription()).buys(day(2, 9), [{ from: [aGuid(1)] }]),
    [[25, false, 'submitted-waiting']],
    day(5),
  ],
  [
    'submitted, and a complete list after four hours lacks it',
    () =>
      legacy(aSubscription())
        .buys(day(2, 9), [{ from: [aGuid(1)] }])
        .lists('to', day(2, 13), []),
    [[25, true, undefined]],
    day(2, 14),
  ],
  [
    'submitted, and a complete list within four hours lacks it',
    () =>
      legacy(aSubscription())
        .buys(day(2, 9), [{ from: [aGuid(1)] }])
        .lists('to', day(2, 12), []),
    [[25, false, 'submitted-waiting']],
    day(2, 14),
  ],
  [
    'suspended without a twin',
    () => legacy(aSubscription()).lists('from', day(2), [aSubscription({ status: 'suspended' })]),
    [[25, true, undefined]],
  ],
  ['suspended before the project', () => legacy(aSubscription({ status: 'suspended' })), [[25, false, 'suspended-before-project']]],
  ['ended before the project', () => legacy(aSubscription({ status: 'expired' })), []],
  ['an unreadable quantity', () => legacy(aSubscription({ quantity: null })), [[0, false, 'quantity-unknown']]],
  ['no license at all', () => legacy(aSubscription({ quantity: 0 })), []],
  ['its type is unknown', () => aHistory().lists('from', day(1), [aSubscription()]), [[25, false, 'decide-first']]],
  [
    'new commerce',
    () => legacy(aSubscription()).opens('from', day(2), { commerceType: 'new-commerce' }),
    [[25, false, 'transfer-first']],
  ],
  [
    'legacy Azure',
    () => aHistory().lists('from', day(1), [aSubscription({ name: 'Microsoft Azure', isUsageBased: true, quantity: null })]),
    [[0, false, 'not-by-hand']],
  ],
  [
    'a trial that ends by itself',
    () => legacy(aSubscription()).opens('from', day(1), { isTrial: true, autoRenew: false, endsOn: day(20) }),
    [],
  ],
  ['left', () => legacy(aSubscription()).happens(day(2), chosen('leave')), []],
  [
    'the customer does not move',
    () => legacy(aSubscription()).happens(day(2), { type: 'marked-not-moving', payload: { reason: 'sold' } }),
    [],
  ],
  [
    'planned for the end of its term',
    () =>
      legacy(aSubscription())
        .opens('from', day(2), { commerceType: 'new-commerce', endsOn: '2026-12-20' })
        .happens(day(2), chosen('recreate-at-term-end')),
    [],
  ],
])('%s', ([, history, expected, now]) => {
  expect(lines(history(), now).map(short)).toEqual(expected);
});

describe('a group of several', () => {
  const stopped = aSubscription({ quantity: 10, status: 'suspended' });
  const grown = () =>
    legacy(aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), quantity: 15 }))
      .lists('to', day(1), [])
      .lists('to', day(2), [twin()])
      .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1), aGuid(2)], to: [aGuid(101)] } })
      .lists('from', day(2, 10), [stopped, aSubscription({ id: aGuid(2), quantity: 15 })])
      .lists('from', day(2, 10, 30), [stopped, aSubscription({ id: aGuid(2), quantity: 20 })]);

  test('is still bought for when the first of them has stopped', () => {
    expect(grown().judgeAt(day(2, 11)).from[0]?.stage).toBe('done');
    expect(lines(grown()).map(short)).toEqual([[5, true, undefined]]);
  });

  test('is still bought for when the first of them stays', () => {
    const history = legacy(aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), quantity: 15 }))
      .lists('to', day(1), [])
      .lists('to', day(2), [twin({ quantity: 15 })])
      .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1), aGuid(2)], to: [aGuid(101)] } })
      .happens(day(2), chosen('leave'));
    expect(lines(history).map(short)).toEqual([[10, true, undefined]]);
  });
});

test('lines of one product are one line with their sum', () => {
  const history = legacy(aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), name: 'Office 365  E3', quantity: 15 }));
  expect(lines(history)).toEqual([{ from: [aGuid(1), aGuid(2)], name: 'Office 365 E3', quantity: 25, isFillable: true }]);
});

describe('an add-on', () => {
  test('comes right after its base', () => {
    const history = legacy(
      aSubscription({ id: aGuid(3), name: 'Audio Conferencing', addOnOf: aGuid(2) }),
      aSubscription({ id: aGuid(1), name: 'Visio Plan 2' }),
      aSubscription({ id: aGuid(2), name: 'Office 365 E3' }),
    );
    expect(lines(history).map(({ name }) => name)).toEqual(['Visio Plan 2', 'Office 365 E3', 'Audio Conferencing']);
  });

  test('whose base is recreated already stands by itself', () => {
    const history = aRecreatedHistory()
      .lists('from', day(2, 10), [aSubscription(), aSubscription({ id: aGuid(3), name: 'Audio Conferencing', addOnOf: aGuid(1) })])
      .opens('from', day(2, 10), { id: aGuid(3), commerceType: 'legacy' });
    expect(lines(history)).toMatchObject([{ name: 'Audio Conferencing', addOnOf: aGuid(1), isFillable: true }]);
  });

  test('is known by the page of its base, where the list does not nest', () => {
    const audio = { id: aGuid(3), name: 'Audio Conferencing' };
    const history = () =>
      legacy(
        aSubscription(audio),
        aSubscription({ id: aGuid(1), name: 'Visio Plan 2' }),
        aSubscription({ id: aGuid(2), name: 'Office 365 E3' }),
      ).opens('from', day(1, 10), { id: aGuid(2), leadsTo: [aGuid(3)] });
    expect(lines(history()).map(({ name, addOnOf }) => [name, addOnOf])).toEqual([
      ['Visio Plan 2', undefined],
      ['Office 365 E3', undefined],
      ['Audio Conferencing', aGuid(2)],
    ]);
    // Two pages that lead to each other: neither is known as the base.
    const mutual = history().opens('from', day(1, 11), { id: aGuid(3), leadsTo: [aGuid(2)] });
    expect(lines(mutual).every(({ addOnOf }) => addOnOf === undefined)).toBe(true);
    // So do two bases.
    const doubled = history().opens('from', day(1, 11), { id: aGuid(1), leadsTo: [aGuid(3)] });
    expect(lines(doubled).every(({ addOnOf }) => addOnOf === undefined)).toBe(true);
  });
});
