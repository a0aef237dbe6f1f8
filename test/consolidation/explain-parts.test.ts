import { expect, test } from 'vitest';
import { explain } from '../../utils/consolidation/explain';
import type { Instant } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

const onTo = { id: aGuid(101) };
const link = { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } } as {
  type: 'twins-linked';
  payload: { from: string[]; to: string[] };
};
const azure = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };

function linesOf(history: History, now: Instant = day(9), { account = 'from', subscription = aGuid(1) } = {}) {
  return explain(history.facts(), history.projectFacts(), { account, subscription, now });
}
const missing = (history: History, now?: Instant) =>
  linesOf(history, now)
    .filter(({ part }) => part === 'missing')
    .map(({ sentence }) => sentence);

test.for<[string, () => History, string]>([
  [
    'the twin stands in a list that is not complete: capture it again',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .opens('from', day(1), { commerceType: 'legacy' })
        .lists('to', day(2), [aSubscription(onTo)], { completeness: incomplete })
        .happens(day(2), link),
    'explain.next-capture-to',
  ],
  [
    'Azure is active on both: Microsoft moves it',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription(azure)])
        .lists('to', day(2), [aSubscription(azure)]),
    'explain.next-await-microsoft',
  ],
  [
    'new commerce to be transferred is active on both: the transfer is to be accepted',
    () =>
      aHistory()
        .lists('from', day(1), [aSubscription()])
        .opens('from', day(1), { commerceType: 'new-commerce' })
        .lists('to', day(2), [aSubscription(onTo)])
        .happens(day(2), link),
    'explain.next-accept-transfer',
  ],
])('%s', ([, history, sentence]) => {
  expect(missing(history())).toContain(sentence);
});

test('a type is told when it was first seen, and again only when it is another', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .opens('from', day(2), { commerceType: 'legacy' })
    .opens('from', day(3), { commerceType: 'legacy', billingFrequency: 'monthly' })
    .opens('from', day(4), { commerceType: 'new-commerce' });
  const told = linesOf(history).filter(({ sentence }) => sentence === 'explain.type-seen');
  expect(told.map(({ at, values }) => [at, values.commerceType])).toEqual([
    [day(2), 'legacy'],
    [day(4), 'new-commerce'],
  ]);
});

test('what happened is told oldest first', () => {
  const times = linesOf(aRecreatedHistory().lists('from', day(3), [aSubscription({ status: 'suspended' })]))
    .filter(({ part }) => part === 'happened')
    .map(({ at }) => at ?? '');
  expect(times.length).toBeGreaterThan(5);
  expect(times).toEqual(times.toSorted());
});

test('an unreadable quantity is told as such', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription({ quantity: null })])
    .lists('from', day(2), [aSubscription({ quantity: 5 })])
    .lists('from', day(3), [aSubscription({ quantity: null })]);
  const told = linesOf(history).flatMap(({ sentence, values }) => (/first-seen|quantity-changed/.test(sentence) ? [values] : []));
  expect(told).toEqual([
    { quantity: '-', status: 'active' },
    { before: '-', now: 5 },
    { before: 5, now: '-' },
  ]);
});

test('nothing is told of a subscription that nothing shows, or of that id in another account', () => {
  const history = aRecreatedHistory();
  expect(linesOf(history, day(9), { subscription: aGuid(9) })).toEqual([]);
  expect(linesOf(history, day(9), { account: 'from-2' })).toEqual([]);
});

test('what was bought and submitted is told of its own subscriptions only, with the event', () => {
  const visio = { name: 'Visio Plan 2', quantity: 5 };
  const history = aHistory()
    .lists('from', day(1), [aSubscription(), aSubscription({ ...visio, id: aGuid(2) })])
    .lists('to', day(1), [])
    .buys(day(2), [{ ...visio, from: [aGuid(2)] }])
    .buys(day(2, 10), [{ from: [aGuid(1)] }])
    .lists('to', day(3), [aSubscription(onTo), aSubscription({ ...visio, id: aGuid(102) })])
    .submitsStatus(day(3, 10), aGuid(2), 'suspended')
    .submitsStatus(day(3, 11), aGuid(1), 'suspended')
    .submitsStatus(day(3, 12), aGuid(1), 'active', 'from-2');
  const eventAt = (at: Instant) => history.events.find((event) => event.at === at)?.id;
  const told = (where = {}) =>
    linesOf(history, day(9), where)
      .filter(({ sentence }) => /bought|stop-submitted/.test(sentence))
      .map(({ sentence, at, event, values }) => [sentence, at, event, values]);
  const bought = ['explain.bought', day(2, 10), eventAt(day(2, 10)), { name: 'Office 365 E3', quantity: 25 }];
  expect(told()).toEqual([bought, ['explain.stop-submitted', day(3, 11), eventAt(day(3, 11)), { status: 'suspended' }]]);
  expect(told({ account: 'to', subscription: aGuid(101) })).toEqual([bought]);
  expect(told({ subscription: aGuid(2) }).map(([sentence, at]) => [sentence, at])).toEqual([
    ['explain.bought', day(2)],
    ['explain.stop-submitted', day(3, 10)],
  ]);
});

test('of a twin is told when it was first seen, what it was, and what became of it', () => {
  const history = aRecreatedHistory()
    .lists('to', day(3), [aSubscription({ ...onTo, status: 'suspended' })])
    .lists('to', day(4), [aSubscription({ ...onTo, status: 'suspended', quantity: null })]);
  const told = linesOf(history).flatMap(({ sentence, at, values }) =>
    /^explain\.twin-/.test(sentence) ? [[sentence, at, values]] : [],
  );
  const name = 'Office 365 E3';
  expect(told).toEqual([
    ['explain.twin-seen', day(2, 10), { name, quantity: 25, status: 'active' }],
    ['explain.twin-verified', day(2, 10), {}],
    ['explain.twin-status-changed', day(3), { name, before: 'active', now: 'suspended' }],
    ['explain.twin-quantity-changed', day(4), { name, before: 25, now: '-' }],
  ]);
});

test('the capture that proved a twin is the one that showed the last piece', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription()])
    .lists('to', day(2), [aSubscription({ ...onTo, quantity: 20 })])
    .happens(day(2), link)
    .lists('to', day(3), [aSubscription(onTo)]);
  const verified = linesOf(history).find(({ sentence }) => sentence === 'explain.twin-verified');
  expect([verified?.at, verified?.event]).toEqual([day(3), history.events.at(-1)?.id]);
});

test('each decision is told of the subscriptions that it is about, with the names of the others', () => {
  const visio = { name: 'Visio Plan 2', quantity: 5 };
  const pair = { from: [aGuid(1)], to: [aGuid(101)] };
  const both = () =>
    aHistory()
      .lists('from', day(1), [
        aSubscription(),
        aSubscription({ ...visio, id: aGuid(2) }),
        aSubscription({ ...azure, id: aGuid(3) }),
      ])
      .lists('to', day(1), [aSubscription(onTo), aSubscription({ ...visio, id: aGuid(102) })]);
  const history = both()
    .happens(day(2), { type: 'suggestions-confirmed', payload: { pairs: [pair] } })
    .happens(day(2, 10), { type: 'twins-unlinked', payload: pair })
    .happens(day(2, 11), { type: 'twins-linked', payload: pair })
    .happens(day(2, 12), { type: 'difference-accepted', payload: { ...pair, reason: 'agreed' } })
    .happens(day(2, 13), { type: 'marked-already-on-to', payload: { subscription: aGuid(102) } })
    .happens(day(2, 14), { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'leave', reason: 'not needed' } })
    .happens(day(2, 15), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } })
    .happens(day(2, 16), { type: 'told-microsoft', payload: { subscriptions: [] } })
    .happens(day(2, 17), { type: 'told-microsoft', payload: { subscriptions: [aGuid(1)] } })
    .happens(day(2, 18), { type: 'microsoft-answered', payload: { answer: 'wait', reportsMigrated: false } })
    .happens(day(2, 19), { type: 'microsoft-answered', payload: { answer: 'done', reportsMigrated: true, requestNumber: 'R1' } })
    .happens(day(2, 20), { type: 'marked-not-moving', payload: { reason: 'sold' } });
  const told = (account: string, number: number) =>
    linesOf(history, day(9), { account, subscription: aGuid(number) }).flatMap(({ part, sentence, at, values }) =>
      part === 'happened' && at !== undefined && at >= day(2) ? [[sentence.replace('explain.', ''), values]] : [],
    );
  const notMoving = ['marked-not-moving', { reason: 'sold' }];
  const [e3, name] = [{ names: 'Office 365 E3' }, 'Office 365 E3'];
  expect([name, told('from', 1)]).toEqual([
    name,
    [
      ['confirmed', e3],
      ['unlinked', e3],
      ['linked', e3],
      ['difference-accepted', { reason: 'agreed' }],
      ['transfer-requested', {}],
      ['told-microsoft', {}],
      notMoving,
    ],
  ]);
  expect(told('from', 2)).toEqual([['method-chosen-because', { method: 'leave', reason: 'not needed' }], notMoving]);
  expect(told('from', 3)).toEqual([
    ['told-microsoft', {}],
    ['microsoft-answered', { answer: 'wait', number: '-' }],
    ['microsoft-answered', { answer: 'done', number: 'R1' }],
    notMoving,
  ]);
  expect(told('to', 101)).toEqual([
    ['confirmed', e3],
    ['unlinked', e3],
    ['linked', e3],
    ['difference-accepted', { reason: 'agreed' }],
  ]);
  expect(told('to', 102)).toEqual([['marked-already-on-to', {}]]);
});

const newCommerce = () =>
  aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'new-commerce', endsOn: '2026-12-20' });
const chosen = (method: 'recreate-at-term-end') =>
  ({ type: 'method-chosen', payload: { subscription: aGuid(1), method } }) as const;

test.for<[string, () => History, [string, object][]]>([
  [
    'nothing is on To yet',
    () => aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'legacy' }),
    [['explain.next-recreate', {}]],
  ],
  [
    'it is planned',
    () => newCommerce().happens(day(1), chosen('recreate-at-term-end')),
    [['explain.next-wait', { day: '2026-12-20' }]],
  ],
  [
    'its transfer is requested',
    () => newCommerce().happens(day(2), { type: 'transfer-requested', payload: { subscriptions: [aGuid(1)] } }),
    [['explain.next-accept-transfer', {}]],
  ],
  [
    'its twin is verified, and it ends with its term',
    () =>
      newCommerce()
        .happens(day(1), chosen('recreate-at-term-end'))
        .lists('to', day(2), [aSubscription(onTo)])
        .happens(day(2), link),
    [['explain.next-cancel-at-term-end', {}]],
  ],
  [
    'it stopped, as only a list that is not complete shows',
    () => aRecreatedHistory().lists('from', day(3), [aSubscription({ status: 'suspended' })], { completeness: incomplete }),
    [['explain.next-capture-from', {}]],
  ],
  ['all is done', () => aRecreatedHistory().lists('from', day(3), [aSubscription({ status: 'suspended' })]), []],
])('all that is missing while %s', ([, history, expected]) => {
  const lines = linesOf(history(), day(9)).filter(({ part }) => part === 'missing');
  expect(lines.map(({ sentence, values }) => [sentence, values])).toEqual(expected);
});

const visio = { id: aGuid(2), name: 'Visio Plan 2' };
const sentences = (history: History, asked = {}) => linesOf(history, day(9), asked).map(({ sentence }) => sentence);

test('a review is told of its own subscription only', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription(), aSubscription(visio)])
    .opens('from', day(1, 10), { commerceType: 'legacy' })
    .happens(day(2), { type: 'method-chosen', payload: { subscription: aGuid(1), method: 'transfer' } })
    .lists('from', day(3), [aSubscription({ quantity: 26 }), aSubscription(visio)]);
  expect(sentences(history)).toContain('review.quantity-changed');
  expect(sentences(history, { subscription: aGuid(2) })).not.toContain('review.quantity-changed');
});

test('a twin is told with the names of its own group', () => {
  const history = aRecreatedHistory().lists('from', day(2), [aSubscription(), aSubscription(visio)]);
  history.lists('to', day(2, 11), [aSubscription(onTo), aSubscription({ id: aGuid(102), name: 'Project Plan 3' })]);
  const matched = (subscription: string) =>
    linesOf(history, day(9), { account: 'to', subscription }).find(({ sentence }) => sentence.includes('matched'));
  expect(matched(aGuid(101))?.values).toEqual({ names: 'Office 365 E3' });
  expect(matched(aGuid(102))).toMatchObject({ sentence: 'explain.not-matched' });
});

test('decisions that contradict each other are told with their number, where they are about it or about the whole customer', () => {
  const history = aRecreatedHistory().lists('from', day(2), [aSubscription(), aSubscription(visio)]);
  const conflictsOf = (subscriptions: string[]) => {
    const facts = { ...history.facts(), conflicts: [{ acts: 'later', others: ['one', 'two'], subscriptions }] };
    const lines = explain(facts, history.projectFacts(), { account: 'from', subscription: aGuid(1), now: day(9) });
    return lines.filter(({ sentence }) => sentence === 'explain.conflict');
  };
  expect(conflictsOf([aGuid(1)])).toMatchObject([{ values: { count: 3 }, event: 'later' }]);
  expect(conflictsOf([])).toHaveLength(1);
  expect(conflictsOf([aGuid(2)])).toEqual([]);
});

test('a stage is told with the reason of the choice, where there is one', () => {
  const stage = (history: History) => linesOf(history).find(({ sentence }) => sentence.startsWith('explain.stage'));
  const leaves = aRecreatedHistory().happens(day(3), {
    type: 'method-chosen',
    payload: { subscription: aGuid(1), method: 'leave', reason: 'Test tenant' },
  });
  expect(stage(leaves)).toMatchObject({ sentence: 'explain.stage-done-left', values: { reason: 'Test tenant' } });
  expect(stage(aRecreatedHistory())?.values).toStrictEqual({});
});
