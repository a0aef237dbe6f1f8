import type { i18n } from 'i18next';
import type { Language } from './choose-language';
import type { Namespace } from './namespaces';
import { createTexts } from './texts';

// One small file each: a page reads those of its language and its namespaces.
const files = import.meta.glob<Record<string, object>>(['./*/*.ts', '!./customer-messages/*']);

/** The texts of an extension page. English when those of the language can't be read. */
export async function loadTexts(language: Language, namespaces: readonly Namespace[]): Promise<i18n> {
  try {
    return await loadOnly(language, namespaces);
  } catch (error) {
    if (language === 'en') throw error;
    return await loadOnly('en', namespaces);
  }
}

async function loadOnly(language: Language, namespaces: readonly Namespace[]): Promise<i18n> {
  const loaded = namespaces.map(async (namespace) => [namespace, await loadNamespace(language, namespace)] as const);
  return createTexts({ language, sentences: Object.fromEntries(await Promise.all(loaded)) });
}

async function loadNamespace(language: Language, namespace: Namespace): Promise<object> {
  const { [namespace]: sentences } = (await files[`./${language}/${namespace}.ts`]?.()) ?? {};
  if (!sentences) throw new Error(`There are no texts ${language}/${namespace}`);
  return sentences;
}
