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
