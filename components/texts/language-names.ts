import type { Language } from './choose-language';

/** Languages name themselves. */
export const languageNames = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
} as const satisfies Record<Language, string>;

/** Languages that no native speaker has read yet, and the sentence that says so in the settings. Once somebody has, its line goes. */
export const unreviewed: Partial<Record<Language, string>> = {
  de: 'Maschinell übersetzt und noch von niemandem mit deutscher Muttersprache geprüft. Maßgeblich ist Englisch.',
  fr: "Traduction automatique, à relire par une personne dont c'est la langue. L'anglais fait foi.",
  es: 'Traducción automática, pendiente de revisión por una persona nativa. La versión en inglés es la que vale.',
  ja: '機械翻訳であり、母語話者による確認が必要です。正文は英語です。',
};
