import { exportColumns } from '../export-columns';
import { historyFormat } from '../history-file';
import { isObject } from '../json';
import { readOwnCsv } from '../read-own-csv';
import { decodeChunks, detectEncoding, type TextEncoding } from './decode-text';
import { type Delimiter, readDelimitedRows } from './delimited-rows';
import { type ImportFile, readBytes, readChunks } from './import-file';
import { importLimits } from './import-limits';
import { type ImportProblem, RefusedFileError, refuse } from './import-problem';
import type { Imported } from './imported';
import type { MappedColumn, RefusedTable } from './mapped-column';
import type { ReadTable, TableOptions } from './open-table';
import { readJson } from './read-json';
import { readRest } from './read-rest';
import { readTable } from './read-table';
import { readWorkbook, type WorkbookSheet } from './read-workbook';
import type { ImportKind } from './table-kind';

export interface ImportOptions extends TableOptions {
  /** What the admin says the text is written in, where the bytes can't tell (Windows-1250, Shift JIS …). */
  encoding?: TextEncoding;
}

/** What a file would bring, or why it is refused. Nothing is written by reading it. */
export type ImportPreview =
  | {
      isAccepted: true;
      kind: ImportKind;
      rows: number;
      /** Absent for JSON, where fields have fixed names. */
      columns?: MappedColumn[];
      sample?: string[][];
      encoding?: TextEncoding;
      sheet?: string;
      /** Absent for our own export and back-up, which have readers of their own. */
      imported?: Imported;
    }
  /** With the header, where there is one: the admin may say what its columns mean. */
  | { isAccepted: false; problems: ImportProblem[]; table?: RefusedTable };

type Accepted = Extract<ImportPreview, { isAccepted: true }>;

/** Reads a file that the admin chose: all of it or nothing. */
export async function previewImport(file: ImportFile, options: ImportOptions = {}): Promise<ImportPreview> {
  try {
    return { isAccepted: true, ...(await read(file, options)) };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    return { isAccepted: false, problems: error.problems, ...(error.table && { table: error.table }) };
  }
}

const headBytes = 64 * 1024;

async function read(file: ImportFile, options: ImportOptions): Promise<Omit<Accepted, 'isAccepted'>> {
  if (file.size === 0) refuse('empty-file');
  const head = await readBytes(file, 0, headBytes);
  const format = detectFormat(head);
  if (file.size > importLimits[format === 'workbook' ? 'workbookBytes' : 'textBytes']) refuse('file-too-large');
  if (format === 'workbook') return await readSheets(await readWorkbook(await readBytes(file, 0, file.size)), options);
  const encoding = options.encoding ?? detectEncoding(head);
  try {
    return await readTextFile(file, encoding, options);
  } catch (error) {
    const isOtherEncoding = error instanceof RefusedFileError && error.problems[0]?.id === 'damaged-text';
    if (!isOtherEncoding || options.encoding !== undefined || encoding !== 'utf-8') throw error;
    return await readTextFile(file, 'windows-1252', options);
  }
}

async function readTextFile(
  file: ImportFile,
  encoding: TextEncoding,
  options: ImportOptions,
): Promise<Omit<Accepted, 'isAccepted'>> {
  const texts = () => decodeChunks(readChunks(file), encoding);
  const start = await startOf(texts());
  if (start === '') refuse('empty-file');
  if (/^<(!doctype|html|\?xml)/i.test(start)) refuse('not-a-table');
  if (/^[[{]/.test(start)) return { ...(await readJsonFile(file, texts())), encoding };
  if (isOwnExport(start)) return await readOwnExport(texts(), encoding);
  return { ...(await readText(texts(), options)), encoding };
}

/** By the first bytes: a name's ending is only what somebody called the file. */
function detectFormat(head: Uint8Array): 'workbook' | 'text' {
  const startsWith = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0x50, 0x4b, 0x05, 0x06)) return 'workbook';
  // The container of Excel 97 to 2003, and of every workbook with a password.
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) return refuse('old-excel');
  if (startsWith(0x1f, 0x8b) || startsWith(0x37, 0x7a, 0xbc, 0xaf) || startsWith(0x52, 0x61, 0x72, 0x21))
    return refuse('compressed-file');
  if (startsWith(0x25, 0x50, 0x44, 0x46)) return refuse('not-a-table');
  return 'text';
}

/** The first visible text. */
async function startOf(texts: AsyncIterable<string>): Promise<string> {
  for await (const text of texts) {
    const start = text.trimStart();
    if (start !== '') return start.slice(0, headBytes);
  }
  return '';
}

async function readText(texts: AsyncIterable<string>, options: ImportOptions): Promise<ReadTable> {
  let delimiter: Delimiter | undefined;
  const rows = readDelimitedRows(texts, (found) => {
    delimiter = found;
  });
  return await readTable({ rows, delimiter: () => delimiter }, options);
}

/** The first sheet that is a known table; a workbook may begin with remarks. */
async function readSheets(sheets: readonly WorkbookSheet[], options: ImportOptions): Promise<Omit<Accepted, 'isAccepted'>> {
  const refusals: RefusedFileError[] = [];
  for (const { name, rows, isFrom1904 } of sheets) {
    try {
      const source = { rows: portions(rows), sheet: name, delimiter: () => undefined, serialDates: { isFrom1904 } };
      return { ...(await readTable(source, options)), sheet: name };
    } catch (error) {
      if (!(error instanceof RefusedFileError)) throw error;
      // A sheet that is a known table with something wrong in it refuses the file: the next sheet is not what the admin meant.
      if (!error.problems.every(({ id }) => id === 'unknown-table' || id === 'empty-file')) throw error;
      refusals.push(error);
    }
  }
  throw (
    refusals.find(({ problems }) => problems[0]?.id === 'unknown-table') ??
    refusals[0] ??
    new RefusedFileError({ id: 'empty-file' })
  );
}

async function* portions<T>(rows: T[]): AsyncGenerator<T[]> {
  yield rows;
}

async function readJsonFile(file: ImportFile, texts: AsyncIterable<string>): Promise<Omit<Accepted, 'isAccepted'>> {
  if (file.size > importLimits.jsonBytes) refuse('file-too-large');
  let text = '';
  for await (const piece of texts) text += piece;
  const value = readJson(text);
  // Its own reader checks a back-up with its checksum.
  if (isObject(value) && value.format === historyFormat)
    return { kind: 'own-back-up', rows: Array.isArray(value.events) ? value.events.length : 0 };
  return readRest(value);
}

const ownHeader = exportColumns.join(',');
const isOwnExport = (start: string) => start.startsWith(ownHeader);

async function readOwnExport(texts: AsyncIterable<string>, encoding: TextEncoding): Promise<Omit<Accepted, 'isAccepted'>> {
  let text = '';
  for await (const piece of texts) text += piece;
  const { rows, problems } = readOwnCsv(text);
  const [first] = problems;
  if (first)
    refuse(first.id === 'not-a-time' ? 'not-a-date' : first.id === 'not-our-header' ? 'unknown-table' : first.id, {
      line: first.line,
      ...(first.column && { column: first.column }),
    });
  return { kind: 'own-export', rows: rows.length, encoding };
}
