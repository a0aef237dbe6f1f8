import { unzipSync } from 'fflate';

/** Where two zips differ: the files that do, or that it is not the files. Empty when they are the same bytes. */
export function differencesBetweenZips(first: Uint8Array, second: Uint8Array): string[] {
  if (areSame(first, second)) return [];
  const [one, other] = [unzipSync(first), unzipSync(second)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const differing = names.filter((name) => !areSame(one[name], other[name]));
  return differing.length > 0 ? differing : ['the files are the same; their order, times or compression differ'];
}

function areSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
