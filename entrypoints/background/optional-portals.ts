import { browser } from 'wxt/browser';
import { optionalPortalMatches } from '../../utils/portal/hosts';

const id = 'optional-portals';

/**
 * Takes back what an admin allowed before the organisation forbade it. Only a click can ask for a host, so a policy never adds one.
 * The browser then tells `onRemoved`, and the script is no longer registered.
 */
export async function withdrawForbiddenPortals(allowed: readonly string[] | undefined): Promise<void> {
  if (allowed === undefined) return;
  const { origins = [] } = await browser.permissions.getAll();
  const forbidden = optionalPortalMatches.filter(
    (match) => origins.includes(match) && !allowed.includes(new URL(match.replace('*', '')).host),
  );
  if (forbidden.length > 0) await browser.permissions.remove({ origins: forbidden });
}

/** Optional hosts that the admin allowed get the same small script as the fixed ones, which the manifest names. Forgotten when disallowed. */
export async function registerOptionalPortals(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = optionalPortalMatches.filter((match) => origins.includes(match));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id, matches, js: ['content-scripts/portal.js'], persistAcrossSessions: true }]);
}
