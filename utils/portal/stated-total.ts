import { saysEmpty } from '../reading/empty-list';
import { readTotal } from '../reading/read-total';
import type { Grid } from './grids';
import type { Found, Leaf, Survey } from './survey';
import { composedParent } from './walk';

/** The page's own count for a grid, and whether the page says that the grid is empty, from the texts that belong to the grid. */
export function statedAbout(
  page: Survey,
  grid: Found | undefined,
  content: Grid | undefined,
): { statedTotal?: number; saysEmpty: boolean } {
  const texts = textsAround(page, grid);
  const totals = texts.map(({ text }) => readTotal(text, page.language)?.total).filter((total) => total !== undefined);
  const [statedTotal] = totals;
  const isAgreed = new Set(totals).size === 1;
  const isEmpty = [...texts.map(({ text }) => text), ...(content?.notes ?? [])].some(saysEmpty);
  return { saysEmpty: isEmpty, ...(statedTotal !== undefined && isAgreed && { statedTotal }) };
}

/** Texts outside of controls that stand nearer to this grid than to another: after it until half-way to the next, before it likewise. */
function textsAround(page: Survey, grid: Found | undefined): Leaf[] {
  const leaves = page.lines.filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner);
  if (!grid) return leaves;
  const others = page.grids.filter(({ element }) => element !== grid.element);
  return leaves.filter((leaf) => others.every((other) => isNearer(leaf, grid, other)));
}

/** Shared ancestors decide; with equally many, the grid that comes first after the text, else the last one before it. */
function isNearer(leaf: Leaf, grid: Found, other: Found): boolean {
  const [mine, theirs] = [sharedDepth(leaf.element, grid.element), sharedDepth(leaf.element, other.element)];
  if (mine !== theirs) return mine > theirs;
  const isBetween = (a: number, b: number) => leaf.order > Math.min(a, b) && leaf.order < Math.max(a, b);
  if (isBetween(grid.order, other.order)) return grid.order > leaf.order;
  return Math.abs(grid.order - leaf.order) < Math.abs(other.order - leaf.order);
}

function sharedDepth(a: Element, b: Element): number {
  const ancestors = new Set(ancestorsOf(a));
  return ancestorsOf(b).filter((ancestor) => ancestors.has(ancestor)).length;
}

function ancestorsOf(element: Element): Node[] {
  const ancestors: Node[] = [];
  for (let node: Node | null = element; node; node = composedParent(node)) ancestors.push(node);
  return ancestors;
}
