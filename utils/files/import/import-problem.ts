import type { RefusedTable } from './mapped-column';

/** Why a file, line or cell was not taken. Each has one sentence in the locale files (`imports:problem.*`). */
export const importProblemIds = [
  // the file
  'empty-file',
  'file-too-large',
  'not-a-table',
  'old-excel',
  'compressed-file',
  'encrypted-file',
  'damaged-workbook',
  'unsafe-workbook',
  'too-many-parts',
  'unpacks-too-large',
  'entity-definition',
  'external-reference',
  'damaged-text',
  'damaged-json',
  'nested-too-deep',
  'forbidden-name',
  'line-too-long',
  'too-many-columns',
  'too-many-rows',
  'duplicate-column',
  'unknown-table',
  'unknown-json',
  'not-a-list',
  'error-answer',
  'own-export-changed',
  'no-rows',
  // lines and cells
  'unclosed-quote',
  'wrong-number-of-cells',
  'formula',
  'required-cell-empty',
  'not-a-guid',
  'not-a-number',
  'not-a-date',
  'ambiguous-date',
  'ambiguous-number',
  'not-a-known-word',
  'contradicting-id',
  'duplicate-id',
  // what is known already
  'known-under-another-customer',
  'known-in-another-account',
  'another-partner',
  'another-accounts-list',
  'no-customer',
] as const;
export type ImportProblemId = (typeof importProblemIds)[number];

export interface ImportProblem {
  id: ImportProblemId;
  /** Line of the file or row of the sheet, from 1. */
  line?: number;
  /** The header as the file writes it. */
  column?: string;
  sheet?: string;
  /** Where it stands in a JSON file: `items[0].creationDate`. */
  path?: string;
  /** The text that was not understood, cut short. */
  found?: string;
}

/** Ends the reading of a file from deep inside; `previewImport` turns it into a value. */
export class RefusedFileError extends Error {
  readonly problems: ImportProblem[];
  /** The header that was found, for the admin to say what its columns mean. */
  table: RefusedTable | undefined;

  constructor(...problems: ImportProblem[]) {
    super(problems.map(({ id }) => id).join(', '));
    this.name = 'RefusedFileError';
    this.problems = problems;
  }
}

export function refuse(id: ImportProblemId, where: Omit<ImportProblem, 'id'> = {}): never {
  throw new RefusedFileError({ id, ...where });
}

/** Enough of a text to find it again, short enough to show. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
