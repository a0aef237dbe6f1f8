/**
 * An amount as a person types it, with a comma or a point before the decimals; undefined when it is none. One with groups of thousands
 * ("1.234") could be read in two ways, so what has three digits after its only mark is refused.
 */
export function readPrice(text: string): number | undefined {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:[.,](\d{1,2}|\d{4,6}))?$/.exec(text.trim()) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${decimals}`);
}
