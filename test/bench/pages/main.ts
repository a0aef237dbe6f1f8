import { parseArgs } from 'node:util';
import type { Measurement } from '../main.ts';
import { measurePages } from './measure.ts';

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
  return {
    title: 'Changed pages',
    rows: tallies.map(({ kind, isHarmless, right, refused, wrong }) => ({
      change: kind,
      'must be': isHarmless ? 'right' : 'right or refused',
      right: String(right),
      refused: String(refused),
      wrong: String(wrong),
    })),
  };
}
