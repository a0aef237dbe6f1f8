import type { BulkPreview } from '../../utils/consolidation/bulk-decision';
import type { BulkPart, BulkResult } from '../../utils/database/bulk-decisions';
import type { StorageFailure } from '../../utils/database/storage-error';
import type { ExchangeReport } from './exchange-folder';
import type { FolderFailure } from './folder-files';
// WXT replaces import.meta.url before Vite looks for workers (seen 2026-11, WXT 0.21), so the worker is imported.
import TeamThread from './team-worker?worker';

/** What the page asks its worker: work on all customers, and on files that others wrote. */
export type TeamAsk =
  | { ask: 'preview'; part: BulkPart }
  | { ask: 'record'; parts: readonly BulkPart[]; by?: string | undefined }
  | { ask: 'take-back'; recorded: BulkResult['recorded']; by?: string | undefined }
  | { ask: 'exchange'; folder: FileSystemDirectoryHandle }
  /** A small file that says what is here. */
  | { ask: 'possession' }
  /** A history of what the profile lacks that wrote such a file. */
  | { ask: 'lacking'; file: File; version: string };

export type TeamAnswer =
  | { is: 'previewed'; preview: BulkPreview }
  | { is: 'recorded'; result: BulkResult }
  | { is: 'taken-back'; done: number; failure?: StorageFailure }
  | { is: 'exchanged'; report: ExchangeReport }
  | { is: 'folder-failed'; failure: FolderFailure }
  | { is: 'possession'; file: Blob }
  | { is: 'lacking'; file: Blob; count: number }
  | { is: 'not-known' };

/** To the worker: a question, or that what runs shall end after the batch that it is at. */
export type ToTeamWorker = TeamAsk | { ask: 'stop' };
export type FromTeamWorker = TeamAnswer | { is: 'progress'; done: number; total: number } | { is: 'failed'; message: string };

export interface TeamTask {
  answer: Promise<TeamAnswer>;
  /** Ends it after the batch that it is at; the answer says how far it came. */
  stop: () => void;
  /** Ends it at once, without an answer. For what stores nothing. */
  end: () => void;
}

/** One question, in a worker of its own. */
export function startTeamTask(question: TeamAsk, onProgress: (done: number, total: number) => void = () => undefined): TeamTask {
  const worker = new TeamThread();
  const tell = (message: ToTeamWorker) => worker.postMessage(message);
  const answer = new Promise<TeamAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromTeamWorker>) => {
      if (data.is === 'progress') return onProgress(data.done, data.total);
      worker.terminate();
      if (data.is === 'failed') reject(new Error(data.message));
      else resolve(data);
    };
    worker.onerror = (event) => reject(new Error(`The team worker stopped: ${event.message}`));
  });
  tell(question);
  return { answer, stop: () => tell({ ask: 'stop' }), end: () => worker.terminate() };
}
