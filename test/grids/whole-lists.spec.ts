import { expect, test } from './grid-fixtures.ts';
import type { GridName, Variant } from './grid-page.ts';
import { customersOf, expectedSubscriptions } from './list-data.ts';

// A recycled list of 500 rows is scrolled through twice; on a busy machine that takes its time.
test.setTimeout(180_000);

/** Variants with extras have a column to select, one to open, one to act, in whatever way their library draws these. */
const lists: [GridName, Variant, string][] = [
  ['ag-grid', 'extras', 'recycled rows, out of order in the document'],
  ['angular-material', 'extras', 'elements of its own'],
  ['fast', 'extras', 'rows and cells with shadow roots'],
  ['fluent-v8', 'extras', 'pages of rows that the window scrolls'],
  ['fluent-v9-data-grid', 'extras', 'all rows at once'],
  ['fluent-v9-table', 'extras', 'no table elements'],
  ['fluent-v9-virtual', 'extras', 'a window of rows'],
  ['tanstack', 'extras', 'table elements laid out by hand'],
  ['vaadin', 'extras', 'recycled rows with slotted cells'],
];

for (const [grid, variant, what] of lists) {
  test(`${grid} (${what}): all of 500 subscriptions are right, and complete`, async ({ grids }) => {
    await grids.open({ grid, variant });
    const { outcome, stored } = await grids.capture();
    expect(outcome).toBe('Captured 500 subscriptions');
    expect(stored?.rows.map(({ id, name, quantity, status }) => ({ id, name, quantity, status })).toSorted(byId)).toEqual(
      expectedSubscriptions(grids.customer, 500),
    );
    expect(stored?.completeness).toMatchObject({ isComplete: true });
  });
}

test('vaadin: all of 500 customers are right, and complete', async ({ grids }) => {
  await grids.openCustomers({ grid: 'vaadin' });
  const { outcome, stored } = await grids.capture('Capture customers');
  expect(outcome).toBe('Captured 500 customers');
  expect(stored?.rows.map(({ id, name, domain }) => ({ id, name, domain })).toSorted(byId)).toEqual(
    customersOf(500).map(({ id, name, domain }) => ({ id, name, domain })),
  );
  expect(stored?.completeness).toMatchObject({ isComplete: true });
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
