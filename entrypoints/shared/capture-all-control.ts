import type { CaptureAllRun } from '../../utils/consolidation/capture-all';
import type { Guid } from '../../utils/consolidation/guid';
import { type CaptureAllNow, readCaptureAll } from '../../utils/database/capture-all';
import { StorageError, type StorageFailure } from '../../utils/database/storage-error';
import { bringToFront, inTurn, openTabFor, pauseRun, resumeRun, startAgain, stopRun, takeNextStep } from './capture-all-run';
import { runTabOf } from './capture-all-tab';

/** What popup and dashboard do with the run of an account. Each answers what could not be stored, if anything. */
export type CaptureAllCommand =
  | { type: 'pause' | 'resume' | 'stop' }
  /** Over these customers alone. */
  | { type: 'retry'; customers: readonly Guid[] };

export async function controlCaptureAll(account: string, command: CaptureAllCommand): Promise<StorageFailure | undefined> {
  try {
    await inTurn(async () => {
      const current = await readCaptureAll(account);
      if (current.run) await obey(command, { ...current, run: current.run });
    });
    return undefined;
  } catch (error) {
    if (error instanceof StorageError) return error.failure;
    throw error;
  }
}

async function obey(command: CaptureAllCommand, { run, troubles }: CaptureAllNow & { run: CaptureAllRun }): Promise<void> {
  const isUnderWay = run.state.is !== 'ended';
  if (command.type === 'retry') {
    if (isUnderWay) return;
    const wanted = new Set(command.customers);
    await startAgain({ account: run.account, troubles: troubles.filter(({ customer }) => wanted.has(customer)), run });
    await openTabFor(run);
  } else if (!isUnderWay) return;
  else if (command.type === 'stop') await stopRun(run);
  else if (command.type === 'resume') await resume(run);
  else if (run.state.is === 'running') await pauseRun(run, 'by-admin');
}

/** In its own tab, brought to the front, since nothing hidden is read; or in a new one. */
async function resume(run: CaptureAllRun): Promise<void> {
  await resumeRun(run);
  const tab = await runTabOf(run.account);
  if (!tab) return await openTabFor(run);
  await bringToFront(tab);
  if (run.state.is === 'paused') await takeNextStep(run.account);
}
