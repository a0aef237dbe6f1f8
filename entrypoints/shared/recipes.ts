import { browser } from 'wxt/browser';
import { type Recipe, recipe, recipeKey, withRecipes } from '../../utils/consolidation/recipe';

const key = 'recipes';

/** What the admin taught on this machine. One that the schema does not know (of a newer version) is left out, not guessed at. */
export async function readRecipes(): Promise<Recipe[]> {
  return parseRecipes((await browser.storage.local.get(key))[key]);
}

/** For the background and our own pages, which share one lock; a content script asks the background. */
export async function addRecipes(added: Recipe[]): Promise<void> {
  await changeRecipes((known) => withRecipes(known, added));
}

export async function deleteRecipe(gone: Recipe): Promise<void> {
  await changeRecipes((known) => known.filter((kept) => recipeKey(kept) !== recipeKey(gone)));
}

export function watchRecipes(onChange: (recipes: Recipe[]) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(parseRecipes(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  // After an update the browser's side of this listener is gone with the rest.
  return () => browser.storage?.onChanged.removeListener(changed);
}

async function changeRecipes(change: (known: Recipe[]) => Recipe[]): Promise<void> {
  await navigator.locks.request(key, async () => browser.storage.local.set({ [key]: change(await readRecipes()) }));
}

function parseRecipes(stored: unknown): Recipe[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((candidate) => {
    const parsed = recipe.safeParse(candidate);
    return parsed.success ? [parsed.data] : [];
  });
}
