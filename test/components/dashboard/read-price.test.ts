import { expect, test } from 'vitest';
import { readPrice } from '../../../components/dashboard/read-price';

test.for<[string, number | undefined]>([
  ['12.50', 12.5],
  ['12,50', 12.5],
  [' 7 ', 7],
  ['0', 0],
  ['0.0425', 0.0425],
  // Twelve hundred and thirty-four, or one and a bit: both are read that way somewhere.
  ['1.234', undefined],
  ['1,234', undefined],
  ['1.234,50', undefined],
  ['', undefined],
  ['-3', undefined],
  ['€ 3', undefined],
  ['3.', undefined],
  ['1e3', undefined],
  ['NaN', undefined],
])('the price %s is read as %s', ([text, price]) => {
  expect(readPrice(text)).toBe(price);
});
