import { type ColumnRole, columnRoles, type TaughtPage, type TaughtRow, type TeachFault } from '../consolidation/column-roles';
import type { Recipe } from '../consolidation/recipe';
import { headerMeaning, type ListKind } from '../reading/header-meaning';
import type { UnreadableReason } from './define-page';
import { cellAt, cellText, type Grid } from './grids';
import { lookAtCustomers, lookAtTaughtCustomers } from './read-customer-rows';
import { type FoundGrid, gridsFitting, gridsOn, recipePath } from './recipe-grids';
import { columnCount, recipeHeaders } from './recipe-headers';
import { lookAtSections, lookAtTaughtSections, troubleOf } from './subscription-sections';
import { type Survey, survey } from './survey';
import { blocksOn } from './teach-blocks';
import { containsComposed } from './walk';

/** A table, or what is drawn like one, that an admin may point at. */
export interface Teachable {
  found: FoundGrid['found'];
  grid: Grid;
  shape: Recipe['shape'];
  columns: { header: string; sample: string; meaning: ColumnRole }[];
}

const listKindOf: Record<TaughtPage, ListKind> = { 'customer-list': 'customers', 'subscription-list': 'subscriptions' };
const longestSample = 60;

/** Everything on the page that could be the list, tables first, each in drawn order. Reads layout. */
export function teachables(root: Document, url: URL, page: TaughtPage): Teachable[] {
  const surveyed = survey(root, url);
  const list = listKindOf[page];
  const tables = gridsOn(surveyed).map((found) => ({ ...found, shape: 'table' as const }));
  const blocks = blocksOn(surveyed, list).map((found) => ({ ...found, shape: 'rows' as const }));
  return [...tables, ...blocks]
    .filter(({ grid }) => grid.rows.length > 0 && columnCount(grid) >= 2)
    .map((candidate) => ({ ...candidate, columns: columnsIn(candidate.grid, page) }));
}

function columnsIn(grid: Grid, page: TaughtPage): Teachable['columns'] {
  const meanings = meaningsIn(grid, page);
  return Array.from({ length: columnCount(grid) }, (_, column) => {
    const texts = grid.rows.slice(0, 20).map((row) => cellText(cellAt(row, column)));
    const sample = texts.find((text) => text !== '') ?? '';
    return { header: short(grid.headers[column]?.[0] ?? ''), sample: short(sample), meaning: meanings[column] ?? 'ignore' };
  });
}

const short = (text: string) => (text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);

/** What the words over the columns say; of two that say the same the admin must choose. */
function meaningsIn(grid: Grid, page: TaughtPage): ColumnRole[] {
  const meanings = Array.from({ length: columnCount(grid) }, (_, column) => meaningOf(grid, column, page));
  return meanings.map((meaning) => (meanings.filter((other) => other === meaning).length === 1 ? (meaning ?? 'ignore') : 'ignore'));
}

function meaningOf(grid: Grid, column: number, page: TaughtPage): ColumnRole | undefined {
  const meaning = headerMeaning(grid.headers[column]?.[0] ?? '', listKindOf[page]);
  return columnRoles[page].find((role) => role === meaning);
}

/** The innermost candidate around an element, by its position among them. */
export function teachableAround(candidates: readonly Teachable[], element: Node): number | undefined {
  const around = candidates.flatMap(({ found }, index) => (containsComposed(found.element, element) ? [{ found, index }] : []));
  const inner = around.find(
    ({ found }) => !around.some((other) => other.found !== found && containsComposed(found.element, other.found.element)),
  );
  return inner?.index;
}

/** The recipe of what the admin chose; may still be no good: `tryRecipe`. */
export function makeRecipe(
  { grid, shape }: Teachable,
  { chosen, url, page, root, now }: { chosen: readonly ColumnRole[]; url: URL; page: TaughtPage; root: Document; now: string },
): Recipe {
  const headers = recipeHeaders(grid, survey(root, url));
  const columns = chosen.map((role, column) => ({ header: headers[column] ?? '', role }));
  // The roles offered are those of the page.
  return { page, host: url.hostname, path: recipePath(url), shape, columns, madeAt: now } as Recipe;
}

export interface Tried {
  rows: TaughtRow[];
  count: number;
  problems: (
    | { kind: TeachFault }
    | { kind: 'rows-not-read'; count: number }
    | { kind: 'page-refused'; reason: UnreadableReason }
  )[];
}

const shownRows = 5;

/** Reads the page on screen by this recipe alone, with the reader itself: what it shows is what a capture would hold. */
export function tryRecipe(root: Document, url: URL, { candidate, recipe }: { candidate: Teachable; recipe: Recipe }): Tried {
  const wrong = wrongChoice(candidate, recipe);
  if (wrong) return refused(wrong);
  const page = survey(root, url);
  const fitting = gridsFitting(page, listKindOf[recipe.page], recipe).length;
  if (fitting === 0) return refused('values-not-known');
  if (fitting > 1) return refused('also-elsewhere');
  return recipe.page === 'customer-list' ? tryCustomers(page, recipe) : trySubscriptions(page, recipe);
}

const refused = (kind: TeachFault): Tried => ({ rows: [], count: 0, problems: [{ kind }] });

function wrongChoice({ grid }: Teachable, { page, columns }: Recipe): TeachFault | undefined {
  const used = columns.map(({ role }): ColumnRole => role).filter((role) => role !== 'ignore');
  if (!used.includes('name')) return 'no-name';
  if (page === 'subscription-list' && !used.includes('status')) return 'no-status';
  if (new Set(used).size < used.length) return 'role-twice';
  // A known word outranks the admin's finger: it may slip, and a number under the wrong word would look right.
  const contradicts = columns.some(({ role }, column) => {
    const said = meaningOf(grid, column, page);
    return role !== 'ignore' && said !== undefined && said !== role;
  });
  return contradicts ? 'header-says-otherwise' : undefined;
}

function trySubscriptions(page: Survey, recipe: Recipe): Tried {
  const looks = lookAtTaughtSections(page, [recipe]) ?? [];
  const lines = looks.flatMap(({ rows }) => rows.map(({ row }) => row.subscription));
  return {
    rows: lines.slice(0, shownRows).map(({ name, quantity, quantityText, status, statusText, isUsageBased, renewsOn, endsOn }) => ({
      values: {
        name: short(name),
        quantity: short(quantityText),
        status: short(statusText),
        ...(renewsOn !== undefined && { 'renewal-date': renewsOn }),
        ...(endsOn !== undefined && { 'end-date': endsOn }),
      },
      unknown: [
        ...(quantity === null && !isUsageBased ? (['quantity'] as const) : []),
        ...(status === 'unknown' ? (['status'] as const) : []),
      ],
    })),
    count: lines.length,
    problems: problemsIn({
      trouble: troubleOf(page, looks),
      unread: looks.reduce((sum, { withoutId, unreadable }) => sum + withoutId + unreadable, 0),
    }),
  };
}

function tryCustomers(page: Survey, recipe: Recipe): Tried {
  const look = lookAtTaughtCustomers(page, [recipe]);
  const lines = look?.rows.map(({ row }) => row.customer) ?? [];
  return {
    rows: lines.slice(0, shownRows).map(({ name, domain, relationship }) => ({
      unknown: [],
      values: {
        name: short(name),
        ...(domain !== undefined && { domain: short(domain) }),
        ...(relationship !== undefined && { relationship: short(relationship) }),
      },
    })),
    count: lines.length,
    problems: problemsIn({ trouble: look?.trouble, unread: (look?.withoutId ?? 0) + (look?.unreadable ?? 0) }),
  };
}

function problemsIn({
  trouble,
  unread,
}: {
  trouble: { reason: UnreadableReason; detail?: string } | undefined;
  unread: number;
}): Tried['problems'] {
  if (trouble?.reason === 'rows-without-id') return [{ kind: 'rows-without-id' }];
  if (trouble?.reason === 'two-lists') return [{ kind: 'also-elsewhere' }];
  if (trouble?.detail === 'no quantity column') return [{ kind: 'no-quantity' }];
  if (trouble) return [{ kind: 'page-refused', reason: trouble.reason }];
  return unread > 0 ? [{ kind: 'rows-not-read', count: unread }] : [];
}

/** How the list on screen is read now, in codes and a reader's own fixed words: for a page report. */
export function outcomeNow(root: Document, url: URL, page: TaughtPage): string {
  const surveyed = survey(root, url);
  const trouble = page === 'customer-list' ? lookAtCustomers(surveyed).trouble : troubleOf(surveyed, lookAtSections(surveyed));
  return [trouble?.reason ?? 'readable', ...(trouble?.detail === undefined ? [] : [trouble.detail])].join(', ');
}
