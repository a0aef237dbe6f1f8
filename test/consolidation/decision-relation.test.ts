import { expect, test } from 'vitest';
import { isDecision, mattersOf, relationOf } from '../../utils/consolidation/decision-relation';
import type { Happening } from '../../utils/consolidation/event';
import { aGuid, anEvent, day } from './builders';

const [from, to] = [aGuid(1), aGuid(101)];
const about = { at: day(2), about: 'project' } as const;
const price = { product: 'Office 365 E3', monthlyPrice: 20, currency: 'EUR', side: 'from' } as const;

const matters: [Happening, string[]][] = [
  [{ type: 'method-chosen', payload: { subscription: from, method: 'recreate-and-suspend' } }, [`method:${from}`, 'moving']],
  [{ type: 'method-chosen', payload: { subscription: from, method: 'leave', reason: 'sold' } }, [`method:${from}`]],
  [{ type: 'twins-linked', payload: { from: [from], to: [to] } }, [`twin:${from}`, `twin:${to}`, 'moving']],
  [{ type: 'suggestions-confirmed', payload: { pairs: [{ from: [from], to: [to] }] } }, [`twin:${from}`, `twin:${to}`, 'moving']],
  [{ type: 'twins-unlinked', payload: { from: [from], to: [to] } }, [`twin:${from}`, `twin:${to}`]],
  [{ type: 'marked-already-on-to', payload: { subscription: to } }, [`twin:${to}`]],
  [{ type: 'marked-not-moving', payload: { reason: 'sold' } }, ['moving']],
  [{ type: 'transfer-requested', payload: { subscriptions: [from] } }, ['moving']],
  [{ type: 'told-microsoft', payload: { subscriptions: [from] } }, ['moving']],
  [{ type: 'invitation-sent', payload: {} }, ['moving']],
  [{ type: 'microsoft-answered', payload: { answer: 'Moved.', reportsMigrated: true } }, ['answer']],
  [{ type: 'capture-reassigned', payload: { event: 'list', account: 'to' } }, ['capture:list']],
  [{ type: 'price-set', payload: price }, ['price:from/EUR/Office 365 E3']],
  [{ type: 'setting-changed', payload: { key: 'defaultCommerceType', value: 'unknown' } }, ['setting:defaultCommerceType']],
  [{ type: 'note-added', payload: { text: 'call first' } }, []],
  [{ type: 'irreversible-acknowledged', payload: {} }, []],
];

test.each(matters)('%o is about %o', (happening, keys) => {
  const event = anEvent(happening, about);
  expect(mattersOf(event)).toEqual(keys);
  expect(isDecision(event)).toBe(keys.length > 0);
});

test('the name of an account is about that account; other evidence of it is no decision', () => {
  const identified = (payload: object, account = 'from') =>
    anEvent({ type: 'account-identified', payload }, { at: day(2), about: { account } });
  expect(mattersOf(identified({ label: 'NL' }))).toEqual(['label:from']);
  expect(mattersOf(identified({ partnerId: aGuid(7) }))).toEqual([]);
  expect(relationOf(identified({ label: 'NL' }), identified({ label: 'BE' }))).toBe('contrary');
  expect(relationOf(identified({ label: 'NL' }), identified({ label: 'NL' }))).toBe('same');
  expect(relationOf(identified({ label: 'NL' }), identified({ label: 'BE' }, 'to'))).toBe('independent');
});

test('decisions of two kinds are independent, but those that make a customer move and the one that it does not', () => {
  const joins = new Set(['twins-linked', 'suggestions-confirmed']);
  const apart = new Set(['twins-unlinked', 'marked-already-on-to']);
  for (const [one, ofOne] of matters) {
    for (const [other, ofOther] of matters) {
      if (one.type === other.type || [one, other].some(({ type }) => joins.has(type) || apart.has(type))) continue;
      const isMove =
        [one, other].some(({ type }) => type === 'marked-not-moving') && ofOne.includes('moving') && ofOther.includes('moving');
      expect(relationOf(anEvent(one, about), anEvent(other, about))).toBe(isMove ? 'contrary' : 'independent');
    }
  }
});

test.each<[Happening, Happening, 'same' | 'contrary' | 'independent']>([
  [
    { type: 'capture-reassigned', payload: { event: 'list', account: 'to' } },
    { type: 'capture-reassigned', payload: { event: 'list', account: 'from' } },
    'contrary',
  ],
  [
    { type: 'capture-reassigned', payload: { event: 'list', account: 'to' } },
    { type: 'capture-reassigned', payload: { event: 'other', account: 'from' } },
    'independent',
  ],
  [{ type: 'price-set', payload: price }, { type: 'price-set', payload: { ...price, monthlyPrice: 21 } }, 'contrary'],
  [{ type: 'price-set', payload: price }, { type: 'price-set', payload: { ...price, currency: 'USD' } }, 'independent'],
  [
    { type: 'twins-linked', payload: { from: [from], to: [to] } },
    { type: 'marked-already-on-to', payload: { subscription: to } },
    'contrary',
  ],
  [
    { type: 'twins-linked', payload: { from: [from], to: [to] } },
    { type: 'marked-already-on-to', payload: { subscription: aGuid(102) } },
    'independent',
  ],
])('%o and %o are %s', (one, other, relation) => {
  expect(relationOf(anEvent(one, about), anEvent(other, about))).toBe(relation);
  expect(relationOf(anEvent(other, about), anEvent(one, about))).toBe(relation);
});

const twinTypes: readonly string[] = ['twins-linked', 'suggestions-confirmed', 'twins-unlinked', 'marked-already-on-to'];

test('decisions of two kinds have nothing to do with each other, but those about twins and about not moving', () => {
  const others = matters.map(([happening]) => anEvent(happening, about)).filter(({ type }) => type !== 'marked-not-moving');
  for (const a of others) {
    for (const b of others) {
      if (a.type === b.type || (twinTypes.includes(a.type) && twinTypes.includes(b.type))) continue;
      expect(relationOf(a, b), `${a.type}, ${b.type}`).toBe('independent');
    }
  }
});

const linked = (fromIds: number[], toIds: number[]): Happening => ({
  type: 'twins-linked',
  payload: { from: fromIds.map(aGuid), to: toIds.map(aGuid) },
});
const unlinked = (fromIds: number[], toIds: number[]): Happening => ({
  type: 'twins-unlinked',
  payload: { from: fromIds.map(aGuid), to: toIds.map(aGuid) },
});
const confirmed = (...pairs: [number, number][]): Happening => ({
  type: 'suggestions-confirmed',
  payload: { pairs: pairs.map(([one, other]) => ({ from: [aGuid(one)], to: [aGuid(other)] })) },
});

test.each<[string, Happening, Happening, string]>([
  ['two groups that share one From one', linked([1, 2], [101]), linked([2, 3], [102]), 'contrary'],
  ['two groups that share one To one', linked([1], [101, 102]), linked([2], [102, 103]), 'contrary'],
  ['groups of equal size that share all but one', linked([1, 2], [101]), linked([1, 3], [101]), 'contrary'],
  ['one of two confirmed pairs, and a link of it to another', confirmed([1, 101], [2, 102]), linked([2], [103]), 'contrary'],
  ['one of two confirmed pairs, and the same link', confirmed([1, 101], [2, 102]), linked([2], [102]), 'same'],
  ['a link, and one of two taken from it', linked([1], [101]), unlinked([1, 2], [101, 102]), 'contrary'],
  ['a link, and its To one taken from another From one', linked([1], [101]), unlinked([2], [101]), 'independent'],
  ['a link, and its From one taken from another To one', linked([1], [101]), unlinked([1], [102]), 'independent'],
  ['two taken apart that share one', unlinked([1], [101]), unlinked([1], [102]), 'independent'],
])('%s', (_name, a, b, relation) => {
  expect(relationOf(anEvent(a, about), anEvent(b, about))).toBe(relation);
  expect(relationOf(anEvent(b, about), anEvent(a, about))).toBe(relation);
});
