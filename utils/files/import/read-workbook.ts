import { zipSync } from 'fflate';
// The universal build works in this thread: the browser build starts workers from blob: addresses, which our CSP forbids.
import readXlsxFile from 'read-excel-file/universal';
import type { TableRow } from './delimited-rows';
import { importLimits } from './import-limits';
import { type ImportProblemId, refuse } from './import-problem';
import { readZipParts } from './zip-parts';

export interface WorkbookSheet {
  name: string;
  rows: TableRow[];
  /** Dates without a date format count days from 1904 instead of 1900 (old Excel for Mac). */
  isFrom1904: boolean;
}

// As in decode-text.ts: known to every platform, typed only with the DOM.
declare const TextDecoder: new (encoding: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** The sheets of an Excel workbook as text cells: numbers as the file writes them, dates as `2026-11-23` or `2026-11-23 17:30:00`. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const parts = readZipParts(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (!parts.has('xl/workbook.xml')) refuse('not-a-table');
  for (const [name, part] of parts) checkPart(name, part);
  // Packed again without compression: for compressed parts the reader would start workers from blob: addresses.
  const unpacked = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await parseSheets(unpacked);
  const isFrom1904 = /\bdate1904="(1|true)"/.test(textOf(parts.get('xl/workbook.xml')));
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(toRow), isFrom1904 }));
}

type Cell = string | boolean | Date | null;

async function parseSheets(unpacked: Uint8Array): Promise<{ sheet: string; data: Cell[][] }[]> {
  const copy = new ArrayBuffer(unpacked.length);
  new Uint8Array(copy).set(unpacked);
  try {
    const sheets = await readXlsxFile<string>(copy, { trim: false, parseNumber: (text) => text });
    // The package's types name the constructor (typeof Date) where a Date is meant.
    return sheets as unknown as { sheet: string; data: Cell[][] }[];
  } catch {
    // Whatever its parser trips over, a workbook that it can't read is damaged; nothing of it is used.
    return refuse('damaged-workbook');
  }
}

function toRow(cells: Cell[], index: number): TableRow {
  return { line: index + 1, cells: cells.map(textOfCell) };
}

function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell === true || cell === false) return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return cell;
  if (Number.isNaN(cell.valueOf())) refuse('damaged-workbook');
  const [day = '', time = ''] = cell.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function textOf(part: Uint8Array | undefined): string {
  if (!part) return '';
  // Spreadsheet programs write UTF-8; another encoding could hide from the checks what the reader then sees.
  if ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff)) refuse('unsafe-workbook');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch (error) {
    if (error instanceof TypeError) refuse('damaged-workbook');
    throw error;
  }
}

function checkPart(name: string, part: Uint8Array): void {
  const text = textOf(part);
  if (/<!(DOCTYPE|ENTITY)/.test(text)) refuse('entity-definition');
  if (/^\s*<\?xml[^>]*encoding=(?!["']utf-8["'])/i.test(text)) refuse('unsafe-workbook');
  if (name.endsWith('.rels')) checkReferences(text);
  if (name.startsWith('xl/worksheets/') && name.endsWith('.xml')) checkSheet(text);
}

/** Links in cells are never followed; data that comes from elsewhere would be an old copy of something we can't see. */
function checkReferences(text: string): void {
  for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g)) {
    if (/TargetMode="External"/i.test(relation) && !/Type="[^"]*\/hyperlink"/i.test(relation)) refuse('external-reference');
  }
}

function checkSheet(text: string): void {
  // A formula's value is what it was when somebody last calculated it.
  const formula = /<(?:[\w-]+:)?f[\s>/]/.exec(text);
  if (formula) refuse('formula', { line: rowAt(text, formula.index) });
  let rows = 0;
  let columns = 0;
  for (const [, letters, row] of text.matchAll(/\br="([A-Z]{0,8})(\d{1,10})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters ?? ''));
  }
  const problem = sizeProblem(rows, columns);
  if (problem) refuse(problem);
}

function sizeProblem(rows: number, columns: number): ImportProblemId | undefined {
  if (rows > importLimits.rows || rows * columns > importLimits.workbookCells) return 'too-many-rows';
  return columns > importLimits.columns ? 'too-many-columns' : undefined;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function rowAt(text: string, index: number): number | undefined {
  const row = /.*<(?:[\w-]+:)?row\b[^>]*\br="(\d+)"/s.exec(text.slice(Math.max(0, index - 20_000), index))?.[1];
  return row === undefined ? undefined : Number(row);
}
