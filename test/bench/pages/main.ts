import { parseArgs } from 'node:util';
import type { Measurement } from '../main.ts';
import { measurePages, type Tally } from './measure.ts';

// `npm run bench -- pages --each=200 --seed=2 --kind='moved headings' --examples=5`
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument.startsWith('--')),
  options: {
    each: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true },
    examples: { type: 'string', default: '0' },
    language: { type: 'string', multiple: true, default: ['en-us', 'nl-nl', 'de-de', 'fr-fr', 'es-es', 'ja-jp'] },
  },
});

export async function measure(): Promise<Measurement> {
  const tallies = await measurePages({
    each: Number(values.each),
    seed: Number(values.seed),
    languages: values.language,
    browsers: 2,
    ...(values.kind && { kinds: values.kind }),
  });
  for (const { kind, examples } of tallies)
    for (const example of examples.slice(0, Number(values.examples))) console.log(`${kind}: ${example}`);
  const all = [sumOf('all harmless', true, tallies), sumOf('all harmful', false, tallies)];
  return {
    title: `Changed pages of the stand-in, read by the product's readers (seed ${values.seed})`,
    rows: [...tallies, ...all].map(({ kind, isHarmless, right, refused, wrong }) => ({
      change: kind,
      'must be': isHarmless ? 'right' : 'right or refused',
      right: String(right),
      refused: String(refused),
      wrong: String(wrong),
    })),
  };
}

function sumOf(kind: string, isHarmless: boolean, tallies: Tally[]): Tally {
  const these = tallies.filter((tally) => tally.isHarmless === isHarmless);
  const sum = (verdict: 'right' | 'refused' | 'wrong') => these.reduce((total, tally) => total + tally[verdict], 0);
  return { kind, isHarmless, right: sum('right'), refused: sum('refused'), wrong: sum('wrong'), examples: [] };
}
