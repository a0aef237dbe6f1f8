import type { ListedCustomer } from '../consolidation/capture';
import { type Guid, parseGuid } from '../consolidation/guid';
import type { Recipe } from '../consolidation/recipe';
import { means } from '../reading/vocabulary';
import { idsInLink } from './customer-path';
import { hasFilter } from './filters';
import { type Columns, cellAt, cellText, columnsOf, type Grid, type GridRow, guidsInAttributes, linksIn } from './grids';
import type { KeyedRow, Look } from './look';
import { looseLists } from './loose-lists';
import { pageTrouble } from './page-trouble';
import { type FoundGrid, gridsAsTaught, gridsOn, isReadBetter, needsTeaching } from './recipe-grids';
import { nameInCell } from './row-text';
import { statedAbout } from './stated-total';
import type { Found, Survey } from './survey';
import { hasUnknownTabs, hasUnreadPages } from './unread-parts';
import { findElements, isDrawn, visibleText } from './walk';

export interface CustomerLine {
  customer: ListedCustomer;
  row: Element;
  cell: Element;
}

/** One look at the customer list on the page. */
export function lookAtCustomers(page: Survey): Look<CustomerLine> {
  const look = customersAmong(page, gridsOn(page));
  if (!needsTeaching(unreadIn(look))) return look;
  const taught = lookAtTaughtCustomers(page);
  return taught && isReadBetter(unreadIn(taught), unreadIn(look)) ? taught : look;
}

/** The same with the columns as taught, by recipes in force or by these; undefined where none fits. */
export function lookAtTaughtCustomers(page: Survey, recipes?: Recipe[]): Look<CustomerLine> | undefined {
  const grids = gridsAsTaught(page, 'customers', recipes);
  return grids && { ...customersAmong(page, grids), isTaught: true };
}

const unreadIn = ({ trouble, withoutId, unreadable }: Look<CustomerLine>) => ({ trouble: trouble?.reason, withoutId, unreadable });

function customersAmong(page: Survey, grids: FoundGrid[]): Look<CustomerLine> {
  const nothing = { page, rows: [], withoutId: 0, unreadable: 0, placeholders: 0, saysEmpty: false, hasFilter: hasFilter(page) };
  const trouble = pageTrouble(page);
  if (trouble) return { ...nothing, trouble };
  const candidates = grids.map(({ found, grid }) => readCandidate(page, found, grid));
  const lists = candidates.filter(({ columns, grid, lines }) => isCustomerList(columns, grid, lines.length));
  if (lists.length === 0) lists.push(...looseLists(page, 'customers').map(({ found, grid }) => readCandidate(page, found, grid)));
  const withRows = lists.filter(({ lines }) => lines.length > 0);
  const [list] = withRows.length > 0 ? withRows : lists;
  const placeholders = candidates.reduce((sum, { grid }) => sum + grid.placeholders, 0);
  if (!list)
    return {
      ...nothing,
      placeholders,
      saysEmpty: statedAbout(page, undefined, undefined).saysEmpty,
      trouble: { reason: 'list-not-found' },
    };
  if (withRows.length > 1) return { ...nothing, trouble: { reason: 'two-lists' } };
  const { found, grid, lines, withoutId, unreadable, columns, isContradictory } = list;
  const unread = hasUnknownTabs(page) ? 'tabs' : hasUnreadPages(page, lines.length) ? 'pages' : undefined;
  const look: Look<CustomerLine> = {
    ...nothing,
    ...(unread && { unread }),
    grid: found,
    rows: lines.map(keyed),
    withoutId,
    unreadable,
    placeholders: grid.placeholders,
    ...(grid.statedRows !== undefined && { statedRows: grid.statedRows }),
    ...statedAbout(page, found, grid),
  };
  if (isContradictory) return { ...look, trouble: { reason: 'rows-contradict' } };
  if (columns.doubled.has('microsoft-id')) return { ...look, trouble: { reason: 'columns-not-understood' } };
  if (lines.length === 0 && withoutId > 0) return { ...look, trouble: { reason: 'rows-without-id' } };
  return look;
}

interface Candidate {
  found: Found;
  grid: Grid;
  columns: Columns;
  lines: CustomerLine[];
  withoutId: number;
  unreadable: number;
  isContradictory: boolean;
}

function readCandidate(page: Survey, found: Found, grid: Grid): Candidate {
  const columns = columnsOf(grid, 'customers');
  const candidate: Candidate = { found, grid, columns, lines: [], withoutId: 0, unreadable: 0, isContradictory: false };
  for (const row of grid.rows) {
    const { ids, nameLinks } = evidenceOf(row, columns, page.url);
    const [id] = ids;
    if (ids.size > 1) candidate.isContradictory = true;
    else if (id === undefined) candidate.withoutId++;
    else {
      const customer = row.isMisaligned ? undefined : readCustomer(id, row, columns, nameLinks);
      if (customer) candidate.lines.push(customer);
      else candidate.unreadable++;
    }
  }
  return candidate;
}

/** A header that says so, or rows that lead to customers: a list without either is some other table. */
function isCustomerList(columns: Columns, grid: Grid, lines: number): boolean {
  const hasName = columns.known.has('name') || columns.doubled.has('name');
  const hasCompanion = columns.known.has('microsoft-id') || columns.known.has('domain') || columns.known.has('relationship');
  return (hasName && hasCompanion) || (lines > 0 && lines === grid.rows.length && (hasName || grid.headers.length === 0));
}

/** Strong evidence is what the row says or leads to; its own attributes count only where there is none. */
function evidenceOf(row: GridRow, columns: Columns, url: URL): { ids: Set<Guid>; nameLinks: ReturnType<typeof linksIn> } {
  const links = linksIn(row.element).map((link) => ({ ...link, ids: idsInLink(link.href, url) }));
  const inCell = parseGuid(cellText(cellAt(row, columns.known.get('microsoft-id'))));
  const strong = new Set<Guid>(inCell ? [inCell] : []);
  for (const { ids } of links) if (ids.customer) strong.add(ids.customer);
  for (const details of row.details) for (const id of idsInDetails(details, url)) strong.add(id);
  const nameCell = cellAt(row, columns.known.get('name'));
  const nameLinks = links.filter(({ element, ids }) =>
    nameCell ? nameCell.contains(element) || isWithin(nameCell, element) : ids.customer,
  );
  return { ids: strong.size > 0 ? strong : guidsInAttributes(row.element), nameLinks };
}

/** Slotted links stand outside of their cell in the light tree, inside it as drawn. */
function isWithin(cell: Element, link: Element): boolean {
  return findElements(cell, (element) => element === link).length > 0;
}

/** `Microsoft ID: {guid}` and the links of an opened row. */
function idsInDetails(details: Element, url: URL): Guid[] {
  const fromLinks = linksIn(details).map(({ href }) => idsInLink(href, url).customer);
  const fromTexts = findElements(details, isDrawn).map((element) => parseGuid(visibleText(element)));
  return [...fromLinks, ...fromTexts].filter((id) => id !== undefined);
}

function readCustomer(id: Guid, row: GridRow, columns: Columns, nameLinks: ReturnType<typeof linksIn>): CustomerLine | undefined {
  const nameCell = cellAt(row, columns.known.get('name')) ?? nameLinks[0]?.element;
  const name = nameInCell(nameCell, nameLinks);
  if (name === '' || !nameCell || parseGuid(name)) return undefined;
  const text = (meaning: 'domain' | 'relationship') => cellText(cellAt(row, columns.known.get(meaning)));
  const [domain, relationship] = [text('domain'), text('relationship')];
  // Anything else under that header means that the columns are not what their headers say.
  if (domain !== '' && !/^[^\s@/]+\.[^\s@/]+$/.test(domain)) return undefined;
  const tags = tagsIn(cellAt(row, columns.known.get('tags')));
  return {
    customer: {
      id,
      name,
      ...(domain !== '' && { domain }),
      ...(relationship !== '' && { relationship, isReseller: means(relationship, 'cloud-reseller') }),
      ...(tags.length > 0 && { tags }),
    },
    row: row.element,
    cell: nameCell,
  };
}

/** Tags are small boxes; `+7` and `…` stand for more of them that are not shown. */
function tagsIn(cell: Element | undefined): string[] {
  if (!cell) return [];
  const leaves = findElements(cell, (element) => isDrawn(element) && findElements(element, isDrawn).length === 0).map((element) =>
    visibleText(element),
  );
  const texts = leaves.length > 0 ? leaves : [visibleText(cell)];
  return [...new Set(texts)].filter((tag) => tag !== '' && !/^(?:\+\d+|\.{2,}|…)$/.test(tag));
}

/**
 * Partners who are both direct and indirect see a customer twice with different relationships: these lines do not contradict each other.
 * Two names or domains for one id do.
 */
function keyed(line: CustomerLine): KeyedRow<CustomerLine> {
  const { id, name, domain } = line.customer;
  return { id, fingerprint: JSON.stringify([name, domain]), row: line, combine: (other) => combined(line, other) };
}

function combined(line: CustomerLine, { customer: other }: CustomerLine): CustomerLine {
  const { customer } = line;
  const relationships = [...new Set([customer.relationship, other.relationship])].filter((text) => text !== undefined);
  if (relationships.length < 2) return line;
  const isReseller = customer.isReseller === true || other.isReseller === true;
  return { ...line, customer: { ...customer, relationship: relationships.join('; '), isReseller } };
}
