import {
  type DataGrid,
  fastCheckbox,
  fastDataGrid,
  fastDataGridCell,
  fastDataGridRow,
  provideFASTDesignSystem,
} from '@microsoft/fast-components';
import { html } from '@microsoft/fast-element';
import { gridPage, type PageRow } from './page-rows.ts';

provideFASTDesignSystem().register(fastDataGrid(), fastDataGridRow(), fastDataGridCell(), fastCheckbox());
const page = gridPage();
const [name, second, third] = page.headers;
const hasExtras = page.variant === 'extras';

interface CellContext {
  rowData: PageRow;
}

const grid = document.createElement('fast-data-grid') as DataGrid;
grid.columnDefinitions = [
  ...(hasExtras
    ? [
        {
          columnDataKey: 'select',
          title: '',
          gridColumn: '1',
          cellTemplate: html<CellContext>`<fast-checkbox aria-label="Select row"></fast-checkbox>`,
        },
      ]
    : []),
  {
    columnDataKey: 'name',
    title: name,
    isRowHeader: true,
    cellTemplate: html<CellContext>`<a href="${({ rowData }) => rowData.href}">${({ rowData }) => rowData.name}</a>`,
  },
  { columnDataKey: 'second', title: second },
  { columnDataKey: 'third', title: third },
];
grid.rowsData = page.rows;
page.host.append(grid);
