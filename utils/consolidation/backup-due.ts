import type { HappeningType } from './event';
import { daysBetween } from './instants';
import type { Instant } from './subscription';

/** What this profile knows about its back-ups. Counts are of what was recorded here since the last one, or at all when there is none. */
export interface BackupState {
  lastAt: Instant | null;
  /** Captures, decisions and everything else. */
  eventsSince: number;
  /** What only the admin's memory could bring back. */
  decisionsSince: number;
  /** When the first of all events happened; null before it. */
  beganAt: Instant | null;
}

/** What a page or a file can tell again. Everything else is lost without a back-up. */
const readAgain: ReadonlySet<HappeningType> = new Set([
  'account-added',
  'captured',
  'capture-all-started',
  'capture-all-troubled',
  'capture-all-changed',
  'purchase-submitted',
  'status-submitted',
  'invitation-recorded',
  'products-learned',
  'file-imported',
  'activity-imported',
  'invoice-checked',
]);

export function isAdminsWork({ type }: { type: HappeningType }): boolean {
  return !readAgain.has(type);
}

/** Work of a day that nobody wants to do again. The first back-up is due sooner: until then everything hangs on one browser profile. */
export const backupAfter = { firstDays: 1, days: 7, decisions: 25 } as const;

export type BackupDue =
  | { isDue: false }
  /** `count` is the number that the reason speaks of: days or decisions. */
  | { isDue: true; because: 'never' | 'days' | 'decisions'; count: number };

/** Whether the admin is to be reminded to back up. Never while nothing happened since the last one. Days are UTC dates. */
export function backupDue({ lastAt, eventsSince, decisionsSince, beganAt }: BackupState, now: Instant): BackupDue {
  if (eventsSince === 0 || beganAt === null) return { isDue: false };
  const days = daysBetween(lastAt ?? beganAt, now);
  if (decisionsSince >= backupAfter.decisions) return { isDue: true, because: 'decisions', count: decisionsSince };
  if (lastAt === null && days >= backupAfter.firstDays) return { isDue: true, because: 'never', count: days };
  if (days >= backupAfter.days) return { isDue: true, because: 'days', count: days };
  return { isDue: false };
}
