import type { CellPlace, CellReader } from './cell-reader';
import type { Imported } from './imported';
import type { ProblemList } from './problem-list';

export const importKinds = [
  'portal-customers',
  'portal-subscriptions',
  'activity-log',
  'offer-matrix',
  'legacy-offer-mapping',
  'price-list',
  'migration-tool-customers',
  'migration-tool-subscriptions',
  'migration-tool-new-commerce',
  'migration-tool-result',
  'reconciliation-license-based',
  'reconciliation-modern',
  'reconciliation-daily-usage',
  'rest-customers',
  'rest-subscriptions',
  'rest-activity-log',
  'rest-migrations',
  'own-export',
  'own-back-up',
] as const;
/** What a file is. Each has its name in the locale files (`imports:kind.*`). */
export type ImportKind = (typeof importKinds)[number];

/** One row as a kind of file sees it: by meaning, wherever the columns stand. */
export interface MappedRow<M extends string> {
  line: number;
  /** The text of the column with this meaning, without our formula guard; empty where the file has no such column. */
  text(meaning: M): string;
  has(meaning: M): boolean;
  place(meaning: M): CellPlace;
  /** The columns that no rule knows, by their header. */
  other(): Record<string, string>;
}

export interface TableTools {
  cells: CellReader;
  problems: ProblemList;
  /** BCP 47: the language that the admin says the file is written in. */
  language?: string;
}

/** Takes rows one by one while the file is read, and says at the end what they are. */
export interface TableReader<M extends string> {
  add(row: MappedRow<M>): void;
  finish(): Imported;
}

/** One kind of table: its columns and what its rows mean. */
export interface TableKind<M extends string = string> {
  kind: ImportKind;
  columns: readonly M[];
  /** Without these it is another kind. */
  required: readonly M[];
  /** Beside those at least one of these. */
  oneOf?: readonly M[];
  meaningOf(header: string): M | undefined;
  read(tools: TableTools): TableReader<M>;
  /** Columns that no rule knows are kept with their rows, so they are checked like the others. */
  keepsOther?: boolean;
}

/** Headers of Microsoft's tools are one English word per column, written with or without blanks. */
export function byWords<M extends string>(columns: Record<M, string>): (header: string) => M | undefined {
  const meanings = new Map<string, M>();
  for (const [meaning, words] of Object.entries<string>(columns)) {
    // The keys of the record are the meanings.
    for (const word of words.split('|')) meanings.set(bare(word), meaning as M);
  }
  return (header) => meanings.get(bare(header));
}

const bare = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
