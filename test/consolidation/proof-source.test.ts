import { describe, expect, test } from 'vitest';
import type { Capture } from '../../utils/consolidation/capture';
import { type ProofCapture, proofCapture, proofSource, proofSources } from '../../utils/consolidation/proof-source';
import {
  aCapture,
  aCustomerList,
  aDetailCapture,
  aGuid,
  anEvent,
  aSubscription,
  complete,
  contoso,
  day,
  incomplete,
} from './builders';

const nothing = { counted: new Set<string>(), movedTo: new Map<string, string>() };
const aCaptured = (payload: Capture) => anEvent({ type: 'captured', payload }, { id: 'seen', at: day(2), account: 'from' });

test('a source is found again in the chain: its place, its hash, and who recorded it where that is known', () => {
  const place = { id: 'seen', hash: 'abc', device: 'desk', sequence: 7, at: day(1) };
  const source = { event: 'seen', hash: 'abc', device: 'desk', sequence: 7, at: day(1) };
  expect(proofSource(place)).toStrictEqual(source);
  expect(proofSource({ ...place, by: 'Adele' })).toStrictEqual({ ...source, by: 'Adele' });
  expect(proofSources([place])).toEqual(new Map([['seen', source]]));
});

describe('a capture as proof', () => {
  const transfers = {
    page: 'transfer-list' as const,
    path: '/commerce/customers/{guid}/transfers',
    customer: contoso,
    sections: [
      { direction: 'sent' as const, rows: [], completeness: complete },
      { direction: 'received' as const, rows: [], completeness: incomplete },
    ],
  };
  test.for<[what: string, Capture, ProofCapture['lists']]>([
    ['a customer list: how many customers', aCustomerList(), [{ name: 'customers', rows: 1, completeness: complete }]],
    [
      'a subscription list: each section',
      aCapture({ section: 'usage-based', rows: [aSubscription(), aSubscription({ id: aGuid(2) })], completeness: incomplete }),
      [{ name: 'usage-based', rows: 2, completeness: incomplete }],
    ],
    [
      'a transfer list: each direction',
      transfers,
      [
        { name: 'sent', rows: 0, completeness: complete },
        { name: 'received', rows: 0, completeness: incomplete },
      ],
    ],
    ['one subscription: no list at all', aDetailCapture({ id: aGuid(1) }), []],
  ])('names what it was of. %s', ([, payload, lists]) => {
    expect(proofCapture(aCaptured(payload), nothing)).toMatchObject({ page: payload.page, lists });
  });

  test('says whether it counts, and to which account the admin moved it', () => {
    const event = aCaptured(aCapture());
    expect(proofCapture(event, nothing)).toMatchObject({ account: 'from', isCounted: false });
    expect(proofCapture(event, nothing)).not.toHaveProperty('movedTo');
    const moved = { counted: new Set(['seen']), movedTo: new Map([['seen', 'from-2']]) };
    expect(proofCapture(event, moved)).toMatchObject({ account: 'from', isCounted: true, movedTo: 'from-2' });
  });

  test('of a file is as old as the file', () => {
    const file = aCapture({ path: '', seenAt: day(1) });
    expect(proofCapture(aCaptured(file), nothing)).toMatchObject({ at: day(2), seenAt: day(1), isFile: true });
    expect(proofCapture(aCaptured(aCapture()), nothing)).toMatchObject({ seenAt: day(2), isFile: false });
  });

  test('is nothing else that happened', () => {
    expect(proofCapture(anEvent({ type: 'note-added', payload: { text: 'called' } }), nothing)).toBeUndefined();
  });
});
