import {
  createTableColumn,
  DataGridCell,
  DataGridHeaderCell,
  FluentProvider,
  Link,
  webLightTheme,
} from '@fluentui/react-components';
import {
  DataGrid,
  DataGridBody,
  DataGridHeader,
  DataGridRow,
  type RowRenderer,
} from '@fluentui-contrib/react-data-grid-react-window';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { changeRows, gridPage, type PageRow } from './page-rows.ts';

const page = gridPage();
const hasExtras = page.variant === 'extras';
const [name, second, third] = page.headers;

const columns = [
  createTableColumn<PageRow>({
    columnId: 'name',
    renderHeaderCell: () => name,
    renderCell: (row) => <Link href={row.href}>{row.name}</Link>,
  }),
  createTableColumn<PageRow>({ columnId: 'second', renderHeaderCell: () => second, renderCell: (row) => row.second }),
  createTableColumn<PageRow>({ columnId: 'third', renderHeaderCell: () => third, renderCell: (row) => row.third }),
];

const renderRow: RowRenderer<PageRow> = ({ item, rowId }, style) => (
  <DataGridRow<PageRow> key={rowId} style={style} selectionCell={{ 'aria-label': 'Select row' }}>
    {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
  </DataGridRow>
);

function App() {
  const [rows, setRows] = useState(page.rows);
  useEffect(() => {
    changeRows(
      page,
      () => Math.max(0, ...[...document.querySelectorAll('[role=grid] *')].map(({ scrollTop }) => scrollTop)),
      setRows,
    );
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <DataGrid
        items={rows}
        columns={columns}
        getRowId={(row: PageRow) => row.id}
        {...(hasExtras && { selectionMode: 'multiselect' as const })}
      >
        <DataGridHeader>
          <DataGridRow selectionCell={{ 'aria-label': 'Select all' }}>
            {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<PageRow> itemSize={44} height={440}>
          {renderRow}
        </DataGridBody>
      </DataGrid>
    </FluentProvider>
  );
}

createRoot(page.host).render(<App />);
