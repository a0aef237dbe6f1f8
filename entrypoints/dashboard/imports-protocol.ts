import type { Account } from '../../utils/consolidation/account';
import type { Instant } from '../../utils/consolidation/subscription';
import type { StorageFailure } from '../../utils/database/storage-error';
import type { ImportProblem } from '../../utils/files/import/import-problem';
import type { ImportQuestions } from '../../utils/files/import/import-questions';
import type { MappedColumn, RefusedTable } from '../../utils/files/import/mapped-column';
import type { ImportPlan } from '../../utils/files/import/plan-import';
import type { ImportOptions } from '../../utils/files/import/preview-import';
import type { ImportKind } from '../../utils/files/import/table-kind';
import type { ImportAnswers } from '../../utils/files/import/to-captures';

/** What the page asks its worker: the file stays there, only what is drawn comes back. */
export type ImportRequest =
  | { ask: 'preview'; file: File; options: ImportOptions }
  | { ask: 'plan'; answers: AdminAnswers }
  | { ask: 'record'; answers: AdminAnswers; now: Instant };

/** Answers come back under the number of their question: a later question makes an earlier one void. */
export type NumberedRequest = { id: number; request: ImportRequest };

export interface AdminAnswers extends ImportAnswers {
  /** One that is not known yet is added with the import. */
  account?: Account;
  market?: string;
  segment?: string;
}

/** A preview without what it read. */
export type ShownPreview =
  | {
      isAccepted: true;
      kind: ImportKind;
      rows: number;
      columns?: MappedColumn[];
      sample?: string[][];
      sheet?: string;
      encoding?: string;
      /** Absent for the extension's own files. */
      questions?: ImportQuestions;
    }
  | { isAccepted: false; problems: ImportProblem[]; table?: RefusedTable };

export type ShownPlan = Omit<ImportPlan, 'happenings'> & { events: number };

export interface ImportAnswerOf {
  preview: ShownPreview;
  plan: ShownPlan;
  record: { isRecorded: true } | { isRecorded: false; problems: ImportProblem[] } | { isRecorded: false; failure: StorageFailure };
}

export type FromWorker =
  /** It still reads, or works out what follows: how much of the file, from 0 to 1. */
  { progress: number } | { id: number; answer: ImportAnswerOf[keyof ImportAnswerOf] };
