import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { differencesBetweenZips } from './differences-between-zips';

const aZip = (files: Record<string, string>, { year = 1980, level = 9 }: { year?: number; level?: 0 | 9 } = {}) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(year, 0, 1),
    level,
  });

const files = { 'manifest.json': '{}', 'background.js': 'start();' };
const sameFiles = ['the files are the same; their order, times or compression differ'];

it.each([
  ['the same bytes', aZip(files), []],
  ['another text', aZip({ ...files, 'background.js': 'stop();' }), ['background.js']],
  ['a file more', aZip({ ...files, 'popup.html': '' }), ['popup.html']],
  ['a file less', aZip({ 'manifest.json': '{}' }), ['background.js']],
  ['another time', aZip(files, { year: 2026 }), sameFiles],
  ['another order', aZip(Object.fromEntries(Object.entries(files).toReversed())), sameFiles],
  ['another compression', aZip({ ...files, 'background.js': 'start();' }, { level: 0 }), sameFiles],
])('two zips with %s are told apart by it', (_what, other, expected) => {
  expect(differencesBetweenZips(aZip(files), other)).toEqual(expected);
});
