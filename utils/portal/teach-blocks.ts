import { headerMeaning, type ListKind } from '../reading/header-meaning';
import { idsInLink } from './customer-path';
import { type Grid, type GridRow, linksIn } from './grids';
import { type Found, isGrid, type Survey } from './survey';
import { hasAttribute, isElement, localNameOf } from './unclobbered';
import {
  closestComposed,
  composedChildren,
  composedParent,
  isDrawn,
  overlayHostName,
  roleOf,
  visibleText,
  walkElements,
} from './walk';

const fewestRows = 2;
const mostCells = 20;
const regionsOfControls = /^(?:navigation|menu|menubar|tablist|toolbar|listbox|banner|radiogroup|dialog)$/;
const notEntered = new Set(['select', 'svg', 'form', 'header', overlayHostName]);

export interface Block {
  found: Found;
  grid: Grid;
}

/**
 * Lists of plain elements that are drawn as a table: one box whose children have equally many parts. Only for an admin to point at: nothing
 * tells a machine that such boxes are a list at all.
 */
export function blocksOn(page: Survey, kind: ListKind): Block[] {
  const root = page.leaves[0]?.element.ownerDocument.documentElement;
  if (!root) return [];
  const blocks: Block[] = [];
  let order = 0;
  walkElements(root, (element) => {
    order++;
    if (notEntered.has(localNameOf(element)) || isGrid(element) || regionsOfControls.test(roleOf(element)) || !isDrawn(element))
      return false;
    const grid = blockIn(element, kind);
    if (!grid) return true;
    blocks.push({ found: { element, order: orderOf(element, page) ?? order, isInBanner: false }, grid });
    // What repeats inside a row belongs to the row.
    return false;
  });
  return blocks;
}

function blockIn(element: Element, kind: ListKind): Grid | undefined {
  const children = partsOf(element);
  if (children.length < fewestRows || children.length > 5_000) return undefined;
  const parts = children.map((child) => partsOf(child));
  const width = commonWidth(parts.map(({ length }) => length));
  if (width === undefined) return undefined;
  const lines = children.map((child, index) => ({ child, cells: parts[index] ?? [] }));
  const [first] = lines;
  const isHeader = (cells: Element[]) =>
    cells.length === width &&
    cells.some((cell) => headerMeaning(visibleText(cell), kind) !== undefined) &&
    !cells.some(leadsSomewhere);
  const own = first && isHeader(first.cells) ? first : undefined;
  const header = own?.cells ?? headerBefore(element, isHeader);
  const rows = lines.filter((line) => line !== own).flatMap(({ child, cells }) => rowOf(child, cells, width));
  const regular = rows.filter(({ isMisaligned }) => !isMisaligned).length;
  if (regular < (header ? 1 : fewestRows)) return undefined;
  return {
    element,
    headers: header?.map((cell) => [visibleText(cell)].filter((text) => text !== '')) ?? [],
    rows,
    placeholders: 0,
    notes: [],
    headerRows: own ? 1 : 0,
  };
}

/** A child of another build is no row, unless it leads to something: then it is one whose cells nobody can name. */
function rowOf(element: Element, cells: Element[], width: number): GridRow[] {
  const isMisaligned = cells.length !== width;
  if (isMisaligned && !leadsSomewhere(element)) return [];
  return [{ element, cells: cells.map((cell, column) => ({ element: cell, column })), level: 1, details: [], isMisaligned }];
}

/** Header words often stand in a box of their own above the rows. */
function headerBefore(element: Element, isHeader: (cells: Element[]) => boolean): Element[] | undefined {
  const parent = composedParent(element);
  if (!parent) return undefined;
  const siblings = composedChildren(parent).filter((node) => isElement(node));
  const before = siblings[siblings.indexOf(element) - 1];
  if (!before || !isDrawn(before)) return undefined;
  const cells = partsOf(before);
  const inner = cells.length === 1 && cells[0] ? partsOf(cells[0]) : cells;
  return isHeader(inner) ? inner : undefined;
}

/** The width that most children have, if most of them have one. */
function commonWidth(widths: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) if (width >= 2 && width <= mostCells) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > widths.length ? most[0] : undefined;
}

/** The drawn children, through slots and boxes that are not drawn themselves. */
function partsOf(element: Element): Element[] {
  return composedChildren(element).flatMap((child) => {
    if (!isElement(child) || /^(?:script|style|template|noscript|slot)$/.test(localNameOf(child)))
      return isElement(child) && localNameOf(child) === 'slot' ? partsOf(child) : [];
    if (!isDrawn(child)) return [];
    return getComputedStyle(child).display === 'contents' ? partsOf(child) : [child];
  });
}

function leadsSomewhere(element: Element): boolean {
  const base = URL.parse(element.ownerDocument.location.href);
  const links =
    localNameOf(element) === 'a' && hasAttribute(element, 'href') ? [element] : linksIn(element).map((link) => link.element);
  return (
    base !== null &&
    links.some((link) => {
      const { customer, subscription, last } = idsInLink(link.getAttribute('href') ?? '', base);
      return (customer ?? subscription ?? last) !== undefined;
    })
  );
}

/** In the survey's own counting, so that headings before and texts after are told apart. */
function orderOf(element: Element, page: Survey): number | undefined {
  return page.leaves.find((leaf) => closestComposed(leaf.element, (ancestor) => ancestor === element) !== undefined)?.order;
}
