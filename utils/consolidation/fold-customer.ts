import type { Account } from './account';
import type { CustomerAccountCapture } from './capture';
import { compareText } from './compare-text';
import type { Event, EventOf } from './event';
import { eventsInForce, inSeenOrder, reassignedAccounts, seenAtOf } from './events-in-force';
import type { AccountSideFacts, CustomerFacts } from './facts';
import { findConflicts } from './find-conflicts';
import { foldDecision } from './fold-decision';
import { foldImport, noteActivity } from './fold-import';
import type { RosterLine } from './fold-roster';
import { foldSubscriptionDetail, foldSubscriptionList } from './fold-subscriptions';
import type { Guid } from './guid';
import type { Instant } from './subscription';

const beforeEverything: Instant = '1970-01-01T00:00:00.000Z';

/**
 * Everything known about one customer, folded whole from its events in any order and its roster lines. `accounts` gives each
 * account its side and order; events of an account that is not among them can't be placed and are left out.
 */
export function foldCustomer(
  customer: Guid,
  events: readonly Event[],
  roster: readonly RosterLine[],
  accounts: readonly Account[],
): CustomerFacts {
  const inForce = inSeenOrder(eventsInForce(events));
  const reassigned = reassignedAccounts(inForce);
  const facts = emptyFacts(customer);
  const sides = new Map<string, AccountSideFacts>();
  const sideOf = sideFinder(sides, accounts, roster);
  let captureName: string | undefined;
  for (const event of inForce) {
    const account = reassigned.get(event.id) ?? event.account;
    if (event.type !== 'captured') {
      foldImport(facts, event, account);
      foldDecision(facts, event, account);
      continue;
    }
    const side = account === null ? undefined : sideOf(account);
    if (!side || event.payload.page === 'customer-list') continue;
    foldCapture(side, event);
    captureName = event.payload.customerName ?? captureName;
  }
  noteActivity(facts, [...sides.values()]);
  for (const line of roster) {
    const side = line.customer === customer ? sideOf(line.account) : undefined;
    if (side) side.roster = rosterFacts(line);
  }
  const named = latestNamed(customer, roster);
  facts.name = named?.name ?? captureName ?? '';
  if (named?.domain !== undefined) facts.domain = named.domain;
  const conflicts = findConflicts(events);
  if (conflicts.length > 0) facts.conflicts = conflicts;
  facts.accounts = inAccountOrder([...sides.values()], accounts);
  // The latest of all events, undone ones too: undoing is something that happened.
  facts.lastEventAt = [...events.map((event) => event.at), ...roster.map((line) => line.at)].reduce(
    (latest, at) => (at > latest ? at : latest),
    beforeEverything,
  );
  return facts;
}

function emptyFacts(id: Guid): CustomerFacts {
  return {
    id,
    name: '',
    accounts: [],
    purchases: [],
    statusSubmissions: [],
    methods: {},
    links: [],
    unlinks: [],
    confirmed: [],
    acceptedDifferences: [],
    alreadyOnTo: [],
    transfers: [],
    toldMicrosoft: [],
    microsoftAnswers: [],
    notes: [],
    lastEventAt: beforeEverything,
  };
}

function sideFinder(sides: Map<string, AccountSideFacts>, accounts: readonly Account[], roster: readonly RosterLine[]) {
  const known = new Map([
    ...roster.map((line) => [line.account, line.side] as const),
    ...accounts.map((account) => [account.id, account.side] as const),
  ]);
  return (account: string): AccountSideFacts | undefined => {
    const side = known.get(account);
    if (!side) return undefined;
    const found = sides.get(account) ?? { account, side, sections: [], subscriptions: [] };
    sides.set(account, found);
    return found;
  };
}

function foldCapture(side: AccountSideFacts, event: EventOf<'captured'>): void {
  const { payload, id } = event;
  const at = seenAtOf(event);
  switch (payload.page) {
    case 'subscription-list':
      foldSubscriptionList(side, payload, { at, id });
      break;
    case 'subscription-detail':
      foldSubscriptionDetail(side, payload, { at, id });
      break;
    case 'customer-account':
      foldAgreement(side, payload, at);
      break;
    case 'transfer-list':
      side.transferRequests = { at, sections: payload.sections };
      break;
  }
}

function foldAgreement(side: AccountSideFacts, { hasConfirmedAgreement }: CustomerAccountCapture, at: Instant): void {
  if (hasConfirmedAgreement !== undefined) side.agreement = { at, isConfirmed: hasConfirmedAgreement };
}

function rosterFacts(line: RosterLine): NonNullable<AccountSideFacts['roster']> {
  const { at, isListed, isComplete, relationship, isReseller, firstListedAt, lastLackedAt } = line;
  return {
    at,
    isListed,
    isComplete,
    ...(relationship === undefined ? {} : { relationship }),
    ...(isReseller === undefined ? {} : { isReseller }),
    ...(firstListedAt === undefined ? {} : { firstListedAt }),
    ...(lastLackedAt === undefined ? {} : { lastLackedAt }),
  };
}

/** A From account's name for the customer comes first: it is where the work starts. */
function latestNamed(customer: Guid, roster: readonly RosterLine[]): RosterLine | undefined {
  return roster
    .filter((line) => line.customer === customer)
    .toSorted((a, b) => compareText(a.side, b.side) || compareText(b.at, a.at) || compareText(a.account, b.account))[0];
}

function inAccountOrder(sides: AccountSideFacts[], accounts: readonly Account[]): AccountSideFacts[] {
  const place = new Map(accounts.map((account, index) => [account.id, index]));
  const placeOf = (side: AccountSideFacts) =>
    (side.side === 'from' ? 0 : accounts.length + 1) + (place.get(side.account) ?? accounts.length);
  return sides.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.account, b.account));
}
