import { describe, expect, test } from 'vitest';
import type { Happening, Method } from '../../utils/consolidation/event';
import type { Billing } from '../../utils/consolidation/judgement';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History } from './builders';

const one = aGuid(1);
const onTo = (overrides: Partial<ListedSubscription> = {}) => aSubscription({ id: aGuid(101), ...overrides });
const link: Happening = { type: 'twins-linked', payload: { from: [one], to: [aGuid(101)] } };
const chosen = (method: Method): Happening => ({ type: 'method-chosen', payload: { subscription: one, method } });
const first = (history: History, now = day(9)) => {
  const row = history.judgeAt(now).from.find(({ id }) => id === one);
  if (!row) throw new Error('the From subscription was not judged');
  return row;
};

const gone = (history: History) => history.lists('from', day(5), []).lists('from', day(6), []);
const newCommerce = () =>
  aHistory().lists('from', day(1), [aSubscription()]).opens('from', day(1), { commerceType: 'new-commerce' });
const azureRow = { name: 'Microsoft Azure', isUsageBased: true, quantity: null };
const azure = (status: 'active' | 'suspended' = 'suspended') =>
  aHistory()
    .lists('from', day(1), [aSubscription(azureRow)])
    .lists('from', day(4), [aSubscription({ ...azureRow, status })]);

test.for<[string, () => History, Billing]>([
  [
    'transferred, its twin seen, and gone',
    () => gone(newCommerce().lists('to', day(2), [onTo()]).happens(day(2), link)),
    'stopped',
  ],
  [
    'transferred, its twin suspended since, and gone',
    () =>
      gone(
        newCommerce()
          .lists('to', day(2), [onTo()])
          .lists('to', day(3), [onTo({ status: 'suspended' })])
          .happens(day(3), link),
      ),
    'stopped',
  ],
  [
    'transferred, its twin pending first, and gone',
    () =>
      gone(
        newCommerce()
          .lists('to', day(2), [onTo({ status: 'pending' })])
          .lists('to', day(3), [onTo()])
          .happens(day(3), link),
      ),
    'stopped',
  ],
  [
    'transferred, its twin seen, and still listed',
    () => newCommerce().lists('to', day(2), [onTo()]).happens(day(2), link),
    'running',
  ],
  [
    'gone, and what came to To was never active',
    () =>
      gone(
        newCommerce()
          .lists('to', day(2), [onTo({ status: 'pending' })])
          .happens(day(2), link),
      ),
    'running',
  ],
  [
    'gone, and what stands on To is only a suggestion',
    () => gone(newCommerce().lists('to', day(2), [onTo({ name: 'Microsoft Office 365 E3' })])),
    'running',
  ],
  [
    'gone, and recreated instead',
    () => gone(newCommerce().happens(day(1), chosen('recreate-at-term-end')).lists('to', day(2), [onTo()]).happens(day(2), link)),
    'running',
  ],
  ['Azure suspended, and active on To', () => azure().lists('to', day(4), [aSubscription(azureRow)]), 'stopped'],
  [
    'Azure suspended, and suspended on To too',
    () => azure().lists('to', day(4), [aSubscription({ ...azureRow, status: 'suspended' })]),
    'running',
  ],
  ['Azure suspended, and not on To', () => azure(), 'running'],
  ['Azure active on both', () => azure('active').lists('to', day(4), [aSubscription(azureRow)]), 'running'],
  [
    'Azure to be transferred, suspended, and active on To',
    () =>
      azure()
        .happens(day(2), chosen('transfer'))
        .lists('to', day(4), [aSubscription(azureRow)]),
    'running',
  ],
  [
    'Azure suspended, and what stands on To is only a suggestion',
    () => azure().lists('to', day(4), [onTo({ ...azureRow, name: 'Azure' })]),
    'running',
  ],
])('%s: the bill is %s', ([, history, billing]) => {
  expect(first(history()).billing).toBe(billing);
});

describe('an accepted difference', () => {
  /** 10 and 15 on From, linked to 12 and 10 on To: three licenses less. */
  const differing = () =>
    aHistory()
      .lists('from', day(1), [aSubscription({ quantity: 10 }), aSubscription({ id: aGuid(2), quantity: 15 })])
      .opens('from', day(1), { commerceType: 'legacy' })
      .lists('to', day(2), [onTo({ quantity: 12 }), aSubscription({ id: aGuid(102), quantity: 10 })])
      .happens(day(2), { type: 'twins-linked', payload: { from: [one, aGuid(2)], to: [aGuid(101), aGuid(102)] } });
  const accept = (from: number[], to: number[]): Happening => ({
    type: 'difference-accepted',
    payload: { from: from.map(aGuid), to: to.map(aGuid), reason: 'agreed' },
  });
  const isAccepted = (history: History) => !history.judgeAt(day(9)).warnings.some(({ id }) => id === 'quantity-differs');

  test.for<[string, () => History, boolean]>([
    ['for the whole group', () => differing().happens(day(3), accept([1, 2], [101, 102])), true],
    ['for more than the group', () => differing().happens(day(3), accept([1, 2, 3], [101, 102])), true],
    ['for one of its From subscriptions', () => differing().happens(day(3), accept([1], [101, 102])), false],
    ['for one of its To subscriptions', () => differing().happens(day(3), accept([1, 2], [101])), false],
    ['for others', () => differing().happens(day(3), accept([8], [108])), false],
    [
      'before one of them changed',
      () =>
        differing()
          .happens(day(3), accept([1, 2], [101, 102]))
          .lists('to', day(4), [onTo({ quantity: 12 }), aSubscription({ id: aGuid(102), quantity: 9 })]),
      false,
    ],
    [
      'after one of them changed',
      () =>
        differing()
          .lists('to', day(3), [onTo({ quantity: 12 }), aSubscription({ id: aGuid(102), quantity: 9 })])
          .happens(day(4), accept([1, 2], [101, 102])),
      true,
    ],
  ])('%s', ([, history, expected]) => {
    expect(isAccepted(history())).toBe(expected);
  });

  test('of two things holds until one of them is another', () => {
    const history = aRecreatedHistory({ commerceType: 'legacy', billingFrequency: 'monthly', reseller: 'A' })
      .opens('to', day(2, 10), { id: aGuid(101), billingFrequency: 'annual', reseller: 'B' })
      .happens(day(2, 11), accept([1], [101]));
    const differs = () => history.judgeAt(day(2, 20)).warnings.some(({ id }) => id === 'twin-differs');
    expect(differs()).toBe(false);
    history.opens('to', day(2, 12), { id: aGuid(101), reseller: 'C' });
    expect(differs()).toBe(true);
  });
});

describe('the overlap of one subscription', () => {
  const visio = { id: aGuid(2), name: 'Visio Plan 2', quantity: 5 };

  test('does not start with the purchase of another', () => {
    const history = aRecreatedHistory()
      .lists('from', day(2, 10), [aSubscription(), aSubscription(visio)])
      .buys(day(4), [{ name: 'Visio Plan 2', quantity: 5, from: [aGuid(2)] }])
      .lists('to', day(4, 10), [onTo(), aSubscription({ ...visio, id: aGuid(102) })]);
    const days = Object.fromEntries(history.judgeAt(day(6)).from.map(({ name, overlapDays }) => [name, overlapDays?.most]));
    expect(days).toEqual({ 'Office 365 E3': 4, 'Visio Plan 2': 2 });
  });

  test('starts with its purchase, though the list showed the twin a day later', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription()])
      .opens('from', day(1), { commerceType: 'legacy' })
      .buys(day(2), [{ from: [one] }])
      .lists('to', day(3), [onTo()]);
    expect(first(history, day(4)).overlapDays).toEqual({ least: 2, most: 2 });
    expect(first(history, day(4)).deadline?.first).toBe(day(3, 0));
  });
});

test('one Azure subscription in two From accounts has its method in each', () => {
  const history = aHistory()
    .lists('from', day(1), [aSubscription({ ...azureRow, status: 'expired' })])
    .lists('from', day(1), [aSubscription(azureRow)], { account: 'from-2' });
  expect(history.judgeAt(day(2)).from.map(({ account, method }) => [account, method])).toEqual([
    ['from', 'leave'],
    ['from-2', 'moved-by-microsoft'],
  ]);
});
