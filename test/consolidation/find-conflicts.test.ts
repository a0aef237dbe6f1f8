import { describe, expect, it, test } from 'vitest';
import { mattersOf, relationOf } from '../../utils/consolidation/decision-relation';
import type { Event, Happening } from '../../utils/consolidation/event';
import { findConflicts } from '../../utils/consolidation/find-conflicts';
import { aGuid, anEvent, day } from './builders';

const from = aGuid(1);
const otherFrom = aGuid(2);
const to = aGuid(11);
const otherTo = aGuid(12);

const chosen = (method: 'leave' | 'transfer', subscription = from): Happening => ({
  type: 'method-chosen',
  payload: { subscription, method, reason: 'as agreed' },
});
const linked = (a = [from], b = [to]): Happening => ({ type: 'twins-linked', payload: { from: a, to: b } });
const unlinked = (a = [from], b = [to]): Happening => ({ type: 'twins-unlinked', payload: { from: a, to: b } });
const confirmed = (a = [from], b = [to]): Happening => ({
  type: 'suggestions-confirmed',
  payload: { pairs: [{ from: a, to: b }] },
});
const notMoving: Happening = { type: 'marked-not-moving', payload: { reason: 'stays' } };
const price = (monthlyPrice: number, currency = 'EUR'): Happening => ({
  type: 'price-set',
  payload: { product: 'Visio', monthlyPrice, currency, side: 'from' },
});
const answered = (reportsMigrated: boolean): Happening => ({
  type: 'microsoft-answered',
  payload: { answer: 'done', reportsMigrated },
});
const moved = (account: string): Happening => ({ type: 'capture-reassigned', payload: { event: 'capture', account } });
const waved = (wave: string | null): Happening => ({ type: 'wave-set', payload: { wave } });
const owned = (owner: string | null): Happening => ({ type: 'owner-set', payload: { owner } });
const zone = (value: string): Happening => ({ type: 'setting-changed', payload: { key: 'timeZone', value } });
const label = (name: string): Happening => ({ type: 'account-identified', payload: { label: name } });

const pairs: [string, Happening, Happening, ReturnType<typeof relationOf>][] = [
  ['two methods of one subscription', chosen('leave'), chosen('transfer'), 'contrary'],
  ['one method twice', chosen('leave'), chosen('leave'), 'same'],
  ['methods of two subscriptions', chosen('leave'), chosen('transfer', otherFrom), 'independent'],
  ['two links that share one subscription', linked(), linked([from], [otherTo]), 'contrary'],
  ['a link and a larger one', linked(), linked([from, otherFrom], [to]), 'contrary'],
  ['links of other subscriptions', linked(), linked([otherFrom], [otherTo]), 'independent'],
  ['a link and the same pair confirmed', linked(), confirmed(), 'same'],
  ['a link and its unlink', linked(), unlinked(), 'contrary'],
  ['a confirmed pair and its unlink', confirmed(), unlinked(), 'contrary'],
  ['a link and the unlink of another pair', linked(), unlinked([from], [otherTo]), 'independent'],
  ['one pair unlinked twice', unlinked(), unlinked(), 'same'],
  ['unlinks of two pairs', unlinked(), unlinked([from], [otherTo]), 'independent'],
  ['a link and "was already on To"', linked(), { type: 'marked-already-on-to', payload: { subscription: to } }, 'contrary'],
  [
    'a link and "was already on To" of another',
    linked(),
    { type: 'marked-already-on-to', payload: { subscription: otherTo } },
    'independent',
  ],
  ['not moving and a method that moves it', notMoving, chosen('transfer'), 'contrary'],
  ['not moving and leaving one', notMoving, chosen('leave'), 'independent'],
  ['not moving and an invitation', notMoving, { type: 'invitation-sent', payload: {} }, 'contrary'],
  ['not moving and a link', notMoving, linked(), 'contrary'],
  ['not moving and Microsoft told', notMoving, { type: 'told-microsoft', payload: { subscriptions: [] } }, 'contrary'],
  ['not moving and a transfer', notMoving, { type: 'transfer-requested', payload: { subscriptions: [from] } }, 'contrary'],
  ['not moving and a note', notMoving, { type: 'note-added', payload: { text: 'x' } }, 'independent'],
  ['not moving twice', notMoving, notMoving, 'same'],
  ['two prices of one product', price(1), price(2), 'contrary'],
  ['one price twice', price(1), price(1), 'same'],
  ['prices in two currencies', price(1), price(2, 'USD'), 'independent'],
  ['two answers of Microsoft', answered(true), answered(false), 'contrary'],
  ['one answer twice', answered(true), answered(true), 'same'],
  ['one capture moved to two accounts', moved('to'), moved('from-2'), 'contrary'],
  ['one capture moved twice to one account', moved('to'), moved('to'), 'same'],
  ['two values of a setting', zone('UTC'), zone('Asia/Tokyo'), 'contrary'],
  ['one value twice', zone('UTC'), zone('UTC'), 'same'],
  ['two names of an account', label('A'), label('B'), 'contrary'],
  ['one name twice', label('A'), label('A'), 'same'],
  ['a name and what a page told', label('A'), { type: 'account-identified', payload: { organisation: 'B' } }, 'independent'],
  ['two waves', waved('Wave 1'), waved('Wave 2'), 'contrary'],
  ['a wave and none', waved('Wave 1'), waved(null), 'contrary'],
  ['one wave twice', waved('Wave 1'), waved('Wave 1'), 'same'],
  ['two owners', owned('Anna'), owned('Bram'), 'contrary'],
  ['one owner twice', owned('Anna'), owned('Anna'), 'same'],
  ['a wave and an owner', waved('Anna'), owned('Anna'), 'independent'],
  ['not moving and a wave', notMoving, waved('Wave 1'), 'independent'],
  ['two notes', { type: 'note-added', payload: { text: 'x' } }, { type: 'note-added', payload: { text: 'y' } }, 'independent'],
];

test.for(pairs)('%s', ([, one, other, relation]) => {
  const [a, b] = [anEvent(one, { account: 'from' }), anEvent(other, { account: 'from' })];
  expect(relationOf(a, b)).toBe(relation);
  expect(relationOf(b, a)).toBe(relation);
  const shared = mattersOf(a).filter((matter) => mattersOf(b).includes(matter));
  // What never meets under one matter is never compared.
  if (relation !== 'independent') expect(shared).not.toEqual([]);
});

const made = (happening: Happening, device: string, sequence: number, knows?: Record<string, number>): Event => ({
  ...anEvent(happening, { id: `${device}${sequence}`, device, sequence, at: day(2, sequence) }),
  ...(knows && { knows }),
});

describe('conflicts', () => {
  it('name the later decision as the one that acts, whatever the order of the events', () => {
    const events = [made(chosen('leave'), 'A', 1), made(chosen('transfer'), 'B', 2)];
    const expected = [{ acts: 'B2', others: ['A1'], subscriptions: [from] }];
    expect(findConflicts(events)).toEqual(expected);
    expect(findConflicts(events.toReversed())).toEqual(expected);
  });

  it('are none when both say the same', () => {
    expect(findConflicts([made(chosen('leave'), 'A', 1), made(chosen('leave'), 'B', 2)])).toEqual([]);
  });

  it('are none when the later one was made knowing the earlier', () => {
    expect(findConflicts([made(chosen('leave'), 'A', 1), made(chosen('transfer'), 'B', 2, { A: 1 })])).toEqual([]);
  });

  it('stay when only older events of the other device were known', () => {
    expect(findConflicts([made(chosen('leave'), 'A', 2), made(chosen('transfer'), 'B', 3, { A: 1 })])).toHaveLength(1);
  });

  it('are none between decisions of one device', () => {
    expect(findConflicts([made(chosen('leave'), 'A', 1), made(chosen('transfer'), 'A', 2), made(notMoving, 'B', 0)])).toEqual([]);
  });

  it('end when either is taken back, and come back with it', () => {
    const both = [made(chosen('leave'), 'A', 1), made(chosen('transfer'), 'B', 2)];
    const takeBack = made({ type: 'undone', payload: { event: 'A1' } }, 'A', 3);
    expect(findConflicts([...both, takeBack])).toEqual([]);
    expect(findConflicts([...both, made({ type: 'undone', payload: { event: 'B2' } }, 'A', 3)])).toEqual([]);
    expect(findConflicts([...both, takeBack, made({ type: 'undone', payload: { event: 'A3' } }, 'A', 4)])).toHaveLength(1);
  });

  it('end when somebody who knows both decides again', () => {
    const both = [made(chosen('leave'), 'A', 1), made(chosen('transfer'), 'B', 2)];
    expect(findConflicts([...both, made(chosen('leave'), 'A', 3, { B: 2 })])).toEqual([]);
    expect(findConflicts([...both, made(chosen('leave'), 'C', 3, { A: 1, B: 2 })])).toEqual([]);
  });

  it('gather three devices in one row', () => {
    const events = [made(linked(), 'A', 1), made(linked([from], [otherTo]), 'B', 2), made(unlinked(), 'C', 3)];
    expect(findConflicts(events)).toMatchObject([
      { acts: 'C3', others: ['A1'] },
      { acts: 'B2', others: ['A1'] },
    ]);
    const methods = [made(chosen('leave'), 'A', 1), made(chosen('leave'), 'B', 2), made(chosen('transfer'), 'C', 3)];
    expect(findConflicts(methods)).toMatchObject([{ acts: 'C3', others: ['A1', 'B2'] }]);
  });

  it('say that "not moving" acts, though the work on the customer was decided later', () => {
    expect(findConflicts([made(notMoving, 'A', 1), made(chosen('transfer'), 'B', 2), made(linked(), 'B', 3)])).toMatchObject([
      { acts: 'A1', others: ['B2', 'B3'] },
    ]);
  });

  it('are told once where two subscriptions of one pair meet', () => {
    expect(
      findConflicts([made(linked([from, otherFrom], [to]), 'A', 1), made(unlinked([from, otherFrom], [to]), 'B', 2)]),
    ).toHaveLength(1);
  });
});
