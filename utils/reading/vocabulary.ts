import { documentedWords } from './documented-words';
import { normaliseLabel } from './normalise-text';
import { ownWords } from './own-words';

export type Term = keyof typeof documentedWords | keyof typeof ownWords;
export type VocabularyLanguage = (typeof languages)[number];

/** The languages of the vocabulary; Portuguese and Chinese keep their region. */
export const languages = [
  'en',
  'nl',
  'cs',
  'de',
  'es',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'pl',
  'pt-br',
  'pt-pt',
  'ru',
  'sv',
  'tr',
  'zh-cn',
  'zh-tw',
] as const;

type Words = Partial<Record<string, string>>;
const sources: Record<string, Words>[] = [documentedWords, ownWords];

let index: Map<string, Set<Term>> | undefined;

/**
 * What a whole text may mean, in any of the languages (pages mix them). Several meanings are several answers: who asks about
 * states must treat them as unknown (Chinese uses one word for Suspended and Pending).
 */
export function meaningsOf(text: string): ReadonlySet<Term> {
  index ??= buildIndex();
  return index.get(normaliseLabel(text)) ?? none;
}

export function means(text: string, ...terms: Term[]): boolean {
  const meanings = meaningsOf(text);
  return terms.some((term) => meanings.has(term));
}

/** All words of a term, as they are written; of one language when it is given. */
export function wordsFor(term: Term, language?: VocabularyLanguage): string[] {
  const words = sources.flatMap((source) => {
    const byLanguage = source[term] ?? {};
    return language === undefined ? Object.values(byLanguage) : [byLanguage[language]];
  });
  return words.flatMap((text) => text?.split('|') ?? []);
}

const none: ReadonlySet<Term> = new Set();

function buildIndex(): Map<string, Set<Term>> {
  const built = new Map<string, Set<Term>>();
  for (const term of new Set(sources.flatMap((source) => Object.keys(source) as Term[]))) {
    for (const word of wordsFor(term)) {
      const key = normaliseLabel(word);
      built.set(key, (built.get(key) ?? new Set()).add(term));
    }
  }
  return built;
}
