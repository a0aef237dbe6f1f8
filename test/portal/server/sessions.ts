import { randomUUID } from 'node:crypto';
import type { AccountId } from '../state/records.ts';

/** Who is signed in where. One cookie, one browser context, one partner account. */
export class Sessions {
  readonly #accounts = new Map<string, AccountId>();

  start(account: AccountId): string {
    const id = randomUUID();
    this.#accounts.set(id, account);
    return id;
  }

  accountOf(id: string | undefined): AccountId | undefined {
    return id === undefined ? undefined : this.#accounts.get(id);
  }

  end(id: string | undefined): void {
    if (id !== undefined) this.#accounts.delete(id);
  }

  /** Ends the sessions of one account, or all. */
  endAll(account?: AccountId): void {
    for (const [id, owner] of this.#accounts) if (!account || owner === account) this.#accounts.delete(id);
  }
}
