/** Tells whether two names mean one product. The catalogue's names are not keys: some name two products, some products have several. */
export interface ProductDictionary {
  sameProduct(nameA: string, nameB: string): boolean;
}

export const emptyDictionary: ProductDictionary = { sameProduct: () => false };

/** A name for comparing: full-width and non-breaking characters, marks, case and punctuation make no difference. */
export function normaliseName(name: string): string {
  return wordsOf(name).join(' ');
}

/** 0 to 1; 0 when an edition or plan differs: "Plan 1" is not "Plan 2", "E3" is not "E5", "Office 365" is not "Microsoft 365". */
export function similarity(nameA: string, nameB: string): number {
  const a = new Set(wordsOf(nameA));
  const b = new Set(wordsOf(nameB));
  if (a.size === 0 || b.size === 0 || !haveSameEdition(a, b)) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

const editions: ReadonlySet<string> = new Set(
  'addon advanced basic business device education enterprise essential essentials external faculty free frontline gcc government kiosk lite nonprofit nonprofits plus premium pro professional qualified standard starter student students team trial user viewer without'.split(
    ' ',
  ),
);

function haveSameEdition(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const tells = (word: string) => /\d/.test(word) || editions.has(word);
  return [...a].every((word) => !tells(word) || b.has(word)) && [...b].every((word) => !tells(word) || a.has(word));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[®™©]/g, '')
    .replace(/\badd[ -]?on\b/g, 'addon')
    .replace(/\b(office|microsoft|dynamics|windows) (365|10|11)\b/g, '$1$2')
    .replace(/\b(plan|tier|p) (\d+)\b/g, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
