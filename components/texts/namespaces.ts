import type { common } from './en/common';
import type { dashboard } from './en/dashboard';
import type { guide } from './en/guide';
import type { handbook } from './en/handbook';
import type { imports } from './en/imports';
import type { keep } from './en/keep';
import type { moments } from './en/moments';
import type { moves } from './en/moves';
import type { overlay } from './en/overlay';
import type { popup } from './en/popup';
import type { proof } from './en/proof';
import type { reading } from './en/reading';
import type { rules } from './en/rules';
import type { teach } from './en/teach';
import type { team } from './en/team';
import type { time } from './en/time';

/** All sentences in English; those of other languages have the same keys. A new namespace: one file in each language, one line here and below. */
export interface English {
  common: typeof common;
  rules: typeof rules;
  reading: typeof reading;
  overlay: typeof overlay;
  popup: typeof popup;
  dashboard: typeof dashboard;
  imports: typeof imports;
  keep: typeof keep;
  moments: typeof moments;
  moves: typeof moves;
  teach: typeof teach;
  proof: typeof proof;
  team: typeof team;
  time: typeof time;
  guide: typeof guide;
  handbook: typeof handbook;
}
export type Namespace = keyof English;

/** What each surface speaks, and so loads; a test looks that it asks for nothing else. */
export const namespacesOf = {
  dashboard: [
    'common',
    'rules',
    'reading',
    'overlay',
    'dashboard',
    'imports',
    'keep',
    'moves',
    'teach',
    'proof',
    'moments',
    'time',
    'team',
    'guide',
  ],
  popup: ['common', 'rules', 'overlay', 'popup', 'keep', 'moments', 'guide'],
  guide: ['common', 'guide', 'handbook'],
  page: ['common', 'overlay', 'reading', 'rules', 'teach'],
} as const satisfies Record<string, readonly Namespace[]>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: English;
  }
}
