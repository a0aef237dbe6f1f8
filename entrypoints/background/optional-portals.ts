import { browser } from 'wxt/browser';
import { optionalPortalMatches } from '../../utils/portal/hosts';

const id = 'optional-portals';

/** Optional hosts that the admin allowed get the same small script as the fixed ones, which the manifest names. Forgotten when disallowed. */
export async function registerOptionalPortals(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = optionalPortalMatches.filter((match) => origins.includes(match));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id, matches, js: ['content-scripts/portal.js'], persistAcrossSessions: true }]);
}
