import { describe, expect, test } from 'vitest';
import type { ListedSubscription } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aSubscription, day, type History, incomplete } from './builders';

const product = { offerId: aGuid(500) };
const row = (id: number, quantity: number | null, overrides: Partial<ListedSubscription> = {}) =>
  aSubscription({ id: aGuid(id), quantity, ...overrides });
/** Opens each, so that the product of all is known to be the same. */
const opened = (history: History, from: number[], to: number[], detail: object = { commerceType: 'legacy' }) => {
  for (const id of from) history.opens('from', day(3), { id: aGuid(id), ...product, ...detail });
  for (const id of to) history.opens('to', day(3), { id: aGuid(id), ...product });
  return history;
};
const groupOf = (history: History, id = 1) =>
  history.judgeAt(day(3, 12)).from.find((one) => one.id === aGuid(id))?.group ?? { from: [], to: [], isSuggestion: undefined };

describe('a sum', () => {
  const summed = () =>
    aHistory()
      .lists('from', day(1), [row(1, 25)])
      .lists('to', day(2), [])
      .lists('to', day(2, 12), [row(101, 10), row(102, 15)]);

  test('of what is new is sure', () => {
    expect(groupOf(opened(summed(), [1], [101, 102]))).toMatchObject({ to: [aGuid(101), aGuid(102)], isSuggestion: false });
  });

  test('with one that may have stood on To before is a suggestion, and opens no gate', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25)])
      .lists('to', day(2), [row(101, 10)])
      .lists('to', day(2, 12), [row(101, 10), row(102, 15)]);
    opened(history, [1], [101, 102]);
    expect(groupOf(history)).toMatchObject({ to: [aGuid(102), aGuid(101)], isSuggestion: true });
    expect(history.judgeAt(day(2, 13)).from[0]?.gate.isSafe).toBe(false);
  });

  test.for([101, 102])('takes in nothing that was already on To: %i', (old) => {
    const history = opened(summed(), [1], [101, 102]).happens(day(3), {
      type: 'marked-already-on-to',
      payload: { subscription: aGuid(old) },
    });
    expect(groupOf(history).to).not.toContain(aGuid(old));
  });

  test.for([101, 102])('takes in nothing that was unlinked: %i', (to) => {
    const history = opened(summed(), [1], [101, 102]).happens(day(3), {
      type: 'twins-unlinked',
      payload: { from: [aGuid(1)], to: [aGuid(to)] },
    });
    expect(groupOf(history).to).not.toContain(aGuid(to));
  });

  test.for([1, 2])('of From takes in nothing that was unlinked: %i', (from) => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 10), row(2, 15)])
      .lists('to', day(2), [])
      .lists('to', day(2, 12), [row(101, 25)]);
    opened(history, [1, 2], [101]).happens(day(3), { type: 'twins-unlinked', payload: { from: [aGuid(from)], to: [aGuid(101)] } });
    expect(groupOf(history, from).to).toEqual([]);
    expect(groupOf(history, 3 - from).from).toEqual([aGuid(3 - from)]);
  });

  test('of From may have stood on To only where all of it is transferred', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 10), row(2, 15)])
      .lists('to', day(2), [row(101, 25)]);
    opened(history, [1, 2], [101]);
    for (const id of [1, 2]) {
      history.happens(day(3), { type: 'method-chosen', payload: { subscription: aGuid(id), method: 'transfer' } });
      expect(groupOf(history)).toMatchObject({ from: [aGuid(1), aGuid(2)], isSuggestion: id === 1 });
    }
    history.happens(day(3), { type: 'marked-already-on-to', payload: { subscription: aGuid(101) } });
    expect(groupOf(history).from).toHaveLength(2);
    history.happens(day(3, 10), { type: 'method-chosen', payload: { subscription: aGuid(2), method: 'recreate-and-suspend' } });
    expect(groupOf(history, 2).to).toEqual([]);
  });
});

describe('usage-based ones and licenses', () => {
  test('never make one group', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25)])
      .lists('to', day(2), [])
      .lists('to', day(2, 12), [row(101, 25, { isUsageBased: true }), row(102, 7)]);
    expect(groupOf(opened(history, [1], [101, 102])).to).toEqual([aGuid(102)]);
  });

  test('joined by hand are not equal by presence', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25)])
      .lists('to', day(2), [row(101, null, { isUsageBased: true })])
      .happens(day(2, 10), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101)] } });
    expect(history.judgeAt(day(3)).from[0]?.stage).toBe('twin seen');
  });
});

describe('purchases', () => {
  test('for the same From subscriptions belong together, though a later one names only some of them', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 10), row(2, 15)])
      .lists('to', day(1), [])
      .buys(day(2), [{ quantity: 20, from: [aGuid(1), aGuid(2)] }])
      .lists('to', day(2, 10), [row(101, 20)])
      .buys(day(2, 11), [{ quantity: 5, from: [aGuid(2)] }])
      .lists('to', day(2, 12), [row(101, 20), row(102, 5)]);
    expect(groupOf(history)).toMatchObject({ from: [aGuid(1), aGuid(2)], to: [aGuid(101), aGuid(102)], outcome: 'equal' });
  });

  test('for the same From subscriptions belong together, though a later one names more of them', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 10, { name: 'A' }), row(2, 15, { name: 'B' })])
      .lists('to', day(1), [])
      .buys(day(2), [{ name: 'X', quantity: 10, from: [aGuid(1)] }])
      .lists('to', day(2, 10), [row(101, 10, { name: 'X' })])
      .buys(day(2, 11), [{ name: 'Y', quantity: 15, from: [aGuid(1), aGuid(2)] }])
      .lists('to', day(2, 12), [row(101, 10, { name: 'X' }), row(102, 15, { name: 'Y' })]);
    expect([groupOf(history, 1).to, groupOf(history, 2).to]).toEqual([[aGuid(101)], [aGuid(102)]]);
  });

  test('join what came of them, whatever else of that quantity was there first', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25, { name: 'A' })])
      .lists('to', day(1), [])
      .lists('to', day(2), [row(102, 25, { name: 'Z' })])
      .buys(day(2, 9), [{ name: 'X', quantity: 25, from: [aGuid(1)] }])
      .lists('to', day(2, 10), [row(102, 25, { name: 'Z' }), row(101, 25, { name: 'X' })]);
    expect(groupOf(history)).toMatchObject({ to: [aGuid(101)], pass: 'purchase' });
  });

  test('of lines typed by hand join nothing by themselves', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25, { name: 'A' })])
      .buys(day(2), [{ name: 'B', quantity: 25, from: [] }])
      .lists('to', day(2, 10), [row(101, 25, { name: 'B' })]);
    expect(groupOf(history).to).toEqual([]);
  });

  test('join only what they name', () => {
    const history = aHistory()
      .lists('from', day(1), [row(1, 25), row(2, 25)])
      .lists('to', day(1), [])
      .buys(day(2), [{ quantity: 25, from: [aGuid(2)] }])
      .lists('to', day(2, 10), [row(101, 25)]);
    expect([groupOf(history, 1).to, groupOf(history, 2).to]).toEqual([[], [aGuid(101)]]);
  });
});

test('two twins in two accounts are verified only where both lists prove it', () => {
  const history = aHistory().lists('from', day(1), [row(1, 25)]);
  history.accounts = [...history.accounts, { id: 'to-2', side: 'to', cloud: 'commercial' }];
  history
    .lists('to', day(2), [row(101, 10)])
    .lists('to', day(2), [row(102, 15)], { account: 'to-2', completeness: incomplete })
    .happens(day(2, 10), { type: 'twins-linked', payload: { from: [aGuid(1)], to: [aGuid(101), aGuid(102)] } })
    .lists('from', day(3), [row(1, 25, { status: 'suspended' })])
    .opens('from', day(3), { commerceType: 'legacy' });
  expect(history.judgeAt(day(4)).from[0]?.stage).toBe('twin seen');
  history.lists('to', day(4), [row(102, 15)], { account: 'to-2' });
  expect(history.judgeAt(day(5)).from[0]?.stage).toBe('done');
});

test('Azure that Microsoft moved stopped when it was suspended', () => {
  const azure = { name: 'Microsoft Azure', isUsageBased: true };
  const history = aHistory()
    .lists('from', day(1), [row(1, null, azure)])
    .lists('to', day(3), [row(101, null, azure)])
    .lists('from', day(4), [row(1, null, { ...azure, status: 'suspended' })])
    .lists('from', day(5), [row(1, null, { ...azure, status: 'canceled' })]);
  expect(history.judgeAt(day(6)).from[0]?.stoppedAt).toEqual({ earliest: day(1), latest: day(4) });
});
