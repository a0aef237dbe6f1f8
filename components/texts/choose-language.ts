// To add a language: a folder beside en with the same files, one word here, its name in language-names.ts.
export const languageTags = ['en', 'nl', 'de', 'fr', 'es', 'ja'] as const;
export type Language = (typeof languageTags)[number];

/** Whether the interface speaks exactly this language. */
export function isLanguage(tag: string | undefined): tag is Language {
  return languageTags.some((language) => language === tag);
}

/** The language to speak: the admin's setting, else the first of the browser's that we have, else English. */
export function chooseLanguage(setting: string | undefined, preferred: readonly string[]): Language {
  for (const tag of [setting, ...preferred]) {
    const match = languageTags.find((language) => tag?.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}
