import type { ProjectFacts } from './facts';
import { daysInMonths } from './instants';
import type { MoneyRange } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { OverlapRange } from './overlap';
import { normaliseName } from './product-names';

/**
 * What From charges for the days that both are billed: quantity × monthly price × days / days of the month. Only from a price that
 * was entered or imported, and only where it is clear which one; else undefined. Rounded to hundredths.
 */
export function overlapCost(
  known: KnownSubscription,
  overlap: OverlapRange,
  { prices, accounts }: Pick<ProjectFacts, 'prices' | 'accounts'>,
): (MoneyRange & { currency: string }) | undefined {
  const price = priceOf(known, { prices, accounts });
  if (!price || known.quantity === null) return undefined;
  const monthly = known.quantity * price.monthlyPrice;
  const cost = (until: string) => inHundredths(monthly * daysInMonths(overlap.from, until));
  return { least: cost(overlap.untilLeast), most: cost(overlap.untilMost), currency: price.currency };
}

type Price = ProjectFacts['prices'][number];

/** The price that counts for a subscription. Product and SKU id before the name; the account's currency where it is known, else the only one there is a price in. */
export function priceOf(
  known: KnownSubscription,
  { prices, accounts }: Pick<ProjectFacts, 'prices' | 'accounts'>,
): Price | undefined {
  const ofSide = prices.filter(({ side }) => side === known.side);
  const byId = ofSide.filter(({ product }) => isOfferOf(known, product));
  const fitting = byId.length > 0 ? byId : ofSide.filter(({ product }) => normaliseName(product) === known.words.key);
  const { currency } = accounts.find(({ id }) => id === known.account) ?? {};
  const inCurrency = currency === undefined ? fitting : fitting.filter((price) => price.currency === currency);
  return new Set(inCurrency.map((price) => price.currency)).size === 1 ? latestOfPrices(inCurrency) : undefined;
}

function isOfferOf({ product, offerId }: KnownSubscription, text: string): boolean {
  const id = text.trim().toLowerCase();
  return id !== '' && (id === product || id === offerId?.trim().toLowerCase());
}

/** Two names that are written differently may name one product: the price that was set last counts. */
function latestOfPrices(prices: readonly Price[]): Price | undefined {
  return prices.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

function inHundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The figures of several subscriptions, each currency for itself: money of two currencies is never added up. */
export function addCosts(costs: readonly (Record<string, MoneyRange> | undefined)[]): Record<string, MoneyRange> {
  const totals: Record<string, MoneyRange> = {};
  for (const [currency, { least, most }] of costs.flatMap((cost) => Object.entries(cost ?? {}))) {
    const total = totals[currency] ?? { least: 0, most: 0 };
    totals[currency] = { least: inHundredths(total.least + least), most: inHundredths(total.most + most) };
  }
  return totals;
}
