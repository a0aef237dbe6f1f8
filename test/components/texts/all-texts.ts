import { type Language, languageTags } from '../../../components/texts/choose-language';
import type { English, Namespace } from '../../../components/texts/namespaces';

const files = import.meta.glob<Record<string, object>>('../../../components/texts/*/*.ts', { eager: true });

/** Every file of a language, as it is: its keys are English's but for the plurals, which the tests of texts look at. */
export function textsOf(language: Language): English {
  const own = Object.entries(files).flatMap(([path, file]) => {
    const [, folder, namespace = ''] = /\/texts\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
    return folder === language ? [[namespace, file[namespace]] as const] : [];
  });
  return Object.fromEntries(own) as unknown as English;
}

export const namespacesIn = (language: Language): Namespace[] => Object.keys(textsOf(language)) as Namespace[];

export const allLanguages = languageTags.map((language) => [language, textsOf(language)] as const);
