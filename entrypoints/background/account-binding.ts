import { browser } from 'wxt/browser';
import type { PortalTab } from './message-gate';

/**
 * Which account the admin said a sign-in belongs to. The answer holds for the tabs of one cookie store (normal or InPrivate window,
 * Firefox container) and for the identity that the pages show: another identity is asked about again. A page that shows none goes
 * with the latest page of the store, until the browser is closed.
 */
export async function readBinding(tab: PortalTab, identityHash: string | undefined): Promise<string | undefined> {
  const { area, key } = identityHash === undefined ? latestPlace(tab) : answerPlace(tab, identityHash);
  const stored = (await area.get(key))[key];
  return typeof stored === 'string' ? stored : undefined;
}

/** Keeps the admin's answer. */
export async function writeBinding(tab: PortalTab, identityHash: string | undefined, account: string): Promise<void> {
  if (identityHash !== undefined) {
    const { area, key } = answerPlace(tab, identityHash);
    await area.set({ [key]: account });
  }
  await noteSignedIn(tab, account);
}

/** Keeps which account a page that showed who is signed in belonged to; undefined when that is not known. */
export async function noteSignedIn(tab: PortalTab, account: string | undefined): Promise<void> {
  const { area, key } = latestPlace(tab);
  if (account === undefined) await area.remove(key);
  else await area.set({ [key]: account });
}

function answerPlace(tab: PortalTab, identityHash: string) {
  // An InPrivate window leaves nothing behind, not even the hash of who was signed in.
  const area = tab.isIncognito ? browser.storage.session : browser.storage.local;
  return { area, key: `answer:${storeOf(tab)}:${identityHash}` };
}

function latestPlace(tab: PortalTab) {
  return { area: browser.storage.session, key: `latest:${storeOf(tab)}` };
}

function storeOf({ cookieStoreId, isIncognito }: PortalTab): string {
  return cookieStoreId ?? (isIncognito ? 'in-private' : 'normal');
}
