import type { BillingFrequency, Instant, Term } from '../../consolidation/subscription';
import type { ImportedPrice } from './imported';

/** What a known subscription was bought as: a price list has a price for each term and billing frequency. */
export interface OfferInUse {
  /** `ProductId:SkuId` in capitals, or the legacy offer id. */
  product: string;
  term?: Term;
  billingFrequency?: BillingFrequency;
}

export interface ChosenPrices {
  chosen: { product: string; monthlyPrice: number; currency: string }[];
  /** Products in use that the list has several prices for, or none for a month. */
  unclear: number;
  /** Lines about products that nobody here has. */
  notInUse: number;
}

/** The prices of what the customers have. Where a list leaves two possible, neither is taken: no price is better than a wrong one. */
export function choosePrices(
  prices: readonly ImportedPrice[],
  offers: readonly OfferInUse[],
  { market, segment, seenAt }: { market?: string; segment?: string; seenAt?: Instant },
): ChosenPrices {
  const inUse = Map.groupBy(offers, ({ product }) => product.toUpperCase());
  const listed = Map.groupBy(prices, ({ product }) => product.toUpperCase());
  let unclear = 0;
  const chosen = [...inUse].flatMap(([product, uses]) => {
    const lines = (listed.get(product) ?? []).filter((price) => {
      const isThere = (market === undefined || price.market === market) && (segment === undefined || price.segment === segment);
      return isThere && isValid(price, seenAt) && uses.some((use) => isOf(price, use));
    });
    const monthly = new Map(lines.map((price) => [`${price.currency} ${price.monthlyPrice}`, price]));
    const [only] = monthly.values();
    if (!only) return [];
    if (monthly.size > 1 || only.monthlyPrice === undefined) {
      unclear += 1;
      return [];
    }
    return [{ product, monthlyPrice: only.monthlyPrice, currency: only.currency }];
  });
  const notInUse = prices.filter(({ product }) => !inUse.has(product.toUpperCase())).length;
  return { chosen, unclear, notInUse };
}

/** An unknown term or frequency leaves all of the product's prices possible. */
function isOf(price: ImportedPrice, { term, billingFrequency }: OfferInUse): boolean {
  const isSame = <T>(listed: T | undefined, used: T | undefined) => listed === undefined || used === undefined || listed === used;
  return isSame(price.term, term) && isSame(price.billingFrequency, billingFrequency);
}

/** Lists hold prices of before and of later as well. */
function isValid({ validFrom, validUntil }: ImportedPrice, seenAt: Instant | undefined): boolean {
  if (seenAt === undefined) return true;
  return (validFrom ?? '') <= seenAt && (validUntil === undefined || validUntil >= seenAt.slice(0, validUntil.length));
}
