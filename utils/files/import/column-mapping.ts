import { RefusedFileError, refuse } from './import-problem';
import { activityLog } from './kinds/activity-log';
import {
  migrationToolCustomers,
  migrationToolNewCommerce,
  migrationToolResult,
  migrationToolSubscriptions,
} from './kinds/migration-tool';
import { legacyOfferMapping, offerMatrix } from './kinds/offer-matrix';
import { portalCustomers } from './kinds/portal-customers';
import { portalSubscriptions } from './kinds/portal-subscriptions';
import { priceList } from './kinds/price-list';
import { reconciliationDailyUsage, reconciliationLicenseBased, reconciliationModern } from './kinds/reconciliation';
import type { MappedColumn } from './mapped-column';
import type { TableKind } from './table-kind';

// To add a kind of table: one file in kinds/, one line here, its name in the locale files, its rows in test/files/import.
const tableKinds = [
  portalCustomers,
  portalSubscriptions,
  activityLog,
  offerMatrix,
  legacyOfferMapping,
  priceList,
  migrationToolCustomers,
  migrationToolSubscriptions,
  migrationToolNewCommerce,
  migrationToolResult,
  reconciliationLicenseBased,
  reconciliationModern,
  reconciliationDailyUsage,
  // Each kind knows only its own meanings; the table of kinds treats them alike.
] as unknown as readonly TableKind[];

/** What the admin may say that columns mean, per kind of table. */
export const mappableColumns = tableKinds.map(({ kind, columns, required }) => ({ kind, columns, required }));

/** What the admin says that columns mean, by header; null sets a column aside. Remembered per kind of file. */
export type ChosenColumns = Readonly<Record<string, string | null>>;

export interface MappedTable {
  kind: TableKind;
  columns: MappedColumn[];
}

/** What a header makes of a table, or undefined when it is none that is known. */
export function mapTable(headers: readonly string[], chosen: ChosenColumns = {}): MappedTable | undefined {
  const fits = tableKinds.flatMap((kind) => {
    const columns = mapColumns(kind, headers, chosen);
    const found = new Set(columns.map(({ meaning }) => meaning));
    const isComplete = kind.required.every((meaning) => found.has(meaning));
    const isEnough = kind.oneOf === undefined || kind.oneOf.some((meaning) => found.has(meaning));
    return isComplete && isEnough ? [{ kind, columns, known: found.size }] : [];
  });
  // The kind that knows most of the columns.
  return fits.toSorted((a, b) => b.known - a.known)[0];
}

function mapColumns(kind: TableKind, headers: readonly string[], chosen: ChosenColumns): MappedColumn[] {
  return headers.map((text, index) => {
    const header = shownHeader(text, index);
    const choice = Object.hasOwn(chosen, header) ? chosen[header] : undefined;
    const isKnown = typeof choice === 'string' && kind.columns.includes(choice);
    const meaning = isKnown ? choice : choice === null ? null : (kind.meaningOf(text) ?? null);
    return { header, meaning };
  });
}

/** A column without a name is told by its place. */
export function shownHeader(text: string, index: number): string {
  return text === '' ? `Column ${index + 1}` : text;
}

/** Keys that reach an object's prototype when somebody copies them. */
const forbiddenHeaders = new Set(['__proto__', 'constructor', 'prototype']);

export function checkColumns(columns: readonly MappedColumn[], at: { line: number; sheet?: string }): void {
  const seen = new Set<string>();
  for (const { header, meaning } of columns) {
    if (forbiddenHeaders.has(header.toLowerCase())) refuse('forbidden-name', { ...at, column: header });
    if (meaning === null) continue;
    if (seen.has(meaning)) throw new RefusedFileError({ id: 'duplicate-column', ...at, column: header });
    seen.add(meaning);
  }
}
