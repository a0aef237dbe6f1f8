import Papa from 'papaparse';
import { importLimits } from './import-limits';
import { excerpt, refuse } from './import-problem';

/** A row with the line on which it begins, from 1 (a quoted cell may hold line breaks). */
export interface TableRow {
  line: number;
  cells: string[];
}

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Rows in portions: one promise per row would cost more than reading it. */
export async function* readDelimitedRows(
  texts: AsyncIterable<string>,
  onDelimiter: (delimiter: Delimiter) => void,
): AsyncGenerator<TableRow[]> {
  const reader = new RowReader(onDelimiter);
  for await (const text of texts) yield reader.add(text);
  yield reader.finish();
}

/** Excel's own hint, which it writes and reads but does not show. */
const separatorHint = /^sep=([,;\t])(\r\n|\n|\r)/i;

class RowReader {
  #rest = '';
  #line = 1;
  #parser: { parse: (text: string, ignoreLastRow: boolean) => Papa.ParseResult<string[]> } | undefined;
  readonly #onDelimiter: (delimiter: Delimiter) => void;

  constructor(onDelimiter: (delimiter: Delimiter) => void) {
    this.#onDelimiter = onDelimiter;
  }

  add(text: string): TableRow[] {
    return this.#read(this.#rest + text, false);
  }

  finish(): TableRow[] {
    return this.#read(this.#rest, true);
  }

  #read(text: string, isLast: boolean): TableRow[] {
    this.#rest = text;
    if (!this.#parser && !this.#start(isLast)) return [];
    const result = this.#parser?.parse(this.#rest, !isLast);
    if (!result) return [];
    const rows = result.data.map((cells) => this.#next(cells));
    this.#rest = this.#rest.slice(result.meta.cursor);
    // Quotes that are still open swallow the rest of the file: the reader would wait for an end that never comes.
    if (this.#rest.length > importLimits.lineCharacters) refuse('line-too-long', { line: this.#line });
    // A row that goes on in the next portion is not among the rows yet; it is read again then.
    const broken = result.errors.find(({ type, row }) => type === 'Quotes' && (row ?? 0) < rows.length);
    if (broken) refuse('unclosed-quote', { line: rows[broken.row ?? 0]?.line ?? this.#line });
    return rows;
  }

  /** Needs the whole header: its words hold no line breaks, so what follows them tells how lines end. */
  #start(isLast: boolean): boolean {
    const hint = separatorHint.exec(this.#rest);
    if (hint) {
      this.#rest = this.#rest.slice(hint[0].length);
      this.#line++;
    }
    const end = endOfHeader(this.#rest);
    if (end === undefined && !isLast) {
      if (this.#rest.length > importLimits.lineCharacters) refuse('line-too-long', { line: this.#line });
      return false;
    }
    const delimiter = (hint?.[1] as Delimiter | undefined) ?? detectDelimiter(this.#rest.slice(0, end?.at));
    this.#onDelimiter(delimiter);
    const parser = new Papa.Parser({ delimiter, newline: end?.newline ?? '\n' });
    this.#parser = { parse: (text, ignoreLastRow) => parser.parse(text, 0, ignoreLastRow) };
    return true;
  }

  #next(cells: string[]): TableRow {
    const line = this.#line;
    if (cells.length > importLimits.columns) refuse('too-many-columns', { line });
    this.#line++;
    let length = 0;
    for (const cell of cells) {
      length += cell.length;
      if (cell.includes('\n') || cell.includes('\r')) this.#line += cell.split(/\r\n|\r|\n/).length - 1;
    }
    if (length > importLimits.lineCharacters) refuse('line-too-long', { line, found: excerpt(cells[0] ?? '') });
    return { line, cells };
  }
}

function endOfHeader(text: string): { at: number; newline: '\r\n' | '\n' | '\r' } | undefined {
  let isQuoted = false;
  for (let at = 0; at < Math.min(text.length, importLimits.lineCharacters); at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (letter === '\n') return { at, newline: '\n' };
    // A carriage return at the very end may be the first half of a line end.
    if (letter === '\r' && at + 1 < text.length) return { at, newline: text[at + 1] === '\n' ? '\r\n' : '\r' };
  }
  return undefined;
}

/** The character that makes most cells of the header; a comma where none does. */
function detectDelimiter(header: string): Delimiter {
  const outside = header.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => outside.split(delimiter).length);
  const most = Math.max(...counts);
  return delimiters[counts.indexOf(most)] ?? ',';
}
