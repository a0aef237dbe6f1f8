/** What a column of a taught list may be. `ignore` is said, not left out: a recipe knows every column of its list. */
export const columnRoles = {
  'customer-list': ['name', 'microsoft-id', 'domain', 'relationship', 'ignore'],
  'subscription-list': ['name', 'quantity', 'status', 'subscription-id', 'renewal-date', 'end-date', 'ignore'],
} as const;
export type TaughtPage = keyof typeof columnRoles;
export type ColumnRole = (typeof columnRoles)[TaughtPage][number];

export const mostColumns = 40;
export const longestHeader = 60;
