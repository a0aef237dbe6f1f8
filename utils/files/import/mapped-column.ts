import type { ImportKind } from './table-kind';

/** A column as the admin sees it: the file's header and what it is taken for; null = kept as it is, or not used. */
export interface MappedColumn {
  header: string;
  meaning: string | null;
}

/** What is known of a table whose rows were refused: the admin may say what its columns mean. */
export interface RefusedTable {
  /** Absent where the columns are those of no table that is known. */
  kind?: ImportKind;
  columns: MappedColumn[];
}
