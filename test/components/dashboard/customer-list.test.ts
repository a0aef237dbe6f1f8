import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CustomerFilter, choicesOf, isWanted } from '../../../components/dashboard/customer-filter';
import { inOrder, orderAfter, sortable } from '../../../components/dashboard/customer-order';
import type { CustomerRow } from '../../../components/dashboard/customer-row';
import { addAll, nothingSelected, reachTo, type Selection, toggle } from '../../../components/dashboard/selection';

function aRow(id: string, overrides: Partial<CustomerRow> = {}): CustomerRow {
  return {
    id,
    name: id,
    stage: 'captured',
    done: 0,
    total: 4,
    billedTwice: 0,
    safeToSuspend: 0,
    critical: 0,
    otherWarnings: 0,
    warningIds: [],
    toReview: 0,
    ...overrides,
  };
}

const rows = [
  aRow('Contoso', { wave: 'Wave 2', owner: 'Anna', warningIds: ['stale-capture'], domain: 'contoso.example' }),
  aRow('Fabrikam', { wave: 'Wave 10', owner: 'Bram', stage: 'done', done: 4 }),
  aRow('Société Générale', { stage: null, warningIds: ['stale-capture', 'missing-on-to'] }),
];

test.for<[CustomerFilter, string[]]>([
  [{}, ['Contoso', 'Fabrikam', 'Société Générale']],
  [{ search: 'societe GENERALE' }, ['Société Générale']],
  [{ search: 'example con' }, ['Contoso']],
  [{ stage: 'done' }, ['Fabrikam']],
  [{ stage: 'outside' }, ['Société Générale']],
  [{ warning: 'stale-capture' }, ['Contoso', 'Société Générale']],
  [{ wave: 'Wave 2' }, ['Contoso']],
  [{ wave: null }, ['Société Générale']],
  [{ owner: 'Bram' }, ['Fabrikam']],
  [{ owner: null }, ['Société Générale']],
  [{ warning: 'stale-capture', owner: 'Anna', stage: 'done' }, []],
])('the filter %j shows %j', ([filter, shown]) => {
  expect(rows.filter(isWanted(filter)).map(({ id }) => id)).toEqual(shown);
});

test('what can be chosen is what the customers have, and what is chosen now', () => {
  expect(choicesOf(rows, { owner: 'Zoë' })).toEqual({
    stages: ['captured', 'done', 'outside'],
    warnings: ['stale-capture', 'missing-on-to'],
    waves: ['Wave 2', 'Wave 10'],
    owners: ['Anna', 'Bram', 'Zoë'],
  });
});

describe('the order', () => {
  const many = [
    aRow('a', { wave: 'Wave 10', done: 1, billedTwice: 2, critical: 1 }),
    aRow('b', { wave: 'Wave 2', owner: 'B', done: 4, stage: 'done', otherWarnings: 30 }),
    aRow('c', { owner: 'A', billedTwice: 5, stage: null, total: 0 }),
    aRow('d', { toReview: 1, safeToSuspend: 3 }),
  ];
  test.for<[(typeof sortable)[number], string, string]>([
    ['name', 'abcd', 'dcba'],
    ['stage', 'adbc', 'cbad'],
    ['done', 'cdab', 'badc'],
    ['billedTwice', 'bdac', 'cabd'],
    ['safe', 'abcd', 'dabc'],
    ['warnings', 'cdba', 'abdc'],
    ['wave', 'bacd', 'abcd'],
    ['owner', 'cbad', 'bcad'],
  ])('by %s is %s up and %s down', ([by, up, down]) => {
    const ids = (isDescending: boolean) => inOrder(many, { by, isDescending }).map(({ id }) => id);
    expect(ids(false).join('')).toBe(up);
    expect(ids(true).join('')).toBe(down);
  });

  test('turns at a second click, and numbers that matter come down first', () => {
    expect(orderAfter({ by: 'name', isDescending: false }, 'name')).toEqual({ by: 'name', isDescending: true });
    expect(orderAfter({ by: 'name', isDescending: true }, 'stage')).toEqual({ by: 'stage', isDescending: false });
    expect(orderAfter({ by: 'name', isDescending: false }, 'billedTwice')).toEqual({ by: 'billedTwice', isDescending: true });
  });

  test('loses and doubles nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sortable), fc.boolean(), fc.array(fc.nat(9)), (by, isDescending, numbers) => {
        const listed = numbers.map((number, index) =>
          aRow(String(index), { done: number % 3, billedTwice: number, ...(number > 4 && { wave: `${number}` }) }),
        );
        expect(
          inOrder(listed, { by, isDescending })
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(listed.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('a selection', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];
  const chosen = (selection: Selection) => shown.filter((id) => selection.chosen.has(id)).join('');
  const reach = (selection: Selection, id: string, from = id) => reachTo(selection, id, { from, shown });

  test('takes one in and out', () => {
    const one = toggle(nothingSelected, 'b');
    expect(chosen(one)).toBe('b');
    expect(chosen(toggle(one, 'b'))).toBe('');
  });

  test('reaches from where it began, both ways, and gives up what went too far', () => {
    const began = toggle(toggle(nothingSelected, 'e'), 'b');
    expect(chosen(reach(began, 'c'))).toBe('bce');
    expect(chosen(reach(reach(reach(began, 'c'), 'd'), 'c'))).toBe('bce');
    expect(chosen(reach(reach(began, 'd'), 'a'))).toBe('abe');
  });

  test('takes out a range that begins with one taken out', () => {
    const all = addAll(nothingSelected, shown);
    expect(chosen(reach(toggle(all, 'b'), 'd'))).toBe('ae');
  });

  test('reaches from where the focus is when nothing began', () => {
    expect(chosen(reach(nothingSelected, 'd', 'c'))).toBe('cd');
  });

  test('reaches from where the focus is when what began is not shown any more', () => {
    const began = toggle(nothingSelected, 'b');
    const fewer = reachTo(began, 'e', { from: 'd', shown: ['c', 'd', 'e'] });
    expect(chosen(fewer)).toBe('bde');
  });

  test('of all shown keeps those that are not', () => {
    expect(chosen(addAll(toggle(nothingSelected, 'e'), ['a', 'b']))).toBe('abe');
  });
});
