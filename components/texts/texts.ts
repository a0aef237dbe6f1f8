import i18next, { type i18n } from 'i18next';
import type { English, Namespace } from './namespaces';

/** Sentences of one language by namespace, as its files hold them. */
export type Sentences = Readonly<Partial<Record<Namespace, object>>>;

/** What a page is handed: the plurals of the language may be others than English's. */
export type SentencesOfPage = Pick<English, 'common' | 'overlay' | 'reading' | 'rules' | 'teach'>;

/** Everything that a surface says, ready to be sent from one context to another. */
export interface PageTexts {
  language: string;
  sentences: Sentences;
}

/** Speaks one language. Missing keys can't compile, so there is no fallback to hide them. */
export function createTexts({ language, sentences }: PageTexts): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { ...sentences } },
    ns: Object.keys(sentences),
    defaultNS: 'common',
    // React and textContent escape; escaping twice would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  return instance;
}
