import { expect, test } from 'vitest';
import { reading as texts } from '../../components/texts/en/reading';
import { unreadableReasons } from '../../utils/portal/define-page';
import { notFilledReasons } from '../../utils/portal/fill';

// The other languages have the same keys: test/components/texts.
test('every reason has one sentence, and no sentence is without a reason', () => {
  expect(Object.keys(texts.unreadable).sort()).toEqual([...unreadableReasons].sort());
  expect(Object.keys(texts.notFilled).sort()).toEqual([...notFilledReasons].sort());
});
