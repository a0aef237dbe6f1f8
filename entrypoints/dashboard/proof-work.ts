import type { ClosingCustomer } from '../../components/dashboard/closing-project';
import type { ProofLine, ProofTotals } from '../../components/dashboard/proof-project';
import type { PageTexts } from '../../components/texts/texts';
import type { AccessConfirmation } from '../../utils/consolidation/access-confirmations';
import type { Guid } from '../../utils/consolidation/guid';
import type { CustomerProof } from '../../utils/consolidation/proof';
import type { ProofCapture } from '../../utils/consolidation/proof-source';
import type { Instant } from '../../utils/consolidation/subscription';
import type { ChainCheck } from '../../utils/database/verify-chain';
// WXT replaces import.meta.url before Vite looks for workers (seen 2026-11, WXT 0.21), so the worker is imported.
import ProofThread from './proof-worker?worker';

/** What the page asks: the history of a million events is verified and written up in the worker, while the page goes on. */
export type ProofAsk =
  | { ask: 'verify' }
  /** Without a customer: about the whole project. */
  | { ask: 'view'; customer?: Guid }
  /** How From is closed for each customer; without checking the history. */
  | { ask: 'closing' }
  | { ask: 'excel' | 'json'; customer?: Guid; texts: PageTexts; version: string };

export type ProofAnswer =
  | { is: 'verified'; chain: ChainCheck }
  | { is: 'view'; view: ProofView }
  | { is: 'closing'; closing: ProjectClosing }
  | { is: 'file'; file: Blob }
  | { is: 'nothing' }
  /** More rows than a sheet of Excel holds. */
  | { is: 'too-long' }
  | { is: 'failed'; message: string };

export interface ProofProgress {
  is: 'progress';
  doing: 'checking' | 'collecting';
  done: number;
  total: number;
}

export interface ProofView {
  writtenAt: Instant;
  chain: ChainCheck;
  about:
    | { customer: CustomerProof; customerLists: ProofCapture[] }
    | { totals: ProofTotals; lines: ProofLine[]; access: AccessConfirmation[]; more: number };
}

export interface ProjectClosing {
  /** Those that are not proved yet come first. */
  customers: ClosingCustomer[];
  /** Customers that stand in the files alone. */
  more: number;
  total: number;
  verified: number;
}

export interface ProofWorker {
  ask: (ask: ProofAsk, onProgress: (progress: ProofProgress) => void) => Promise<ProofAnswer>;
  end: () => void;
}

/** One question at a time; what failed inside is thrown here. */
export function startProofWorker(): ProofWorker {
  const worker = new ProofThread();
  const ask: ProofWorker['ask'] = (question, onProgress) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProofAnswer | ProofProgress>) => {
        if (data.is === 'progress') onProgress(data);
        else if (data.is === 'failed') reject(new Error(data.message));
        else resolve(data);
      };
      worker.onerror = (event) => reject(new Error(`The proof worker stopped: ${event.message}`));
      worker.postMessage(question);
    });
  return { ask, end: () => worker.terminate() };
}
