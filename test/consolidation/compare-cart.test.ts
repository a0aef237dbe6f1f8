import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CartLine, type CartState, cartStates, compareCart } from '../../utils/consolidation/compare-cart';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import { isSameOfferId } from '../../utils/consolidation/same-offer';
import { aGuid } from './builders';

const planned = (overrides: Partial<ToRecreate> = {}): ToRecreate => ({
  from: [aGuid(1)],
  name: 'Microsoft 365 E3',
  quantity: 25,
  isFillable: true,
  ...overrides,
});
const inCart = (overrides: Partial<CartLine> = {}): CartLine => ({
  name: 'Microsoft 365 E3',
  quantity: 25,
  quantityText: '25 Licenses',
  ...overrides,
});
const other = { name: 'Visio Plan 2' };
const states = (plan: ToRecreate[], cart: CartLine[]): CartState[] => compareCart(plan, cart).lines.map(({ state }) => state);
const sku = 'CFQ7TTC0LFLX:0001';

const cases: [string, ToRecreate[], CartLine[], CartState[]][] = [
  ['the same', [planned()], [inCart()], ['equal']],
  ['the same, written otherwise', [planned()], [inCart({ name: 'MICROSOFT 365  E3' })], ['equal']],
  ['nothing of it', [planned()], [inCart(other)], ['missing', 'not-planned']],
  ['an empty cart', [planned()], [], ['missing']],
  ['fewer', [planned()], [inCart({ quantity: 24 })], ['other-quantity']],
  ['in two lines', [planned()], [inCart({ quantity: 10 }), inCart({ quantity: 15 })], ['equal']],
  ['no readable quantity', [planned()], [inCart({ quantity: null })], ['unreadable']],
  ['another term', [planned({ term: 'P1Y' })], [inCart({ term: 'P1M' })], ['other-term']],
  [
    'another billing frequency',
    [planned({ billingFrequency: 'annual' })],
    [inCart({ billingFrequency: 'monthly' })],
    ['other-term'],
  ],
  [
    'another term for a part',
    [planned({ term: 'P1Y' })],
    [inCart({ quantity: 10, term: 'P1Y' }), inCart({ quantity: 15, term: 'P1M' })],
    ['other-term'],
  ],
  ['a similar product', [planned()], [inCart({ name: 'Microsoft 365 E3 (no Teams)' })], ['missing', 'not-planned']],
  ['the same name under another id', [planned({ offerId: aGuid(9) })], [inCart({ offerId: sku })], ['missing', 'not-planned']],
  [
    'the same id under another name',
    [planned({ offerId: `${sku}:CFQ7TTC0K971` })],
    [inCart({ ...other, offerId: sku })],
    ['equal'],
  ],
  [
    'the SKU that replaces it',
    [planned({ offerId: aGuid(9), replacedBy: [{ sku }] })],
    [inCart({ ...other, offerId: sku.toLowerCase() })],
    ['equal'],
  ],
  ['what should not be bought', [planned({ isFillable: false, note: 'submitted-waiting' })], [inCart()], ['not-planned']],
  [
    'one product in two terms',
    [planned({ term: 'P1Y', quantity: 10 }), planned({ from: [aGuid(2)], term: 'P1M', quantity: 5 })],
    [inCart({ term: 'P1M', quantity: 5 }), inCart({ term: 'P1Y', quantity: 10 })],
    ['equal', 'equal'],
  ],
  [
    'one product in two terms, the numbers the wrong way round',
    [planned({ term: 'P1Y', quantity: 10 }), planned({ from: [aGuid(2)], term: 'P1M', quantity: 5 })],
    [inCart({ term: 'P1M', quantity: 10 }), inCart({ term: 'P1Y', quantity: 5 })],
    ['other-quantity', 'other-quantity'],
  ],
  [
    'one product in two terms, in a cart that shows no terms: each finds its quantity',
    [planned({ term: 'P1Y', quantity: 10 }), planned({ from: [aGuid(2)], term: 'P1M', quantity: 5 })],
    [inCart({ quantity: 5 }), inCart({ quantity: 10 })],
    ['equal', 'equal'],
  ],
  [
    'two lines of one term, where the other term is missing: the admin looks',
    [planned({ term: 'P1Y', quantity: 10 }), planned({ from: [aGuid(2)], term: 'P1M', quantity: 5 })],
    [inCart({ term: 'P1Y', quantity: 4 }), inCart({ term: 'P1Y', quantity: 6 })],
    ['other-quantity', 'missing', 'not-planned'],
  ],
  [
    'in two lines beside another product',
    [planned(), planned({ ...other, from: [aGuid(2)], quantity: 5 })],
    [inCart({ quantity: 10 }), inCart({ quantity: 15 }), inCart({ ...other, quantity: 5 })],
    ['equal', 'equal'],
  ],
  [
    'what replaces one line and is another line itself goes to the one that it fits',
    [planned({ replacedBy: [{ sku }] }), planned({ ...other, from: [aGuid(2)], offerId: sku, quantity: 5 })],
    [inCart({ ...other, offerId: sku, quantity: 5 }), inCart()],
    ['equal', 'equal'],
  ],
  ['one of two lines without a readable quantity', [planned()], [inCart(), inCart({ quantity: null })], ['unreadable']],
  ['a replaced one, in a cart without ids', [planned({ replacedBy: [{ sku }] })], [inCart()], ['equal']],
  ['an id in the plan alone: the name counts', [planned({ offerId: aGuid(9) })], [inCart()], ['equal']],
  ['an id in the cart alone: the name counts', [planned()], [inCart({ offerId: sku })], ['equal']],
  ['a term in the cart alone', [planned()], [inCart({ term: 'P1Y', billingFrequency: 'annual' })], ['equal']],
];

describe('the cart beside the plan', () => {
  test.for(cases)('%s', ([, plan, cart, wanted]) => {
    expect(states(plan, cart)).toEqual(wanted);
    expect(compareCart(plan, cart).isEqual).toBe(wanted.every((state) => state === 'equal'));
  });

  test('each state was seen', () => {
    expect(new Set(cases.flatMap(([, , , wanted]) => wanted))).toEqual(new Set(cartStates));
  });

  test('a term that the cart does not show is said', () => {
    expect(compareCart([planned({ term: 'P1Y' })], [inCart()]).lines).toMatchObject([{ state: 'equal', isTermUnseen: true }]);
    expect(compareCart([planned({ term: 'P1Y' })], [inCart({ term: 'P1Y' })]).lines[0]).not.toHaveProperty('isTermUnseen');
  });

  test('one line without its term is enough to say so; a plan without a term has nothing to see', () => {
    const half = [inCart({ quantity: 10, term: 'P1Y' }), inCart({ quantity: 15 })];
    expect(compareCart([planned({ term: 'P1Y' })], half).lines).toMatchObject([{ state: 'equal', isTermUnseen: true }]);
    expect(compareCart([planned()], [inCart()]).lines[0]).not.toHaveProperty('isTermUnseen');
  });

  test('a line is known by its first From subscription, with what is planned and what is there', () => {
    const plan = [planned({ from: [aGuid(3), aGuid(4)] }), planned({ ...other, from: [], quantity: 2 })];
    expect(compareCart(plan, [inCart({ quantity: 20 }), inCart({ name: 'Project Plan 3' })]).lines).toStrictEqual([
      { state: 'other-quantity', name: 'Microsoft 365 E3', line: aGuid(3), planned: 25, inCart: 20 },
      { state: 'missing', name: 'Visio Plan 2', planned: 2 },
      { state: 'not-planned', name: 'Project Plan 3', inCart: 25 },
    ]);
  });

  test('a reason that is about another line does not go along', () => {
    const plan = [planned({ isFillable: false, note: 'transfer-first' }), planned({ ...other, from: [aGuid(2)] })];
    const { lines } = compareCart(plan, [inCart(other), inCart({ name: 'Project Plan 3' })]);
    expect(lines.map(({ state, note }) => [state, note])).toEqual([
      ['equal', undefined],
      ['not-planned', undefined],
    ]);
  });

  test('why a line should not be bought goes along', () => {
    const line = planned({ isFillable: false, note: 'transfer-first' });
    expect(compareCart([line], [inCart()]).lines).toMatchObject([{ state: 'not-planned', note: 'transfer-first' }]);
  });

  test('an empty plan and an empty cart are nothing to agree on', () => {
    expect(compareCart([], []).isEqual).toBe(false);
  });

  const names = fc.constantFrom('Microsoft 365 E3', 'Visio Plan 2', 'Project Plan 3');
  const quantities = fc.integer({ min: 1, max: 4 });
  const carts = fc.array(fc.record({ name: names, quantity: fc.option(quantities) }), { maxLength: 6 });
  const plans = fc.uniqueArray(fc.record({ name: names, quantity: quantities }), { selector: ({ name }) => name });

  test('equal only when each product has as many licenses in the cart as in the plan', () => {
    fc.assert(
      fc.property(plans, carts, (plan, cart) => {
        const { isEqual } = compareCart(
          plan.map((line, at) => planned({ ...line, from: [aGuid(at + 1)] })),
          cart.map((line) => inCart(line)),
        );
        const sum = (lines: { name: string; quantity: number | null }[], name: string) =>
          lines.filter((line) => line.name === name).reduce((total, { quantity }) => total + (quantity ?? Number.NaN), 0);
        const products = new Set([...plan, ...cart].map(({ name }) => name));
        expect(isEqual).toBe(products.size > 0 && [...products].every((name) => sum(plan, name) === sum(cart, name)));
      }),
    );
  });
});

test.for([
  [sku, `${sku}:CFQ7TTC0K971`, true],
  [` ${sku.toLowerCase()} `, sku, true],
  [sku, 'CFQ7TTC0LFLX:0002', false],
  ['a:bc', 'ab:c', false],
  [aGuid(1), aGuid(1).toUpperCase(), true],
  [aGuid(1), aGuid(2), false],
  ['', '', false],
] as const)('%s and %s: one offer %s', ([one, two, isSame]) => {
  expect(isSameOfferId(one, two)).toBe(isSame);
});
