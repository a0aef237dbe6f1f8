import * as z from 'zod/mini';
import { columnRoles, longestHeader, mostColumns, type TaughtPage } from './column-roles';
import { pathTemplateText } from './page-health';
import { instant } from './subscription';

/**
 * How an admin said that a list is to be read. It describes the structure and nothing else: the page, the words over its columns and what
 * each column is. No selector, no id, no class, no word out of a row: customers' data can't be in it.
 */
const recipeOf = <Page extends TaughtPage>(page: Page) =>
  z.strictObject({
    page: z.literal(page),
    host: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9.-]+$/)),
    /** Without the language segment. */
    path: pathTemplateText,
    /** `rows` = a list of plain elements that is neither a table nor an ARIA grid. */
    shape: z.enum(['table', 'rows']),
    columns: z
      .array(
        z.strictObject({
          /** As compared (`normaliseLabel`); empty where the column has no header or one that could be data. */
          header: z.string().check(z.maxLength(longestHeader), z.regex(/^[^\p{Nd}@<>{}]*$/u)),
          role: z.enum(columnRoles[page]),
        }),
      )
      .check(
        z.minLength(2),
        z.maxLength(mostColumns),
        z.refine((columns) => columns.some(({ role }) => role === 'name') && hasEachRoleOnce(columns)),
      ),
    madeAt: instant,
  });

export const recipe = z.discriminatedUnion('page', [recipeOf('customer-list'), recipeOf('subscription-list')]);
export type Recipe = z.infer<typeof recipe>;

const hasEachRoleOnce = (columns: { role: string }[]) => {
  const roles = columns.map(({ role }) => role).filter((role) => role !== 'ignore');
  return new Set(roles).size === roles.length;
};

const mostRecipes = 50;

/** What a recipe is about: a later one about the same list takes its place. */
export function recipeKey({ page, host, path, shape, columns }: Recipe): string {
  return JSON.stringify([page, host, path.toLowerCase(), shape, columns.map(({ header }) => header)]);
}

/** The recipes with these added; later ones replace earlier ones about the same list. */
export function withRecipes(known: Recipe[], added: Recipe[]): Recipe[] {
  const keys = new Set(added.map(recipeKey));
  return [...added, ...known.filter((old) => !keys.has(recipeKey(old)))].slice(0, mostRecipes);
}

export const recipeFileFormat = 'consolidator-recipes';
const longestFile = 200_000;

const recipeFile = z.strictObject({
  format: z.literal(recipeFileFormat),
  version: z.literal(1),
  recipes: z.array(recipe).check(z.minLength(1), z.maxLength(mostRecipes)),
});

/** Why a file of recipes was refused; one sentence each (`teach:recipes.problem.*`). */
export const recipeFileProblems = ['too-large', 'not-json', 'foreign', 'newer-version', 'not-understood'] as const;
export type RecipeFileProblem = (typeof recipeFileProblems)[number];

export function writeRecipeFile(recipes: Recipe[]): string {
  return `${JSON.stringify({ format: recipeFileFormat, version: 1, recipes }, undefined, 2)}\n`;
}

/** The recipes of a file, all of them or none. What the schema does not know is refused, so nothing else can come along. */
export function readRecipeFile(text: string): { recipes: Recipe[] } | { problem: RecipeFileProblem } {
  if (text.length > longestFile) return { problem: 'too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Expected of a file that somebody chose.
    return { problem: 'not-json' };
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== recipeFileFormat)
    return { problem: 'foreign' };
  if ('version' in file && typeof file.version === 'number' && file.version > 1) return { problem: 'newer-version' };
  const parsed = recipeFile.safeParse(file);
  return parsed.success ? { recipes: parsed.data.recipes } : { problem: 'not-understood' };
}
