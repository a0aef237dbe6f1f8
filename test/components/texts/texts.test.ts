import { expect, test } from 'vitest';
import { formatTime } from '../../../components/shared/format-time';
import { chooseLanguage, type Language, languageTags } from '../../../components/texts/choose-language';
import { languageNames, unreviewed } from '../../../components/texts/language-names';
import { loadTexts } from '../../../components/texts/load-texts';
import { namespacesOf } from '../../../components/texts/namespaces';
import { createTexts } from '../../../components/texts/texts';
import { allLanguages, namespacesIn, textsOf } from './all-texts';
import { sameInEnglish } from './same-in-english';

/** Every sentence by its key: `overlay.capture.customers`. */
function sentencesIn(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : sentencesIn(value, `${path}${key}.`),
  );
}

const english = new Map(sentencesIn(textsOf('en')));
const plural = /_(zero|one|two|few|many|other)$/;
const categoriesOf = (language: Language) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
/** The English sentence that one of another language says; of plurals the one with the number in it. */
const englishOf = (key: string) => english.get(key) ?? english.get(key.replace(plural, '_other')) ?? '';
/** What is filled in: {{values}}, and $t(other sentences). */
const valuesIn = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{\{(.+?)\}\}|\$t\((.+?)\)/g)].map(([, name, other]) => name ?? other))].toSorted();

/** What English says, in the plural categories of the language. */
function keysFor(language: Language): string[] {
  const keys = [...english.keys()].flatMap((key) =>
    plural.test(key) ? categoriesOf(language).map((category) => key.replace(plural, `_${category}`)) : [key],
  );
  return [...new Set(keys)].toSorted();
}

test('every language has its name and every folder its language', () => {
  expect(Object.keys(languageNames).toSorted()).toEqual([...languageTags].toSorted());
  for (const [language] of allLanguages) expect(namespacesIn(language).toSorted()).toEqual(namespacesIn('en').toSorted());
});

test('English and Dutch are read by natives; what is not says so in its own words', () => {
  expect(Object.keys(unreviewed).toSorted()).toEqual(languageTags.filter((tag) => tag !== 'en' && tag !== 'nl').toSorted());
  expect(new Set(Object.values(unreviewed)).size).toBe(Object.keys(unreviewed).length);
});

test.for(allLanguages)('%s has a sentence for every key and plural, and none too many', ([language, texts]) => {
  expect(
    sentencesIn(texts)
      .map(([key]) => key)
      .toSorted(),
  ).toEqual(keysFor(language));
});

test.for(allLanguages)('%s fills in the values that English fills in', ([, texts]) => {
  const wrong = sentencesIn(texts).filter(([key, sentence]) => {
    const own = valuesIn(sentence);
    const wanted = valuesIn(englishOf(key));
    // "1" may be said in words: a singular need not repeat its count.
    return (plural.test(key) ? union(own, 'count') : own).join() !== (plural.test(key) ? union(wanted, 'count') : wanted).join();
  });
  expect(wrong).toEqual([]);
});

const union = (names: (string | undefined)[], name: string) => [...new Set([...names, name])].toSorted();

test.for(allLanguages)('%s counts in every plural, but where there is one of it', ([language, texts]) => {
  const countless = sentencesIn(texts).filter(
    ([key, sentence]) =>
      plural.test(key) &&
      (!key.endsWith('_one') || language === 'ja') &&
      valuesIn(englishOf(key)).includes('count') &&
      !valuesIn(sentence).includes('count'),
  );
  expect(countless).toEqual([]);
});

test.for(allLanguages)('%s says nothing empty, padded or with curly quotation marks', ([, texts]) => {
  expect(
    sentencesIn(texts).filter(([, sentence]) => sentence !== sentence.trim() || sentence === '' || /[‘’“”]/.test(sentence)),
  ).toEqual([]);
});

/** Its words, without what is filled in. */
const wordsIn = (sentence: string): string[] =>
  sentence.replaceAll(/\{\{.+?\}\}|\$t\(.+?\)/g, '').match(/\w*\p{L}[\p{L}\d-]*/gu) ?? [];

test.for(languageTags.filter((tag) => tag !== 'en'))('%s leaves no sentence in English', (language) => {
  const equal = sentencesIn(textsOf(language)).filter(([key, sentence]) => sentence === englishOf(key));
  const names = new Set([...sameInEnglish.everywhere, ...sameInEnglish[language]]);
  expect(equal.filter(([, sentence]) => wordsIn(sentence).some((word) => !names.has(word)))).toEqual([]);
  // The list holds no more than it must: a word that hides nothing today could hide a forgotten sentence tomorrow.
  const said = new Set(equal.flatMap(([, sentence]) => wordsIn(sentence)));
  expect(sameInEnglish[language].filter((word) => !said.has(word))).toEqual([]);
});

test.for([
  [undefined, ['de-AT', 'en'], 'de'],
  [undefined, ['nl-BE'], 'nl'],
  [undefined, ['fr-CA', 'de'], 'fr'],
  [undefined, ['es-419'], 'es'],
  [undefined, ['ja-JP'], 'ja'],
  [undefined, ['tlh', 'pt-BR'], 'en'],
  [undefined, [], 'en'],
  ['nl', ['de'], 'nl'],
  ['tlh', ['de'], 'de'],
] as const)('the language of setting %s and browser %s is %s', ([setting, preferred, language]) => {
  expect(chooseLanguage(setting, preferred)).toBe(language);
});

test('a page loads its own language alone, and English when that can not be read', async () => {
  const dutch = await loadTexts('nl', namespacesOf.popup);
  expect(dutch.language).toBe('nl');
  expect(dutch.t('popup:needsAttention')).toBe('Vraagt aandacht');
  expect(Object.keys(dutch.store.data)).toEqual(['nl']);
  expect(Object.keys(dutch.getDataByLanguage('nl') ?? {}).toSorted()).toEqual([...namespacesOf.popup].toSorted());
  const unknown = await loadTexts('tlh' as Language, namespacesOf.popup);
  expect(unknown.language).toBe('en');
  expect(unknown.t('popup:needsAttention')).toBe('Needs attention');
  await expect(loadTexts('en', ['nothing' as 'common'])).rejects.toThrow('There are no texts en/nothing');
});

test.for(allLanguages)('%s says a flag and a closed gate first in short, then what to do', ([, { rules }]) => {
  const flags: string[] = [rules.flags.from, rules.flags.to, rules.flags.seenType].flatMap((part) => Object.values(part));
  const { safe, 'is-azure': azure, ...closed } = rules.gate;
  expect([...flags, ...Object.values(closed)].filter((sentence) => !/^[^:]+: \S/.test(sentence))).toEqual([]);
  // All gates begin alike: of several reasons only the first says it.
  expect(new Set(Object.values(closed).map((sentence) => sentence.split(':')[0])).size).toBe(1);
  expect([safe, azure].filter((sentence) => sentence.includes(':'))).toEqual([]);
});

test.for(allLanguages)('%s writes numbers as its readers do, and what is no number as it is', ([language, sentences]) => {
  const { t } = createTexts({ language, sentences });
  const number = new Intl.NumberFormat(language).format(1_234_567);
  expect(t('common:customersDone', { done: 1_234_567, total: 1_234_567 }).split(number)).toHaveLength(3);
  expect(t('common:clock.billedTwice', { count: 1_234_567 })).toContain(number);
  expect(t('common:exported', { file: 'consolidation-1234567.csv' })).toContain('consolidation-1234567.csv');
});

const months = { en: 'Nov', nl: 'nov', de: 'Nov', fr: 'nov', es: 'nov', ja: '11月' } satisfies Record<Language, string>;

test.for(allLanguages)('%s writes dates as its readers do, in the time zone of the admin', ([language]) => {
  const at = '2026-11-23T23:30:00.000Z';
  const written = formatTime(at, { language, timeZone: 'Asia/Tokyo', now: at });
  expect(written).toContain('08:30');
  expect(written).toContain('24');
  expect(written).toContain(months[language]);
  expect(written).not.toContain('2026');
  expect(formatTime(at, { language, timeZone: 'UTC', now: '2027-01-01T00:00:00.000Z' })).toContain('2026');
});

test.for(allLanguages)('%s finds a sentence for every count', ([language, sentences]) => {
  const { t } = createTexts({ language, sentences });
  for (const count of [0, 1, 2, 5, 25, 1_000_000]) {
    expect(t('common:clock.billedTwice', { count })).not.toContain('billedTwice');
  }
});
