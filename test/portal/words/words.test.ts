import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dutch } from './nl.ts';
import { completeLanguages, languageOf, translator } from './translate.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([all]) => all).sort();

/** The English texts that the pages ask for by name, and Dutch's own: it also has those that come out of tables. */
function textsOfThePages(): string[] {
  const folders = ['app', 'server', 'state'].map((folder) => join(import.meta.dirname, '..', folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const literal = /(?:\bt|new Refusal)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
  const asked = files.flatMap((file) => [...file.matchAll(literal)].map(([, single, double]) => single ?? double ?? ''));
  return [...new Set([...asked.map((text) => text.replace(/\\(['"])/g, '$1')), ...Object.keys(dutch)])];
}

const texts = textsOfThePages();

test('the pages were searched', () => expect(texts.length).toBeGreaterThan(300));

test.for(completeLanguages.filter((code) => code !== 'en-us'))('%s lacks no word', (code) => {
  const known = new Set(Object.keys(languageOf(code).words).map((english) => english.toLowerCase()));
  expect(texts.filter((english) => !known.has(english.toLowerCase()))).toEqual([]);
});

test.for(completeLanguages)('%s keeps what is filled in', (code) => {
  const t = translator(code);
  for (const english of texts) expect(placeholders(t(english)), english).toEqual(placeholders(english));
});

test.for(completeLanguages)('every word of %s says where it is from', (code) => {
  for (const [english, { source }] of Object.entries(languageOf(code).words))
    expect(['portal-terms.csv', 'own translation, unverified'], english).toContain(source);
});
