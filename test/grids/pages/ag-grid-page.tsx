import { AllCommunityModule, type ColDef, createGrid, ModuleRegistry } from 'ag-grid-community';
import { changeRows, gridPage, type PageRow } from './page-rows.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
const page = gridPage();
const { variant } = page;
const [name, second, third] = page.headers;

function linkTo({ data }: { data?: PageRow }): HTMLElement | string {
  if (!data) return '';
  const link = document.createElement('a');
  link.href = data.href;
  link.textContent = data.name;
  return link;
}

const columns: ColDef<PageRow>[] = [
  { field: 'name', headerName: name, cellRenderer: linkTo, width: 320, pinned: variant === 'pinned' ? 'left' : false },
  { field: 'second', headerName: second, width: 200 },
  // So wide that a narrow grid does not draw what stands behind it.
  ...(variant === 'narrow' ? [{ headerName: 'Notes', valueGetter: () => 'note', width: 1_400 }] : []),
  { field: 'third', headerName: third, width: 240, pinned: variant === 'pinned' ? 'right' : false },
  ...(variant === 'extras'
    ? [
        {
          headerName: '',
          cellRenderer: () => {
            const button = document.createElement('button');
            button.textContent = 'Manage';
            return button;
          },
          width: 120,
        },
      ]
    : []),
];

page.host.className = 'clipped';
const grid = createGrid<PageRow>(page.host, {
  columnDefs: columns,
  rowData: page.rows,
  getRowId: ({ data }) => data.id,
  ensureDomOrder: variant !== 'plain',
  ...(variant === 'extras' && { rowSelection: { mode: 'multiRow' as const } }),
  ...(variant === 'filtered' && { defaultColDef: { filter: true, floatingFilter: true } }),
  ...(variant === 'pager' && { pagination: true, paginationPageSize: 100 }),
});
if (variant === 'filtered')
  void grid.setColumnFilterModel('name', { type: 'contains', filter: 'Office' }).then(() => grid.onFilterChanged());

changeRows(
  page,
  () => page.host.querySelector('.ag-body-viewport')?.scrollTop ?? 0,
  (rows) => grid.setGridOption('rowData', rows),
);
