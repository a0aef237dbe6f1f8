import { withoutGuard } from '../formula-guard';
import { CellReader } from './cell-reader';
import type { Delimiter, TableRow } from './delimited-rows';
import { importLimits } from './import-limits';
import { excerpt, refuse } from './import-problem';
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
  const problems = new ProblemList();
  const before: TableRow[] = [];
  let table: OpenTable | undefined;
  for await (const portion of source.rows) {
    for (const row of portion) {
      if (isBlank(row)) continue;
      if (table) table.add(row);
      else {
        before.push(row);
        table = openTable(row, source, { options, problems });
        if (!table && before.length > importLimits.rowsBeforeHeader) refuseUnknown(before, source.sheet);
        if (!table && source.serialDates === undefined) refuseUnknown(before);
      }
    }
  }
  if (!table) return refuseUnknown(before, source.sheet);
  return table.finish();
}

const isBlank = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');

function refuseUnknown(rows: readonly TableRow[], sheet?: string): never {
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1) ?? rows[0];
  if (!header) refuse('empty-file', sheet === undefined ? {} : { sheet });
  const found = excerpt(
    header.cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(', '),
  );
  return refuse('unknown-table', { line: header.line, found, ...(sheet !== undefined && { sheet }) });
}

interface OpenTable {
  add(row: TableRow): void;
  finish(): ReadTable;
}

function openTable(
  header: TableRow,
  source: TableSource,
  { options, problems }: { options: TableOptions; problems: ProblemList },
): OpenTable | undefined {
  const headers = withoutEmptyEnd(header.cells.map((cell) => withoutGuard(cell).trim()));
  const kind = detectKind(headers, options.mapping);
  if (!kind) return undefined;
  const columns = mapColumns(kind, headers, options.mapping);
  checkHeaders(columns, header.line, source.sheet);
  const layout = { columns, indexOf: indexOf(columns), ...(source.sheet !== undefined && { sheet: source.sheet }) };
  const reader = kind.read({
    cells: new CellReader({
      problems,
      usualDecimalMark: source.delimiter() === ';' ? ',' : '.',
      ...(options.language !== undefined && { language: options.language }),
      ...(isFromMicrosoftTool(kind.kind) && source.delimiter() !== ';' && { usualLanguage: 'en-US' }),
      ...(source.serialDates && { serialDates: source.serialDates }),
    }),
    problems,
    ...(options.language !== undefined && { language: options.language }),
  });
  const sample: string[][] = [];
  let rows = 0;
  return {
    add: (row) => {
      if (++rows > importLimits.rows) refuse('too-many-rows', { line: row.line });
      if (sample.length < sampleRows) sample.push(row.cells);
      const isWhole = row.cells.length === headers.length || row.cells.slice(headers.length).every((cell) => cell.trim() === '');
      if (row.cells.length < headers.length || !isWhole)
        problems.add('wrong-number-of-cells', { line: row.line, ...sheetOf(source) });
      else if (
        checkFormulas(row, { ...layout, keepsOther: kind.keepsOther === true, isText: source.serialDates !== undefined }, problems)
      ) {
        reader.add(new Row(row, layout));
      }
    },
    finish: () => {
      if (rows === 0) refuse('no-rows', sheetOf(source));
      const imported = reader.finish();
      problems.refuseIfAny();
      return { kind: kind.kind, columns, rows, sample, imported };
    },
  };
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

function checkFormulas(
  { line, cells }: TableRow,
  { columns, sheet, keepsOther, isText }: Layout & { keepsOther: boolean; isText: boolean },
  problems: ProblemList,
): boolean {
  // A workbook tells text from formulas itself.
  if (isText) return true;
  const index = cells.findIndex((cell, at) => (keepsOther || columns[at]?.meaning !== null) && formula.test(cell));
  if (index < 0) return true;
  const column = columns[index]?.header;
  problems.add('formula', {
    line,
    ...(column !== undefined && { column }),
    ...(sheet !== undefined && { sheet }),
    found: excerpt(cells[index] ?? ''),
  });
  return false;
}

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
