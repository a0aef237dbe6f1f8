import type { Side } from './account';
import { isFromFile, type ListedCustomer } from './capture';
import type { Event } from './event';
import { eventsInForce, inSeenOrder, reassignedAccounts, seenAtOf } from './events-in-force';
import type { Guid } from './guid';
import type { Instant } from './subscription';

/** One customer's line in one account's customer list, as of its latest captures. */
export interface RosterLine {
  account: string;
  side: Side;
  customer: Guid;
  /** The capture since which the line says what it says. One that says the same again leaves it, so its customer is not folded again. */
  at: Instant;
  event: string;
  isListed: boolean;
  /** Whether the account's latest capture was complete. */
  isComplete: boolean;
  name: string;
  domain?: string;
  relationship?: string;
  isReseller?: boolean;
  firstListedAt?: Instant;
  /** The latest complete capture before it was first listed, which lacked it: the relationship is younger than that. */
  lastLackedAt?: Instant;
}

/**
 * The customer list of one account from its events in any order. Needs the account's `account-added` event, else it has no side and
 * no lines. A list that was not complete adds and refreshes lines and removes none.
 */
export function foldRoster(account: string, events: readonly Event[]): RosterLine[] {
  const inForce = eventsInForce(events);
  const side = sideOf(account, inForce);
  if (!side) return [];
  const lines = new Map<Guid, RosterLine>();
  let lastCompleteAt: Instant | undefined;
  let isComplete = false;
  for (const { at, id, payload } of customerLists(account, inForce)) {
    const isFile = isFromFile(payload);
    // A file that is not the whole list adds what it holds and leaves the latest capture what it was.
    if (payload.completeness.isComplete || !isFile) isComplete = payload.completeness.isComplete;
    const listed = new Set<Guid>();
    for (const row of payload.rows) {
      listed.add(row.id);
      const known = lines.get(row.id);
      const before = known ?? { lastLackedAt: lastCompleteAt };
      const line = listedLine(isFile ? withKnown(row, before) : row, { account, side, at, event: id, isComplete }, before);
      if (!known || !saysTheSame(known, line)) lines.set(row.id, line);
    }
    if (!payload.completeness.isComplete) continue;
    lastCompleteAt = at;
    for (const line of lines.values()) {
      if (line.isListed && !listed.has(line.customer)) lines.set(line.customer, { ...line, at, event: id, isListed: false });
    }
  }
  return [...lines.values()].map((line) => ({ ...line, isComplete }));
}

type Before = Partial<Pick<RosterLine, 'firstListedAt' | 'lastLackedAt' | 'domain' | 'relationship' | 'isReseller'>>;

const said = ['isListed', 'name', 'domain', 'relationship', 'isReseller'] as const satisfies (keyof RosterLine)[];

function saysTheSame(a: RosterLine, b: RosterLine): boolean {
  return said.every((key) => a[key] === b[key]);
}

/** A file without a column for the relationship says nothing of it. */
function withKnown(row: ListedCustomer, { relationship, isReseller }: Before): ListedCustomer {
  if (row.relationship !== undefined) return row;
  return {
    ...row,
    ...(relationship === undefined ? {} : { relationship }),
    ...(isReseller === undefined ? {} : { isReseller }),
  };
}

function listedLine(
  { id, ...row }: ListedCustomer,
  seen: Pick<RosterLine, 'account' | 'side' | 'at' | 'event' | 'isComplete'>,
  before: Before,
): RosterLine {
  const domain = row.domain ?? before.domain;
  return {
    ...seen,
    customer: id,
    isListed: true,
    name: row.name,
    firstListedAt: before.firstListedAt ?? seen.at,
    ...(domain === undefined ? {} : { domain }),
    ...(row.relationship === undefined ? {} : { relationship: row.relationship }),
    ...(row.isReseller === undefined ? {} : { isReseller: row.isReseller }),
    ...(before.lastLackedAt === undefined ? {} : { lastLackedAt: before.lastLackedAt }),
  };
}

function sideOf(account: string, inForce: readonly Event[]): Side | undefined {
  return inForce.flatMap((event) =>
    event.type === 'account-added' && event.payload.account.id === account ? [event.payload.account.side] : [],
  )[0];
}

function customerLists(account: string, inForce: readonly Event[]) {
  const reassigned = reassignedAccounts(inForce);
  return inSeenOrder(inForce).flatMap((event) => {
    if (event.type !== 'captured' || event.payload.page !== 'customer-list') return [];
    if ((reassigned.get(event.id) ?? event.account) !== account) return [];
    return [{ at: seenAtOf(event), id: event.id, payload: event.payload }];
  });
}
