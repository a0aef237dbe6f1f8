import { DetailsList, type IColumn, initializeIcons, Link, List, SelectionMode } from '@fluentui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { changeRows, gridPage, type PageRow } from './page-rows.ts';

// The icons' font lies on a server of Microsoft's, which nobody asks here.
initializeIcons('data:,', { disableWarnings: true });

const page = gridPage();
const hasExtras = page.variant === 'extras';
const [name, second, third] = page.headers;

const columns: IColumn[] = [
  {
    key: 'name',
    name,
    minWidth: 260,
    isRowHeader: true,
    onRender: (row: PageRow) => <Link href={row.href}>{row.name}</Link>,
  },
  { key: 'second', name: second, fieldName: 'second', minWidth: 120, isSorted: hasExtras },
  { key: 'third', name: third, fieldName: 'third', minWidth: 200 },
  ...(hasExtras
    ? [{ key: 'actions', name: '', minWidth: 60, onRender: () => <button type="button">Manage</button> } satisfies IColumn]
    : []),
];

/** A list without headers: what a value means is said by the value alone. */
const Line = (row: PageRow) => (
  <div style={{ padding: 8 }}>
    <Link href={row.href}>{row.name}</Link>
    <div>{row.second}</div>
    <div>{row.third}</div>
  </div>
);

function App() {
  const [rows, setRows] = useState(page.rows);
  useEffect(() => {
    changeRows(page, () => document.querySelector('.box')?.scrollTop ?? scrollY, setRows);
  }, []);
  if (page.variant === 'list') return <List items={rows} onRenderCell={(row) => row && <Line {...row} />} />;
  return (
    <DetailsList
      items={rows}
      columns={columns}
      getKey={(row: PageRow) => row.id}
      selectionMode={hasExtras ? SelectionMode.multiple : SelectionMode.none}
      {...(page.variant === 'groups' && {
        groups: [
          { key: 'a', name: 'First half', startIndex: 0, count: rows.length / 2 },
          { key: 'b', name: 'Second half', startIndex: rows.length / 2, count: rows.length / 2 },
        ],
      })}
    />
  );
}

// Extras stand in the open page, whose window scrolls; the plain list in a box of its own.
if (!hasExtras) page.host.className = 'box';
if (!hasExtras) page.host.dataset.isScrollable = 'true';
createRoot(page.host).render(<App />);
