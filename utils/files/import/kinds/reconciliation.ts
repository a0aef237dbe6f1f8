import { parseGuid } from '../../../consolidation/guid';
import type { Charge } from '../imported';
import { byWords, type MappedRow, type TableKind, type TableTools } from '../table-kind';
import { tidyCell } from '../tidy-cell';
import { skuId } from './offer-matrix';

type Meaning =
  | 'customer'
  | 'customer-name'
  | 'subscription'
  | 'reference'
  | 'name'
  | 'offer'
  | 'product-id'
  | 'sku-id'
  | 'charge-type'
  | 'from'
  | 'until'
  | 'unit-price'
  | 'quantity'
  | 'amount'
  | 'currency';

const shared = [
  'customer',
  'customer-name',
  'name',
  'charge-type',
  'from',
  'until',
  'unit-price',
  'quantity',
  'amount',
  'currency',
] as const;
const sharedWords = {
  customer: 'CustomerId',
  'customer-name': 'CustomerName',
  'charge-type': 'ChargeType',
  from: 'ChargeStartDate',
  until: 'ChargeEndDate',
  'unit-price': 'UnitPrice',
  quantity: 'Quantity',
} as const;

type LegacyMeaning = Exclude<Meaning, 'product-id' | 'sku-id'>;

/**
 * The license-based (legacy) reconciliation file. Its SubscriptionId is the billing platform's; the portal's id stands in
 * SyndicationPartnerSubscriptionNumber (Partner Center documentation, license-based-recon-files.md).
 */
export const reconciliationLicenseBased: TableKind<LegacyMeaning> = {
  kind: 'reconciliation-license-based',
  columns: [...shared, 'subscription', 'reference', 'offer'],
  required: ['customer', 'subscription', 'charge-type', 'from', 'until', 'amount', 'currency'],
  meaningOf: byWords<LegacyMeaning>({
    ...sharedWords,
    subscription: 'SyndicationPartnerSubscriptionNumber',
    reference: 'SubscriptionId',
    name: 'OfferName',
    offer: 'DurableOfferId',
    amount: 'Subtotal',
    currency: 'Currency',
  }),
  read: readCharges,
};

type ModernMeaning = Exclude<Meaning, 'subscription' | 'offer'>;

/** The new-commerce reconciliation file: one-time and recurring products (Partner Center documentation, modern-invoice-reconciliation-file.md). */
export const reconciliationModern: TableKind<ModernMeaning> = {
  kind: 'reconciliation-modern',
  columns: [...shared, 'reference', 'product-id', 'sku-id'],
  required: ['customer', 'reference', 'charge-type', 'from', 'until', 'amount', 'currency', 'product-id', 'sku-id'],
  meaningOf: byWords<ModernMeaning>({
    ...sharedWords,
    reference: 'SubscriptionId',
    name: 'SkuName',
    'product-id': 'ProductId',
    'sku-id': 'SkuId',
    amount: 'Subtotal',
    currency: 'Currency',
  }),
  read: readCharges,
};

/** The daily-rated usage file of Azure (Partner Center documentation, daily-rated-usage-recon-files.md): the entitlement is the Azure subscription. */
export const reconciliationDailyUsage: TableKind<Exclude<Meaning, 'offer'>> = {
  kind: 'reconciliation-daily-usage',
  columns: [...shared, 'subscription', 'reference', 'product-id', 'sku-id'],
  required: ['customer', 'subscription', 'amount', 'currency', 'from', 'until'],
  meaningOf: byWords<Exclude<Meaning, 'offer'>>({
    ...sharedWords,
    // The day of the usage itself; the charge dates are those of the month.
    from: 'UsageDate',
    subscription: 'EntitlementId',
    reference: 'SubscriptionId',
    name: 'SubscriptionDescription',
    'product-id': 'ProductId',
    'sku-id': 'SkuId',
    amount: 'BillingPreTaxTotal',
    currency: 'BillingCurrency',
  }),
  read: readCharges,
};

function readCharges<M extends Meaning>(tools: TableTools) {
  const rows: MappedRow<M>[] = [];
  return {
    add: (row: MappedRow<M>) => {
      const any = row as MappedRow<Meaning>;
      for (const meaning of ['from', 'until'] as const) tools.cells.seeDate(any.text(meaning));
      for (const meaning of ['amount', 'unit-price', 'quantity'] as const) tools.cells.seeNumber(any.text(meaning));
      rows.push(row);
    },
    // A row answers for every meaning: those that its kind does not know are empty.
    finish: () => ({ type: 'charges' as const, charges: rows.flatMap((row) => readCharge(row as MappedRow<Meaning>, tools)) }),
  };
}

function readCharge(row: MappedRow<Meaning>, { cells, problems }: TableTools): Charge[] {
  const customer = cells.guid(row.text('customer'), row.place('customer'));
  const subscription = cells.optionalGuid(row.text('subscription'), row.place('subscription'));
  const amount = cells.number(row.text('amount'), row.place('amount'));
  const currency = row.text('currency').trim().toUpperCase();
  if (row.text('amount').trim() === '') problems.add('required-cell-empty', row.place('amount'));
  if (!/^[A-Z]{3}$/.test(currency)) problems.add('not-a-known-word', { ...row.place('currency'), found: currency });
  if (customer === undefined || amount === undefined) return [];
  const from = cells.date(row.text('from'), row.place('from'));
  const until = cells.date(row.text('until'), row.place('until'));
  const quantity = cells.number(row.text('quantity'), row.place('quantity'));
  const unitPrice = cells.number(row.text('unit-price'), row.place('unit-price'));
  const [customerName, reference] = [tidyCell(row.text('customer-name')), tidyCell(row.text('reference'))];
  const offerId = parseGuid(row.text('offer')) ?? skuId(row.text('product-id'), row.text('sku-id'));
  return [
    {
      customer,
      ...(customerName !== '' && { customerName }),
      ...(subscription !== undefined && { subscription }),
      ...(reference !== '' && { billingReference: reference }),
      name: tidyCell(row.text('name')),
      ...(offerId !== undefined && { offerId }),
      chargeType: tidyCell(row.text('charge-type')),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
      ...(quantity !== undefined && { quantity }),
      ...(unitPrice !== undefined && { unitPrice }),
      amount,
      currency,
      line: row.line,
    },
  ];
}
