import type { Instant } from '../../utils/consolidation/subscription';
import type { imports } from '../texts/en/imports';

type Texts = typeof imports;
export type ImportKindName = keyof Texts['kind'];
export type Meaning = keyof Texts['meaning'];

/** What is wrong, and where. The sentences are the texts' own. */
export interface ShownProblem {
  id: keyof Texts['problem'];
  line?: number;
  column?: string;
  sheet?: string;
  path?: string;
  found?: string;
}

export interface ShownColumn {
  header: string;
  meaning: string | null;
}

/** A kind of table and what its columns can mean. */
export interface MappableKind {
  kind: ImportKindName;
  columns: readonly string[];
}

/** How the admin says that the file is to be read; absent = as the file shows. */
export interface ReadingChoices {
  mapping?: Readonly<Record<string, string | null>>;
  language?: string;
  encoding?: string;
}

export interface ShownQuestions {
  account: boolean;
  partnerId?: string;
  customer: boolean;
  exportTime: boolean;
  wholeList: boolean;
  markets: string[];
  segments: string[];
}

/** What the admin answered so far, as the form holds it. */
export interface Answers {
  /** An account's id, or a new one of that side. */
  account?: string | 'new-from' | 'new-to';
  cloud: 'commercial' | 'us-government' | '21vianet';
  label: string;
  customer?: { id: string; name: string };
  /** As the browser's field writes it (`2026-11-23T09:30`), in the project's time zone. */
  exportedAt: string;
  isWholeList: boolean;
  market?: string;
  segment?: string;
}

type Counts<T> = Partial<Record<T extends `${infer Name}_one` ? Name : never, number>>;
export type BroughtCounts = Counts<keyof Texts['brought']>;
export type LeftOutCounts = Counts<keyof Texts['leftOut']>;

export interface ShownPlan {
  events: number;
  brought: BroughtCounts;
  leftOut: LeftOutCounts;
  problems: ShownProblem[];
}

/** How far the import of a chosen file has come. */
export type ImportStep =
  | { step: 'choose'; ended?: 'tooSlow' | 'failed' }
  | { step: 'reading'; fileName: string; share: number }
  | {
      step: 'refused';
      fileName: string;
      problems: ShownProblem[];
      columns?: ShownColumn[];
      kind?: ImportKindName;
      choices: ReadingChoices;
    }
  | {
      step: 'preview';
      fileName: string;
      kind: ImportKindName;
      rows: number;
      sheet?: string;
      columns?: ShownColumn[];
      sample?: string[][];
      choices: ReadingChoices;
      /** Absent for the extension's own files, which are not imported here. */
      questions?: ShownQuestions;
      isRecording: boolean;
      /** How much of a large file is worked out, from 0 to 1. */
      share?: number;
    };

export interface ShownImport {
  id: string;
  at: Instant;
  fileName: string;
  kind: ImportKindName | undefined;
  account: string;
  brought: BroughtCounts;
  seenAt?: Instant;
  isWholeList: boolean;
  isTakenBack: boolean;
}
