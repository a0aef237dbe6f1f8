/** The columns of an export, in the order that the contract fixes. */
export const exportColumns = [
  'Account',
  'Side',
  'Customer',
  'Microsoft ID',
  'Primary domain',
  'Subscription',
  'Subscription ID',
  'Product and SKU ID',
  'Add-on of',
  'Quantity',
  'Unit',
  'Status',
  'Status as shown',
  'Commerce type',
  'Term',
  'Billing frequency',
  'Auto-renew',
  'Starts on',
  'Renews or ends on',
  'Cancel until',
  'Reseller',
  'Method',
  'Decision reason',
  'Stage',
  'Customer stage',
  'Twin',
  'Twin seen at',
  'Still billed',
  'Stopped at',
  'Overlap days',
  'Price',
  'Currency',
  'Warnings',
  'Captured at',
  'Capture complete',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** Columns whose cells are numbers in a workbook; all others are text, so that no program re-reads an id as a number or date. */
export const numberColumns = ['Quantity', 'Price'] as const satisfies ExportColumn[];
export type NumberColumn = (typeof numberColumns)[number];

/** One subscription on one side. An empty text or null is an unknown value. */
export type ExportRow = Record<Exclude<ExportColumn, NumberColumn>, string> & Record<NumberColumn, number | null>;

export function isNumberColumn(column: ExportColumn): column is NumberColumn {
  return (numberColumns as readonly string[]).includes(column);
}
