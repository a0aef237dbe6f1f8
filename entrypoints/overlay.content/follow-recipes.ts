import { setRecipes } from '../../utils/portal/recipe-grids';
import { readRecipes, watchRecipes } from '../shared/recipes';

/** What the admin taught holds for this document's readers from now on, also when it is taught or deleted meanwhile. */
export async function followRecipes(onChange: () => void, signal: AbortSignal): Promise<void> {
  const stop = watchRecipes((recipes) => {
    setRecipes(recipes);
    onChange();
  });
  signal.addEventListener('abort', stop);
  setRecipes(await readRecipes());
}
