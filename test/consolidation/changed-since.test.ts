import { describe, expect, test } from 'vitest';
import {
  hasDifferenceChangedSince,
  hasQuantityChangedSince,
  statusChangeSince,
  typeChangeSince,
} from '../../utils/consolidation/changed-since';
import { aHistory, aSubscription, day, type History } from './builders';

function factsOf(history: History) {
  const [facts] = history.facts().accounts[0]?.subscriptions ?? [];
  if (!facts) throw new Error('nothing was captured');
  return facts;
}

const listed = () => aHistory().lists('from', day(1), [aSubscription()]);

describe('since a moment', () => {
  test('a quantity has changed only when another one was seen after it', () => {
    const facts = factsOf(listed().lists('from', day(2), [aSubscription({ quantity: 30 })]));
    expect([day(1), day(2), day(3)].map((at) => hasQuantityChangedSince(facts, at))).toEqual([true, false, false]);
  });

  test('a status has changed when it was another one then', () => {
    const facts = factsOf(listed().lists('from', day(2), [aSubscription({ status: 'suspended' })]));
    expect(statusChangeSince(facts, day(1))).toEqual({ before: 'active', now: 'suspended' });
    expect(statusChangeSince(facts, day(2))).toBeUndefined();
    expect(statusChangeSince(facts, day(0))).toBeUndefined();
    const back = factsOf(
      listed()
        .lists('from', day(2), [aSubscription({ status: 'suspended' })])
        .lists('from', day(3), [aSubscription()]),
    );
    expect(statusChangeSince(back, day(1))).toBeUndefined();
  });

  test('a type has changed when another one, or none, had been seen then', () => {
    const facts = factsOf(
      listed().opens('from', day(2), { commerceType: 'legacy' }).opens('from', day(3), { commerceType: 'new-commerce' }),
    );
    expect(typeChangeSince(facts, day(0))).toEqual({ before: 'unknown', now: 'new-commerce' });
    expect(typeChangeSince(facts, day(2))).toEqual({ before: 'legacy', now: 'new-commerce' });
    expect(typeChangeSince(facts, day(3))).toBeUndefined();
    expect(typeChangeSince({ ...facts, conditionsHistory: [] }, day(3))).toBeUndefined();
  });

  test.for(['term', 'billing frequency', 'reseller', 'quantity'] as const)(
    '%s has changed when it was another one, or none',
    (difference) => {
      const changed = {
        term: { term: 'P1Y' },
        'billing frequency': { billingFrequency: 'annual' },
        reseller: { reseller: 'A' },
        quantity: { quantity: 9 },
      } as const;
      const facts = factsOf(listed().opens('from', day(2), changed[difference]));
      expect([day(1), day(2)].map((at) => hasDifferenceChangedSince(facts, difference, at))).toEqual([true, false]);
      const others = (['term', 'billing frequency', 'reseller', 'quantity'] as const).filter((other) => other !== difference);
      for (const other of others) expect(hasDifferenceChangedSince(facts, other, day(1))).toBe(false);
    },
  );
});
