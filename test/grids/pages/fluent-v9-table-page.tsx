import {
  Button,
  Checkbox,
  FluentProvider,
  Link,
  Table,
  TableBody,
  TableCell,
  TableCellActions,
  TableCellLayout,
  TableHeader,
  TableHeaderCell,
  TableRow,
  TableSelectionCell,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { gridPage } from './page-rows.ts';

const page = gridPage();
const hasExtras = page.variant === 'extras';
const pageLength = 100;

function App() {
  const [shown, setShown] = useState(page.variant === 'load-more' ? pageLength : page.rows.length);
  return (
    <FluentProvider theme={webLightTheme}>
      <Table noNativeElements={hasExtras} aria-label="List">
        <TableHeader>
          <TableRow>
            {hasExtras && <TableSelectionCell aria-label="Select all" />}
            {page.headers.map((header) => (
              <TableHeaderCell key={header} sortable={hasExtras}>
                {header}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {page.rows.slice(0, shown).map((row) => (
            <TableRow key={row.id}>
              {hasExtras && <TableSelectionCell aria-label="Select row" />}
              <TableCell>
                <TableCellLayout media={hasExtras ? <Checkbox /> : undefined}>
                  <Link href={row.href}>{row.name}</Link>
                </TableCellLayout>
                {hasExtras && (
                  <TableCellActions>
                    <Button>Manage</Button>
                  </TableCellActions>
                )}
              </TableCell>
              <TableCell>{row.second}</TableCell>
              <TableCell>{row.third}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown < page.rows.length && (
        <Button type="button" onClick={() => setTimeout(() => setShown(shown + pageLength), 80)}>
          Load more
        </Button>
      )}
    </FluentProvider>
  );
}

createRoot(page.host).render(<App />);
