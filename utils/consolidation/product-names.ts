/** Tells whether two names mean one product. The catalogue's names are not keys: some name two products, some products have several. */
export interface ProductDictionary {
  sameProduct(nameA: string, nameB: string): boolean;
  /** Whether two offer ids lead to one product, or one is known to replace the other. */
  sameOffer?(offerA: string, offerB: string): boolean;
  /** The new-commerce SKUs that are known to replace a legacy offer. */
  replacementsOf?(offerId: string): { sku: string; title?: string }[];
}

export const emptyDictionary: ProductDictionary = { sameProduct: () => false };

/** A name taken apart for comparing: full-width and non-breaking characters, marks, case and punctuation make no difference. */
export interface NameWords {
  /** All words in their order: equal keys are equal names. */
  key: string;
  words: ReadonlySet<string>;
  /** The words that tell editions and plans apart. */
  editions: ReadonlySet<string>;
}

export function wordsOfName(name: string): NameWords {
  const all = name
    // Before the rest: NFKC writes the trade mark out as two letters.
    .replace(/[®™©]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\badd[ -]?on\b/g, 'addon')
    .replace(/\b(office|microsoft|dynamics|windows) (365|10|11)\b/g, '$1$2')
    .replace(/\b(plan|tier|p) (\d+)\b/g, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const words = new Set(all);
  return { key: all.join(' '), words, editions: new Set([...words].filter(tellsEditions)) };
}

/** A name in the form in which equal names are equal. */
export function normaliseName(name: string): string {
  return wordsOfName(name).key;
}

/** 0 to 1; 0 when an edition or plan differs: "Plan 1" is not "Plan 2", "E3" is not "E5", "Office 365" is not "Microsoft 365". */
export function similarity(a: NameWords, b: NameWords): number {
  if (a.words.size === 0) return 0;
  if (a.editions.size !== b.editions.size || ![...a.editions].every((word) => b.editions.has(word))) return 0;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / (a.words.size + b.words.size - shared);
}

const editionWords: ReadonlySet<string> = new Set(
  'addon advanced basic business device education enterprise essential essentials external faculty free frontline gcc government kiosk lite nonprofit nonprofits plus premium pro professional qualified standard starter student students team trial user viewer without'.split(
    ' ',
  ),
);

function tellsEditions(word: string): boolean {
  return /\d/.test(word) || editionWords.has(word);
}
