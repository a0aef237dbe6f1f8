import type { Account, IdentityEvidence } from './account';
import { accountName } from './account-choices';
import type { Guid } from './guid';
import type { AccountState } from './overlay-view';

export interface KnownAccounts {
  accounts: readonly Account[];
  /** The account that the admin named for the signed-in identity that the page shows; none where another identity was meant. */
  binding?: string | undefined;
  /** In which accounts these license-based subscriptions were captured before. */
  accountsOfSubscriptions: ReadonlyMap<Guid, readonly string[]>;
}

type Evidence = Extract<AccountState, { state: 'contradicted' }>['evidence'];

/**
 * Which account a tab is signed in to: the partner id first, then the organisation, then license-based subscriptions seen before,
 * then the admin's answer. Anything that points elsewhere than the strongest makes it contradicted, and nothing may be captured.
 */
export function decideAccount(evidence: IdentityEvidence, known: KnownAccounts): AccountState {
  const clues = [
    partnerIdClue(evidence, known),
    organisationClue(evidence, known),
    pickerClue(evidence, known),
    subscriptionClue(evidence, known),
  ].flatMap((clue) => clue ?? []);
  const bound = known.accounts.find(({ id }) => id === known.binding);
  // The admin's answer is what the page is taken for, so evidence against it is a contradiction and never a silent switch.
  const taken = bound ?? clues.flatMap(({ account }) => account ?? [])[0];
  if (!taken) return { state: 'unknown' };
  const against = clues.find((clue) => speaksAgainst(clue, taken));
  const shown = { id: taken.id, side: taken.side, ...accountName(taken, known.accounts) };
  return against ? { state: 'contradicted', ...shown, evidence: against.evidence } : { state: 'known', ...shown };
}

/** What one piece of evidence says: this account, or one that is not known yet. */
interface Clue {
  evidence: Evidence;
  account?: Account;
  /** Accounts that it fits as well; evidence that fits several excludes only the others. */
  candidates: readonly Account[];
  excludes: (account: Account) => boolean;
}

function speaksAgainst({ candidates, excludes }: Clue, taken: Account): boolean {
  return !candidates.includes(taken) && excludes(taken);
}

function partnerIdClue({ partnerId }: IdentityEvidence, { accounts }: KnownAccounts): Clue | undefined {
  if (partnerId === undefined) return undefined;
  const candidates = accounts.filter((account) => account.partnerId === partnerId);
  // An account without a partner id may still turn out to be this one, unless another account has it.
  const excludes = (account: Account) => account.partnerId !== undefined || candidates.length > 0;
  return { evidence: 'partner-id', ...only(candidates), candidates, excludes };
}

function organisationClue({ organisation }: IdentityEvidence, { accounts }: KnownAccounts): Clue | undefined {
  if (organisation === undefined || normalise(organisation) === '') return undefined;
  const candidates = accountsNamed(organisation, accounts);
  const excludes = (account: Account) => account.organisation !== undefined || candidates.length > 0;
  return { evidence: 'organisation', ...only(candidates), candidates, excludes };
}

/** A name that no known account has may be another name of the same organisation: it says nothing. */
function pickerClue({ pickedOrganisation }: IdentityEvidence, { accounts }: KnownAccounts): Clue | undefined {
  const candidates = pickedOrganisation === undefined ? [] : accountsNamed(pickedOrganisation, accounts);
  return candidates.length === 0 ? undefined : { evidence: 'organisation', ...only(candidates), candidates, excludes: () => true };
}

function accountsNamed(organisation: string, accounts: readonly Account[]): Account[] {
  const name = normalise(organisation);
  return accounts.filter((account) => account.organisation !== undefined && normalise(account.organisation) === name);
}

/** Two accounts of one organisation may share its name; then the name alone tells nothing. */
function only(candidates: readonly Account[]): { account?: Account } {
  const [account, other] = candidates;
  return account && !other ? { account } : {};
}

function subscriptionClue(
  { licenseBasedIds }: IdentityEvidence,
  { accounts, accountsOfSubscriptions }: KnownAccounts,
): Clue | undefined {
  // A subscription that was seen in two accounts is no evidence: one of those captures was wrong, or it moved with its id.
  const owners = new Set(
    licenseBasedIds.flatMap((id) => {
      const seenIn = accountsOfSubscriptions.get(id) ?? [];
      return seenIn.length === 1 ? seenIn : [];
    }),
  );
  const candidates = accounts.filter(({ id }) => owners.has(id));
  if (candidates.length === 0) return undefined;
  // Rows of two accounts on one page: whichever it is taken for, something is wrong.
  const [account] = candidates;
  const isMixed = candidates.length > 1;
  return {
    evidence: 'subscription-ids',
    ...(account ? { account } : {}),
    candidates: isMixed ? [] : candidates,
    excludes: () => true,
  };
}

function normalise(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
