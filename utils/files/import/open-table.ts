import { CellReader } from './cell-reader';
import type { ChosenColumns, MappedTable } from './column-mapping';
import type { Delimiter, TableRow } from './delimited-rows';
import { importLimits } from './import-limits';
import { excerpt, refuse } from './import-problem';
import type { Imported } from './imported';
import type { MappedColumn } from './mapped-column';
import { type Layout, layoutOf, Row } from './mapped-row';
import { ProblemList } from './problem-list';
import type { ImportKind, TableKind } from './table-kind';

export interface TableOptions {
  /** BCP 47: the language in which the admin says that dates and numbers are written. */
  language?: string;
  mapping?: ChosenColumns;
}

export interface TableSource {
  rows: AsyncIterable<TableRow[]>;
  sheet?: string;
  /** Unknown until the header was read. */
  delimiter(): Delimiter | undefined;
  /** Only in workbooks: dates may be plain numbers of days. */
  serialDates?: { isFrom1904: boolean };
}

export interface ReadTable {
  kind: ImportKind;
  columns: MappedColumn[];
  rows: number;
  /** The first rows as the file writes them. */
  sample: string[][];
  imported: Imported;
}

const sampleRows = 5;

/** A formula where a name or number should be: what it would show is not in the file. Cells of our own exports carry a guard. */
const formula = /^\s*=|^\s*[+\-@]+\s*(?:[a-z_.]+\(|.*\|)/i;

/** A table whose header is known: takes its rows and says at the end what they are. */
export class OpenTable {
  readonly #kind: TableKind;
  readonly #columns: MappedColumn[];
  readonly #source: TableSource;
  readonly #problems = new ProblemList();
  readonly #reader: ReturnType<TableKind['read']>;
  readonly #layout: Layout;
  readonly #sample: string[][] = [];
  #rows = 0;

  constructor({ kind, columns }: MappedTable, source: TableSource, options: TableOptions) {
    this.#kind = kind;
    this.#columns = columns;
    this.#source = source;
    this.#layout = layoutOf(columns, source.sheet);
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

/** For the place of a problem. */
export const sheetOf = ({ sheet }: TableSource) => (sheet === undefined ? {} : { sheet });

/** Files that the admin did not write by hand or export from a page in their language. */
const isFromMicrosoftTool = (kind: ImportKind) => /^(offer|legacy|price|migration|reconciliation)/.test(kind);
