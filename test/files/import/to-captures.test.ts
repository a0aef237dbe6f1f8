import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capture } from '../../../utils/consolidation/capture';
import { findContradictions } from '../../../utils/files/import/find-contradictions';
import type { ImportedSubscription, ImportedSubscriptions } from '../../../utils/files/import/imported';
import { customerListOf, subscriptionCapturesOf } from '../../../utils/files/import/to-captures';
import { aGuid } from './builders';

const aRow = (number: number, row: Partial<ImportedSubscription> = {}): ImportedSubscription => ({
  line: number + 1,
  listed: {
    id: aGuid(number),
    name: 'Office 365 E3',
    quantity: 25,
    quantityText: '25',
    status: 'active',
    statusText: 'Active',
    isUsageBased: false,
  },
  ...row,
});
const aList = (rows: ImportedSubscription[], list: Partial<ImportedSubscriptions> = {}): ImportedSubscriptions => ({
  type: 'subscriptions',
  mayBeWholeList: true,
  rows,
  ...list,
});
const customer = { id: aGuid(9), name: 'Contoso' };

describe('completeness of an imported list', () => {
  test.for([
    ['a file alone', {}, false, { isComplete: false, reason: 'imported-file', read: 2 }],
    ['confirmed by the admin', {}, true, { isComplete: true, proof: 'whole-list-confirmed' }],
    [
      'confirmed, and the file agrees',
      { statedTotal: 2 },
      true,
      { isComplete: true, proof: 'whole-list-confirmed', statedTotal: 2 },
    ],
    [
      'confirmed, but the file states more',
      { statedTotal: 37 },
      true,
      { isComplete: false, reason: 'count-differs', statedTotal: 37, read: 2 },
    ],
    [
      'confirmed, but the file states fewer',
      { statedTotal: 1 },
      true,
      { isComplete: false, reason: 'count-differs', statedTotal: 1, read: 2 },
    ],
    [
      'confirmed, but there is a next page',
      { hasNextPage: true },
      true,
      { isComplete: false, reason: 'pager-not-finished', read: 2 },
    ],
    ['confirmed, but never a whole list', { mayBeWholeList: false }, true, { isComplete: false, reason: 'imported-file', read: 2 }],
  ] as const)('%s', ([, list, isWholeList, completeness]) => {
    const { lists } = subscriptionCapturesOf(aList([aRow(1), aRow(2)], list), { customer, isWholeList });
    expect(lists).toMatchObject([{ customer: customer.id, customerName: 'Contoso', sections: [{ section: 'all', completeness }] }]);
    expect(capture.safeParse(lists[0]).success).toBe(true);
  });

  test('a customer list is as complete as the admin says', () => {
    const imported = { type: 'customers' as const, rows: [{ id: aGuid(9), name: 'Contoso' }] };
    expect(customerListOf(imported, { isWholeList: false }).completeness).toEqual({
      isComplete: false,
      reason: 'imported-file',
      read: 1,
    });
    expect(customerListOf(imported, { isWholeList: true }).completeness).toEqual({
      isComplete: true,
      proof: 'whole-list-confirmed',
    });
  });

  test('no capture is complete without the admin’s word', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.option(fc.nat(6), { nil: undefined }), fc.boolean(), (count, statedTotal, hasNextPage) => {
        const rows = Array.from({ length: count }, (_, index) => aRow(index));
        const { lists } = subscriptionCapturesOf(aList(rows, { hasNextPage, ...(statedTotal !== undefined && { statedTotal }) }), {
          customer,
          isWholeList: false,
        });
        expect(lists.every(({ sections }) => sections.every(({ completeness }) => !completeness.isComplete))).toBe(true);
      }),
    );
  });
});

describe('whose subscriptions they are', () => {
  test('a list that names no customer needs the admin’s answer', () => {
    const { lists, problems } = subscriptionCapturesOf(aList([aRow(1)]), { isWholeList: false });
    expect([lists, problems]).toEqual([[], [{ id: 'no-customer', line: 2 }]]);
  });

  test('one row of another customer refuses all', () => {
    const { lists, problems } = subscriptionCapturesOf(aList([aRow(1), aRow(2, { customer: aGuid(8) })]), {
      customer,
      isWholeList: false,
    });
    expect([lists, problems]).toEqual([[], [{ id: 'known-under-another-customer', line: 3, found: aGuid(8) }]]);
  });

  test('a file about several customers makes a list of each, and its total says nothing of any', () => {
    const rows = [aRow(1, { customer: aGuid(8) }), aRow(2, { customer: aGuid(9) }), aRow(3, { customer: aGuid(8) })];
    const { lists } = subscriptionCapturesOf(aList(rows, { statedTotal: 3 }), { isWholeList: true });
    expect(lists.map((list) => [list.customer, list.sections[0]?.rows.length, list.sections[0]?.completeness.isComplete])).toEqual([
      [aGuid(8), 2, true],
      [aGuid(9), 1, true],
    ]);
  });

  test('a row with more to tell is a detail as well; one without a list row is only that', () => {
    const detail = { id: aGuid(1), commerceType: 'legacy' as const, quantity: 25 };
    const only: ImportedSubscription = { customer: customer.id, detail };
    const { lists, details } = subscriptionCapturesOf(aList([only]), { isWholeList: false });
    expect(lists).toEqual([]);
    expect(details).toEqual([{ page: 'subscription-detail', path: '', customer: customer.id, detail }]);
  });
});

describe('what is known already', () => {
  const target = { account: 'from-1', partnerId: aGuid(7), customer: customer.id };
  const places =
    (...known: { account: string; customer: string }[]) =>
    () =>
      known;

  test.for([
    ['seen in the same place', [{ account: 'from-1', customer: aGuid(9) }], []],
    ['never seen', [], []],
    ['known under another customer', [{ account: 'from-1', customer: aGuid(8) }], ['known-under-another-customer']],
    ['known in another account', [{ account: 'to', customer: aGuid(9) }], ['known-in-another-account']],
    ['both', [{ account: 'to', customer: aGuid(8) }], ['known-under-another-customer', 'known-in-another-account']],
  ] as const)('%s', ([, known, ids]) => {
    const problems = findContradictions(aList([aRow(1)]), target, places(...known));
    expect(problems.map(({ id }) => id)).toEqual(ids);
    for (const problem of problems) expect(problem).toMatchObject({ line: 2, found: aGuid(1) });
  });

  test('an Azure id moves along, so it contradicts nothing', () => {
    const azure = aRow(1, { listed: { ...aRow(1).listed, isUsageBased: true, quantity: null } as ImportedSubscription['listed'] });
    expect(findContradictions(aList([azure]), target, places({ account: 'to', customer: aGuid(8) }))).toEqual([]);
  });

  test('a file of another partner is noticed', () => {
    expect(findContradictions(aList([aRow(1, { partnerId: aGuid(6) })]), target, places())).toEqual([
      { id: 'another-partner', line: 2, found: aGuid(6) },
    ]);
    expect(findContradictions(aList([aRow(1, { partnerId: aGuid(7) })]), target, places())).toEqual([]);
    expect(findContradictions(aList([aRow(1, { partnerId: aGuid(6) })]), { account: 'from-1' }, places())).toEqual([]);
  });
});
