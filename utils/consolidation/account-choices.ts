import type { Account } from './account';
import type { AccountChoice } from './overlay-view';

/** What the admin may answer: the From accounts, a further one once one is known, then To. */
export function accountChoices(accounts: readonly Account[]): AccountChoice[] {
  const from = accounts.filter(({ side }) => side === 'from');
  const to = accounts.find(({ side }) => side === 'to');
  const choiceOf = (account: Account): AccountChoice => ({
    side: account.side,
    account: account.id,
    ...accountName(account, accounts),
  });
  return [...from.map(choiceOf), { side: 'from' }, to ? choiceOf(to) : { side: 'to' }];
}

/** The admin's name for it; without one, what tells it apart where a side has several accounts. */
export function accountName(account: Account, accounts: readonly Account[]): { name?: string } {
  if (account.label !== undefined) return { name: account.label };
  const sameSide = accounts.filter(({ side }) => side === account.side);
  if (sameSide.length < 2) return {};
  return { name: account.organisation ?? `${sameSide.findIndex(({ id }) => id === account.id) + 1}` };
}
