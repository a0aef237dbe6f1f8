import i18next, { type i18n } from 'i18next';
import type { Language } from './choose-language';
import { common } from './en/common';
import { overlay } from './en/overlay';
import { reading } from './en/reading';
import { rules } from './en/rules';
import { common as commonNl } from './nl/common';
import { overlay as overlayNl } from './nl/overlay';
import { reading as readingNl } from './nl/reading';
import { rules as rulesNl } from './nl/rules';

const resources = {
  en: { common, overlay, reading, rules },
  nl: { common: commonNl, overlay: overlayNl, reading: readingNl, rules: rulesNl },
} as const satisfies Record<Language, unknown>;

/** Texts of the overlay alone: those of popup and dashboard would be read by every portal page for nothing. */
export function createOverlayTexts(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources,
    ns: Object.keys(resources.en),
    defaultNS: 'common',
    // React and textContent escape; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  return instance;
}
