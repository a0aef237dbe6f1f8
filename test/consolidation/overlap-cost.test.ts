import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../utils/consolidation/headline';
import { daysInMonths } from '../../utils/consolidation/instants';
import { addCosts } from '../../utils/consolidation/overlap-cost';
import { summarise } from '../../utils/consolidation/summary';
import { aGuid, anAccount, anEvent, aRecreatedHistory, aSubscription, day, type History, toAccount } from './builders';

interface Price {
  product?: string;
  monthlyPrice?: number;
  currency?: string;
  side?: 'from' | 'to';
}

/** 25 licenses, both billed from 2026-11-03 on; suspended, as a capture shows, on the sixth day. */
function priced(prices: Price[], { currency, quantity = 25 }: { currency?: string; quantity?: number | null } = {}): History {
  const history = aRecreatedHistory();
  if (quantity !== 25) history.lists('from', day(2, 10), [aSubscription({ quantity })]);
  if (currency !== undefined) history.accounts = [anAccount({ currency }), toAccount];
  for (const price of prices) {
    history.project({
      type: 'price-set',
      payload: { product: 'Office 365 E3', monthlyPrice: 20, currency: 'EUR', side: 'from', ...price },
    });
  }
  return history;
}

const costOf = (history: History, now = day(5, 12)) => history.judgeAt(now).from[0]?.overlapCost;

describe('what an overlap costs', () => {
  test('is quantity × monthly price × days / days of the month', () => {
    // 3 days of November: 25 × 20 × 3 / 30.
    expect(costOf(priced([{}]))).toEqual({ least: 50, most: 50, currency: 'EUR' });
  });

  test('is nothing on the first day', () => {
    expect(costOf(priced([{}]), day(2, 12))).toEqual({ least: 0, most: 0, currency: 'EUR' });
  });

  test('lies between the captures that the stop lies between', () => {
    const history = priced([{}])
      .lists('from', day(3), [aSubscription()])
      .lists('from', day(6), [aSubscription({ status: 'suspended' })]);
    expect(costOf(history, day(20))).toEqual({ least: 16.67, most: 66.67, currency: 'EUR' });
  });

  test('counts each month by its own days', () => {
    const november = (500 * 28) / 30;
    const december = (500 * 10) / 31;
    expect(costOf(priced([{}]), '2026-12-11T09:00:00.000Z')?.most).toBeCloseTo(november + december, 2);
  });

  test('goes on while the bill runs, and the judgement says until when it holds', () => {
    const { changesAt } = priced([{}]).judgeAt(day(5, 12));
    expect(changesAt).toBe(day(6, 0));
  });

  test.for<[string, Price[], { currency?: string; quantity?: number | null }?]>([
    ['there is no price', []],
    ['the price is of another product', [{ product: 'Office 365 E5' }]],
    ['the price is the one that To pays', [{ side: 'to' }]],
    ['the price is in another currency than the account’s', [{ currency: 'USD' }], { currency: 'EUR' }],
    ['there are prices in two currencies and the account’s is not known', [{}, { currency: 'USD' }]],
    ['the quantity is not known', [{}], { quantity: null }],
  ])('is no figure where %s', ([, prices, options]) => {
    expect(costOf(priced(prices, options))).toBeUndefined();
  });

  test('takes the price in the currency of the account', () => {
    expect(costOf(priced([{}, { currency: 'USD', monthlyPrice: 30 }], { currency: 'USD' }))).toEqual({
      least: 75,
      most: 75,
      currency: 'USD',
    });
  });

  test('goes by the currency of its own account, not of another', () => {
    const history = priced([{}, { currency: 'USD', monthlyPrice: 30 }], { currency: 'USD' });
    history.accounts = [{ ...toAccount, currency: 'EUR' }, ...history.accounts.slice(0, 1)];
    expect(costOf(history)?.currency).toBe('USD');
  });

  test('compares names as twins are compared', () => {
    expect(costOf(priced([{ product: 'office  365 e3' }]))?.most).toBe(50);
  });

  test('takes the later of two spellings of one name', () => {
    const spelled = ['Office 365 E3', 'OFFICE 365 E3'];
    for (const names of [spelled, spelled.toReversed()]) {
      const history = priced([]);
      for (const [index, product] of names.entries()) {
        const payload = { product, monthlyPrice: 10 + index * 10, currency: 'EUR', side: 'from' as const };
        history.project({ type: 'price-set', payload }, day(0, 10 + index));
      }
      expect(costOf(history)?.most).toBe(50);
    }
  });

  test('takes the price of the offer id before that of the name', () => {
    const offerId = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';
    for (const product of [offerId, 'cfq7ttc0lh18:0001', ` ${offerId.toLowerCase()} `]) {
      const history = priced([{}, { product, monthlyPrice: 40 }]).opens('from', day(2, 10), { offerId });
      expect(costOf(history)?.most).toBe(100);
    }
  });

  test('needs a twin', () => {
    const history = priced([{}]).lists('to', day(2, 10), []);
    expect(costOf(history)).toBeUndefined();
  });
});

describe('per currency', () => {
  test('the figures of a customer and of the project stand beside each other and are never added', () => {
    const euro = headlineOf(priced([{}]).facts(), priced([{}]).judgeAt(day(5, 12)));
    const dollar = priced([{ currency: 'USD' }]);
    const other = { ...headlineOf(dollar.facts(), dollar.judgeAt(day(5, 12))), customer: aGuid(9) };
    const none = headlineOf(priced([]).facts(), priced([]).judgeAt(day(5, 12)));
    expect(euro.overlapCost).toEqual({ EUR: { least: 50, most: 50 } });
    expect(none).not.toHaveProperty('overlapCost');
    expect(summarise([euro, euro, other, none]).overlapCost).toEqual({
      EUR: { least: 100, most: 100 },
      USD: { least: 50, most: 50 },
    });
    expect(summarise([none])).not.toHaveProperty('overlapCost');
  });

  test('a customer that does not move costs nothing', () => {
    const history = priced([{}]).happens(day(3), { type: 'marked-not-moving', payload: { reason: 'sold' } });
    expect(history.judgeAt(day(5, 12))).not.toHaveProperty('overlapCost');
  });

  test('sums keep to hundredths', () => {
    const tenth = { EUR: { least: 0.1, most: 0.2 } };
    expect(addCosts([tenth, undefined, tenth, tenth])).toEqual({ EUR: { least: 0.3, most: 0.6 } });
  });
});

test('the parts of months add up, whole months are 1, and none is less than nothing', () => {
  const date = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const [first = a, second = b, third = c] = [a, b, c].toSorted();
      expect(daysInMonths(first, second) + daysInMonths(second, third)).toBeCloseTo(daysInMonths(first, third), 9);
      expect(daysInMonths(third, first)).toBe(0);
    }),
  );
  expect(daysInMonths('2024-02-01', '2024-03-01')).toBe(1);
  expect(daysInMonths('2025-12-01', '2026-03-01')).toBe(3);
  expect(daysInMonths('2024-02-28', '2024-03-01')).toBeCloseTo(2 / 29, 9);
});

test('a price event that was undone gives no figure', () => {
  const history = priced([]);
  const price = anEvent(
    { type: 'price-set', payload: { product: 'Office 365 E3', monthlyPrice: 20, currency: 'EUR', side: 'from' } },
    { at: day(0), about: 'project' },
  );
  history.addProjectEvent(price);
  expect(costOf(history)?.most).toBe(50);
  history.project({ type: 'undone', payload: { event: price.id } }, day(1));
  expect(costOf(history)).toBeUndefined();
});
