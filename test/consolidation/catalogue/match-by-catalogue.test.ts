import { describe, expect, test } from 'vitest';
import { createProductDictionary } from '../../../utils/consolidation/catalogue/product-dictionary';
import { readCatalogue } from '../../../utils/consolidation/catalogue/read-catalogue';
import type { JudgedFromSubscription } from '../../../utils/consolidation/judgement';
import { normaliseName } from '../../../utils/consolidation/product-names';
import { aGuid, aHistory, aSubscription, day } from '../builders';

const dictionary = createProductDictionary();

/** Captured on From as `from`; To, empty the day before, shows `to`: all that pass 4 asks for but the catalogue's word. */
function judged(from: string, to: string, { fromOffer, toOffer, learned = dictionary }: Offers = {}): JudgedFromSubscription {
  const history = aHistory()
    .lists('from', day(1), [aSubscription({ name: from })])
    .opens('from', day(1), { commerceType: 'legacy', ...(fromOffer ? { offerId: fromOffer } : {}) })
    .lists('to', day(2, 8), [])
    .lists('to', day(2, 10), [aSubscription({ id: aGuid(101), name: to })]);
  if (toOffer) history.opens('to', day(2, 10), { id: aGuid(101), offerId: toOffer });
  const [first] = history.judgeAt(day(2, 11), learned).from;
  if (!first) throw new Error('no From subscription was judged');
  return first;
}

interface Offers {
  fromOffer?: string;
  toOffer?: string;
  learned?: ReturnType<typeof createProductDictionary>;
}

describe('pass 4', () => {
  test.for([
    ['Office 365 Enterprise E3', 'Office 365 E3'],
    ['Office 365 Business Premium', 'Microsoft 365 Business Standard'],
    ['Microsoft 365 Business', 'Microsoft 365 Business Premium'],
    ['Azure Active Directory Premium P1', 'Microsoft Entra ID P1'],
    ['Project Online Professional', 'Planner and Project Plan 3'],
    ['Phone System', 'Microsoft Teams Phone Standard'],
  ] as const)('joins %s with %s, and the gate opens', ([from, to]) => {
    expect(judged(from, to)).toMatchObject({
      group: { pass: 'catalogue', isSuggestion: false, outcome: 'equal' },
      gate: { isSafe: true },
    });
  });

  test('joins nothing without the catalogue', () => {
    const blind = aHistory()
      .lists('from', day(1), [aSubscription({ name: 'Phone System' })])
      .lists('to', day(2, 8), [])
      .lists('to', day(2, 10), [aSubscription({ id: aGuid(101), name: 'Microsoft Teams Phone Standard' })]);
    expect(blind.judgeAt(day(2, 11)).from[0]?.group).toBeUndefined();
  });

  test.for([
    ['Microsoft 365 Business Basic', 'Microsoft 365 Business Basic'],
    ['Visio Plan 2', 'Visio Plan 2'],
    ['Windows 10/11 Enterprise E3', 'Windows 10/11 Enterprise E3'],
    ['Microsoft 365 F1', 'Microsoft 365 F3'],
    ['Office 365 Enterprise E3', 'Office 365 E5'],
    ['Office 365 Enterprise E3 Trial', 'Office 365 E3'],
  ] as const)('does not join %s with %s: a suggestion at most, and the gate stays closed', ([from, to]) => {
    const row = judged(from, to);
    expect(row.group === undefined || row.group.isSuggestion).toBe(true);
    expect(row.gate.isSafe).toBe(false);
  });

  test('never takes one of the names that two products have for proof', () => {
    const holders = Map.groupBy(
      readCatalogue().products.flatMap(({ id, names }) => names.map((name) => ({ id, name: normaliseName(name) }))),
      ({ name }) => name,
    );
    const doubles = [...holders].filter(([, products]) => new Set(products.map(({ id }) => id)).size > 1).map(([name]) => name);
    expect(doubles.length).toBeGreaterThanOrEqual(14);
    for (const name of doubles) expect(judged(name, name).group?.pass, name).not.toBe('catalogue');
  });
});

describe('offer ids', () => {
  test('of one product join what the names do not', () => {
    const names = new Map(readCatalogue().products.map((product) => [product.id, product.names]));
    const plain = readCatalogue().legacyOffers.find(({ name, product }) => names.get(product)?.includes(name));
    if (!plain) throw new Error('no legacy offer has the name of its product');
    const skus = [{ id: 'CFQ7TTC0LH18:0001', title: 'B', product: plain.product }];
    const learned = createProductDictionary({ learned: { skus, replacements: [] } });
    const row = judged('A', 'C', { fromOffer: plain.id, toOffer: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', learned });
    expect(row.group).toMatchObject({ pass: 'catalogue', isSuggestion: false });
  });

  const offer = aGuid(900);
  const learned = createProductDictionary({
    learned: {
      skus: [{ id: 'CFQ7TTC0LH18:0001', title: 'Something new' }],
      replacements: [{ offer, offerName: 'Office 365 Enterprise E3', sku: 'CFQ7TTC0LH18:0001' }],
    },
  });

  test('that an imported matrix maps join, by id and by name', () => {
    const toOffer = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';
    expect(judged('A', 'B', { fromOffer: offer, toOffer, learned }).group?.pass).toBe('catalogue');
    expect(judged('A', 'B', { fromOffer: offer, toOffer }).group?.isSuggestion ?? true).toBe(true);
    expect(judged('Office 365 E3', 'Something new', { learned }).group?.pass).toBe('catalogue');
    expect(judged('Office 365 E3', 'Something new').group).toBeUndefined();
  });

  test('that an imported matrix maps tell what to buy', () => {
    const history = aHistory()
      .lists('from', day(1), [aSubscription(), aSubscription({ id: aGuid(2), name: 'Visio' })])
      .opens('from', day(1), { commerceType: 'legacy', offerId: offer })
      .opens('from', day(1), { id: aGuid(2), commerceType: 'legacy', offerId: aGuid(901) });
    const [mapped, unmapped] = history.judgeAt(day(2), learned).toRecreate;
    expect(mapped?.replacedBy).toEqual([{ sku: 'CFQ7TTC0LH18:0001', title: 'Something new' }]);
    expect(unmapped).not.toHaveProperty('replacedBy');
    expect(history.judgeAt(day(2)).toRecreate[0]).not.toHaveProperty('replacedBy');
  });

  test('that it does not map do not', () => {
    const toOffer = 'CFQ7TTC0LH18:0002:CFQ7TTC0K971';
    expect(judged('A', 'B', { fromOffer: offer, toOffer, learned }).group).toBeUndefined();
  });
});
