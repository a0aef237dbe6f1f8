import type { ExportColumn } from '../export-columns';
import { withoutGuard } from '../formula-guard';
import { CellReader } from './cell-reader';
import type { Delimiter, TableRow } from './delimited-rows';
import { importLimits } from './import-limits';
import { excerpt, RefusedFileError, refuse } from './import-problem';
import type { Imported } from './imported';
import { activityLog } from './kinds/activity-log';
import {
  migrationToolCustomers,
  migrationToolNewCommerce,
  migrationToolResult,
  migrationToolSubscriptions,
} from './kinds/migration-tool';
import { legacyOfferMapping, offerMatrix } from './kinds/offer-matrix';
import { portalCustomers } from './kinds/portal-customers';
import { portalSubscriptions } from './kinds/portal-subscriptions';
import { priceList } from './kinds/price-list';
import { reconciliationDailyUsage, reconciliationLicenseBased, reconciliationModern } from './kinds/reconciliation';
import { ProblemList } from './problem-list';
import type { ImportKind, MappedRow, TableKind } from './table-kind';

// To add a kind of table: one file in kinds/, one line here, its name in the locale files, its rows in test/files/import.
const tableKinds = [
  portalCustomers,
  portalSubscriptions,
  activityLog,
  offerMatrix,
  legacyOfferMapping,
  priceList,
  migrationToolCustomers,
  migrationToolSubscriptions,
  migrationToolNewCommerce,
  migrationToolResult,
  reconciliationLicenseBased,
  reconciliationModern,
  reconciliationDailyUsage,
  // Each kind knows only its own meanings; the table of kinds treats them alike.
] as unknown as readonly TableKind[];

/** What the admin may say that columns mean, per kind of table. */
export const mappableColumns = tableKinds.map(({ kind, columns, required }) => ({ kind, columns, required }));

/** A column as the admin sees it: the file's header and what it is taken for; null = kept as it is, or not used. */
export interface MappedColumn {
  header: string;
  meaning: string | null;
}

export interface TableOptions {
  /** BCP 47: the language in which the admin says that dates and numbers are written. */
  language?: string;
  /** What the admin says that columns mean, by header; remembered per kind of file. */
  mapping?: Readonly<Record<string, string | null>>;
}

export interface ReadTable {
  kind: ImportKind;
  columns: MappedColumn[];
  rows: number;
  /** The first rows as the file writes them. */
  sample: string[][];
  imported: Imported;
}

export interface TableSource {
  rows: AsyncIterable<TableRow[]>;
  sheet?: string;
  /** Unknown until the header was read. */
  delimiter(): Delimiter | undefined;
  serialDates?: { isFrom1904: boolean };
}

const sampleRows = 5;

/** Finds the header, the kind of table and its columns, and reads all rows. One problem anywhere refuses the whole table. */
export async function readTable(source: TableSource, options: TableOptions): Promise<ReadTable> {
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
      table = openTable(row, source, options);
      // Only a workbook may begin with a title and remarks.
      const mayFollow = source.serialDates !== undefined && before.length <= importLimits.rowsBeforeHeader;
      if (!table && !mayFollow) refuseUnknown(before, source.sheet);
    }
  }
  if (!table) return refuseUnknown(before, source.sheet);
  return table.finish();
}

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

function refuseUnknown(rows: readonly TableRow[], sheet?: string): never {
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0];
  if (!header) return refuse('empty-file', sheet === undefined ? {} : { sheet });
  const headers = withoutEmptyEnd(header.cells.map((cell) => cell.trim()));
  const found = excerpt(headers.filter((cell) => cell !== '').join(', '));
  const refusal = new RefusedFileError({ id: 'unknown-table', line: header.line, found, ...(sheet !== undefined && { sheet }) });
  refusal.headers = headers.map(excerpt);
  throw refusal;
}

function openTable(header: TableRow, source: TableSource, options: TableOptions): OpenTable | undefined {
  const headers = withoutEmptyEnd(header.cells.map((cell) => withoutGuard(cell).trim()));
  // It lists both sides of several accounts: as a portal's list it would put all of them into one.
  if (ownColumns.every((column) => headers.includes(column)))
    refuse('own-export-changed', { line: header.line, ...sheetOf(source) });
  const kind = detectKind(headers, options.mapping);
  if (!kind) return undefined;
  const columns = mapColumns(kind, headers, options.mapping);
  checkHeaders(columns, header.line, source.sheet);
  return new OpenTable({ kind, columns, source, options });
}

const ownColumns: readonly string[] = ['Side', 'Customer stage', 'Twin seen at', 'Still billed'] satisfies ExportColumn[];

class OpenTable {
  readonly #kind: TableKind;
  readonly #columns: MappedColumn[];
  readonly #source: TableSource;
  readonly #problems = new ProblemList();
  readonly #reader: ReturnType<TableKind['read']>;
  readonly #layout: Layout;
  readonly #sample: string[][] = [];
  #rows = 0;

  constructor({
    kind,
    columns,
    source,
    options,
  }: { kind: TableKind; columns: MappedColumn[]; source: TableSource; options: TableOptions }) {
    this.#kind = kind;
    this.#columns = columns;
    this.#source = source;
    this.#layout = { columns, indexOf: indexOf(columns), ...sheetOf(source) };
    const language = options.language === undefined ? {} : { language: options.language };
    const cells = new CellReader({
      problems: this.#problems,
      usualDecimalMark: source.delimiter() === ';' ? ',' : '.',
      ...language,
      ...(isFromMicrosoftTool(kind.kind) && source.delimiter() !== ';' && { usualLanguage: 'en-US' }),
      ...(source.serialDates && { serialDates: source.serialDates }),
    });
    this.#reader = kind.read({ cells, problems: this.#problems, ...language });
  }

  add(row: TableRow): void {
    if (++this.#rows > importLimits.rows) refuse('too-many-rows', { line: row.line });
    if (this.#sample.length < sampleRows) this.#sample.push(row.cells.map(excerpt));
    const extra = row.cells.slice(this.#columns.length);
    if (row.cells.length < this.#columns.length || extra.some((cell) => cell.trim() !== '')) {
      this.#problems.add('wrong-number-of-cells', { line: row.line, ...sheetOf(this.#source) });
    } else if (!this.#hasFormula(row)) {
      this.#reader.add(new Row(row, this.#layout));
    }
  }

  finish(): ReadTable {
    if (this.#rows === 0) refuse('no-rows', sheetOf(this.#source));
    const imported = this.#reader.finish();
    this.#problems.refuseIfAny();
    return { kind: this.#kind.kind, columns: this.#columns, rows: this.#rows, sample: this.#sample, imported };
  }

  /** A cell that is neither used nor kept may hold anything. */
  #hasFormula({ line, cells }: TableRow): boolean {
    // A workbook itself tells text from formulas.
    if (this.#source.serialDates) return false;
    const isKept = (at: number) => this.#kind.keepsOther === true || this.#columns[at]?.meaning !== null;
    const index = cells.findIndex((cell, at) => formula.test(cell) && isKept(at));
    const column = this.#columns[index];
    if (column) this.#problems.add('formula', { line, column: column.header, found: excerpt(cells[index] ?? '') });
    return column !== undefined;
  }
}

const sheetOf = ({ sheet }: TableSource) => (sheet === undefined ? {} : { sheet });

function withoutEmptyEnd(headers: string[]): string[] {
  return headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);
}

/** Files that the admin did not write by hand or export from a page in their language. */
const isFromMicrosoftTool = (kind: ImportKind) => /^(offer|legacy|price|migration|reconciliation)/.test(kind);

/** The kind with most columns of those whose required ones are all there. */
function detectKind(headers: readonly string[], mapping: TableOptions['mapping']): TableKind | undefined {
  const fits = tableKinds.flatMap((kind) => {
    const found = new Set(mapColumns(kind, headers, mapping).map(({ meaning }) => meaning));
    const isComplete = kind.required.every((meaning) => found.has(meaning));
    const isEnough = kind.oneOf === undefined || kind.oneOf.some((meaning) => found.has(meaning));
    return isComplete && isEnough ? [{ kind, known: found.size }] : [];
  });
  return fits.toSorted((a, b) => b.known - a.known)[0]?.kind;
}

function mapColumns(kind: TableKind, headers: readonly string[], mapping: TableOptions['mapping'] = {}): MappedColumn[] {
  return headers.map((header, index) => {
    const chosen = Object.hasOwn(mapping, header) ? mapping[header] : undefined;
    const isKnown = typeof chosen === 'string' && kind.columns.includes(chosen);
    const meaning = isKnown ? chosen : chosen === null ? null : (kind.meaningOf(header) ?? null);
    return { header: header === '' ? `Column ${index + 1}` : header, meaning };
  });
}

const forbiddenHeaders = new Set(['__proto__', 'constructor', 'prototype']);

function checkHeaders(columns: readonly MappedColumn[], line: number, sheet?: string): void {
  const at = { line, ...(sheet !== undefined && { sheet }) };
  const seen = new Set<string>();
  for (const { header, meaning } of columns) {
    if (forbiddenHeaders.has(header.toLowerCase())) refuse('forbidden-name', { ...at, column: header });
    if (meaning === null) continue;
    if (seen.has(meaning)) refuse('duplicate-column', { ...at, column: header });
    seen.add(meaning);
  }
}

function indexOf(columns: readonly MappedColumn[]): ReadonlyMap<string, number> {
  return new Map(columns.flatMap(({ meaning }, index) => (meaning === null ? [] : [[meaning, index] as const])));
}

interface Layout {
  columns: readonly MappedColumn[];
  indexOf: ReadonlyMap<string, number>;
  sheet?: string;
}

/** A formula where a name or number should be: what it would show is not in the file. Cells of our own exports carry a guard. */
const formula = /^\s*=|^[+\-@\t\r].*[(|!]/;

class Row implements MappedRow<string> {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #layout: Layout;

  constructor({ line, cells }: TableRow, layout: Layout) {
    this.line = line;
    this.#cells = cells;
    this.#layout = layout;
  }

  text(meaning: string): string {
    const index = this.#layout.indexOf.get(meaning);
    return index === undefined ? '' : withoutGuard(this.#cells[index] ?? '');
  }

  has(meaning: string): boolean {
    return this.#layout.indexOf.has(meaning);
  }

  place(meaning: string) {
    const { columns, indexOf, sheet } = this.#layout;
    const column = columns[indexOf.get(meaning) ?? -1]?.header ?? meaning;
    return { line: this.line, column, ...(sheet !== undefined && { sheet }) };
  }

  other(): Record<string, string> {
    const entries = this.#layout.columns.flatMap(({ header, meaning }, index) => {
      const cell = withoutGuard(this.#cells[index] ?? '').trim();
      return meaning === null && cell !== '' ? [[header, cell] as const] : [];
    });
    return Object.fromEntries(entries);
  }
}
