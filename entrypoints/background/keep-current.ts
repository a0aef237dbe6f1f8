import { browser } from 'wxt/browser';
import { catchUp } from '../../utils/database/catch-up';
import { judgeDue } from '../../utils/database/judge-due';
import { readSummary } from '../../utils/database/queries';
import { StorageError } from '../../utils/database/storage-error';
import { keepWitness } from '../shared/keep-store';
import { now } from './now';
import { remind } from './remind';
import { renewAfterUpdate } from './renew-after-update';
import { showBilledTwice, showFailure } from './toolbar-badge';

const alarmName = 'judge-due';
/** Browsers fire no alarm sooner than this; it also keeps a wrong clock from waking the worker without end. */
const soonestMilliseconds = 60_000;

/** Starts `stayCurrent` and shows on the toolbar when it could not be done: silence would look like "nothing is billed twice". */
export function keepCurrent(): void {
  void stayCurrent().catch(async (error) => {
    await showFailure(error instanceof StorageError ? error.failure : 'unknown');
    if (!(error instanceof StorageError)) throw error;
  });
}

/**
 * Works out anew what an older version made, judges what time has changed, finishes what newer rules left behind, shows the result on the
 * toolbar, and sets the alarm for the next change; at last the reminders. Run after each record, on the alarm and at start: a worker stopped in
 * the middle goes on at the next of these.
 */
export async function stayCurrent(): Promise<void> {
  await setAlarm(soonestMilliseconds);
  await renewAfterUpdate();
  await judgeDue(now());
  while (!(await catchUp({ now: now() }))) {
    // Each turn is one batch in a transaction of its own.
  }
  await keepWitness();
  const { summary, changesAt } = await readSummary();
  await showBilledTwice(summary.billedTwice);
  if (changesAt === null) await browser.alarms.clear(alarmName);
  else await setAlarm(Date.parse(changesAt) - Date.parse(now()));
  // The toolbar says what is so whether or not the system shows notifications.
  await remind(summary).catch((error) => console.warn('The reminders could not be planned', error));
}

export function isOurAlarm({ name }: { name: string }): boolean {
  return name === alarmName;
}

async function setAlarm(milliseconds: number): Promise<void> {
  await browser.alarms.create(alarmName, { when: Date.parse(now()) + Math.max(soonestMilliseconds, milliseconds) });
}
