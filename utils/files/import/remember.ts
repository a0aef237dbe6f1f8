/** Lists repeat themselves: a column of states has few different texts, a column of ids none. */
const mostTexts = 20_000;

/** The same function, which reads each text once. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const result = read(text);
    if (known.size < mostTexts) known.set(text, result);
    return result;
  };
}
