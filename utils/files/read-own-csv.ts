import Papa from 'papaparse';
import * as z from 'zod/mini';
import { method } from '../consolidation/event';
import { isGuid } from '../consolidation/guid';
import { billingFrequency, commerceType, dayOrInstant, status, term } from '../consolidation/subscription';
import { type ExportColumn, type ExportRow, exportColumns, isNumberColumn } from './export-columns';
import { withoutGuard } from './formula-guard';

/** Why a cell, a line or the file was not taken. Each has one sentence in the locale files (`dashboard:csvProblem.*`). */
export const csvProblemIds = [
  'not-our-header',
  'wrong-number-of-cells',
  'unclosed-quote',
  'not-a-number',
  'not-a-guid',
  'not-a-time',
  'not-a-known-word',
  'required-cell-empty',
] as const;
export type CsvProblemId = (typeof csvProblemIds)[number];

export interface CsvProblem {
  id: CsvProblemId;
  /** Line of the file, from 1, on which the row begins (a cell may hold line breaks). */
  line: number;
  column?: ExportColumn;
}

export interface OwnCsv {
  rows: ExportRow[];
  problems: CsvProblem[];
}

const header = exportColumns.join(',');

/** Reads our own export back. A row with a problem is not in `rows`; nothing is repaired. */
export function readOwnCsv(text: string): OwnCsv {
  const table = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const newline = newlineAfterHeader(table);
  if (!newline) return { rows: [], problems: [{ id: 'not-our-header', line: 1 }] };
  const read: OwnCsv = { rows: [], problems: [] };
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(table, {
    delimiter: ',',
    newline,
    step: ({ data, errors, meta }) => {
      if (position > 0) readRow(data, { line, isQuoteOpen: errors.some((error) => error.type === 'Quotes') }, read);
      line += table.slice(position, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      position = meta.cursor;
    },
  });
  return read;
}

/** Header words hold no quotes and no line breaks, so what follows them tells how lines end. */
function newlineAfterHeader(table: string): '\r\n' | '\n' | undefined {
  if (!table.startsWith(header)) return undefined;
  const rest = table.slice(header.length, header.length + 2);
  if (rest === '\r\n') return '\r\n';
  return rest.startsWith('\n') ? '\n' : undefined;
}

function readRow(cells: string[], at: { line: number; isQuoteOpen: boolean }, read: OwnCsv): void {
  const { line } = at;
  if (at.isQuoteOpen) {
    read.problems.push({ id: 'unclosed-quote', line });
    return;
  }
  if (cells.length === 1 && cells[0] === '') return;
  if (cells.length !== exportColumns.length) {
    read.problems.push({ id: 'wrong-number-of-cells', line });
    return;
  }
  const texts = new Map(exportColumns.map((column, index) => [column, withoutGuard(cells[index] ?? '')]));
  const problems = exportColumns.flatMap((column) => {
    const id = cellProblem(column, texts.get(column) ?? '');
    return id ? [{ id, line, column }] : [];
  });
  if (problems.length > 0) read.problems.push(...problems);
  else read.rows.push(toRow(texts));
}

function toRow(texts: ReadonlyMap<ExportColumn, string>): ExportRow {
  const entries = exportColumns.map((column) => {
    const text = texts.get(column) ?? '';
    return [column, isNumberColumn(column) ? (text === '' ? null : Number(text)) : text];
  });
  // The columns are exactly the keys of a row.
  return Object.fromEntries(entries) as ExportRow;
}

const required: readonly ExportColumn[] = ['Side', 'Microsoft ID', 'Subscription ID', 'Status', 'Captured at'];
const yesOrNo = z.enum(['yes', 'no']);
const words: Partial<Record<ExportColumn, z.ZodMiniType>> = {
  Side: z.enum(['From', 'To']),
  Status: status,
  'Commerce type': commerceType,
  Term: term,
  'Billing frequency': billingFrequency,
  Method: method,
  'Auto-renew': yesOrNo,
  'Still billed': yesOrNo,
  'Capture complete': yesOrNo,
};
const guidColumns: readonly ExportColumn[] = ['Microsoft ID', 'Subscription ID', 'Add-on of'];
const timeColumns: readonly ExportColumn[] = [
  'Starts on',
  'Renews or ends on',
  'Cancel until',
  'Twin seen at',
  'Stopped at',
  'Captured at',
];

function cellProblem(column: ExportColumn, text: string): CsvProblemId | undefined {
  if (text === '') return required.includes(column) ? 'required-cell-empty' : undefined;
  if (column === 'Quantity' && !/^\d+$/.test(text)) return 'not-a-number';
  if (column === 'Price' && !/^\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) return 'not-a-number';
  if (column === 'Overlap days' && !/^\d+(-\d+)?$/.test(text)) return 'not-a-number';
  if (guidColumns.includes(column) && !isGuid(text)) return 'not-a-guid';
  if (column === 'Twin' && !text.split('; ').every(isGuid)) return 'not-a-guid';
  if (timeColumns.includes(column) && !text.split('/').every((time) => dayOrInstant.safeParse(time).success)) return 'not-a-time';
  return words[column]?.safeParse(text).success === false ? 'not-a-known-word' : undefined;
}
