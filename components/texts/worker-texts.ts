import type { i18n } from 'i18next';
import type { Language } from './choose-language';
import { createTexts } from './texts';

// The background can't load while it runs (no import() in a service worker, no fetch under our policy), so it holds these few sentences
// in all languages: toolbar and notifications. Whatever only pages show stays out of it.
const files = import.meta.glob<object>('./*/common.ts', { eager: true, import: 'common' });

export function createWorkerTexts(language: Language): i18n {
  const common = files[`./${language}/common.ts`];
  return createTexts(
    common ? { language, sentences: { common } } : { language: 'en', sentences: { common: files['./en/common.ts'] } },
  );
}
