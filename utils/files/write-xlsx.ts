import { type ExportRow, exportColumns } from './export-columns';
import type { SheetCell, SheetTable } from './sheet-tables';
import { type NamedSheet, writeSheets } from './write-sheets';

export interface Workbook {
  rows: readonly ExportRow[];
  customers: SheetTable;
  warnings: SheetTable;
  /** What, when, from which version, how much, and what is incomplete: label and value, in the language of the export. */
  about: SheetCell[][];
}

/** The workbook of the contract; `further` sheets stand before the last one. */
export async function writeXlsx(
  { rows, customers, warnings, about }: Workbook,
  further: readonly NamedSheet[] = [],
): Promise<Blob> {
  const subscriptions = { columns: exportColumns, rows: rows.map((row) => exportColumns.map((column) => row[column])) };
  return await writeSheets(
    [
      { name: 'Subscriptions', ...subscriptions },
      { name: 'Customers', ...customers },
      { name: 'Warnings', ...warnings },
      ...further,
    ],
    about,
  );
}
