import { expect, test } from 'vitest';
import { reading as english } from '../../components/texts/en/reading';
import { reading as dutch } from '../../components/texts/nl/reading';
import { unreadableReasons } from '../../utils/portal/define-page';
import { notFilledReasons } from '../../utils/portal/fill';

test.for([
  ['English', english],
  ['Dutch', dutch],
] as const)('every reason has one sentence in %s, and no sentence is without a reason', ([, texts]) => {
  expect(Object.keys(texts.unreadable).sort()).toEqual([...unreadableReasons].sort());
  expect(Object.keys(texts.notFilled).sort()).toEqual([...notFilledReasons].sort());
});
