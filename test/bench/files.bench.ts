import Papa from 'papaparse';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { type ExportRow, exportColumns, isNumberColumn } from '../../utils/files/export-columns';
import { previewImport } from '../../utils/files/import/preview-import';
import { writeXlsx } from '../../utils/files/write-xlsx';
import type { Measurement } from './main';
import { makeCustomerEvents } from './make-customer-events';
import { medianMilliseconds, medianMillisecondsOfAsync } from './median';

/** Reading a portal export against PapaParse alone, and writing the workbook against write-excel-file alone. */
export async function measure(): Promise<Measurement> {
  const rows = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const text = customersCsv(count);
    const ours = await medianMillisecondsOfAsync(() => importText(text, count), 5);
    const floor = medianMilliseconds(() => Papa.parse(text), 5);
    rows.push(rowOf('CSV import of customers / PapaParse', { count, ours, floor }));
  }
  for (const count of [1_000, 10_000]) {
    const exported = Array.from({ length: count }, (_, index) => exportRow(index));
    const ours = await medianMillisecondsOfAsync(() => writeOurs(exported), 3);
    const floor = await medianMillisecondsOfAsync(() => writePlain(exported), 3);
    rows.push(rowOf('XLSX export / write-excel-file', { count, ours, floor }));
  }
  return { title: 'Files', rows };
}

function rowOf(what: string, { count, ours, floor }: { count: number; ours: number; floor: number }) {
  return {
    what,
    rows: String(count),
    'ours, ms': ours.toFixed(0),
    'alone, ms': floor.toFixed(0),
    ratio: (ours / floor).toFixed(2),
    'µs per row': ((ours * 1000) / count).toFixed(1),
  };
}

function customersCsv(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const { customer } = makeCustomerEvents(index, 0);
    return `${customer},"Contoso, ${index}",contoso-${index}.example,Cloud Reseller`;
  });
  return ['Microsoft ID,Company name,Primary domain name,Relationship', ...lines].join('\r\n');
}

async function importText(text: string, count: number): Promise<void> {
  const result = await previewImport(new File([text], 'Customers.csv'));
  if (!result.isAccepted || result.rows !== count) throw new Error('not read');
}

function exportRow(index: number): ExportRow {
  const cells = exportColumns.map((column) => [column, isNumberColumn(column) ? index : `${column} ${index}`]);
  // Every column has a cell of its kind.
  return Object.fromEntries(cells) as ExportRow;
}

async function writeOurs(rows: readonly ExportRow[]): Promise<void> {
  const none = { columns: ['Customer'], rows: [] };
  await (await writeXlsx({ rows, customers: none, warnings: none, about: [['Written at', 'now']] })).arrayBuffer();
}

/** The same cells in one sheet, without widths, formats and the other sheets. */
async function writePlain(rows: readonly ExportRow[]): Promise<void> {
  const data = [[...exportColumns], ...rows.map((row) => exportColumns.map((column) => row[column]))].map((cells) =>
    cells.map((value): Cell => (typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String })),
  );
  await (await writeExcelFile(data).toBlob()).arrayBuffer();
}
