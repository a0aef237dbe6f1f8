import { createContext, useContext } from 'react';
import type { English } from '../texts/namespaces';
import type { PageTexts } from '../texts/texts';

/*
 * The sentences are those of components/texts, written as i18next wants them. Teach mode is loaded beside the overlay and uses values and
 * plurals alone: these lines instead of the library keep a fifth of its size off the page (2026-11).
 */

type Namespace = 'teach' | 'reading' | 'overlay';
type Path<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}` }[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Bare}_${'one' | 'other'}` ? Bare : K;
export type TeachKey = { [N in Namespace]: `${N}:${WithoutPlural<Path<English[N]>>}` }[Namespace];

export interface TeachTexts {
  language: string;
  t(key: TeachKey, values?: Record<string, string | number>): string;
}

export function createTeachTexts({ language, sentences }: PageTexts): TeachTexts {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    t(key, values = {}) {
      const suffix = typeof values.count === 'number' ? `_${plurals.select(values.count)}` : '';
      const sentence =
        sentenceAt(sentences, key + suffix) ?? sentenceAt(sentences, key) ?? sentenceAt(sentences, `${key}_other`) ?? key;
      return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        return typeof value === 'number' ? numbers.format(value) : value;
      });
    },
  };
}

function sentenceAt(texts: object, key: string): string | undefined {
  const found = key.split(/[:.]/).reduce<unknown>((node, name) => (isBranch(node) ? node[name] : undefined), texts);
  return typeof found === 'string' ? found : undefined;
}

const isBranch = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null;

export const TeachTextsContext = createContext<TeachTexts>({ language: 'en', t: (key) => key });

export const useTeachTexts = (): TeachTexts => useContext(TeachTextsContext);
