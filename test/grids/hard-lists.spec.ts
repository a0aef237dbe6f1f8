import { expect, type Grids, test } from './grid-fixtures.ts';
import type { Change, GridRequest } from './grid-page.ts';
import { expectedSubscriptions, type ReadSubscription } from './list-data.ts';

// A recycled list of 500 rows is scrolled through twice; on a busy machine that takes its time.
test.setTimeout(180_000);

type Wanted = Partial<GridRequest> & Pick<GridRequest, 'grid'>;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Reads the list, which must be complete and right in every row. */
async function expectAllRight(grids: Grids, expected: ReadSubscription[]) {
  const { outcome, stored } = await grids.capture();
  expect(outcome).toMatch(new RegExp(`^Captured (?:${expected.length} of )?${expected.length} subscriptions$`));
  expect(stored?.rows.map(({ id, name, quantity, status }) => ({ id, name, quantity, status })).toSorted(byId)).toEqual(
    expected.toSorted(byId),
  );
  return stored?.completeness;
}

/** Reads the list, which must not be called complete: the sentence says why. */
async function expectNotComplete(grids: Grids, sentence: RegExp) {
  const { outcome, stored } = await grids.capture();
  expect(outcome).toMatch(sentence);
  expect(stored?.completeness.isComplete ?? false).toBe(false);
}

const rightLists: [string, Wanted, { proof: string }][] = [
  ['columns pinned left and right', { grid: 'ag-grid', variant: 'pinned', rows: 120 }, { proof: 'end-of-list' }],
  ['a pager over pages that scroll', { grid: 'ag-grid', variant: 'pager', rows: 220 }, { proof: 'last-page' }],
  ['a pager with its range in words', { grid: 'angular-material', variant: 'pager', rows: 500 }, { proof: 'stated-total' }],
  ['Load more', { grid: 'fluent-v9-table', variant: 'load-more', rows: 300 }, { proof: 'end-of-list' }],
  ['a list without headers', { grid: 'fluent-v8', variant: 'list', rows: 160 }, { proof: 'end-of-list' }],
  ['rows that come late', { grid: 'vaadin', variant: 'late', rows: 160 }, { proof: 'end-of-list' }],
  ['a total in words', { grid: 'vaadin', rows: 120, text: '120 results found.' }, { proof: 'stated-total' }],
];

for (const [what, request, completeness] of rightLists) {
  test(`${request.grid}, ${what}: right and complete`, { tag: '@matrix' }, async ({ grids }) => {
    await grids.open(request);
    expect(await expectAllRight(grids, expectedSubscriptions(grids.customer, request.rows ?? 0))).toMatchObject(completeness);
  });
}

test('the scroll position and the page of the pager are left as they were', { tag: '@matrix' }, async ({ grids }) => {
  const { page } = grids;
  await grids.open({ grid: 'fluent-v8', rows: 160 });
  await page.locator('.box').evaluate((box) => box.scrollTo({ top: 1_200 }));
  await expectAllRight(grids, expectedSubscriptions(grids.customer, 160));
  expect(await page.locator('.box').evaluate(({ scrollTop }) => scrollTop)).toBe(1_200);
});

test('a pager that stands on its second page is read whole and stands there again', { tag: '@matrix' }, async ({ grids }) => {
  const { page } = grids;
  await grids.open({ grid: 'angular-material', variant: 'pager', rows: 300 });
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByText('101 – 200 of 300')).toBeVisible();
  await expectAllRight(grids, expectedSubscriptions(grids.customer, 300));
  await expect(page.getByText('101 – 200 of 300')).toBeVisible();
});

test('a filter in the head of a column: not complete', { tag: '@matrix' }, async ({ grids }) => {
  for (const grid of ['ag-grid', 'vaadin'] as const) {
    await grids.open({ grid, variant: 'filtered', rows: 60 });
    if (grid === 'vaadin') await grids.page.locator('vaadin-text-field input').fill('Office');
    await expect(grids.page.getByText('Power BI Pro').first()).toBeHidden();
    await expectNotComplete(grids, /filter/);
  }
});

test('a word in the search box of the list: not complete', { tag: '@matrix' }, async ({ grids }) => {
  await grids.open({ grid: 'fast', search: 'Office', rows: 60 });
  await expectNotComplete(grids, /filter/);
});

test('a total in words that is another one: not complete', { tag: '@matrix' }, async ({ grids }) => {
  await grids.open({ grid: 'fast', text: '61 results found.', rows: 60 });
  await expectNotComplete(grids, /61/);
});

test('rows that head a group, which may be closed: not complete', { tag: '@matrix' }, async ({ grids }) => {
  await grids.open({ grid: 'fluent-v8', variant: 'groups', rows: 60 });
  await expectNotComplete(grids, /no subscription ID/);
});

test('columns that are not drawn since the window is too narrow: refused', { tag: '@matrix' }, async ({ grids }) => {
  await grids.open({ grid: 'ag-grid', variant: 'narrow', rows: 60 });
  await expectNotComplete(grids, /^Can't read this page/);
});

/** What a page shows after the change, by then and from then on. */
const afterwards: Record<Exclude<Change, 'none'>, (rows: ReadSubscription[]) => ReadSubscription[]> = {
  'row-moves-up': (rows) => rows,
  'row-goes-and-one-comes': ([, ...others]) => others,
  'row-is-edited': (rows) => rows.map((row, index) => (index === 0 ? { ...row, status: 'suspended' } : row)),
};

for (const [grid, change] of [
  ['ag-grid', 'row-moves-up'],
  ['tanstack', 'row-goes-and-one-comes'],
  ['vaadin', 'row-is-edited'],
] as const) {
  test(`${grid}, ${change} while it is read: read again`, { tag: '@matrix' }, async ({ grids }) => {
    await grids.open({ grid, change, rows: 160 });
    await expectAllRight(grids, afterwards[change](expectedSubscriptions(grids.customer, 160)));
  });
}
