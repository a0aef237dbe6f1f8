import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { changeRows, gridPage, type PageRow } from './page-rows.ts';

const page = gridPage();
const [name, second, third] = page.headers;
const hasExtras = page.variant === 'extras';
const features = tableFeatures({});
const helper = createColumnHelper<typeof features, PageRow>();
const columns = helper.columns([
  ...(hasExtras
    ? [
        helper.display({
          id: 'select',
          header: () => <input type="checkbox" aria-label="Select all" />,
          cell: () => <input type="checkbox" aria-label="Select row" />,
        }),
        helper.display({
          id: 'expand',
          header: '',
          cell: () => (
            <button type="button" aria-expanded="false" aria-label="Expand">
              ›
            </button>
          ),
        }),
      ]
    : []),
  helper.accessor('name', { header: name, cell: ({ row, getValue }) => <a href={row.original.href}>{getValue()}</a> }),
  helper.accessor('second', { header: second }),
  helper.accessor('third', { header: third }),
]);

/** Rows of the semantic table lie on top of each other's place, as TanStack's own example draws them. */
function App() {
  const [data, setData] = useState(page.rows);
  const box = useRef<HTMLDivElement>(null);
  const table = useTable({ features, columns, data, getRowId: (row) => row.id });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    estimateSize: () => 33,
    getScrollElement: () => box.current,
    overscan: 5,
  });
  useEffect(() => {
    changeRows(page, () => box.current?.scrollTop ?? 0, setData);
  }, []);
  return (
    <div ref={box} className="box" style={{ position: 'relative' }}>
      <table style={{ display: 'grid' }}>
        <thead style={{ display: 'grid', position: 'sticky', top: 0, zIndex: 1, background: '#fff' }}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} style={{ display: 'flex' }}>
              {group.headers.map((header) => (
                <th key={header.id} style={{ width: 240 }}>
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody style={{ display: 'grid', height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <tr key={row.id} style={{ display: 'flex', position: 'absolute', transform: `translateY(${start}px)`, height: 33 }}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} style={{ width: 240 }}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}

createRoot(page.host).render(<App />);
