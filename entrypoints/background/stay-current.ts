import { browser } from 'wxt/browser';
import { catchUp } from '../../utils/database/catch-up';
import { judgeDue } from '../../utils/database/judge-due';
import { readSummary } from '../../utils/database/queries';
import { now } from '../shared/clock';
import { updateBadge } from './toolbar-badge';

const alarmName = 'judge-due';
/** Browsers fire no alarm sooner than this; it also keeps a wrong clock from waking the worker without end. */
const soonest = 60_000;

/**
 * Judges what time has changed, finishes what newer rules left behind, shows the result on the toolbar, and sets the alarm for the next
 * change. Run after each record, on the alarm and at start: a worker stopped in the middle goes on at the next of these.
 */
export async function stayCurrent(): Promise<void> {
  await setAlarm(soonest);
  await judgeDue(now());
  while (!(await catchUp({ now: now() }))) {
    // Each turn is one batch in a transaction of its own.
  }
  await updateBadge();
  const { changesAt } = await readSummary();
  if (changesAt === null) await browser.alarms.clear(alarmName);
  else await setAlarm(Date.parse(changesAt) - Date.parse(now()));
}

export function isOurAlarm({ name }: { name: string }): boolean {
  return name === alarmName;
}

async function setAlarm(milliseconds: number): Promise<void> {
  await browser.alarms.create(alarmName, { when: Date.parse(now()) + Math.max(soonest, milliseconds) });
}
