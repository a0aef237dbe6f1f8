import type { CaptureAllRun } from './capture-all';
import type { PauseReason } from './capture-all-events';
import { type CaptureAllPlan, type PagesDone, pagesLeft } from './capture-all-plan';

/** What one page of a run takes until one was measured: the pause between pages, loading and reading. */
const usualSeconds = 7;

/** What a page may know of a run: counts, and nothing about any customer. */
export interface CaptureAllRunView extends PagesDone {
  state: 'running' | 'paused' | 'done' | 'stopped';
  because?: PauseReason;
  phase: CaptureAllPlan['phase'];
  /** Pages that are left, and about how long they take. */
  pages: number;
  seconds: number;
  /** Of the captured customers, those with a list that nothing proves to be empty. */
  silent: number;
}

export function viewOfRun({ state }: CaptureAllRun, plan: CaptureAllPlan, secondsPerPage = usualSeconds): CaptureAllRunView {
  const pages = pagesLeft(plan);
  return {
    state: state.is === 'ended' ? state.because : state.is,
    ...(state.is === 'paused' && { because: state.because }),
    phase: plan.phase,
    ...plan[plan.phase],
    pages,
    seconds: Math.ceil(pages * secondsPerPage),
    silent: plan.silent,
  };
}

/** What a run would be, said before it starts. */
export interface CaptureAllOffer {
  customers: number;
  seconds: number;
  details: {
    /** Pages that are known to be needed, and about how long they take. */
    pages: number;
    seconds: number;
    /** Customers whose lists were never captured: how many pages they need is only known after that. */
    unknown: number;
  };
}

export function offerOf(
  customers: readonly { isListed: boolean; detailPages: number }[],
  secondsPerPage = usualSeconds,
): CaptureAllOffer {
  const pages = customers.reduce((sum, { detailPages }) => sum + detailPages, 0);
  return {
    customers: customers.length,
    seconds: Math.ceil(customers.length * secondsPerPage),
    details: {
      pages,
      seconds: Math.ceil(pages * secondsPerPage),
      unknown: customers.filter(({ isListed }) => !isListed).length,
    },
  };
}

/** What a page is told: what to draw, and what to do here. */
export interface CaptureAllAnswer {
  run?: CaptureAllRunView & {
    /** In this tab, in another one, or in none since it was closed. */
    place: 'here' | 'elsewhere' | 'nowhere';
    isHidden: boolean;
    /** Customers with a page that failed, in any run, and was not captured since. */
    toRetry: number;
  };
  /** Customer list, when no run is under way. */
  offer?: CaptureAllOffer;
  /** Read this page; or ask for the next one `after` milliseconds. */
  task?: 'capture' | 'go-on';
  after?: number;
}
