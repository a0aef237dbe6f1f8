import type { Account } from '../../utils/consolidation/account';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import { makeEventId } from '../../utils/database/make-event-id';
import { projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { StorageError } from '../../utils/database/storage-error';
import type { RequestOf } from '../../utils/messages';
import { accountDrafts } from '../shared/account-drafts';
import { writeBinding } from './account-binding';
import type { PortalTab } from './message-gate';
import { now } from './now';
import { viewOf } from './page-view';
import { weighEvidence } from './signed-in-account';

/** Keeps the admin's answer, unless what the page shows contradicts it: then nothing is kept and the view says so. */
export async function chooseAccount(request: RequestOf<'account-chosen'>, tab: PortalTab): Promise<OverlayView> {
  const { on } = request;
  const project = await projectFacts();
  const chosen = chosenAccount(request, { accounts: project.accounts, tab });
  const isNew = !project.accounts.some((account) => account.id === chosen.id);
  const accounts = isNew ? [...project.accounts, chosen] : project.accounts;
  const account = await weighEvidence(on, { accounts, binding: chosen.id });
  if (account.state !== 'known' || account.id !== chosen.id)
    return await viewOf(on, { account, project: { ...project, accounts } });
  if (isNew) await addAccount(chosen, { isFirst: project.accounts.length === 0 });
  await writeBinding(tab, on.evidence, chosen.id);
  return await viewOf(on, { account, project: await projectFacts() });
}

function chosenAccount(
  { id, choice }: RequestOf<'account-chosen'>,
  { accounts, tab }: { accounts: Account[]; tab: PortalTab },
): Account {
  const known = accounts.find((account) => account.id === choice.account && account.side === choice.side);
  // There is one To account; a further From account is the admin's to add.
  const onlyTo = choice.side === 'to' ? accounts.find((account) => account.side === 'to') : undefined;
  return (
    known ??
    onlyTo ?? {
      id: id ?? makeEventId(new Date()),
      side: choice.side,
      cloud: tab.cloud,
      ...(choice.name !== undefined && { label: choice.name }),
    }
  );
}

/** The account's id is that of the click, so a retry adds it once. */
async function addAccount(account: Account, first: { isFirst: boolean }): Promise<void> {
  const result = await record(accountDrafts(account, first), { now: now() });
  if (!result.isRecorded) throw new StorageError(result.failure);
}
