import type { AccountId } from './records.ts';

export type LogKind =
  | 'page-view'
  | 'sign-in'
  | 'sign-out'
  | 'preference'
  | 'export'
  | 'cart'
  | 'purchase'
  | 'edit'
  | 'suspend'
  | 'reactivate'
  | 'cancel'
  | 'transfer'
  | 'accept-relationship'
  | 'remove-relationship'
  | 'refused'
  | 'fault';

export type LogEntry = {
  /** ISO time of the portal's clock. */
  at: string;
  account: AccountId | null;
  kind: LogKind;
  details: Record<string, unknown>;
  /** Address of the page that sent the request (its Referer), or of the page that was opened. */
  page: string;
};

/** Everything that was asked of the portal and matters to a test, oldest first. One entry is one request. */
export class RequestLog {
  readonly entries: LogEntry[] = [];

  add(entry: LogEntry): void {
    this.entries.push(entry);
  }

  of(...kinds: LogKind[]): LogEntry[] {
    return this.entries.filter(({ kind }) => kinds.includes(kind));
  }

  /** Every request that changed customers, subscriptions or orders. Page views, exports and carts aside. */
  changes(): LogEntry[] {
    return this.of('purchase', 'edit', 'suspend', 'reactivate', 'cancel', 'transfer', 'accept-relationship', 'remove-relationship');
  }

  clear(): void {
    this.entries.length = 0;
  }
}
