import { expect, test } from 'vitest';
import { imports as texts } from '../../../components/texts/en/imports';
import { mappableColumns } from '../../../utils/files/import/column-mapping';
import { importProblemIds } from '../../../utils/files/import/import-problem';
import { broughtNames, leftOutNames } from '../../../utils/files/import/plan-import';
import { importKinds } from '../../../utils/files/import/table-kind';

// The other languages have the same keys: test/components/texts.
test('every problem and kind has its sentence, and none is left over', () => {
  expect(Object.keys(texts.problem).sort()).toEqual([...importProblemIds].sort());
  expect(Object.keys(texts.kind).sort()).toEqual([...importKinds].sort());
});

test('every meaning of a column and everything that a file brings or leaves out has its words', () => {
  const meanings = new Set(mappableColumns.flatMap(({ columns }) => columns));
  expect(Object.keys(texts.meaning).sort()).toEqual([...meanings].sort());
  const plurals = (names: readonly string[]) => names.flatMap((name) => [`${name}_one`, `${name}_other`]);
  expect(Object.keys(texts.brought).sort()).toEqual(plurals(broughtNames).sort());
  expect(Object.keys(texts.leftOut).sort()).toEqual(plurals(leftOutNames).sort());
});
