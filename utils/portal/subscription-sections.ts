import type { Recipe } from '../consolidation/recipe';
import type { Section } from '../consolidation/subscription';
import { readQuantity } from '../reading/read-quantity';
import { sectionMeaning } from '../reading/section-meaning';
import type { UnreadableReason } from './define-page';
import { hasFilter } from './filters';
import { cellAt, cellText, type Grid } from './grids';
import { isOfOtherCustomer } from './linked-customers';
import type { Look } from './look';
import { looseLists } from './loose-lists';
import { pageTrouble } from './page-trouble';
import {
  isSubscriptionTable,
  missingColumn,
  missingQuantity,
  readSubscriptionTable,
  type SubscriptionLine,
} from './read-subscription-rows';
import { type FoundGrid, gridsAsTaught, gridsOn, isReadBetter, needsTeaching } from './recipe-grids';
import { statedAbout } from './stated-total';
import type { Found, Survey } from './survey';
import { attributeOf } from './unclobbered';
import { hasUnknownTabs, hasUnreadPages } from './unread-parts';
import { roleOf, visibleText } from './walk';

export interface SectionTab {
  section: Section;
  element: Element;
  isSelected: boolean;
}

/** The tabs that divide the subscriptions (Azure, Marketplace, Online Services, Software); none when the page has no such tabs. */
export function sectionTabs(page: Survey): SectionTab[] {
  const tabs = page.controls
    .filter(({ element }) => roleOf(element) === 'tab')
    .map(({ element }) => ({ element, section: sectionMeaning(visibleText(element)) }))
    .filter((tab): tab is { element: Element; section: Section } => tab.section !== undefined)
    .map((tab) => ({ ...tab, isSelected: attributeOf(tab.element, 'aria-selected') === 'true' }));
  return tabs.length >= 2 ? tabs : [];
}

export interface SectionLook extends Look<SubscriptionLine> {
  section: Section;
}

/** One look at every subscription list on screen, each with the section that it stands in. Empty when there is none; see `troubleOf`. */
export function lookAtSections(page: Survey): SectionLook[] {
  const looks = sectionsAmong(page, gridsOn(page));
  if (!needsTeaching(unreadIn(page, looks))) return looks;
  const taught = lookAtTaughtSections(page);
  return taught && isReadBetter(unreadIn(page, taught), unreadIn(page, looks)) ? taught : looks;
}

/** The same with the columns as taught, by recipes in force or by these; undefined where none fits. */
export function lookAtTaughtSections(page: Survey, recipes?: Recipe[]): SectionLook[] | undefined {
  const grids = gridsAsTaught(page, 'subscriptions', recipes);
  return grids && sectionsAmong(page, grids).map((look) => ({ ...look, isTaught: true }));
}

const unreadIn = (page: Survey, looks: SectionLook[]) => ({
  trouble: troubleOf(page, looks)?.reason,
  withoutId: looks.reduce((sum, look) => sum + look.withoutId, 0),
  unreadable: looks.reduce((sum, look) => sum + look.unreadable, 0),
});

function sectionsAmong(page: Survey, grids: FoundGrid[]): SectionLook[] {
  const tabs = sectionTabs(page);
  const tab = tabs.find(({ isSelected }) => isSelected);
  const unknownTabs = tabs.length === 0 && hasUnknownTabs(page);
  const headings = sectionHeadings(page);
  const read = (found: Found, grid: Grid) => {
    const section = tab?.section ?? sectionBefore(found, headings) ?? 'all';
    return { found, section, table: readSubscriptionTable(grid, { url: page.url, language: page.language, section }) };
  };
  const tables = grids.map(({ found, grid }) => read(found, grid));
  const lists = tables.filter(({ table }) => isSubscriptionTable(table));
  if (lists.length === 0) lists.push(...looseLists(page, 'subscriptions').map(({ found, grid }) => read(found, grid)));
  const looks = lists.map(({ found, section, table }): SectionLook => {
    const column = missingColumn(table, section) ?? (tab ? undefined : contradictsHeading(table, section));
    const trouble = troubleIn(table, column);
    const unread = unknownTabs ? 'tabs' : hasUnreadPages(page, table.lines.length) ? 'pages' : undefined;
    return {
      section,
      page,
      grid: found,
      rows: table.lines.map((line) => ({ id: line.subscription.id, fingerprint: JSON.stringify(line.subscription), row: line })),
      withoutId: table.withoutId,
      unreadable: table.unreadable,
      placeholders: table.grid.placeholders,
      hasFilter: hasFilter(page),
      ...(unread && { unread }),
      ...(table.grid.statedRows !== undefined && { statedRows: table.grid.statedRows }),
      ...statedAbout(page, found, table.grid),
      ...(trouble && { trouble }),
    };
  });
  return withoutDecoys([...looks, ...emptySections(page, headings, looks, tab?.section)]);
}

/** What the page says instead of a list. */
export function troubleOf(page: Survey, looks: SectionLook[]): { reason: UnreadableReason; detail?: string } | undefined {
  const trouble = pageTrouble(page) ?? looks.find((look) => look.trouble)?.trouble;
  if (trouble) return trouble;
  if (isOfOtherCustomer(page)) return { reason: 'customer-differs' };
  if (looks.length === 0) return { reason: 'list-not-found' };
  const named = looks.filter(({ rows }) => rows.length > 0).map(({ section }) => section);
  return new Set(named).size < named.length ? { reason: 'two-lists' } : undefined;
}

/** Quantities under a heading that says usage-based: the heading belongs to another list, or the list to another heading. */
function contradictsHeading({ grid, columns }: ReturnType<typeof readSubscriptionTable>, section: Section): string | undefined {
  if (section !== 'usage-based' || !columns.known.has('quantity')) return undefined;
  const hasQuantities = grid.rows.some(
    (row) => readQuantity(cellText(cellAt(row, columns.known.get('quantity')))).quantity !== null,
  );
  return hasQuantities ? 'quantities in a usage-based section' : undefined;
}

function troubleIn(
  { lines, withoutId, ofOthers, isContradictory }: ReturnType<typeof readSubscriptionTable>,
  column: string | undefined,
): { reason: UnreadableReason; detail?: string } | undefined {
  if (ofOthers > 0) return { reason: 'customer-differs' };
  if (isContradictory) return { reason: 'rows-contradict' };
  if (column) return { reason: 'columns-not-understood', detail: column };
  return lines.length === 0 && withoutId > 0 ? { reason: 'rows-without-id' } : undefined;
}

interface SectionHeading {
  section: Section;
  order: number;
}

/** Texts that name a section and are no label of something to press. */
function sectionHeadings(page: Survey): SectionHeading[] {
  return [...page.leaves, ...page.lines]
    .sort((a, b) => a.order - b.order)
    .filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner)
    .map(({ text, order }) => ({ section: sectionMeaning(text), order }))
    .filter((heading): heading is SectionHeading => heading.section !== undefined);
}

function sectionBefore(grid: Found, headings: SectionHeading[]): Section | undefined {
  return headings.filter(({ order }) => order < grid.order).at(-1)?.section;
}

/** A section that has a heading or tab and says in words that it is empty, without any table. */
function emptySections(page: Survey, headings: SectionHeading[], looks: SectionLook[], tab: Section | undefined): SectionLook[] {
  const nothing = { page, rows: [], withoutId: 0, unreadable: 0, placeholders: 0, hasFilter: hasFilter(page) };
  if (tab !== undefined) {
    return looks.length > 0 ? [] : [{ ...nothing, section: tab, ...statedAbout(page, undefined, undefined) }];
  }
  const named = headings.filter(
    ({ section }, position) =>
      (section === 'license-based' || section === 'usage-based') &&
      !looks.some((look) => look.section === section) &&
      headings.findIndex((other) => other.section === section) === position,
  );
  const sections = named.map((heading): SectionLook => {
    const end =
      headings.find(({ order, section }) => order > heading.order && section !== heading.section)?.order ??
      Number.POSITIVE_INFINITY;
    const lines = page.lines.filter(({ order }) => order > heading.order && order < end);
    return { ...nothing, section: heading.section, ...statedAbout({ ...page, lines }, undefined, undefined) };
  });
  if (sections.length > 0 || looks.length > 0) return sections;
  const { saysEmpty } = statedAbout(page, undefined, undefined);
  return saysEmpty ? [{ ...nothing, section: 'all', saysEmpty }] : [];
}

/**
 * Where one table of a section has rows with ids, one without any in the same section is something else; so is one above all sections that
 * has no quantities either. One with another customer's rows is not.
 */
function withoutDecoys(looks: SectionLook[]): SectionLook[] {
  const hasRows = (section: Section, other: SectionLook) => other.section === section && other.rows.length > 0;
  return looks.filter((look) => {
    if (look.rows.length > 0 || look.trouble?.reason === 'customer-differs') return true;
    const others = looks.filter((other) => other !== look);
    if (others.some((other) => hasRows(look.section, other))) return false;
    const isAboveSections = look.section === 'all' && others.some((other) => hasRows('license-based', other));
    return !(isAboveSections && look.trouble?.detail === missingQuantity);
  });
}
