import type { CaptureState, SilentList } from '../../components/overlay/overlay-model';
import type { Completeness, CustomerListCapture, SubscriptionListCapture } from '../../utils/consolidation/capture';
import { isSilent } from '../../utils/consolidation/sections';
import type { Section } from '../../utils/consolidation/subscription';
import { makeEventId } from '../../utils/database/make-event-id';
import { pages } from '../../utils/portal/all-pages';
import { pathTemplate } from '../../utils/portal/customer-path';
import { emptyLookingLists, tabNamesOf } from '../../utils/portal/silent-lists';
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
  say(refusal ? { state: 'refused', problem: refusal } : outcomeOf(reading.capture, visit));
}

/** The admin looked at the list that is open now and says that nothing is in it: a capture of that list alone, at this moment. */
export async function confirmEmpty(visit: Visit): Promise<void> {
  const { store, signal, url } = visit;
  const { capture } = store.get();
  const { customer } = visit.onScreen();
  if (capture.state !== 'silent' || customer === undefined) return;
  store.set({ capture: { state: 'running', read: 0 } });
  const open = await staysEmpty(visit);
  if (signal.aborted) return;
  const seen = capture.lists.filter(({ section }) => open.includes(section));
  if (seen.length === 0) return store.set({ capture: { ...capture, isNotOpen: true } });
  const completeness: Completeness = { isComplete: true, proof: 'whole-list-confirmed' };
  const sections = seen.map(({ section }) => ({ section, rows: [], completeness }));
  const confirmed: SubscriptionListCapture = { page: 'subscription-list', path: pathTemplate(url), customer, sections };
  const id = makeEventId(new Date());
  const refusal = await storeOrSay(visit, () => askTwice('captured', { id, on: visit.onScreen(), capture: confirmed }));
  if (signal.aborted) return;
  const lists = capture.lists.filter((list) => !seen.includes(list));
  if (refusal) store.set({ capture: { state: 'refused', problem: refusal } });
  else store.set({ capture: lists.length > 0 ? { ...capture, lists, isNotOpen: undefined } : capture.others });
}

const confirmLooks = 12;
const confirmEvery = 250;

/** A tab that was opened a moment ago may still get its rows: what is empty all the time counts. */
async function staysEmpty({ url, signal }: Visit): Promise<Section[]> {
  let empty = emptyLookingLists(document, url);
  for (let look = 1; look < confirmLooks && empty.length > 0 && !signal.aborted; look++) {
    await new Promise((resolve) => setTimeout(resolve, confirmEvery));
    const now = emptyLookingLists(document, url);
    empty = empty.filter((section) => now.includes(section));
  }
  return empty;
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

function outcomeOf(capture: ListCapture, visit: Visit): CaptureState {
  const parts = capture.page === 'customer-list' ? [capture] : capture.sections;
  const read = parts.reduce((sum, part) => sum + part.rows.length, 0);
  const total = statedTotal(parts.map((part) => part.completeness));
  const withoutQuantity = capture.page === 'customer-list' ? 0 : countWithoutQuantity(capture);
  const complete = { state: 'complete', read, withoutQuantity, ...(total !== undefined && { total }) } as const;
  const unproved = parts.filter((part) => !part.completeness.isComplete);
  const incomplete =
    unproved.find(({ rows, completeness }) => !isSilent(rows.length, completeness)) ??
    (capture.page === 'customer-list' ? unproved[0] : undefined);
  if (incomplete && !incomplete.completeness.isComplete) {
    const { reason, statedTotal: stated } = incomplete.completeness;
    return { state: 'incomplete', reason, read: incomplete.rows.length, ...(stated !== undefined && { total: stated }) };
  }
  if (unproved.length === 0 || capture.page === 'customer-list') return complete;
  return { state: 'silent', lists: silentLists(capture, visit), others: complete };
}

function silentLists({ sections }: SubscriptionListCapture, { url }: Visit): SilentList[] {
  const names = tabNamesOf(document, url);
  return sections
    .filter(({ rows, completeness }) => isSilent(rows.length, completeness))
    .map(({ section }) => {
      const name = names.get(section);
      return { section, ...(name !== undefined && { name }) };
    });
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
