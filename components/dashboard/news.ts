import type { guide } from '../texts/en/guide';

interface News {
  version: string;
  changes: readonly (keyof (typeof guide)['news']['change'])[];
}

/** What each version brought, newest first: two or three things that somebody who uses it wants to know. CHANGELOG.md has all of them. */
export const news: readonly News[] = [{ version: '0.1.0', changes: ['capture', 'safe', 'fill'] }];

/** What came after the version that was seen last, newest first, up to the one that runs; nothing before the first start. */
export function newsSince(seen: string | null, running: string): News[] {
  if (seen === null) return [];
  return news.filter(({ version }) => compareVersions(version, seen) > 0 && compareVersions(version, running) <= 0);
}

/** Numbers between dots, as browsers order versions of extensions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let at = 0; at < length; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
