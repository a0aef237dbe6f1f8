import { expect, test } from 'vitest';
import type { Method } from '../../utils/consolidation/event';
import { type FromFlag, fromFlags, type ToFlag, toFlags } from '../../utils/consolidation/judgement';
import type { Instant, ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const twin = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const from = (overrides: Partial<ListedSubscription> = {}) => [aSubscription(overrides)];
const chosen = (method: Method) =>
  ({ type: 'method-chosen', payload: { subscription: aGuid(1), method, reason: 'asked for' } }) as const;

/** A From subscription seen as legacy on day 1, nothing on To. */
const untouched = () => aHistory().lists('from', day(1), from()).opens('from', day(1), { commerceType: 'legacy' });
const azure = () => aHistory().lists('from', day(1), from({ name: 'Microsoft Azure', isUsageBased: true, quantity: null }));

const fromCases: [FromFlag, string, () => History, Instant?][] = [
  [
    'added-back',
    'a stopped one runs again',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('from', day(4), from()),
    day(4, 10),
  ],
  [
    'added-back',
    'a new one after the customer was done',
    () =>
      aRecreatedHistory()
        .lists('from', day(3), from({ status: 'suspended' }))
        .lists('from', day(4), [aSubscription({ status: 'suspended' }), aSubscription({ id: aGuid(2), name: 'Visio Plan 2' })]),
    day(4, 10),
  ],
  [
    'suspended-still-billed',
    'new commerce',
    () => aRecreatedHistory({ commerceType: 'new-commerce' }).lists('from', day(2, 10), from({ status: 'suspended' })),
  ],
  [
    'suspended-still-billed',
    'its type is unknown',
    () => aRecreatedHistory({}).lists('from', day(2, 10), from({ status: 'suspended' })),
  ],
  [
    'suspended-still-billed',
    'its type is unknown and it was suspended before the project',
    () => aHistory().lists('from', day(1), from({ status: 'suspended' })),
  ],
  ['suspended-not-recreated', 'no twin', () => untouched().lists('from', day(2), from({ status: 'suspended' }))],
  ['waiting-for-portal', 'suspension submitted', () => aRecreatedHistory().submitsStatus(day(2, 10), aGuid(1), 'suspended')],
  ['waiting-for-portal', 'purchase submitted', () => untouched().buys(day(2, 9), [{ from: [aGuid(1)] }])],
  [
    'stopped',
    'legacy suspended after its twin',
    () => aRecreatedHistory().lists('from', day(2, 10), from({ status: 'suspended' })),
  ],
  ['stopped', 'canceled', () => untouched().lists('from', day(2), from({ status: 'canceled' }))],
  [
    'stopped',
    'legacy suspended before the project',
    () =>
      aHistory()
        .lists('from', day(1), from({ status: 'suspended' }))
        .opens('from', day(1), { commerceType: 'legacy' }),
  ],
  [
    'stopped',
    'a trial that was canceled before its end',
    () => aHistory().lists('from', day(1), from({ name: 'Visio Plan 2 Trial', endsOn: day(20), status: 'canceled' })),
  ],
  [
    'stopped',
    'perpetual software that has left the list',
    () =>
      aHistory()
        .lists('from', day(1), from(), { section: 'software' })
        .opens('from', day(1), { billingFrequency: 'one-time' })
        .lists('from', day(1, 12), [], { section: 'software' })
        .lists('from', day(2), [], { section: 'software' }),
  ],
  ['moved-by-microsoft', 'legacy Azure', azure],
  [
    'moved-by-microsoft',
    'legacy Azure, suspended too early',
    () => azure().lists('from', day(2), from({ name: 'Microsoft Azure', isUsageBased: true, quantity: null, status: 'suspended' })),
  ],
  [
    'transfer',
    'new commerce',
    () => aHistory().lists('from', day(1), from()).opens('from', day(1), { commerceType: 'new-commerce' }),
  ],
  ['stays', 'left with a reason', () => untouched().happens(day(2), chosen('leave'))],
  ['safe-to-suspend', 'all of section 8', () => aRecreatedHistory()],
  ['quantity-differs', '24 on To', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 24 })])],
  ['still-billed', 'its type was not seen', () => aRecreatedHistory({})],
  ['still-billed', 'a suggested twin', () => untouched().lists('to', day(2), [twin()])],
  ['not-recreated', 'nothing on To', untouched],
  ['not-recreated', 'its twin is not active', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ status: 'pending' })])],
  ['decide', 'its type is unknown', () => aHistory().lists('from', day(1), from())],
  [
    'decide',
    'a running trial is not stopped',
    () => aHistory().lists('from', day(1), from({ name: 'Visio Plan 2 Trial', endsOn: day(20) })),
  ],
  [
    'decide',
    'perpetual software is not stopped',
    () => aHistory().lists('from', day(1), from(), { section: 'software' }).opens('from', day(1), { billingFrequency: 'one-time' }),
  ],
];

test.for(fromCases)('From: %s (%s)', ([flag, , history, now = day(2, 11)]) => {
  expect(
    history()
      .judgeAt(now)
      .from.find((row) => row.flag === flag)?.flag ??
      history()
        .judgeAt(now)
        .from.map((row) => row.flag),
  ).toBe(flag);
});

const toCases: [ToFlag, string, () => History][] = [
  ['recreated', 'a twin', () => aRecreatedHistory()],
  ['quantity-differs', '24 instead of 25', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: 24 })])],
  ['quantity-differs', 'an unreadable quantity', () => aRecreatedHistory().lists('to', day(2, 10), [twin({ quantity: null })])],
  ['duplicate', 'bought twice', () => aRecreatedHistory().lists('to', day(2, 10), [twin(), aSubscription({ id: aGuid(102) })])],
  [
    'already-on-to',
    'marked so',
    () =>
      aRecreatedHistory()
        .lists('to', day(2, 10), [twin(), aSubscription({ id: aGuid(102), name: 'Visio Plan 2' })])
        .happens(day(2, 10), { type: 'marked-already-on-to', payload: { subscription: aGuid(102) } }),
  ],
  [
    'not-on-from',
    'another product',
    () => aRecreatedHistory().lists('to', day(2, 10), [twin(), aSubscription({ id: aGuid(102), name: 'Visio Plan 2' })]),
  ],
];

test.for(toCases)('To: %s (%s)', ([flag, , history]) => {
  expect(
    history()
      .judgeAt(day(2, 11))
      .to.map((row) => row.flag),
  ).toContain(flag);
});

test('every flag was seen', () => {
  expect(new Set(fromCases.map(([flag]) => flag))).toEqual(new Set(fromFlags));
  expect(new Set(toCases.map(([flag]) => flag))).toEqual(new Set(toFlags));
});

test('of what was bought twice only the second one is called a duplicate', () => {
  const history = aRecreatedHistory().lists('to', day(2, 10), [twin(), aSubscription({ id: aGuid(102) })]);
  expect(history.judgeAt(day(2, 11)).to.map(({ id, flag }) => [id, flag])).toEqual([
    [aGuid(101), 'recreated'],
    [aGuid(102), 'duplicate'],
  ]);
});

test('setting back to Active what was suspended without a twin is not called added back', () => {
  const history = untouched()
    .lists('from', day(2), from({ status: 'suspended' }))
    .lists('from', day(3), from());
  expect(history.judgeAt(day(3, 10)).from.map(({ flag }) => flag)).toEqual(['not-recreated']);
});

test('after four hours it no longer waits for the portal', () => {
  const history = aRecreatedHistory().submitsStatus(day(2, 10), aGuid(1), 'suspended');
  expect(history.judgeAt(day(2, 13, 59)).from.map(({ flag }) => flag)).toEqual(['waiting-for-portal']);
  expect(history.judgeAt(day(2, 14)).from.map(({ flag }) => flag)).toEqual(['still-billed']);
});
