import { withoutGuard } from '../formula-guard';
import type { TableRow } from './delimited-rows';
import type { MappedColumn } from './mapped-column';
import type { MappedRow } from './table-kind';

/** Where the columns stand; the same for all rows of a table. */
export interface Layout {
  columns: readonly MappedColumn[];
  indexOf: ReadonlyMap<string, number>;
  sheet?: string;
}

export function layoutOf(columns: readonly MappedColumn[], sheet?: string): Layout {
  const indexOf = new Map(columns.flatMap(({ meaning }, index) => (meaning === null ? [] : [[meaning, index] as const])));
  return { columns, indexOf, ...(sheet !== undefined && { sheet }) };
}

/** A row by meaning. */
export class Row implements MappedRow<string> {
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
