import type { FromFlag, SuspendGate } from './judgement';

/**
 * Whether a row's stop is under way or done. Its gate is closed then, like that of anything that is not active; to say so beside a status that
 * was set to Suspended a moment ago would make the admin take it back.
 */
export function isStopSeen({ flag, gate }: { flag: FromFlag; gate: SuspendGate }): boolean {
  const isStop = flag === 'waiting-for-portal' || flag === 'stopped';
  // A purchase on To waits for the portal as well, and then From is still active.
  return isStop && !gate.isSafe && gate.missing.includes('not-active-on-from');
}
