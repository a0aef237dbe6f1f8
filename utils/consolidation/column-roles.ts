/** What a column of a taught list may be. `ignore` is said, not left out: a recipe knows every column of its list. */
export const columnRoles = {
  'customer-list': ['name', 'microsoft-id', 'domain', 'relationship', 'ignore'],
  'subscription-list': ['name', 'quantity', 'status', 'subscription-id', 'renewal-date', 'end-date', 'ignore'],
} as const;
export type TaughtPage = keyof typeof columnRoles;
export type ColumnRole = (typeof columnRoles)[TaughtPage][number];

export const mostColumns = 40;
export const longestHeader = 60;

/** Why what was taught is not saved; one sentence each (`teach:problem.*`). */
export type TeachFault =
  | 'no-name'
  | 'no-status'
  | 'no-quantity'
  | 'role-twice'
  | 'header-says-otherwise'
  | 'rows-without-id'
  | 'values-not-known'
  | 'also-elsewhere';

/** A row as it would be read by what was taught. */
export interface TaughtRow {
  values: Partial<Record<Exclude<ColumnRole, 'ignore' | 'subscription-id' | 'microsoft-id'>, string>>;
  /** Shown and not understood: a capture keeps these as unknown. */
  unknown: ('quantity' | 'status')[];
}
