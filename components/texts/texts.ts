import i18next, { type i18n } from 'i18next';
import type { Language } from './choose-language';
import { common } from './en/common';
import { dashboard } from './en/dashboard';
import { imports } from './en/imports';
import { moves } from './en/moves';
import { overlay } from './en/overlay';
import { popup } from './en/popup';
import { proof } from './en/proof';
import { reading } from './en/reading';
import { rules } from './en/rules';
import { teach } from './en/teach';
import { common as commonNl } from './nl/common';
import { dashboard as dashboardNl } from './nl/dashboard';
import { imports as importsNl } from './nl/imports';
import { moves as movesNl } from './nl/moves';
import { overlay as overlayNl } from './nl/overlay';
import { popup as popupNl } from './nl/popup';
import { proof as proofNl } from './nl/proof';
import { reading as readingNl } from './nl/reading';
import { rules as rulesNl } from './nl/rules';
import { teach as teachNl } from './nl/teach';

export { chooseLanguage, type Language } from './choose-language';

export const english = { common, rules, reading, overlay, popup, dashboard, imports, moves, teach, proof } as const;
export const dutch = {
  common: commonNl,
  rules: rulesNl,
  reading: readingNl,
  overlay: overlayNl,
  popup: popupNl,
  dashboard: dashboardNl,
  imports: importsNl,
  moves: movesNl,
  teach: teachNl,
  proof: proofNl,
};

export const languages = { en: english, nl: dutch } as const satisfies Record<Language, unknown>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof english;
  }
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
