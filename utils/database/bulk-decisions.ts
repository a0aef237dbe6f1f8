import { addPreviews, type BulkDecision, type BulkPreview, emptyPreview, happeningsFor } from '../consolidation/bulk-decision';
import type { DraftEvent } from '../consolidation/event';
import type { Guid } from '../consolidation/guid';
import type { Instant } from '../consolidation/subscription';
import { batches } from './batches';
import { type ConsolidatorDatabase, consolidatorDatabase } from './database';
import { judgeFacts } from './judge-facts';
import { makeEventId } from './make-event-id';
import { readFacts } from './read-facts';
import { record } from './record';
import { readProject } from './refold';
import type { StorageFailure } from './storage-error';

/** Customers in one transaction: captures get their turn in between, and a stop loses nothing that was told as done. */
const customersAtOnce = 200;

interface BulkOptions {
  /** This context's clock: a long run takes minutes. */
  now: () => Instant;
  by?: string | undefined;
  database?: ConsolidatorDatabase;
  onProgress?: (done: number) => void;
  /** Asked between two batches. */
  isStopped?: () => boolean;
}

/** What was recorded: enough to take all of it back. */
export interface BulkResult {
  recorded: { id: string; customer: Guid }[];
  preview: BulkPreview;
  /** Customers that were looked at: fewer than asked for where it was stopped or failed. */
  done: number;
  failure?: StorageFailure;
}

/** One decision, and the customers that it is for; a customer stands in one part only. */
export interface BulkPart {
  decision: BulkDecision;
  customers: readonly Guid[];
}

/** What a decision would change, read from the customers' documents. Stores nothing. */
export async function previewDecision(part: BulkPart, options: Omit<BulkOptions, 'by'>): Promise<BulkPreview> {
  const { onProgress, isStopped, now, database = consolidatorDatabase() } = options;
  let [preview, done] = [emptyPreview(), 0];
  for (const batch of batches(asSteps([part]), customersAtOnce)) {
    if (isStopped?.()) break;
    const planned = await planBatch(batch, { now: now(), database });
    preview = addPreviews(preview, planned.preview);
    done += batch.length;
    onProgress?.(done);
  }
  return preview;
}

/** Records decisions for many customers, a batch at a time; all events of one customer stand in one transaction. */
export async function recordDecisions(parts: readonly BulkPart[], options: BulkOptions): Promise<BulkResult> {
  const { onProgress, isStopped, now, by, database = consolidatorDatabase() } = options;
  const result: BulkResult = { recorded: [], preview: emptyPreview(), done: 0 };
  for (const batch of batches(asSteps(parts), customersAtOnce)) {
    if (isStopped?.()) break;
    const at = now();
    const { drafts, preview } = await planBatch(batch, { now: at, by, database });
    const outcome = await record(drafts, { now: at, database });
    if (!outcome.isRecorded) return { ...result, failure: outcome.failure };
    for (const { id, about } of drafts) {
      if (typeof about === 'object' && 'customer' in about) result.recorded.push({ id, customer: about.customer });
    }
    result.preview = addPreviews(result.preview, preview);
    result.done += batch.length;
    onProgress?.(result.done);
  }
  return result;
}

/** Takes back what one decision recorded. Told twice, it is taken back once. */
export async function takeBackDecision(
  recorded: BulkResult['recorded'],
  { now, by, database = consolidatorDatabase(), onProgress, isStopped }: BulkOptions,
): Promise<{ done: number; failure?: StorageFailure }> {
  let done = 0;
  for (const batch of batches(recorded, customersAtOnce)) {
    if (isStopped?.()) break;
    const at = now();
    const drafts = batch.map(
      ({ id, customer }): DraftEvent => ({
        id: makeEventId(new Date(at)),
        account: null,
        about: { customer },
        ...(by !== undefined && { by }),
        type: 'undone',
        payload: { event: id },
      }),
    );
    const outcome = await record(drafts, { now: at, database });
    if (!outcome.isRecorded) return { done, failure: outcome.failure };
    done += batch.length;
    onProgress?.(done);
  }
  return { done };
}

interface Step {
  customer: Guid;
  decision: BulkDecision;
}

/** Small waves share a transaction: each costs about the same, however little is in it. */
function asSteps(parts: readonly BulkPart[]): Step[] {
  return parts.flatMap(({ decision, customers }) => customers.map((customer) => ({ customer, decision })));
}

async function planBatch(
  steps: readonly Step[],
  { now, by, database }: { now: Instant; by?: string | undefined; database: ConsolidatorDatabase },
): Promise<{ drafts: DraftEvent[]; preview: BulkPreview }> {
  const project = await readProject(database);
  const drafts: DraftEvent[] = [];
  let preview = emptyPreview();
  const customers = steps.map(({ customer }) => customer);
  const found = await readFacts(database, customers);
  for (const [index, { decision }] of steps.entries()) {
    const facts = found[index];
    if (!facts) continue;
    const planned = happeningsFor(decision, facts, { project, judge: () => judgeFacts(facts, project, now) });
    preview = addPreviews(preview, planned.preview);
    for (const happening of planned.happenings) {
      drafts.push({
        id: makeEventId(new Date(now)),
        account: null,
        about: { customer: facts.id },
        ...(by !== undefined && { by }),
        ...happening,
      });
    }
  }
  return { drafts, preview };
}
