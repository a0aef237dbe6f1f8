import { browser } from 'wxt/browser';
import type { Recipe } from '../../utils/consolidation/recipe';
import { cloudOf } from '../../utils/portal/hosts';
import { addRecipes } from '../shared/recipes';
import type { PortalTab } from './message-gate';

/** Teach mode is needed rarely, so it is a script of its own. Injected again it opens again: the script itself sees to being there once. */
export async function injectTeachMode({ tabId, documentId }: PortalTab): Promise<void> {
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: ['/teach.js'] });
}

/** A page may only say how pages of its own portal are read. */
export async function saveRecipe(recipe: Recipe, tab: PortalTab): Promise<{ saved: boolean }> {
  if (cloudOf(`https://${recipe.host}/`) !== tab.cloud) return { saved: false };
  await addRecipes([recipe]);
  return { saved: true };
}
