// The universal build zips in this thread: the browser build starts workers from blob: addresses, which our CSP forbids.
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/universal';
import { type ExportRow, exportColumns } from './export-columns';
import type { SheetCell, SheetTable } from './sheet-tables';

export interface Workbook {
  rows: readonly ExportRow[];
  customers: SheetTable;
  warnings: SheetTable;
  /** What, when, from which version, how much, and what is incomplete: label and value, in the language of the export. */
  about: SheetCell[][];
}

/** Excel refuses a longer text in a cell and repairs the file by dropping it. */
const longestCell = 32_767;
const widthOf: Record<string, number> = {
  Customer: 32,
  Subscription: 44,
  Twin: 38,
  Warnings: 32,
  'What it means': 70,
  'What to do': 70,
};

/** The workbook of the contract: text cells are text whatever they hold, so nothing in it is ever a formula. */
export async function writeXlsx({ rows, customers, warnings, about }: Workbook): Promise<Blob> {
  const subscriptions = { columns: exportColumns, rows: rows.map((row) => exportColumns.map((column) => row[column])) };
  return await writeExcelFile([
    sheet('Subscriptions', subscriptions),
    sheet('Customers', customers),
    sheet('Warnings', warnings),
    { sheet: 'About', data: about.map(dataRow), columns: [{ width: 40 }, { width: 90 }] },
  ]).toBlob();
}

function sheet(name: string, { columns, rows }: SheetTable) {
  return {
    sheet: name,
    data: [columns.map(headerCell), ...rows.map(dataRow)],
    columns: columns.map((column) => ({
      width: widthOf[column] ?? (column.includes('ID') ? 38 : Math.max(12, column.length + 2)),
    })),
    stickyRowsCount: 1,
  };
}

function headerCell(column: string): Cell {
  return { value: column, type: String, fontWeight: 'bold' };
}

function dataRow(cells: readonly SheetCell[]): Row {
  return cells.map(dataCell);
}

function dataCell(cell: SheetCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  // '@' is Excel's text format: editing the cell later does not turn its content into a number, a date or a formula.
  return { value: cell.slice(0, longestCell), type: String, format: '@' };
}
