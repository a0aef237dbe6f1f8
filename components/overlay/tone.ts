import type { FromFlag, ToFlag, WarningSeverity } from '../../utils/consolidation/judgement';
import type { IconName } from './icon';

/** How loud something is; the colour is never the only sign, each tone has its icon and words. */
export type Tone = 'good' | 'attention' | 'danger' | 'waiting' | 'quiet';

export const toneIcons: Record<Tone, IconName> = {
  good: 'check',
  attention: 'info',
  danger: 'warning',
  waiting: 'clock',
  quiet: 'info',
};

export const fromFlagTones: Record<FromFlag, Tone> = {
  'added-back': 'danger',
  'suspended-still-billed': 'danger',
  'suspended-not-recreated': 'danger',
  'waiting-for-portal': 'waiting',
  stopped: 'good',
  'moved-by-microsoft': 'quiet',
  transfer: 'quiet',
  stays: 'quiet',
  'safe-to-suspend': 'good',
  'quantity-differs': 'attention',
  'still-billed': 'danger',
  'not-recreated': 'quiet',
  decide: 'attention',
};

export const toFlagTones: Record<ToFlag, Tone> = {
  recreated: 'good',
  'quantity-differs': 'attention',
  duplicate: 'danger',
  'already-on-to': 'quiet',
  'not-on-from': 'attention',
};

export const severityTones: Record<WarningSeverity, Tone> = { critical: 'danger', warning: 'attention', notice: 'quiet' };
