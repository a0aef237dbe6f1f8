import { browser } from 'wxt/browser';
import type { IdentityEvidence } from '../../utils/consolidation/account';
import type { Instant } from '../../utils/consolidation/subscription';
import type { PortalTab } from './message-gate';

/** What the latest page of a cookie store told. */
interface Latest {
  /** None where somebody signed in and it is not known yet as what. */
  account?: string;
  identityHash?: string;
  /** When that sign-in was; pages loaded before it show what another sign-in was shown. */
  since?: Instant;
}

type SignIn = Pick<IdentityEvidence, 'identityHash' | 'documentStartedAt' | 'signedInAt'>;

/** The account that a page goes with, if any; outdated when somebody signed in after the page was loaded. */
export interface Binding {
  account?: string;
  isOutdated: boolean;
}

/**
 * Which account the admin said a sign-in belongs to. The answer holds for the tabs of one cookie store (normal or InPrivate window,
 * Firefox container) and for the identity that the pages show: another identity is asked about again. Until the browser is closed, a
 * page that shows no identity, or the same one, goes with the latest page of the store whose account was known, unless a sign-in lies
 * between them: two accounts look the same, and the old answer would put one's subscriptions into the other.
 */
export async function readBinding(tab: PortalTab, signIn: SignIn): Promise<Binding> {
  const latest = (await readLatest(tab)) ?? {};
  const { identityHash } = signIn;
  if (identityHash === undefined) return followLatest(latest, signIn);
  const { area, key } = answerPlace(tab, identityHash);
  const answer = (await area.get(key))[key];
  if (typeof answer === 'string') return { account: answer, isOutdated: false };
  return { ...(latest.identityHash === identityHash && pick(latest.account)), isOutdated: false };
}

function followLatest({ account, since }: Latest, { documentStartedAt, signedInAt }: SignIn): Binding {
  if (signedInAt !== undefined && (since === undefined || signedInAt > since)) return { isOutdated: false };
  const isOutdated = since !== undefined && documentStartedAt !== undefined && documentStartedAt < since;
  return isOutdated ? { isOutdated } : { ...pick(account), isOutdated };
}

const pick = (account: string | undefined) => (account === undefined ? {} : { account });

/** Keeps the admin's answer. */
export async function writeBinding(tab: PortalTab, signIn: SignIn, account: string): Promise<void> {
  if (signIn.identityHash !== undefined) {
    const { area, key } = answerPlace(tab, signIn.identityHash);
    await area.set({ [key]: account });
  }
  await noteSignedIn(tab, signIn, account);
}

/** Keeps which account a page belonged to; undefined when it is not known. */
export async function noteSignedIn(tab: PortalTab, signIn: SignIn, account: string | undefined): Promise<void> {
  await oneAtATime(() => putLatest(tab, signIn, account));
}

/** Two pages may be weighed at once: between reading the latest and writing the next one nobody else may write. */
async function oneAtATime(write: () => Promise<void>): Promise<void> {
  await navigator.locks.request('account-binding', write);
}

async function putLatest(tab: PortalTab, signIn: SignIn, account: string | undefined): Promise<void> {
  const { identityHash, signedInAt } = signIn;
  const known = (await readLatest(tab))?.since;
  const since = [known, signedInAt]
    .flatMap((at) => at ?? [])
    .toSorted()
    .at(-1);
  const latest: Latest = {
    ...pick(account),
    ...(account !== undefined && identityHash !== undefined && { identityHash }),
    ...(since !== undefined && { since }),
  };
  const { area, key } = latestPlace(tab);
  await area.set({ [key]: latest });
}

/** Keeps that somebody signed in, it is not known yet as what. Told again, it takes back no answer that was given since. */
export async function noteSignIn(tab: PortalTab, signedInAt: Instant): Promise<void> {
  await oneAtATime(async () => {
    const since = (await readLatest(tab))?.since;
    if (since === undefined || since < signedInAt) await putLatest(tab, { signedInAt }, undefined);
  });
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
