import type { ExportColumn } from '../export-columns';
import { withoutGuard } from '../formula-guard';
import { checkColumns, mapTable, shownHeader } from './column-mapping';
import type { TableRow } from './delimited-rows';
import { importLimits } from './import-limits';
import { excerpt, RefusedFileError, refuse } from './import-problem';
import type { RefusedTable } from './mapped-column';
import { OpenTable, type ReadTable, sheetOf, type TableOptions, type TableSource } from './open-table';

/** Finds the header, the kind of table and its columns, and reads all rows. One problem anywhere refuses the whole table. */
export async function readTable(source: TableSource, options: TableOptions): Promise<ReadTable> {
  let found: RefusedTable | undefined;
  try {
    return await readRows(source, options, (table) => {
      found = table;
    });
  } catch (error) {
    // With the header, so that the admin can say what its columns mean.
    if (error instanceof RefusedFileError && found) error.table ??= found;
    throw error;
  }
}

async function readRows(source: TableSource, options: TableOptions, onTable: (table: RefusedTable) => void): Promise<ReadTable> {
  const before: TableRow[] = [];
  let table: OpenTable | undefined;
  for await (const portion of source.rows) {
    for (const row of portion) {
      if (isBlank(row)) continue;
      if (table) {
        table.add(row);
        continue;
      }
      before.push(row);
      table = openTable(row, source, { ...options, onTable });
      // Only a workbook may begin with a title and remarks.
      const mayFollow = source.serialDates !== undefined && before.length <= importLimits.rowsBeforeHeader;
      if (!table && !mayFollow) refuseUnknown(before, source);
    }
  }
  if (!table) return refuseUnknown(before, source);
  return table.finish();
}

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

function openTable(
  header: TableRow,
  source: TableSource,
  options: TableOptions & { onTable: (table: RefusedTable) => void },
): OpenTable | undefined {
  const at = { line: header.line, ...sheetOf(source) };
  const headers = headersOf(header);
  // It lists both sides of several accounts: as a portal's list it would put all of them into one.
  if (ownColumns.every((column) => headers.includes(column))) refuse('own-export-changed', at);
  const table = mapTable(headers, options.mapping);
  if (!table) return undefined;
  options.onTable({ kind: table.kind.kind, columns: table.columns });
  checkColumns(table.columns, at);
  return new OpenTable(table, source, options);
}

const ownColumns: readonly string[] = ['Side', 'Customer stage', 'Twin seen at', 'Still billed'] satisfies ExportColumn[];

function headersOf({ cells }: TableRow): string[] {
  const headers = cells.map((cell) => withoutGuard(cell).trim());
  return headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);
}

function refuseUnknown(rows: readonly TableRow[], source: TableSource): never {
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0];
  if (!header) return refuse('empty-file', sheetOf(source));
  const headers = headersOf(header);
  const found = excerpt(headers.filter((name) => name !== '').join(', '));
  const columns = headers.map((name, index) => ({ header: shownHeader(name, index), meaning: null }));
  const refusal = new RefusedFileError({ id: 'unknown-table', line: header.line, found, ...sheetOf(source) });
  refusal.table = { columns };
  throw refusal;
}
