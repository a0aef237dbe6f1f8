import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { namespacesOf } from '../../../components/texts/namespaces';
import { namespacesIn } from './all-texts';

const files = import.meta.glob<string>(['../../../components/**/*.{ts,tsx}', '../../../entrypoints/**/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sources = new Map(Object.entries(files).map(([path, text]) => [join('test/components/texts', path), text]));

const anyKey = new RegExp(`['\`](${namespacesIn('en').join('|')}):\\w`, 'g');

/** The file and what it imports of ours, and so on; types alone draw nothing. */
function reachedFrom(entry: string, reached = new Set<string>()): Set<string> {
  const source = sources.get(entry);
  if (source === undefined || reached.has(entry)) return reached;
  reached.add(entry);
  for (const [, , target = ''] of source.matchAll(/(?:^|\n)import (?!type )([^;]*? from )?'(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
    const bare = join(dirname(entry), target);
    for (const path of [bare, `${bare}.ts`, `${bare}.tsx`]) reachedFrom(path, reached);
  }
  return reached;
}

test.for([
  ['popup', 'entrypoints/popup/main.tsx', namespacesOf.popup],
  ['dashboard', 'entrypoints/dashboard/main.tsx', namespacesOf.dashboard],
  ['overlay', 'entrypoints/overlay.content/index.tsx', namespacesOf.page],
  ['teach mode', 'entrypoints/teach/index.tsx', namespacesOf.page],
  ['background', 'entrypoints/background/index.ts', ['common']],
] as const)('%s says nothing that it does not load', ([, entry, loaded]) => {
  const reached = [...reachedFrom(entry)].filter((path) => !path.startsWith('components/texts/'));
  expect(reached.length).toBeGreaterThan(3);
  const asked = reached.flatMap((path) =>
    [...(sources.get(path) ?? '').matchAll(anyKey)].map(([, namespace = '']) => ({ path, namespace })),
  );
  expect(asked.length).toBeGreaterThan(0);
  const known: readonly string[] = loaded;
  expect(asked.filter(({ namespace }) => !known.includes(namespace))).toEqual([]);
});
