import type { PageId } from '../../utils/consolidation/judgement';
import { makeEventId } from '../../utils/database/make-event-id';
import { pages } from '../../utils/portal/all-pages';
import { askTwice } from './ask-twice';
import { noteHealth } from './note-health';
import { storeOrSay, type Visit } from './visit';

/**
 * What a subscription's own page, a customer's Account page or its transfer requests say is recorded without a button, once per visit. Never after the admin
 * has touched the form: from then on the page shows what they may submit, not what is.
 */
export function createFactsRecorder(visit: Visit): { recordOnce(): void; isStored(): boolean } {
  const { signal, store } = visit;
  let isDone = !hasFacts(visit.page);
  let isRunning = false;
  let isStored = false;
  // `input` crosses shadow roots, for text, radios and tick boxes alike; `change` does not.
  window.addEventListener(
    'input',
    () => {
      isDone = true;
    },
    { capture: true, signal },
  );

  const record = async () => {
    const reading = await readFacts(visit);
    if (signal.aborted || isDone) return;
    noteHealth(visit, reading);
    if (!reading.ok) {
      // Pages fill in slowly: the next look tries again, and the last sentence stands if none succeeds.
      store.set({ pageProblem: { kind: 'unreadable', reason: reading.reason } });
      return;
    }
    isDone = true;
    const id = makeEventId(new Date());
    const on = visit.onScreen();
    const problem = await storeOrSay(visit, () => askTwice('captured', { id, on, capture: reading.capture }));
    isStored = problem === undefined;
    if (!signal.aborted) store.set({ pageProblem: problem && { kind: 'refused', problem } });
  };

  return {
    isStored: () => isStored,
    recordOnce() {
      if (isDone || isRunning || store.get().view?.account.state !== 'known') return;
      isRunning = true;
      void record().finally(() => {
        isRunning = false;
      });
    },
  };
}

function readFacts({ page, url, signal }: Visit) {
  const reader = hasFacts(page) ? pages[page] : pages['subscription-detail'];
  return reader.read(document, { url, signal });
}

const hasFacts = (page: PageId): page is 'subscription-detail' | 'customer-account' | 'transfer-list' =>
  page === 'subscription-detail' || page === 'customer-account' || page === 'transfer-list';
