/** What a page with a grid is asked for, in its address. Read by the tests, the server and the pages. */
export const gridNames = [
  'ag-grid',
  'angular-material',
  'fast',
  'fluent-v8',
  'fluent-v9-data-grid',
  'fluent-v9-table',
  'fluent-v9-virtual',
  'tanstack',
  'vaadin',
] as const;
export type GridName = (typeof gridNames)[number];

export const variants = [
  'plain',
  'extras',
  'filtered',
  'pinned',
  'narrow',
  'pager',
  'load-more',
  'groups',
  'late',
  'list',
] as const;
export type Variant = (typeof variants)[number];

/** What happens to the rows while the list is scrolled. */
export const changes = ['none', 'row-moves-up', 'row-is-edited', 'row-goes-and-one-comes'] as const;
export type Change = (typeof changes)[number];

export interface GridRequest {
  grid: GridName;
  rows: number;
  variant: Variant;
  change: Change;
  /** A sentence above the list, such as `500 results found.` */
  text: string;
  /** What stands in the search box above the list. */
  search: string;
}

export const plainRequest: Omit<GridRequest, 'grid'> = { rows: 500, variant: 'plain', change: 'none', text: '', search: '' };

export function queryOf(request: GridRequest): string {
  return new URLSearchParams(Object.entries(request).map(([key, value]) => [key, String(value)])).toString();
}

export function requestIn(query: URLSearchParams): GridRequest | undefined {
  const grid = gridNames.find((name) => name === query.get('grid'));
  if (!grid) return undefined;
  return {
    grid,
    rows: Number(query.get('rows')),
    variant: variants.find((name) => name === query.get('variant')) ?? 'plain',
    change: changes.find((name) => name === query.get('change')) ?? 'none',
    text: query.get('text') ?? '',
    search: query.get('search') ?? '',
  };
}
