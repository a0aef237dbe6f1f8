import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-filter-column.js';
import '@vaadin/grid/vaadin-grid-selection-column.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import type { Grid, GridDataProviderCallback, GridDataProviderParams } from '@vaadin/grid';
import type { GridColumn } from '@vaadin/grid/vaadin-grid-column.js';
import { changeRows, gridPage, type PageRow } from './page-rows.ts';

const page = gridPage();
const isFiltered = page.variant === 'filtered';
const grid = document.createElement('vaadin-grid') as Grid<PageRow>;
grid.style.height = '480px';

function addColumn(kind: string, header: string, draw: (cell: HTMLElement, row: PageRow) => void, path = 'name'): void {
  const column = document.createElement(kind) as GridColumn<PageRow>;
  if (kind.includes('sort')) Object.assign(column, { path });
  if (kind.includes('filter')) Object.assign(column, { path, header });
  column.header = header;
  column.renderer = (root, _, { item }) => {
    root.replaceChildren();
    draw(root, item);
  };
  grid.append(column);
}

const text = (key: 'second' | 'third') => (cell: HTMLElement, row: PageRow) => cell.append(row[key]);
const [name, second, third] = page.headers;
if (page.variant === 'extras') grid.append(document.createElement('vaadin-grid-selection-column'));
addColumn(
  page.variant === 'extras' ? 'vaadin-grid-sort-column' : isFiltered ? 'vaadin-grid-filter-column' : 'vaadin-grid-column',
  name,
  (cell, row) => {
    const link = document.createElement('a');
    link.href = row.href;
    link.textContent = row.name;
    cell.append(link);
  },
);
addColumn('vaadin-grid-column', second, text('second'));
addColumn('vaadin-grid-column', third, text('third'));
if (page.variant === 'extras')
  addColumn('vaadin-grid-column', '', (cell) => {
    const button = document.createElement('button');
    button.textContent = 'Manage';
    cell.append(button);
  });

let rows = page.rows;
/** Rows come a page at a time and a while later, so that the grid shows rows without text in between. */
function provide(
  { page: number, pageSize, filters }: GridDataProviderParams<PageRow>,
  callback: GridDataProviderCallback<PageRow>,
) {
  const wanted = filters.map(({ value }) => value.toLowerCase()).find((value) => value !== '') ?? '';
  const found = rows.filter((row) => row.name.toLowerCase().includes(wanted));
  setTimeout(
    () => callback(found.slice(number * pageSize, (number + 1) * pageSize), found.length),
    page.variant === 'late' ? 120 : 20,
  );
}
grid.dataProvider = provide;
page.host.append(grid);

changeRows(
  page,
  () => grid.shadowRoot?.querySelector('#table')?.scrollTop ?? 0,
  (now) => {
    rows = now;
    grid.clearCache();
  },
);

if (isFiltered) {
  await customElements.whenDefined('vaadin-grid-filter-column');
  setTimeout(() => {
    const field = grid.querySelector('vaadin-text-field');
    if (field) Object.assign(field, { value: 'Office' });
  }, 200);
}
