import i18next, { type i18n } from 'i18next';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { overlay } from './en/overlay';
import { popup } from './en/popup';
import { reading } from './en/reading';
import { rules } from './en/rules';
import { common as commonNl } from './nl/common';
import { dashboard as dashboardNl } from './nl/dashboard';
import { overlay as overlayNl } from './nl/overlay';
import { popup as popupNl } from './nl/popup';
import { reading as readingNl } from './nl/reading';
import { rules as rulesNl } from './nl/rules';

export const english = { common, rules, reading, overlay, popup, dashboard } as const;
export const dutch = {
  common: commonNl,
  rules: rulesNl,
  reading: readingNl,
  overlay: overlayNl,
  popup: popupNl,
  dashboard: dashboardNl,
};

// To add a language: one folder beside en and nl, one line here.
export const languages = { en: english, nl: dutch } as const;
export type Language = keyof typeof languages;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof english;
  }
}

/** The language to speak: the admin's setting, else the first of the browser's that we have, else English. */
export function chooseLanguage(setting: string | undefined, preferred: readonly string[]): Language {
  const known = Object.keys(languages) as Language[];
  const wanted = [setting, ...preferred].filter((tag) => tag !== undefined);
  for (const tag of wanted) {
    const match = known.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (match) return match;
  }
  return 'en';
}

/** Texts of one language; missing keys can't compile, so there is no fallback to hide them. */
export function createTexts(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: languages,
    ns: Object.keys(english),
    defaultNS: 'common',
    // React and textContent escape; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  return instance;
}
