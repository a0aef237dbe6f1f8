/** By code units: the same order on every machine, unlike a locale's, and much faster. For ids and instants. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
