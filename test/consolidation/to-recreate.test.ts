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

describe('a purchase that was typed by hand', () => {
  const typed = (line: { name?: string; offerId?: string } = {}) =>
    legacy(aSubscription())
      .lists('to', day(1), [])
      .buys(day(2, 9), [{ quantity: 25, ...line }]);

  test('waits for the portal like one that was filled', () => {
    expect(lines(typed()).map(short)).toEqual([[25, false, 'submitted-waiting']]);
    const { from, unconfirmed, warnings } = typed().judgeAt(day(2, 11));
    expect([from[0]?.stage, from[0]?.flag, unconfirmed]).toEqual(['submitted', 'waiting-for-portal', 1]);
    expect(warnings.map(({ id }) => id)).not.toContain('missing-on-to');
    expect(from[0]?.deadline?.utc).toBe(day(3, 0));
  });

  test('is told of once after four hours, and offered again once a complete list lacks it', () => {
    const { warnings } = typed().judgeAt(day(2, 14));
    expect(warnings.filter(({ id }) => id === 'purchase-not-confirmed')).toHaveLength(1);
    expect(lines(typed().lists('to', day(2, 13), []), day(2, 14)).map(short)).toEqual([[25, true, undefined]]);
  });

  test.for<[string, { name?: string; offerId?: string }]>([
    ['by another name that the catalogue knows', { name: 'Office 365 Enterprise E3' }],
    ['by its offer', { name: 'O365', offerId: aGuid(500) }],
  ])('of the same product %s', ([, line]) => {
    const history = typed(line).opens('from', day(1), { offerId: aGuid(500) });
    const dictionary = { sameProduct: (a: string, b: string) => a === 'Office 365 E3' && b === 'Office 365 Enterprise E3' };
    expect(history.judgeAt(day(2, 11), dictionary).toRecreate.map(short)).toEqual([[25, false, 'submitted-waiting']]);
  });

  test('of another product leaves this one to buy', () => {
    expect(lines(typed({ name: 'Visio Plan 2' })).map(short)).toEqual([[25, true, undefined]]);
  });

  test('of more where a twin has some of it waits too', () => {
    const history = legacy(aSubscription())
      .lists('to', day(1), [])
      .lists('to', day(2), [twin({ quantity: 10 })])
      .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } })
      .buys(day(2, 10), [{ quantity: 15 }]);
    expect(lines(history).map(short)).toEqual([[15, false, 'submitted-waiting']]);
  });

  test('is for none that has its twin', () => {
    const history = aRecreatedHistory().buys(day(2, 11), [{ quantity: 25 }]);
    const { from, unconfirmed } = history.judgeAt(day(2, 12));
    expect([from[0]?.flag, unconfirmed]).toEqual(['safe-to-suspend', 1]);
  });
});

describe('more of what a twin has already', () => {
  const toppedUp = () =>
    legacy(aSubscription())
      .lists('to', day(1), [])
      .lists('to', day(2), [twin({ quantity: 10 })])
      .happens(day(2), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } })
      .buys(day(2, 10), [{ quantity: 15, from: [aGuid(1)] }]);

  test('is not offered again while its purchase waits for the portal', () => {
    expect(lines(toppedUp()).map(short)).toEqual([[15, false, 'submitted-waiting']]);
    const { from, unconfirmed } = toppedUp().judgeAt(day(2, 11));
    expect([from[0]?.flag, unconfirmed]).toEqual(['waiting-for-portal', 1]);
  });

  test('is offered again once a complete list of four hours later lacks it', () => {
    const history = toppedUp().lists('to', day(2, 14), [twin({ quantity: 10 })]);
    expect(lines(history, day(2, 15)).map(short)).toEqual([[15, true, undefined]]);
    expect(history.judgeAt(day(2, 15)).warnings.map(({ id }) => id)).toContain('purchase-not-confirmed');
  });

  test.for<[string, number]>([
    ['was added to the twin itself', 25],
    ['was more than enough', 30],
  ])('waits for nothing when it %s', ([, quantity]) => {
    const { from, toRecreate, unconfirmed } = toppedUp()
      .lists('to', day(2, 10, 30), [twin({ quantity })])
      .judgeAt(day(2, 11));
    expect([from[0]?.flag === 'waiting-for-portal', toRecreate, unconfirmed]).toEqual([false, [], undefined]);
  });

  test('waits for nothing when the difference was accepted', () => {
    const payload = { from: [aGuid(1)], to: [aGuid(101)], reason: 'fewer people' };
    const history = toppedUp().happens(day(2, 10, 30), { type: 'difference-accepted', payload });
    expect(history.judgeAt(day(2, 11)).unconfirmed).toBeUndefined();
  });

  test('is asked for at once when the twin came of the purchase, with fewer', () => {
    const history = legacy(aSubscription())
      .lists('to', day(1), [])
      .buys(day(2), [{ from: [aGuid(1)] }])
      .lists('to', day(2, 10), [twin({ quantity: 10 })])
      .happens(day(2, 10), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
    expect(lines(history).map(short)).toEqual([[15, true, undefined]]);
  });
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
