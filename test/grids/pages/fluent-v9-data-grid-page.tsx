import {
  Button,
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  Link,
  TableCellLayout,
  webLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { gridPage, type PageRow } from './page-rows.ts';

const page = gridPage();
const hasExtras = page.variant === 'extras';
const [name, second, third] = page.headers;

const columns = [
  createTableColumn<PageRow>({
    columnId: 'name',
    compare: (a, b) => a.name.localeCompare(b.name),
    renderHeaderCell: () => name,
    renderCell: (row) => (
      <TableCellLayout>
        <Link href={row.href}>{row.name}</Link>
      </TableCellLayout>
    ),
  }),
  createTableColumn<PageRow>({ columnId: 'second', renderHeaderCell: () => second, renderCell: (row) => row.second }),
  createTableColumn<PageRow>({ columnId: 'third', renderHeaderCell: () => third, renderCell: (row) => row.third }),
  ...(hasExtras
    ? [
        createTableColumn<PageRow>({
          columnId: 'actions',
          renderHeaderCell: () => 'Actions',
          renderCell: () => <Button>Manage</Button>,
        }),
      ]
    : []),
];

createRoot(page.host).render(
  <FluentProvider theme={webLightTheme}>
    <DataGrid
      items={page.rows}
      columns={columns}
      getRowId={(row: PageRow) => row.id}
      sortable={hasExtras}
      {...(hasExtras && { selectionMode: 'multiselect' as const })}
    >
      <DataGridHeader>
        <DataGridRow selectionCell={{ 'aria-label': 'Select all' }}>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<PageRow>>
        {({ item, rowId }) => (
          <DataGridRow<PageRow> key={rowId} selectionCell={{ 'aria-label': 'Select row' }}>
            {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  </FluentProvider>,
);
