import type { PauseReason, TroubleKind } from './capture-all-events';
import type { Event, EventOf } from './event';
import type { Guid } from './guid';
import type { Instant } from './subscription';

/** A customer's list of subscriptions, or the page of one of them. */
export interface PageToOpen {
  customer: Guid;
  subscription?: Guid;
}

export interface Trouble extends PageToOpen {
  at: Instant;
  run: string;
  kind: TroubleKind;
  reason?: string;
}

export type RunState = { is: 'running' } | { is: 'paused'; because: PauseReason } | { is: 'ended'; because: 'done' | 'stopped' };

/** One run of `Capture all` in one account. What it captured is not in it: the customers' facts tell that. */
export interface CaptureAllRun {
  id: string;
  account: string;
  path: string;
  customers: Guid[];
  withDetails: boolean;
  areDetailsAgreed: boolean;
  startedAt: Instant;
  /** When it was started or last resumed: failures before that no longer count as five in a row. */
  goesOnSince: Instant;
  changedAt: Instant;
  state: RunState;
}

export interface CaptureAllHistory {
  /** The latest run, if there ever was one. */
  run?: CaptureAllRun;
  /** The latest trouble with each page, over all runs. Whether it still stands is told by what was captured since. */
  troubles: Trouble[];
}

/**
 * The runs of one account from its events in total order. Only those of `device`: a run belongs to a browser's tab, and another
 * profile's run that came in with its history must not be gone on with here.
 */
export function foldCaptureAll(
  events: readonly Event[],
  { account, device }: { account: string; device: string },
): CaptureAllHistory {
  const troubles = new Map<string, Trouble>();
  let run: CaptureAllRun | undefined;
  for (const event of events) {
    if (event.account !== account || event.device !== device) continue;
    if (event.type === 'capture-all-started') run = startedRun(event, account);
    else if (event.type === 'capture-all-changed' && event.payload.run === run?.id) run = changedRun(run, event);
    else if (event.type === 'capture-all-troubled') troubles.set(keyOf(event.payload), { at: event.at, ...event.payload });
  }
  return { ...(run && { run }), troubles: [...troubles.values()] };
}

function startedRun({ id, at, payload }: EventOf<'capture-all-started'>, account: string): CaptureAllRun {
  return { id, account, ...payload, startedAt: at, goesOnSince: at, changedAt: at, state: { is: 'running' } };
}

function changedRun(run: CaptureAllRun, { at, payload }: EventOf<'capture-all-changed'>): CaptureAllRun {
  // What has ended stays ended: a late word of a page that was still open starts nothing again.
  if (run.state.is === 'ended') return run;
  const changed = { ...run, changedAt: at };
  if (payload.to === 'paused') return { ...changed, state: { is: 'paused', because: payload.because ?? 'by-admin' } };
  if (payload.to !== 'running') return { ...changed, state: { is: 'ended', because: payload.to } };
  const wasAsked = run.state.is === 'paused' && run.state.because === 'details-ahead';
  return { ...changed, goesOnSince: at, state: { is: 'running' }, areDetailsAgreed: run.areDetailsAgreed || wasAsked };
}

export function keyOf({ customer, subscription }: PageToOpen): string {
  return subscription === undefined ? customer : `${customer} ${subscription}`;
}
