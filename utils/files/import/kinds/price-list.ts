import { readBillingFrequency, readTerm } from '../../../reading/read-term';
import type { ImportedPrice } from '../imported';
import { byWords, type MappedRow, type TableKind, type TableTools } from '../table-kind';
import { tidyCell } from '../tidy-cell';
import { skuId } from './offer-matrix';

type Meaning =
  | 'title'
  | 'product-id'
  | 'sku-id'
  | 'sku-title'
  | 'term'
  | 'billing'
  | 'market'
  | 'segment'
  | 'currency'
  | 'price'
  | 'from'
  | 'until';

/** The new-commerce price list (columns: Partner Center documentation, pricing-and-offers.md and developer/get-a-price-sheet.md). */
export const priceList: TableKind<Meaning> = {
  kind: 'price-list',
  columns: [
    'title',
    'product-id',
    'sku-id',
    'sku-title',
    'term',
    'billing',
    'market',
    'segment',
    'currency',
    'price',
    'from',
    'until',
  ],
  required: ['product-id', 'sku-id', 'currency', 'price', 'term', 'billing'],
  meaningOf: byWords<Meaning>({
    title: 'ProductTitle',
    'product-id': 'ProductId',
    'sku-id': 'SkuId',
    'sku-title': 'SkuTitle',
    term: 'TermDuration',
    billing: 'BillingPlan',
    market: 'Market',
    segment: 'Segment',
    currency: 'Currency',
    price: 'UnitPrice',
    from: 'EffectiveStartDate',
    until: 'EffectiveEndDate',
  }),
  read: (tools) => {
    const rows: MappedRow<Meaning>[] = [];
    return {
      add: (row) => {
        tools.cells.seeNumber(row.text('price'));
        tools.cells.seeDate(row.text('from'));
        tools.cells.seeDate(row.text('until'));
        rows.push(row);
      },
      finish: () => ({ type: 'prices', prices: withMonthlyPrices(rows.flatMap((row) => readPrice(row, tools))) }),
    };
  },
};

function readPrice(row: MappedRow<Meaning>, { cells, problems }: TableTools): ImportedPrice[] {
  const product = skuId(row.text('product-id'), row.text('sku-id'));
  const currency = row.text('currency').trim().toUpperCase();
  const unitPrice = cells.number(row.text('price'), row.place('price'));
  if (product === undefined) problems.add('not-a-known-word', { ...row.place('product-id'), found: row.text('product-id') });
  if (!/^[A-Z]{3}$/.test(currency)) problems.add('not-a-known-word', { ...row.place('currency'), found: row.text('currency') });
  if (row.text('price').trim() === '') problems.add('required-cell-empty', row.place('price'));
  if (product === undefined || unitPrice === undefined) return [];
  const term = readTerm(row.text('term'));
  const billingFrequency = readBillingFrequency(row.text('billing'));
  const [market, segment] = [tidyCell(row.text('market')), tidyCell(row.text('segment'))];
  const validFrom = cells.date(row.text('from'), row.place('from'));
  const validUntil = cells.date(row.text('until'), row.place('until'));
  return [
    {
      product,
      title: tidyCell(row.text('sku-title')) || tidyCell(row.text('title')),
      ...(term && { term }),
      ...(billingFrequency && { billingFrequency }),
      ...(market !== '' && { market }),
      ...(segment !== '' && { segment }),
      currency,
      unitPrice,
      ...(validFrom !== undefined && { validFrom }),
      ...(validUntil !== undefined && { validUntil }),
      line: row.line,
    },
  ];
}

const monthsOf = { P1M: 1, P1Y: 12, P3Y: 36 } as const;
const billedMonths = { monthly: 1, annual: 12, triennial: 36, 'one-time': undefined } as const;

/**
 * What one license costs a month. A price billed once for its whole term is for that term. A yearly term billed monthly is listed for a
 * month in some lists and for the year in others: the same SKU's yearly price shows which, else it stays unknown.
 */
function withMonthlyPrices(prices: readonly ImportedPrice[]): ImportedPrice[] {
  const whole = new Map<string, number>();
  for (const price of prices) {
    const months = termBilledOnce(price);
    if (months !== undefined) whole.set(keyOf(price), price.unitPrice / months);
  }
  return prices.map((price) => {
    const monthlyPrice = monthlyPriceOf(price, whole.get(keyOf(price)));
    return monthlyPrice === undefined ? price : { ...price, monthlyPrice };
  });
}

const keyOf = ({ product, term, market, segment, currency, validFrom }: ImportedPrice) =>
  [product, term, market, segment, currency, validFrom].join('|');

function termBilledOnce({ term, billingFrequency }: ImportedPrice): number | undefined {
  if (!term || !billingFrequency) return undefined;
  const months = monthsOf[term];
  return billedMonths[billingFrequency] === months ? months : undefined;
}

function monthlyPriceOf(price: ImportedPrice, monthlyOfTerm: number | undefined): number | undefined {
  const months = termBilledOnce(price);
  if (months !== undefined) return price.unitPrice / months;
  if (!price.term || !price.billingFrequency || monthlyOfTerm === undefined || monthlyOfTerm === 0) return undefined;
  // Billing in parts costs up to a fifth more (5 % since 2025-04), never twelve times as much.
  const isNear = (monthly: number) => monthly >= monthlyOfTerm * 0.95 && monthly <= monthlyOfTerm * 1.25;
  const periods = [billedMonths[price.billingFrequency], monthsOf[price.term]];
  return periods.flatMap((period) => (period === undefined ? [] : [price.unitPrice / period])).find(isNear);
}
