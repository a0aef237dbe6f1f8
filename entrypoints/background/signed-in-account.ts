import type { Account } from '../../utils/consolidation/account';
import { decideAccount } from '../../utils/consolidation/decide-account';
import type { ProjectFacts } from '../../utils/consolidation/facts';
import type { Guid } from '../../utils/consolidation/guid';
import type { AccountState } from '../../utils/consolidation/overlay-view';
import { makeEventId } from '../../utils/database/make-event-id';
import { accountsOfSubscriptions, projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { StorageError } from '../../utils/database/storage-error';
import type { PageOnScreen } from '../../utils/messages';
import { noteSignedIn, noteSignIn, readBinding } from './account-binding';
import type { PortalTab } from './message-gate';
import { now } from './now';

/** Which account this page is signed in to. What the page newly tells about a known account is recorded. */
export async function signedInAccount(on: PageOnScreen, tab: PortalTab): Promise<{ account: AccountState; project: ProjectFacts }> {
  const project = await projectFacts();
  const binding = await readBinding(tab, on.evidence);
  const weighed = await weighEvidence(on, { accounts: project.accounts, binding: binding.account });
  const account: AccountState = weighed.state === 'unknown' && binding.isOutdated ? { ...weighed, isOutdated: true } : weighed;
  if (!binding.isOutdated) await noteWhoSignedIn(on.evidence, { tab, account });
  const learnt = account.state === 'known' && (await learnFrom(on, { id: account.id, accounts: project.accounts }));
  return { account, project: learnt ? await projectFacts() : project };
}

/** An identity on the page, or a fresh sign-in: from here on pages that show nothing go with this one. */
async function noteWhoSignedIn(
  evidence: PageOnScreen['evidence'],
  { tab, account }: { tab: PortalTab; account: AccountState },
): Promise<void> {
  const { identityHash, signedInAt } = evidence;
  if (account.state === 'known' && (identityHash ?? signedInAt) !== undefined) await noteSignedIn(tab, evidence, account.id);
  else if (identityHash !== undefined) await noteSignedIn(tab, evidence, undefined);
  // The admin may have answered while this page was weighed: an answer since the sign-in stands.
  else if (signedInAt !== undefined) await noteSignIn(tab, signedInAt);
}

/** The same, were `binding` the admin's answer. */
export async function weighEvidence(
  { customer, evidence }: PageOnScreen,
  { accounts, binding }: { accounts: Account[]; binding: string | undefined },
): Promise<AccountState> {
  // The subscriptions on a page are those of the customer in its address.
  const known =
    customer === undefined ? new Map<Guid, string[]>() : await accountsOfSubscriptions(evidence.licenseBasedIds, { customer });
  return decideAccount(evidence, { accounts, binding, accountsOfSubscriptions: known });
}

/** Joins a partner id or organisation to an account that has none. That of another account would have made the page contradicted. */
async function learnFrom({ evidence }: PageOnScreen, { id, accounts }: { id: string; accounts: Account[] }): Promise<boolean> {
  const own = accounts.find((account) => account.id === id);
  const isNew = (key: 'partnerId' | 'organisation') => evidence[key] !== undefined && own?.[key] === undefined;
  const payload = {
    ...(isNew('partnerId') && { partnerId: evidence.partnerId }),
    ...(isNew('organisation') && { organisation: evidence.organisation }),
  };
  if (Object.keys(payload).length === 0) return false;
  const result = await record(
    [{ id: makeEventId(new Date()), account: id, about: { account: id }, type: 'account-identified', payload }],
    { now: now() },
  );
  if (!result.isRecorded) throw new StorageError(result.failure);
  return true;
}
