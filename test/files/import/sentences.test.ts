import { expect, test } from 'vitest';
import { imports as english } from '../../../components/texts/en/imports';
import { imports as dutch } from '../../../components/texts/nl/imports';
import { importProblemIds } from '../../../utils/files/import/import-problem';
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
