import type { Account } from './account';

/** What tells an account apart from all others of the project, as data: the words are the texts' to choose. */
export type AccountTitle =
  /** The admin's own name for it, else its organisation; `number` where two accounts would be called the same. */
  | { kind: 'named'; name: string; number?: number }
  | { kind: 'side'; side: Account['side'] }
  /** Nobody named it and its side has several: its place among them, and its Microsoft ID once that is known. */
  | { kind: 'numbered'; side: Account['side']; number: number; partnerId?: string };

/** Two accounts never look the same: who captures under the wrong one of them loses days. */
export function accountTitles(accounts: readonly Account[]): Map<string, AccountTitle> {
  return new Map(accounts.map((account) => [account.id, titleOf(account, accounts)]));
}

function titleOf(account: Account, accounts: readonly Account[]): AccountTitle {
  const { side, partnerId } = account;
  const name = nameOf(account);
  if (name !== undefined) {
    const namesakes = accounts.filter((other) => nameOf(other) === name);
    return { kind: 'named', name, ...(namesakes.length > 1 && { number: placeIn(namesakes, account) }) };
  }
  const sameSide = accounts.filter((other) => other.side === side);
  if (sameSide.length < 2) return { kind: 'side', side };
  return { kind: 'numbered', side, number: placeIn(sameSide, account), ...(partnerId !== undefined && { partnerId }) };
}

function nameOf({ label, organisation }: Account): string | undefined {
  return [label, organisation].find((name) => name !== undefined && name.trim() !== '');
}

function placeIn(accounts: readonly Account[], account: Account): number {
  return accounts.indexOf(account) + 1;
}
