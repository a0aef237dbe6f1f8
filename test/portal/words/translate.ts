import { ownGerman } from './de.ts';
import { ownSpanish } from './es.ts';
import { ownFrench } from './fr.ts';
import { fromDocs } from './from-docs.ts';
import { ownJapanese } from './ja.ts';
import { dutch } from './nl.ts';

/** One word in another language, and where it was found. */
export type Word = { text: string; source: string };
export type WordTable = Record<string, Word>;

export type Language = { code: string; name: string; words: WordTable };

/** What completes Microsoft's words; the others stay half English, as on the real portal's half-translated pages. */
const own: Record<string, Record<string, string>> = {
  'de-de': ownGerman,
  'fr-fr': ownFrench,
  'es-es': ownSpanish,
  'ja-jp': ownJapanese,
};

/**
 * English words are the keys. A further language is one more entry here;
 * a word it lacks stays English, as on the real portal's half-translated pages.
 */
export const languages: Language[] = [
  { code: 'en-us', name: 'English (United States)', words: {} },
  { code: 'nl-nl', name: 'Nederlands (Nederland)', words: dutch },
  ...fromDocs.map((language) => ({ ...language, words: { ...unverified(own[language.code] ?? {}), ...language.words } })),
];

/** Complete like English and Dutch: no page is half English. */
export const completeLanguages = ['en-us', 'nl-nl', ...Object.keys(own)];

function unverified(words: Record<string, string>): WordTable {
  return Object.fromEntries(
    Object.entries(words).map(([english, text]) => [english, { text, source: 'own translation, unverified' }]),
  );
}

export type Translate = (english: string, values?: Record<string, string | number>) => string;

export function languageOf(code: string): Language {
  const wanted = code.toLowerCase();
  return (
    languages.find((language) => language.code === wanted) ??
    languages.find((language) => language.code.startsWith(wanted.slice(0, 2))) ??
    (languages[0] as Language)
  );
}

export function translator(code: string): Translate {
  const { words } = languageOf(code);
  // The documentation writes "Customer list" where a page says "Customer List".
  const anyCase = new Map(Object.entries(words).map(([english, { text }]) => [english.toLowerCase(), text]));
  return (english, values = {}) => {
    const text = (Object.hasOwn(words, english) ? words[english]?.text : anyCase.get(english.toLowerCase())) ?? english;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
