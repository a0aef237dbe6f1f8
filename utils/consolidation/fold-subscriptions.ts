import type { Completeness, SubscriptionListCapture } from './capture';
import { seenType } from './commerce-type';
import type { AccountSideFacts, Conditions, SectionFacts, SubscriptionFacts } from './facts';
import type { Instant, ListedSubscription, Section, Status, SubscriptionDetail } from './subscription';

interface Seen {
  at: Instant;
  id: string;
}

/** Adds one capture of a subscription list to what is known of the customer in that account. */
export function foldSubscriptionList(side: AccountSideFacts, capture: SubscriptionListCapture, seen: Seen): void {
  side.path = capture.path;
  const listed = new Set(capture.sections.flatMap(({ rows }) => rows.map((row) => row.id)));
  for (const { section, rows, completeness } of capture.sections) {
    for (const row of rows) foldRow(side, section, row, seen);
    foldSection(side, { section, completeness, rows: rows.length }, seen);
    if (completeness.isComplete) noteAbsences(side, section, listed, seen);
  }
}

/** Adds what a subscription's own page, or an imported file, says: field by field, a field that is not there changes nothing. */
export function foldSubscriptionDetail(side: AccountSideFacts, detail: SubscriptionDetail, seen: Seen): void {
  const known = find(side, detail.id) ?? addSubscription(side, { id: detail.id, section: 'all' }, seen);
  known.detail = { ...known.detail, ...withoutGaps(detail) };
  known.detailAt = seen.at;
  if (detail.status !== undefined) noteStatus(known, detail.status, detail.statusText ?? '', seen);
  if (detail.quantity !== undefined) noteQuantity(known, detail.quantity, seen);
  noteConditions(known, seen);
  markSeen(known, seen);
}

function foldRow(side: AccountSideFacts, section: Section, row: ListedSubscription, seen: Seen): void {
  const known = find(side, row.id) ?? addSubscription(side, { id: row.id, section }, seen);
  if (!known.listed) known.isNewSinceFirstCapture = wasLackedBefore(side, section, known.firstSeenAt);
  known.section = section;
  known.listed = row;
  noteStatus(known, row.status, row.statusText, seen);
  noteQuantity(known, row.quantity, seen);
  noteConditions(known, seen);
  markSeen(known, seen);
}

function find(side: AccountSideFacts, id: string): SubscriptionFacts | undefined {
  return side.subscriptions.find((subscription) => subscription.id === id);
}

function addSubscription(side: AccountSideFacts, { id, section }: { id: string; section: Section }, seen: Seen): SubscriptionFacts {
  const added: SubscriptionFacts = {
    id,
    account: side.account,
    side: side.side,
    section,
    firstSeenAt: seen.at,
    lastSeenAt: seen.at,
    firstSeenIn: seen.id,
    lastSeenIn: seen.id,
    statusHistory: [],
    quantityHistory: [],
    absentIn: [],
    isNewSinceFirstCapture: false,
  };
  side.subscriptions.push(added);
  return added;
}

/** The same section only: another generation's section may hold other subscriptions, so it proves nothing. */
function wasLackedBefore(side: AccountSideFacts, section: Section, firstSeenAt: Instant): boolean {
  const firstCompleteAt = side.sections.find((known) => known.section === section)?.firstCompleteAt;
  return firstCompleteAt !== undefined && firstCompleteAt < firstSeenAt;
}

function foldSection(
  side: AccountSideFacts,
  { section, completeness, rows }: { section: Section; completeness: Completeness; rows: number },
  { at, id }: Seen,
): void {
  const before = side.sections.find((known) => known.section === section);
  const completeBefore = before?.completeness.isComplete ? before.at : before?.completeAt;
  const firstCompleteAt = before?.firstCompleteAt ?? (completeness.isComplete ? at : undefined);
  const now: SectionFacts = {
    section,
    at,
    event: id,
    completeness,
    rows,
    everHeldRows: rows > 0 || (before?.everHeldRows ?? false),
    ...(completeness.isComplete || completeBefore === undefined ? {} : { completeAt: completeBefore }),
    ...(firstCompleteAt === undefined ? {} : { firstCompleteAt }),
  };
  side.sections = [...side.sections.filter((known) => known.section !== section), now];
}

function noteAbsences(side: AccountSideFacts, section: Section, listed: ReadonlySet<string>, { at, id }: Seen): void {
  for (const known of side.subscriptions) {
    // A subscription that only its own page showed has no section yet: no list can lack it.
    if (known.section === section && known.listed && !listed.has(known.id)) known.absentIn.push({ at, event: id });
  }
}

function noteStatus(known: SubscriptionFacts, status: Status, statusText: string, { at, id }: Seen): void {
  const last = known.statusHistory.at(-1);
  if (last?.status === status) last.seenUntil = at;
  else known.statusHistory.push({ at, status, statusText, seenUntil: at, event: id });
}

function noteQuantity(known: SubscriptionFacts, quantity: number | null, { at, id }: Seen): void {
  if (known.quantityHistory.at(-1)?.quantity !== quantity) known.quantityHistory.push({ at, quantity, event: id });
}

function noteConditions(known: SubscriptionFacts, { at, id }: Seen): void {
  const { listed, detail, conditionsHistory = [] } = known;
  const reseller = listed?.reseller ?? detail?.reseller;
  const now: Conditions = {
    at,
    event: id,
    commerceType: seenType(known),
    ...(detail?.term === undefined ? {} : { term: detail.term }),
    ...(detail?.billingFrequency === undefined ? {} : { billingFrequency: detail.billingFrequency }),
    ...(reseller === undefined ? {} : { reseller }),
  };
  const last = conditionsHistory.at(-1);
  if (last && conditions.every((condition) => last[condition] === now[condition])) return;
  known.conditionsHistory = [...conditionsHistory, now];
}

const conditions = ['commerceType', 'term', 'billingFrequency', 'reseller'] as const;

function markSeen(known: SubscriptionFacts, { at, id }: Seen): void {
  known.lastSeenAt = at;
  known.lastSeenIn = id;
  known.absentIn = [];
}

function withoutGaps(detail: SubscriptionDetail): SubscriptionDetail {
  // Only undefined values are dropped, and every field but `id` is optional.
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined)) as SubscriptionDetail;
}
