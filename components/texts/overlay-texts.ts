import i18next, { type i18n } from 'i18next';
import type { Language } from './choose-language';
import type { OverlayTexts } from './texts-of-overlay';

/** Texts of the overlay, which the background hands over: a portal page would read those of all languages for the use of one. */
export function createOverlayTexts(language: Language, texts: OverlayTexts): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: texts },
    ns: Object.keys(texts),
    defaultNS: 'common',
    // React and textContent escape; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  return instance;
}
