import type { i18n } from 'i18next';
import type { Language } from './choose-language';
import { createTexts } from './texts';

// The background can't load while it runs (no import() in a service worker, no fetch under our policy), so it holds these few sentences
// in all languages: toolbar and notifications. Whatever only pages show stays out of it.
const files = {
  common: import.meta.glob<object>('./*/common.ts', { eager: true, import: 'common' }),
  moments: import.meta.glob<object>('./*/moments.ts', { eager: true, import: 'moments' }),
};

export function createWorkerTexts(language: Language): i18n {
  const spoken = files.common[`./${language}/common.ts`] ? language : 'en';
  const { [`./${spoken}/common.ts`]: common, [`./${spoken}/moments.ts`]: moments } = { ...files.common, ...files.moments };
  return createTexts({ language: spoken, sentences: { ...(common && { common }), ...(moments && { moments }) } });
}
