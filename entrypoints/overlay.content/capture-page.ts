import type { CaptureState } from '../../components/overlay/overlay-model';
import type { Completeness, CustomerListCapture, SubscriptionListCapture } from '../../utils/consolidation/capture';
import { makeEventId } from '../../utils/database/make-event-id';
import { pages } from '../../utils/portal/all-pages';
import { askTwice } from './ask-twice';
import { noteHealth } from './note-health';
import { claimRows } from './row-memory';
import { storeOrSay, type Visit } from './visit';

type ListCapture = CustomerListCapture | SubscriptionListCapture;

/** `Capture customers` and `Capture subscriptions`: reads the whole list, stores it, says how it ended. */
export async function capturePage(visit: Visit, cancelled: AbortSignal): Promise<void> {
  const { store, signal } = visit;
  const say = (capture: CaptureState) => {
    if (!signal.aborted) store.set({ capture });
  };
  const problem = accountProblem(visit);
  if (problem) return say({ state: 'refused', problem });

  visit.submitted(undefined);
  say({ state: 'running', read: 0 });
  const reading = await readList(visit, AbortSignal.any([signal, cancelled]), ({ rows, total }) =>
    say({ state: 'running', read: rows, ...(total !== undefined && { total }) }),
  );
  if (cancelled.aborted) return say({ state: 'cancelled' });
  noteHealth(visit, reading);
  if (!reading.ok) return say({ state: 'unreadable', reason: reading.reason });
  if (!isOfItsCustomer(reading.capture)) return say({ state: 'unreadable', reason: 'customer-differs' });

  const id = makeEventId(new Date());
  const on = visit.onScreen();
  const refusal = await storeOrSay(visit, () => askTwice('captured', { id, on, capture: reading.capture }));
  say(refusal ? { state: 'refused', problem: refusal } : outcomeOf(reading.capture));
}

/** Known before anything is read: an account in doubt stores nothing. */
function accountProblem({ store }: Visit): 'account-unknown' | 'wrong-account' | undefined {
  const account = store.get().view?.account;
  if (account?.state === 'unknown') return 'account-unknown';
  return account?.state === 'contradicted' ? 'wrong-account' : undefined;
}

function readList({ page, url }: Visit, signal: AbortSignal, onProgress: (progress: { rows: number; total?: number }) => void) {
  const reader = page === 'customer-list' ? pages['customer-list'] : pages['subscription-list'];
  return reader.read(document, { url, signal, onProgress });
}

function isOfItsCustomer(capture: ListCapture): boolean {
  if (capture.page === 'customer-list') return true;
  return claimRows(
    capture.customer,
    capture.sections.flatMap(({ rows }) => rows.map(({ id }) => id)),
  );
}

function outcomeOf(capture: ListCapture): CaptureState {
  const parts = capture.page === 'customer-list' ? [capture] : capture.sections;
  const incomplete = parts.find((part) => !part.completeness.isComplete);
  if (incomplete && !incomplete.completeness.isComplete) {
    const { reason, statedTotal } = incomplete.completeness;
    return { state: 'incomplete', reason, read: incomplete.rows.length, ...(statedTotal !== undefined && { total: statedTotal }) };
  }
  const read = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const total = statedTotal(parts.map((part) => part.completeness));
  const withoutQuantity = capture.page === 'customer-list' ? 0 : countWithoutQuantity(capture);
  return { state: 'complete', read, withoutQuantity, ...(total !== undefined && { total }) };
}

/** License-based rows whose quantity could not be read: they are kept, and nothing about them is ever called equal or safe. */
function countWithoutQuantity({ sections }: SubscriptionListCapture): number {
  return sections.flatMap(({ rows }) => rows).filter(({ isUsageBased, quantity }) => !isUsageBased && quantity === null).length;
}

/** The page's own total over all sections, when each of them states one. */
function statedTotal(parts: Completeness[]): number | undefined {
  let sum = 0;
  for (const { statedTotal } of parts) {
    if (statedTotal === undefined) return undefined;
    sum += statedTotal;
  }
  return sum;
}
