import i18next, { type FormatterModule, type i18n } from 'i18next';
import type { Namespace } from './namespaces';

/** Sentences of one language by namespace, as its files hold them. */
export type Sentences = Readonly<Partial<Record<Namespace, object>>>;

/** Everything that a surface says, ready to be sent from one context to another. */
export interface PageTexts {
  language: string;
  sentences: Sentences;
}

/** Speaks one language. Missing keys can't compile, so there is no fallback to hide them. */
export function createTexts({ language, sentences }: PageTexts): i18n {
  const instance = i18next.createInstance().use(numbersOf(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { ...sentences } },
    ns: Object.keys(sentences),
    defaultNS: 'common',
    // React and textContent escape; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

/** Writes numbers as the language does (12,345 or 12.345) and leaves everything else as it is. */
function numbersOf(language: string): FormatterModule {
  const numbers = new Intl.NumberFormat(language);
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    // Its type says string; what is no number goes back untouched, so that i18next sees what is missing.
    format: (value: unknown) => (typeof value === 'number' ? numbers.format(value) : value) as string,
  };
}
