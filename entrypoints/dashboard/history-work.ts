import type { ClockGap } from '../../utils/consolidation/clock-gaps';
import type { ImportProblem } from '../../utils/database/history';
import type { HistoryLook } from '../../utils/database/look-at-history';
import type { StorageFailure } from '../../utils/database/storage-error';
import type { ChainBreak } from '../../utils/database/verify-history';
import type { HistoryHeader } from '../../utils/files/history-file';
import type { HistoryProblem } from '../../utils/files/read-history-file';
// WXT replaces import.meta.url before Vite looks for workers (seen 2026-11, WXT 0.21), so the worker is imported.
import HistoryThread from './history-worker?worker';
import type { BackUpFile } from './write-back-up';

/** What the page asks its worker: a history of a million events is read, proved and written there, while the page goes on. */
export type HistoryAsk =
  /** The passphrase is needed where the file is sealed. */
  | { ask: 'look'; file: File; passphrase?: string }
  /** With the history that was looked at last. */
  | { ask: 'unite' }
  | { ask: 'restore' }
  /** Sealed, where there is a passphrase. */
  | { ask: 'back-up'; version: string; passphrase?: string };

export type HistoryAnswer =
  | { is: 'looked'; header: HistoryHeader; look: HistoryLook }
  | { is: 'sealed' }
  | { is: 'refused'; refusal: HistoryRefusal }
  | { is: 'united'; added: number; clockGaps: ClockGap[]; inConflict: { id: string; name: string; count: number }[] }
  | { is: 'restored'; count: number }
  | ({ is: 'backed-up' } & BackUpFile)
  | { is: 'failed'; message: string };

/** Before the answer, now and then. */
export interface HistoryProgress {
  is: 'progress';
  percent: number;
}

export type HistoryRefusal =
  | { problem: HistoryProblem; event?: number }
  | { problem: ImportProblem; breaks?: ChainBreak[] }
  | { problem: StorageFailure }
  /** An exported table: the file that is most easily taken for a back-up. */
  | { problem: 'exported-csv'; rows: number }
  | { problem: 'exported-csv-broken'; line: number; column: string };

export interface HistoryWorker {
  ask: (ask: HistoryAsk, onProgress?: (percent: number) => void) => Promise<HistoryAnswer>;
  end: () => void;
}

/** One question at a time; what failed inside is thrown here. */
export function startHistoryWorker(): HistoryWorker {
  const worker = new HistoryThread();
  const ask: HistoryWorker['ask'] = (question, onProgress) =>
    new Promise<HistoryAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<HistoryAnswer | HistoryProgress>) => {
        if (data.is === 'progress') onProgress?.(data.percent);
        else if (data.is === 'failed') reject(new Error(data.message));
        else resolve(data);
      };
      worker.onerror = (event) => reject(new Error(`The history worker stopped: ${event.message}`));
      worker.postMessage(question);
    });
  return { ask, end: () => worker.terminate() };
}
