import type { ColumnRole, TaughtPage } from '../consolidation/column-roles';
import type { Recipe } from '../consolidation/recipe';
import { headerMeaning, type ListKind } from '../reading/header-meaning';
import { readQuantity } from '../reading/read-quantity';
import { readStatus } from '../reading/read-status';
import { type Term, wordsFor } from '../reading/vocabulary';
import { cellAt, cellText, type Grid, readGrid } from './grids';
import { columnCount, recipeHeaders } from './recipe-headers';
import type { Found, Survey } from './survey';
import { blocksOn } from './teach-blocks';

export interface FoundGrid {
  found: Found;
  grid: Grid;
}

/** What the admin taught, as this document's readers know it. Set where the settings are read; empty = nothing was taught. */
let inForce: readonly Recipe[] = [];

export function setRecipes(recipes: readonly Recipe[]): void {
  inForce = recipes;
}

const kindOf: Record<TaughtPage, ListKind> = { 'customer-list': 'customers', 'subscription-list': 'subscriptions' };

/** The path that a recipe is kept for: language comes and goes. */
export function recipePath(url: URL): string {
  const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
  return url.pathname
    .replace(/^\/[a-z]{2}-[a-z]{2,4}(?=\/)/i, '')
    .replace(/\/+$/, '')
    .replace(guid, '{guid}');
}

export function recipesFor(url: URL, list: ListKind): Recipe[] {
  const path = recipePath(url).toLowerCase();
  return inForce.filter(
    (recipe) => kindOf[recipe.page] === list && recipe.host === url.hostname && recipe.path.toLowerCase() === path,
  );
}

/** The tables and grids of a page, its header bar left out. */
export function gridsOn(page: Survey): FoundGrid[] {
  return page.grids.filter(({ isInBanner }) => !isInBanner).map((found) => ({ found, grid: readGrid(found.element) }));
}

/** The page's grids with the taught meanings over their columns; undefined when nothing here is what was taught. */
export function gridsAsTaught(page: Survey, list: ListKind, recipes = recipesFor(page.url, list)): FoundGrid[] | undefined {
  if (recipes.length === 0) return undefined;
  const fitting = recipes.map((recipe) => ({ recipe, grids: gridsFitting(page, list, recipe) }));
  const taught = new Map<Element, FoundGrid>();
  for (const { recipe, grids } of fitting) {
    for (const { found, grid } of grids) {
      // Two recipes that both fit are two opinions.
      if (taught.has(found.element)) return undefined;
      taught.set(found.element, { found, grid: { ...grid, headers: taughtHeaders(recipe, grid, list) } });
    }
  }
  if (taught.size === 0) return undefined;
  const plain = gridsOn(page).filter(({ found }) => !taught.has(found.element));
  return [...plain, ...taught.values()].sort((a, b) => a.found.order - b.found.order);
}

/** The lists of a page that a recipe takes for its own. */
export function gridsFitting(page: Survey, list: ListKind, recipe: Recipe): FoundGrid[] {
  const candidates = recipe.shape === 'rows' ? blocksOn(page, list) : gridsOn(page);
  return candidates.filter(({ grid }) => fits(recipe, grid, page));
}

/** The same columns under the same words. Where there are no words the values must say by themselves what they are. */
function fits({ columns }: Recipe, grid: Grid, page: Survey): boolean {
  if (grid.rows.length === 0 || columnCount(grid) !== columns.length) return false;
  const headers = recipeHeaders(grid, page);
  if (!columns.every(({ header }, column) => header === headers[column])) return false;
  if (headers.every((header) => header === '')) return valuesSpeak(columns, grid, page);
  // Two columns without words may change places unseen: then their values must tell them apart, too.
  const nameless = columns.map((column, at) => ({ ...column, at })).filter(({ role, at }) => headers[at] === '' && role !== 'name');
  const withValues = nameless.filter(({ at }) => textsAt(grid, at).some((text) => /[\p{L}\p{Nd}]/u.test(text)));
  return withValues.length < 2 || withValues.every(({ role, at }) => speaks(role, textsAt(grid, at), page));
}

const textsAt = (grid: Grid, column: number) => grid.rows.map((row) => cellText(cellAt(row, column))).filter((text) => text !== '');

/** A list without header words that got another column would be read wrongly in silence: a number must name its unit, a status be known. */
function valuesSpeak(columns: Recipe['columns'], grid: Grid, page: Survey): boolean {
  return columns.every(({ role }, column) => speaks(role, textsAt(grid, column), page));
}

function speaks(role: ColumnRole, texts: string[], page: Survey): boolean {
  if (role === 'quantity') return texts.every((text) => /\p{L}/u.test(text) && readQuantity(text, page.language).quantity !== null);
  return role !== 'status' || (texts.length > 0 && texts.every((text) => readStatus(text, page.language).status !== 'unknown'));
}

const terms: Partial<Record<ColumnRole, Term>> = {
  name: 'name',
  quantity: 'quantity',
  status: 'status',
  'subscription-id': 'subscription-id',
  'microsoft-id': 'microsoft-id',
  domain: 'primary-domain-name',
  relationship: 'relationship',
  'renewal-date': 'renewal-date',
  'end-date': 'end-date',
};

/** The words under which `columnsOf` finds the taught columns. An ignored column keeps a header that means nothing and loses one that does. */
function taughtHeaders({ columns }: Recipe, grid: Grid, list: ListKind): string[][] {
  return columns.map(({ role }, column) => {
    const term = terms[role];
    if (term) return wordsFor(term, 'en').slice(0, 1);
    const shown = grid.headers[column] ?? [];
    return shown.some((text) => headerMeaning(text, list) !== undefined) ? [] : shown;
  });
}

/** Whether a list was read so badly that what was taught may help. */
export function needsTeaching({ trouble, withoutId, unreadable }: Unread): boolean {
  if (trouble) return trouble === 'list-not-found' || trouble === 'columns-not-understood' || trouble === 'rows-without-id';
  return withoutId + unreadable > 0;
}

export interface Unread {
  trouble?: string;
  withoutId: number;
  unreadable: number;
}

/** Taught meanings count only where they leave less unread than the page's own words. */
export function isReadBetter(taught: Unread, plain: Unread): boolean {
  if (taught.trouble) return false;
  return plain.trouble !== undefined || taught.withoutId + taught.unreadable < plain.withoutId + plain.unreadable;
}
