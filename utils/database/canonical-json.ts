/** JSON with sorted keys and without undefined, so that equal values have one text and one hash on every device. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // fromEntries defines a header named `__proto__` as an ordinary key; an assignment would set the prototype.
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
