import { type Guid, parseGuid } from '../consolidation/guid';
import type { CommerceType, ListedSubscription, Section, Status } from '../consolidation/subscription';
import { isAzureName, isTrialName } from '../reading/product-kind';
import { readDate } from '../reading/read-date';
import { readQuantity } from '../reading/read-quantity';
import { readStatus, type StatusReading } from '../reading/read-status';
import { means } from '../reading/vocabulary';
import { customerOf, idsInLink } from './customer-path';
import {
  type Columns,
  cellAt,
  cellText,
  cellTextWithoutControls,
  columnsOf,
  type Grid,
  type GridRow,
  guidsInAttributes,
  linksIn,
  type RowLink,
} from './grids';
import { nameInCell } from './row-text';
import { visibleText } from './walk';

export interface SubscriptionLine {
  subscription: ListedSubscription;
  row: Element;
  cell: Element;
}

export interface SubscriptionTable {
  grid: Grid;
  columns: Columns;
  lines: SubscriptionLine[];
  withoutId: number;
  unreadable: number;
  /** Rows that lead to another customer than the one in the address. */
  ofOthers: number;
  isContradictory: boolean;
}

export interface TablePlace {
  url: URL;
  language: string | undefined;
  section: Section;
}

/** Reads a grid as a subscription list; `isSubscriptionTable` says whether it is one. */
export function readSubscriptionTable(grid: Grid, place: TablePlace): SubscriptionTable {
  const table: SubscriptionTable = {
    grid,
    columns: columnsOf(grid, 'subscriptions'),
    lines: [],
    withoutId: 0,
    unreadable: 0,
    ofOthers: 0,
    isContradictory: false,
  };
  const parents: { level: number; id: Guid }[] = [];
  for (const row of grid.rows) {
    const evidence = evidenceOf(row, table.columns, place.url);
    const [id] = evidence.ids;
    if (evidence.isOfOther) table.ofOthers++;
    else if (evidence.ids.size > 1) table.isContradictory = true;
    else if (id === undefined) table.withoutId++;
    else {
      while ((parents.at(-1)?.level ?? 0) >= row.level) parents.pop();
      const parent = parents.at(-1)?.id;
      const line = row.isMisaligned ? undefined : readLine(id, row, table.columns, evidence.nameLinks, place, parent);
      if (line) table.lines.push(line);
      else table.unreadable++;
      parents.push({ level: row.level, id });
    }
  }
  return table;
}

/** Name and Status columns, or every row leading to a subscription: anything less is some other table (transfers, add-ons for sale). */
export function isSubscriptionTable({ grid, columns, lines, ofOthers }: SubscriptionTable): boolean {
  const hasName = columns.known.has('name') || columns.doubled.has('name');
  const hasStatus = columns.known.has('status') || columns.doubled.has('status');
  if (hasName && hasStatus) return true;
  return grid.rows.length > 0 && lines.length + ofOthers === grid.rows.length && hasStatus;
}

export const missingQuantity = 'no quantity column';

/** The column that is missing or claimed twice, as words for a bug report; undefined when all needed ones are there. */
export function missingColumn({ columns, grid }: SubscriptionTable, section: Section): string | undefined {
  for (const meaning of ['status', 'quantity', 'subscription-id'] as const) {
    if (columns.doubled.has(meaning)) return `two ${meaning} columns`;
  }
  if (!columns.known.has('status')) return 'no status column';
  const hasUsage = columns.other.some(({ column }) => (grid.headers[column] ?? []).some((text) => means(text, 'estimated-cost')));
  const needsQuantity = section === 'license-based' || section === 'online-services' || (section === 'all' && !hasUsage);
  return needsQuantity && !columns.known.has('quantity') ? missingQuantity : undefined;
}

interface Evidence {
  ids: Set<Guid>;
  nameLinks: RowLink[];
  isOfOther: boolean;
}

/** Strong evidence is what the row says or leads to; its own attributes count only where there is none. */
function evidenceOf(row: GridRow, columns: Columns, url: URL): Evidence {
  const customer = customerOf(url);
  const nameCell = nameCellOf(row, columns);
  const links = linksIn(row.element).map((link) => ({ ...link, ids: idsInLink(link.href, url) }));
  const inName = nameCell ? linksIn(nameCell) : [];
  const isInName = (link: RowLink) => inName.some(({ element }) => element === link.element);
  const strong = new Set<Guid>();
  for (const link of links) {
    const { subscription, last, customer: linked } = link.ids;
    if (subscription) strong.add(subscription);
    // A link without the customer in it (`#{guid}`) names the row only where its name does.
    else if (!linked && last && last !== customer && isInName(link)) strong.add(last);
  }
  const inCell = parseGuid(cellText(cellAt(row, columns.known.get('subscription-id'))));
  if (inCell) strong.add(inCell);
  if (strong.size === 0) for (const id of idsInDetails(row.details, url)) strong.add(id);
  const weak = new Set([...guidsInAttributes(row.element)].filter((id) => id !== customer));
  return {
    ids: strong.size > 0 ? strong : weak,
    nameLinks: linksToSubscriptions(inName, url),
    isOfOther: links.some(({ ids }) => ids.customer !== undefined && ids.customer !== customer),
  };
}

/** Of several links in a name cell, those that lead to the subscription; where none does, all. */
function linksToSubscriptions(links: RowLink[], url: URL): RowLink[] {
  const leading = links.filter(({ href }) => idsInLink(href, url).subscription !== undefined);
  return leading.length > 0 ? leading : links;
}

/** The column with the known header; of two such columns, or without one, the column whose link leads to a subscription. */
function nameCellOf(row: GridRow, columns: Columns): Element | undefined {
  const known = cellAt(row, columns.known.get('name'));
  if (known) return known;
  const candidates = columns.doubled.get('name')?.map((column) => cellAt(row, column)) ?? row.cells.map(({ element }) => element);
  return candidates.find((cell) => cell && linksIn(cell).length > 0);
}

/** `Subscription Id: {guid}` in an opened row. */
function idsInDetails(details: Element[], url: URL): Guid[] {
  const labelled = details.flatMap((element) => [
    ...visibleText(element).matchAll(/([^:：]{1,60})[:：]\s*([0-9a-f-]{36})(?![0-9a-f-])/gi),
  ]);
  return labelled
    .filter(([, label]) => label !== undefined && means(label, 'subscription-id'))
    .map(([, , id]) => parseGuid(id ?? ''))
    .filter((id) => id !== undefined && id !== customerOf(url))
    .filter((id) => id !== undefined);
}

function readLine(
  id: Guid,
  row: GridRow,
  columns: Columns,
  nameLinks: RowLink[],
  place: TablePlace,
  parent: Guid | undefined,
): SubscriptionLine | undefined {
  const cell = nameCellOf(row, columns);
  const name = nameInCell(cell, nameLinks);
  if (!cell || name === '') return undefined;
  const status = statusIn(cellAt(row, columns.known.get('status')), place.language);
  const quantityText = cellText(cellAt(row, columns.known.get('quantity')));
  const usage = isUsageBased(place.section, name, quantityText);
  const { quantity } = usage ? { quantity: null } : readQuantity(quantityText, place.language);
  const commerceType = commerceTypeOf(place.section, name, usage);
  const reseller = cellText(cellAt(row, columns.known.get('reseller')));
  const other = otherValues(row, columns);
  const renewsOn = status.renewsOn ?? readDate(cellText(cellAt(row, columns.known.get('renewal-date'))), place.language);
  const endsOn = status.endsOn ?? readDate(cellText(cellAt(row, columns.known.get('end-date'))), place.language);
  return {
    row: row.element,
    cell,
    subscription: {
      id,
      name,
      quantity,
      quantityText,
      status: status.status,
      statusText: status.text,
      isUsageBased: usage,
      ...(status.autoRenew !== undefined && { autoRenew: status.autoRenew }),
      ...(renewsOn && { renewsOn }),
      ...(endsOn && { endsOn }),
      ...(commerceType && { commerceType }),
      ...(parent && !usage && { addOnOf: parent }),
      ...(reseller !== '' && !means(reseller, 'none') && { reseller }),
      ...(Object.keys(other).length > 0 && { other }),
    },
  };
}

/** The whole cell; where that says nothing known, the cell without the buttons and hints in it. */
function statusIn(cell: Element | undefined, language: string | undefined): StatusReading {
  if (!cell) return { status: 'unknown' satisfies Status, text: '' };
  const whole = readStatus(cellText(cell), language);
  if (whole.status !== 'unknown') return whole;
  const bare = readStatus(cellTextWithoutControls(cell), language);
  return bare.status === 'unknown' ? whole : bare;
}

/** In one list of everything only an Azure name without any quantity says that a row is usage-based. */
function isUsageBased(section: Section, name: string, quantityText: string): boolean {
  if (section === 'usage-based' || section === 'azure') return true;
  return section === 'all' && isAzureName(name) && (quantityText === '' || means(quantityText, 'none'));
}

function commerceTypeOf(section: Section, name: string, usage: boolean): CommerceType | undefined {
  if (section === 'azure') return 'azure';
  if (usage) return isAzureName(name) ? 'azure' : 'usage-other';
  if (section === 'software' || section === 'marketplace') return section;
  return isTrialName(name) ? 'trial' : undefined;
}

/** Columns that no field takes, by their header as shown; ids and expander columns left out. */
function otherValues(row: GridRow, columns: Columns): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { column, header } of columns.other) {
    const text = header === '' ? '' : cellText(cellAt(row, column));
    if (text !== '') values[header] = text;
  }
  return values;
}
