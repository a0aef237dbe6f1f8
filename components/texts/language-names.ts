import type { Language } from './choose-language';

/** Languages name themselves. */
export const languageNames = {
  en: 'English',
  nl: 'Nederlands',
} as const satisfies Record<Language, string>;

/** Languages that no native speaker has read yet, and the sentence that says so in the settings. Once somebody has, its line goes. */
export const unreviewed: Partial<Record<Language, string>> = {};
