import Papa from 'papaparse';
import { type ExportRow, exportColumns } from './export-columns';
import { formulaPattern } from './formula-guard';

// Excel takes a file without the mark for the system's code page and breaks every name that is not ASCII.
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** UTF-8 text with byte order mark, comma, CRLF; formula-safe (contract: exported CSV). */
export function writeCsv(rows: readonly ExportRow[]): string {
  const cells = rows.map((row) => exportColumns.map((column) => row[column]));
  const table = Papa.unparse([[...exportColumns], ...cells], { newline: lineEnd, escapeFormulae: formulaPattern });
  return `${byteOrderMark}${table}${lineEnd}`;
}
