import type { Guid } from '../guid';
import { legacyOffers, newCommerceSkus, products } from './products';

export interface Product {
  /** The GUID of Microsoft's licensing table; price lists and offer matrices call it provisioning id. */
  id: Guid;
  /** Today's name first, then older ones. Other products may have had the same. */
  names: string[];
}

export interface LegacyOffer {
  id: Guid;
  name: string;
  product: Guid;
}

export interface NewCommerceSku {
  /** `ProductId:SkuId`, upper case. */
  id: string;
  names: string[];
}

export interface Catalogue {
  products: Product[];
  legacyOffers: LegacyOffer[];
  newCommerceSkus: NewCommerceSku[];
}

let catalogue: Catalogue | undefined;

/** The built-in catalogue; decoded once, when it is first asked for. */
export function readCatalogue(): Catalogue {
  catalogue ??= decode();
  return catalogue;
}

function decode(): Catalogue {
  const known = linesOf(products).map((line) => ({ id: guidOf(line), names: line.slice(shortLength + 1).split('|') }));
  return {
    products: known,
    legacyOffers: offersOf(new Map(known.map(({ id, names }) => [id, names]))),
    newCommerceSkus: linesOf(newCommerceSkus).map((line) => {
      const end = line.indexOf(' ');
      return { id: line.slice(0, end), names: line.slice(end + 1).split('|') };
    }),
  };
}

function offersOf(names: ReadonlyMap<Guid, string[]>): LegacyOffer[] {
  const offers: LegacyOffer[] = [];
  let product = '';
  for (const line of linesOf(legacyOffers)) {
    if (line.length === shortLength + 1) product = guidOf(line);
    else offers.push({ id: guidOf(line), name: longName(line.slice(shortLength + 1), names.get(product) ?? []), product });
  }
  return offers;
}

function longName(text: string, names: readonly string[]): string {
  return text.replace(/^~(\d)/, (_, index: string) => names[Number(index)] ?? '');
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Letters of a GUID in the data file: 128 bits, six in each. */
const shortLength = 22;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function guidOf(line: string): Guid {
  let bits = 0n;
  for (const letter of line.slice(0, shortLength)) bits = (bits << 6n) | BigInt(letters.indexOf(letter));
  // The last letter holds two bits of the GUID and four of padding.
  const digits = (bits >> 4n).toString(16).padStart(32, '0');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
