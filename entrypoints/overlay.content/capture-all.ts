import type { CaptureAllPress, CaptureState } from '../../components/overlay/overlay-model';
import type { CaptureAllDoes, CaptureAllOutcome } from '../../utils/consolidation/capture-all-request';
import type { CaptureAllAnswer } from '../../utils/consolidation/capture-all-view';
import { makeEventId } from '../../utils/database/make-event-id';
import { askTwice } from './ask-twice';
import { capturePage } from './capture-page';
import type { Visit } from './visit';

const lookEvery = 5000;
const factsLookEvery = 250;
const factsPatience = 20_000;

export interface CaptureAll {
  /** The background answered for this page: whose it is may be known now. */
  viewShown(): void;
  press(press: CaptureAllPress): void;
  cancel(): void;
}

/**
 * The page's part of `Capture all`: it asks what to do here, reads this page when it is told to, and says how that ended. Which page
 * comes next only the background knows; it also opens it.
 */
export function createCaptureAll(visit: Visit, areFactsStored: () => boolean): CaptureAll {
  const { signal, store } = visit;
  let reading: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownFor = '';

  const tell = async (does: CaptureAllDoes) => {
    try {
      const isVisible = document.visibilityState === 'visible';
      const captureAll = await askTwice('capture-all', { on: visit.onScreen(), isVisible, does });
      if (signal.aborted) return;
      store.set({ captureAll });
      follow(captureAll);
    } catch {
      // The panel says by itself that nothing answers; the background finds out that this page is silent.
      if (!signal.aborted) store.set({ captureAll: undefined });
    }
  };
  const soon = (does: CaptureAllDoes, milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(does), milliseconds);
  };
  const follow = ({ run, task, after = 0 }: CaptureAllAnswer) => {
    if (task === 'go-on') soon({ type: 'go-on' }, after);
    else if (task === 'capture') void read();
    else if (run?.state === 'paused' || (run?.state === 'running' && run.place !== 'here')) soon({ type: 'look' }, lookEvery);
  };
  const read = async () => {
    if (reading) return;
    reading = new AbortController();
    const outcome = await readThisPage(visit, { cancelled: reading.signal, areFactsStored });
    reading = undefined;
    if (outcome && !signal.aborted) await tell({ type: 'ended', outcome });
  };
  const start = async (withDetails: boolean) => {
    // First the customer list itself: the run goes over what it shows now.
    reading = new AbortController();
    await capturePage(visit, reading.signal);
    reading = undefined;
    const { state } = store.get().capture;
    if (state === 'complete' || state === 'incomplete') await tell({ type: 'start', id: makeEventId(new Date()), withDetails });
  };

  document.addEventListener('visibilitychange', () => void tell({ type: 'look' }), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    viewShown() {
      const { view } = store.get();
      const shown = view?.account.state === 'unknown' ? 'unknown' : `${view?.account.state} ${view?.account.id}`;
      if (shown === shownFor) return;
      shownFor = shown;
      void tell({ type: 'look' });
    },
    press(press) {
      if (press.type === 'start') return void start(press.withDetails);
      if (press.type === 'skip' || press.type === 'stop') reading?.abort('cancelled');
      void tell({ type: press.type, id: makeEventId(new Date()) });
    },
    cancel: () => reading?.abort('cancelled'),
  };
}

interface Reading {
  cancelled: AbortSignal;
  areFactsStored: () => boolean;
}

/** Undefined when it was cancelled. */
async function readThisPage(visit: Visit, { cancelled, areFactsStored }: Reading): Promise<CaptureAllOutcome | undefined> {
  if (visit.page === 'subscription-detail') return await untilFactsStored(visit, { cancelled, areFactsStored });
  await capturePage(visit, cancelled);
  return outcomeOf(visit.store.get().capture);
}

function outcomeOf(capture: CaptureState): CaptureAllOutcome | undefined {
  switch (capture.state) {
    case 'complete':
      return { kind: 'captured' };
    case 'silent':
      return { kind: 'incomplete', reason: 'no-proof-of-end' };
    case 'incomplete':
    case 'unreadable':
      return { kind: capture.state, reason: capture.reason };
    case 'refused':
      return { kind: 'refused', reason: capture.problem };
    default:
      return undefined;
  }
}

/** A subscription's own page is recorded by itself as soon as it can be read; here that is only waited for. */
async function untilFactsStored(visit: Visit, { cancelled, areFactsStored }: Reading): Promise<CaptureAllOutcome | undefined> {
  const isOver = AbortSignal.any([visit.signal, cancelled]);
  const until = performance.now() + factsPatience;
  while (!isOver.aborted) {
    if (areFactsStored()) return { kind: 'captured' };
    const { pageProblem } = visit.store.get();
    if (pageProblem?.kind === 'refused') return { kind: 'refused', reason: pageProblem.problem };
    if (performance.now() > until) return { kind: 'unreadable', reason: pageProblem?.reason ?? 'still-loading' };
    await new Promise((resolve) => setTimeout(resolve, factsLookEvery));
  }
  return undefined;
}
