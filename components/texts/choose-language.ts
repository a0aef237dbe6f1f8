// To add a language: one folder beside en and nl, one word here, one line in texts.ts.
export const languageTags = ['en', 'nl'] as const;
export type Language = (typeof languageTags)[number];

/** The language to speak: the admin's setting, else the first of the browser's that we have, else English. */
export function chooseLanguage(setting: string | undefined, preferred: readonly string[]): Language {
  for (const tag of [setting, ...preferred]) {
    const match = languageTags.find((language) => tag?.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}
