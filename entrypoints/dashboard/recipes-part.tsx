import { useEffect, useState } from 'react';
import { Recipes } from '../../components/dashboard/recipes';
import { useTexts } from '../../components/texts/use-texts';
import { type Recipe, type RecipeFileProblem, readRecipeFile, writeRecipeFile } from '../../utils/consolidation/recipe';
import { cloudOf } from '../../utils/portal/hosts';
import { download } from '../shared/download';
import { addRecipes, deleteRecipe, readRecipes, watchRecipes } from '../shared/recipes';
import type { SectionProps } from './sections/section-props';

/** Recipes are settings of this computer, not events: they hold nothing of a customer and prove nothing. */
export function RecipesPart({ current, now, onDecided }: SectionProps) {
  const { t } = useTexts();
  const recipes = useRecipes();
  const [problem, setProblem] = useState<RecipeFileProblem | 'other-portal'>();
  return (
    <Recipes
      recipes={recipes}
      timeZone={current.project.settings.timeZone}
      now={now}
      {...(problem && { problem: t(`teach:recipes.problem.${problem}`) })}
      onExport={() => download(writeRecipeFile(recipes), `taught-pages-${now.slice(0, 10)}.json`, 'application/json')}
      onImport={async (file) => {
        const read = await importRecipes(file);
        setProblem('problem' in read ? read.problem : undefined);
        if ('count' in read) onDecided(undefined, t('teach:recipes.imported', { count: read.count }));
      }}
      onDelete={async (recipe) => {
        await deleteRecipe(recipe);
        onDecided(undefined, t('teach:recipes.deleted'));
      }}
    />
  );
}

/** All of a file or nothing of it; a portal that is none of ours is none to be taught about. */
async function importRecipes(file: File): Promise<{ count: number } | { problem: RecipeFileProblem | 'other-portal' }> {
  if (file.size > 1_000_000) return { problem: 'too-large' };
  const read = readRecipeFile(await file.text());
  if ('problem' in read) return read;
  if (read.recipes.some(({ host }) => cloudOf(`https://${host}/`) === undefined)) return { problem: 'other-portal' };
  await addRecipes(read.recipes);
  return { count: read.recipes.length };
}

function useRecipes(): Recipe[] {
  const [recipes, setRecipes] = useState<Recipe[]>([]);
  useEffect(() => {
    void readRecipes().then(setRecipes);
    return watchRecipes(setRecipes);
  }, []);
  return recipes;
}
