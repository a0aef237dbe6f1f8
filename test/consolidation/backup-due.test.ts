import { expect, test } from 'vitest';
import { type BackupDue, type BackupState, backupAfter, backupDue, isAdminsWork } from '../../utils/consolidation/backup-due';
import type { HappeningType } from '../../utils/consolidation/event';
import { addDays } from '../../utils/consolidation/instants';

const now = '2026-11-23T12:00:00.000Z';

function aState(change: Partial<BackupState> = {}): BackupState {
  return { lastAt: addDays(now, -1), eventsSince: 3, decisionsSince: 1, beganAt: addDays(now, -30), ...change };
}

test.for<[string, Partial<BackupState>, BackupDue]>([
  ['nothing ever happened', { lastAt: null, eventsSince: 0, decisionsSince: 0, beganAt: null }, { isDue: false }],
  ['nobody knows when it began', { lastAt: null, beganAt: null, decisionsSince: 30 }, { isDue: false }],
  ['the project began today', { lastAt: null, beganAt: now }, { isDue: false }],
  ['it began yesterday and was never saved', { lastAt: null, beganAt: addDays(now, -1) }, due('never', 1)],
  ['it was saved yesterday', {}, { isDue: false }],
  ['it was saved six days ago', { lastAt: addDays(now, -(backupAfter.days - 1)) }, { isDue: false }],
  ['it was saved a week ago', { lastAt: addDays(now, -backupAfter.days) }, due('days', 7)],
  ['it was saved a month ago and nothing happened since', { lastAt: addDays(now, -30), eventsSince: 0 }, { isDue: false }],
  ['one decision is missing to the limit', { decisionsSince: backupAfter.decisions - 1 }, { isDue: false }],
  ['many decisions were made since', { decisionsSince: backupAfter.decisions }, due('decisions', 25)],
  ['many decisions were made on the first day', { lastAt: null, beganAt: now, decisionsSince: 30 }, due('decisions', 30)],
  ['the clock was set back before the last one', { lastAt: addDays(now, 3) }, { isDue: false }],
])('%s', ([, change, expected]) => {
  expect(backupDue(aState(change), now)).toEqual(expected);
});

function due(because: 'never' | 'days' | 'decisions', count: number): BackupDue {
  return { isDue: true, because, count };
}

test.for<HappeningType>([
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
])('%s can be read again', (type) => {
  expect(isAdminsWork({ type })).toBe(false);
});

test.for<HappeningType>([
  'account-identified',
  'capture-reassigned',
  'difference-accepted',
  'invitation-sent',
  'irreversible-acknowledged',
  'marked-not-moving',
  'method-chosen',
  'microsoft-answered',
  'names-confirmed',
  'note-added',
  'owner-set',
  'price-set',
  'setting-changed',
  'told-microsoft',
  'transfer-requested',
  'twins-linked',
  'undone',
  'wave-set',
])('%s is known to the admin alone', (type) => {
  expect(isAdminsWork({ type })).toBe(true);
});
