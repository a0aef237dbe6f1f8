import { browser } from 'wxt/browser';
import type { PortalTab } from './message-gate';

/** What the latest page of a cookie store told: the account and the identity that it showed. */
interface Latest {
  account: string;
  identityHash?: string;
}

/**
 * Which account the admin said a sign-in belongs to. The answer holds for the tabs of one cookie store (normal or InPrivate window,
 * Firefox container) and for the identity that the pages show: another identity is asked about again. Until the browser is closed, a
 * page that shows no identity, or the same one, goes with the latest page of the store whose account was known.
 */
export async function readBinding(tab: PortalTab, identityHash: string | undefined): Promise<string | undefined> {
  const latest = await readLatest(tab);
  if (identityHash === undefined) return latest?.account;
  const { area, key } = answerPlace(tab, identityHash);
  const answer = (await area.get(key))[key];
  if (typeof answer === 'string') return answer;
  return latest?.identityHash === identityHash ? latest.account : undefined;
}

/** Keeps the admin's answer. */
export async function writeBinding(tab: PortalTab, identityHash: string | undefined, account: string): Promise<void> {
  if (identityHash !== undefined) {
    const { area, key } = answerPlace(tab, identityHash);
    await area.set({ [key]: account });
  }
  await noteSignedIn(tab, identityHash, account);
}

/** Keeps which account a page belonged to; undefined when it showed an identity whose account is not known. */
export async function noteSignedIn(tab: PortalTab, identityHash: string | undefined, account: string | undefined): Promise<void> {
  const { area, key } = latestPlace(tab);
  if (account === undefined) {
    await area.remove(key);
    return;
  }
  await area.set({ [key]: { account, ...(identityHash !== undefined && { identityHash }) } satisfies Latest });
}

async function readLatest(tab: PortalTab): Promise<Latest | undefined> {
  const { area, key } = latestPlace(tab);
  return (await area.get(key))[key] as Latest | undefined; // written by noteSignedIn alone; the session ends with the version
}

function answerPlace(tab: PortalTab, identityHash: string) {
  // An InPrivate window leaves nothing behind, not even the hash of who was signed in.
  const area = tab.isIncognito ? browser.storage.session : browser.storage.local;
  return { area, key: `answer:${storeOf(tab)}:${identityHash}` };
}

function latestPlace(tab: PortalTab) {
  return { area: browser.storage.session, key: `latest:${storeOf(tab)}` };
}

/** Another cloud is another sign-in, whatever the cookies. */
function storeOf({ cookieStoreId, isIncognito, cloud }: PortalTab): string {
  return `${cloud}:${cookieStoreId ?? (isIncognito ? 'in-private' : 'normal')}`;
}
