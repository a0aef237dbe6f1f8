import { expect, test } from 'vitest';
import { imports as english } from '../../../components/texts/en/imports';
import { imports as dutch } from '../../../components/texts/nl/imports';
import { mappableColumns } from '../../../utils/files/import/column-mapping';
import { importProblemIds } from '../../../utils/files/import/import-problem';
import { broughtNames, leftOutNames } from '../../../utils/files/import/plan-import';
import { importKinds } from '../../../utils/files/import/table-kind';

test.for([['English', english] as const, ['Dutch', dutch] as const])(
  'every problem and kind has its sentence in %s, and none is left over',
  ([, texts]) => {
    expect(Object.keys(texts.problem).sort()).toEqual([...importProblemIds].sort());
    expect(Object.keys(texts.kind).sort()).toEqual([...importKinds].sort());
    const sentences: string[] = [...Object.values(texts.problem), ...Object.values(texts.kind)];
    expect(sentences.filter((sentence) => sentence.trim() === '' || /[‘’“”]/.test(sentence))).toEqual([]);
  },
);

test.for([['English', english] as const, ['Dutch', dutch] as const])(
  'every meaning of a column and everything that a file brings or leaves out has its words in %s',
  ([, texts]) => {
    const meanings = new Set(mappableColumns.flatMap(({ columns }) => columns));
    expect(Object.keys(texts.meaning).sort()).toEqual([...meanings].sort());
    const plurals = (names: readonly string[]) => names.flatMap((name) => [`${name}_one`, `${name}_other`]);
    expect(Object.keys(texts.brought).sort()).toEqual(plurals(broughtNames).sort());
    expect(Object.keys(texts.leftOut).sort()).toEqual(plurals(leftOutNames).sort());
  },
);
