import { describe, expect, test } from 'vitest';
import type { ToRecreate } from '../../utils/consolidation/judgement';
import type { ProductDictionary } from '../../utils/consolidation/product-names';
import type { ListedSubscription, SubscriptionDetail } from '../../utils/consolidation/subscription';
import { aGuid, aHistory, aRecreatedHistory, aSubscription, day, type History, incomplete } from './builders';

type Part = Partial<ListedSubscription> & { detail?: Partial<SubscriptionDetail>; account?: string };

/** Legacy subscriptions without a twin, numbered from 1. */
function open(...parts: Part[]): History {
  const history = aHistory();
  const rowOf = (part: Part) => {
    const { detail: _detail, account: _account, ...row } = part;
    return aSubscription({ ...row, id: aGuid(1 + parts.indexOf(part)) });
  };
  for (const account of ['from', 'from-2']) {
    const here = parts.filter((part) => (part.account ?? 'from') === account);
    if (here.length > 0) history.lists('from', day(1), here.map(rowOf), { account });
    for (const part of here) {
      history.opens('from', day(1), { id: rowOf(part).id, commerceType: 'legacy', ...part.detail }, account);
    }
  }
  return history;
}

const lines = (history: History, dictionary?: ProductDictionary) => history.judgeAt(day(2, 11), dictionary).toRecreate;
const short = ({ name, quantity, from }: ToRecreate) => [name, quantity, from.length];

const offer = aGuid(0xabc);

test.for<[string, Part[], [string, number, number][]]>([
  ['one name', [{ quantity: 10 }, { quantity: 15 }], [['Office 365 E3', 25, 2]]],
  ['one name in two From accounts', [{ quantity: 10 }, { quantity: 15, account: 'from-2' }], [['Office 365 E3', 25, 2]]],
  [
    'one offer under two names',
    [
      { quantity: 10, detail: { offerId: offer } },
      { quantity: 15, name: 'Enterprise E3', detail: { offerId: offer.toUpperCase() } },
    ],
    [['Office 365 E3', 25, 2]],
  ],
  [
    'two offers under one name',
    [
      { quantity: 10, detail: { offerId: offer } },
      { quantity: 15, detail: { offerId: aGuid(0xabd) } },
    ],
    [
      ['Office 365 E3', 10, 1],
      ['Office 365 E3', 15, 1],
    ],
  ],
  [
    'two billing frequencies',
    [
      { quantity: 10, detail: { billingFrequency: 'monthly' } },
      { quantity: 15, detail: { billingFrequency: 'annual' } },
    ],
    [
      ['Office 365 E3', 10, 1],
      ['Office 365 E3', 15, 1],
    ],
  ],
  [
    'add-ons of two bases',
    [
      { name: 'Base A', quantity: 1 },
      { name: 'Base B', quantity: 1 },
      { name: 'Phone', quantity: 2, addOnOf: aGuid(1) },
      { name: 'Phone', quantity: 3, addOnOf: aGuid(2) },
    ],
    [
      ['Base A', 1, 1],
      ['Phone', 2, 1],
      ['Base B', 1, 1],
      ['Phone', 3, 1],
    ],
  ],
  [
    'one that can be filled and one that can not',
    [{ quantity: 10 }, { quantity: null }],
    [
      ['Office 365 E3', 10, 1],
      ['Office 365 E3', 0, 1],
    ],
  ],
  [
    'two that can not be filled stay two',
    [{ quantity: null }, { quantity: null }],
    [
      ['Office 365 E3', 0, 1],
      ['Office 365 E3', 0, 1],
    ],
  ],
])('%s', ([, parts, expected]) => {
  expect(lines(open(...parts)).map(short)).toEqual(expected);
});

describe('a line', () => {
  test('says all that is known of what to buy', () => {
    const detail = { offerId: offer, billingFrequency: 'annual', addOnOf: aGuid(9) } as const;
    expect(lines(open({ quantity: 7, detail }))).toEqual([
      {
        from: [aGuid(1)],
        name: 'Office 365 E3',
        quantity: 7,
        isFillable: true,
        offerId: offer,
        billingFrequency: 'annual',
        addOnOf: aGuid(9),
      },
    ]);
  });

  test('says the term of what can only be bought at the end of its term', () => {
    const history = open({ detail: { commerceType: 'new-commerce', term: 'P1Y' } });
    expect(lines(history)).toMatchObject([{ term: 'P1Y', isFillable: false, note: 'transfer-first' }]);
  });

  test('names the new-commerce SKUs that an imported offer matrix gives', () => {
    const replacements = { [offer]: [{ sku: 'CFQ7TTC0LF8R:0001', title: 'E3' }] };
    const dictionary: ProductDictionary = { sameProduct: () => false, replacementsOf: (id) => replacements[id] ?? [] };
    expect(lines(open({ detail: { offerId: offer } }), dictionary)[0]?.replacedBy).toEqual(replacements[offer]);
    expect(lines(open({ detail: { offerId: aGuid(0xabd) } }), dictionary)[0]).not.toHaveProperty('replacedBy');
    expect(lines(open({}), dictionary)[0]).not.toHaveProperty('replacedBy');
  });
});

describe('a group of several From subscriptions', () => {
  const linked = (...quantities: number[]) =>
    open({ quantity: 10 }, { quantity: 15 })
      .lists(
        'to',
        day(2),
        quantities.map((quantity, index) => aSubscription({ id: aGuid(101 + index), quantity })),
      )
      .happens(day(2), {
        type: 'twins-linked',
        payload: { from: [aGuid(1), aGuid(2)], to: quantities.map((_, index) => aGuid(101 + index)) },
      });

  test('is one line with what both still lack', () => {
    expect(lines(linked(18))).toMatchObject([{ from: [aGuid(1), aGuid(2)], quantity: 7, isFillable: true }]);
  });

  test('is no line when To has as many, or more', () => {
    expect(lines(linked(20, 5))).toEqual([]);
    expect(lines(linked(30))).toEqual([]);
  });

  test('whose difference was accepted is not bought', () => {
    const accepted = linked(18).happens(day(2, 10), {
      type: 'difference-accepted',
      payload: { from: [aGuid(1), aGuid(2)], to: [aGuid(101)], reason: 'agreed' },
    });
    expect(lines(accepted)).toEqual([]);
  });
});

describe('no line is lost', () => {
  const namesOf = (...parts: Part[]) => lines(open(...parts)).map(({ name }) => name);

  test('when an add-on has an add-on of its own', () => {
    const parts = [{ name: 'Minutes', addOnOf: aGuid(2) }, { name: 'Phone', addOnOf: aGuid(3) }, { name: 'Base' }];
    expect(namesOf(...parts)).toEqual(['Base', 'Phone', 'Minutes']);
  });

  test('when two are called the add-on of each other, or one of itself', () => {
    expect(namesOf({ name: 'A', addOnOf: aGuid(2) }, { name: 'B', addOnOf: aGuid(1) })).toEqual(['A', 'B']);
    expect(namesOf({ name: 'A', addOnOf: aGuid(1) })).toEqual(['A']);
  });
});

test.for<[string, boolean]>([
  ['a complete list', true],
  ['an incomplete list, which does not prove it', false],
])('licenses that the admin took off the twin later are not offered again: stopped as seen in %s', ([, isComplete]) => {
  const history = aRecreatedHistory()
    .lists('from', day(3), [aSubscription({ status: 'suspended' })], isComplete ? {} : { completeness: incomplete })
    .lists('to', day(4), [aSubscription({ id: aGuid(101), quantity: 5 })]);
  expect(history.judgeAt(day(4, 10)).toRecreate).toEqual([]);
});
