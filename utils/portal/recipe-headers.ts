import { longestHeader } from '../consolidation/column-roles';
import { normaliseLabel, normaliseText } from '../reading/normalise-text';
import { meaningsOf } from '../reading/vocabulary';
import type { Grid } from './grids';
import { mainHeading, type Survey } from './survey';

/**
 * The words over the columns as a recipe keeps and compares them. A header that could hold data (digits, an address, the customer's name as
 * the page's heading shows it) is left empty: it would tell of a customer, and it would be another one on the next customer's page.
 */
export function recipeHeaders(grid: Grid, page: Survey): string[] {
  const names = namesInHeading(page);
  return Array.from({ length: columnCount(grid) }, (_, column) => safeHeader(grid.headers[column]?.[0] ?? '', names));
}

export function columnCount(grid: Grid): number {
  return Math.max(grid.headers.length, ...grid.rows.map(({ cells }) => Math.max(0, ...cells.map(({ column }) => column + 1))));
}

function safeHeader(shown: string, names: string[]): string {
  const header = normaliseLabel(shown);
  if (header.length > longestHeader || /[\p{Nd}@<>{}]|\.\p{L}/u.test(header)) return '';
  return names.some((name) => header.includes(name)) ? '' : header;
}

/** What the heading says beside the portal's own words. */
function namesInHeading(page: Survey): string[] {
  const parts = mainHeading(page)?.parts ?? [];
  return parts
    .filter((part) => meaningsOf(part).size === 0)
    .map(normaliseText)
    .filter((name) => name.length > 1);
}
