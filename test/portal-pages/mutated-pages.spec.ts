import { expect, test } from '@playwright/test';
import { measurePages, type Tally } from '../bench/pages/measure.ts';

/**
 * A small sample of what `npm run bench -- pages` measures: the stand-in's pages, changed in every way that is known there, and read with the
 * product's readers. The seed is fixed, so that a failure comes again.
 */
test('changed pages are read right or not at all', async () => {
  test.setTimeout(240_000);
  const tallies = await measurePages({ each: 2, seed: 20_261_123, languages: ['en-us', 'ja-jp'] });
  expect(tallies.length).toBeGreaterThan(35);

  const wrong = tallies.filter((tally) => tally.wrong > 0).map(({ kind, examples }) => ({ kind, examples }));
  expect(wrong).toEqual([]);

  const harmless = tallies.filter(({ isHarmless }) => isHarmless);
  const examples = harmless.flatMap((tally) => tally.examples.map((example) => `${tally.kind}: ${example}`));
  expect(share(harmless), examples.join('\n')).toBeGreaterThanOrEqual(0.97);
});

function share(tallies: Tally[]): number {
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const all = tallies.reduce((sum, { right: one, refused, wrong }) => sum + one + refused + wrong, 0);
  return right / all;
}
