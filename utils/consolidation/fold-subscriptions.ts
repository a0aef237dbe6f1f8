import { type Completeness, isFromFile, type SubscriptionDetailCapture, type SubscriptionListCapture } from './capture';
import { seenType } from './commerce-type';
import type { AccountSideFacts, Conditions, SectionFacts, SubscriptionFacts } from './facts';
import type { Instant, ListedSubscription, Section, Status, SubscriptionDetail } from './subscription';

interface Seen {
  at: Instant;
  id: string;
}

type SeenIn = Seen & { isInFile?: true };

/** Adds one capture of a subscription list to what is known of the customer in that account. */
export function foldSubscriptionList(side: AccountSideFacts, capture: SubscriptionListCapture, seen: Seen): void {
  if (isFromFile(capture)) {
    foldImportedList(side, capture, { ...seen, isInFile: true });
    return;
  }
  side.path = capture.path;
  const listed = new Set(capture.sections.flatMap(({ rows }) => rows.map((row) => row.id)));
  for (const { section, rows, completeness } of capture.sections) {
    for (const row of rows) foldRow(side, section, row, seen);
    foldSection(side, { section, completeness, rows: rows.length }, seen);
    if (completeness.isComplete) noteAbsences(side, (known) => known.section === section, { listed, seen });
  }
}

/**
 * A file has no sections: its rows stay where the portal showed them, and only what the admin called the whole list tells what is gone.
 * It never counts as a capture of a section, so that no gate rests on it.
 */
function foldImportedList(side: AccountSideFacts, { sections }: SubscriptionListCapture, seen: SeenIn): void {
  const listed = new Set(sections.flatMap(({ rows }) => rows.map((row) => row.id)));
  for (const { rows, completeness } of sections) {
    for (const row of rows) foldImportedRow(side, row, seen);
    if (completeness.isComplete) noteAbsences(side, () => true, { listed, seen });
  }
}

/** Adds what a subscription's own page, or an imported file, says: field by field, a field that is not there changes nothing. */
export function foldSubscriptionDetail(
  side: AccountSideFacts,
  capture: Pick<SubscriptionDetailCapture, 'path' | 'detail'>,
  { at, id }: Seen,
): void {
  const { detail } = capture;
  const seen: SeenIn = { at, id, ...(isFromFile(capture) && { isInFile: true }) };
  const known = find(side, detail.id) ?? addSubscription(side, { id: detail.id, section: 'all' }, seen);
  known.detail = { ...known.detail, ...withoutGaps(detail), ...(seen.isInFile && settledOnPage(known)) };
  if (!seen.isInFile) known.isDetailOnPage = true;
  known.detailAt = seen.at;
  if (detail.status !== undefined) noteStatus(known, detail.status, detail.statusText ?? '', seen);
  if (detail.quantity !== undefined) noteQuantity(known, detail.quantity, seen);
  noteConditions(known, seen);
  markSeen(known, seen);
}

function foldRow(side: AccountSideFacts, section: Section, row: ListedSubscription, seen: Seen): void {
  const known = find(side, row.id) ?? addSubscription(side, { id: row.id, section }, seen);
  if (!known.listed || known.isOnlyInFile) known.isNewSinceFirstCapture = wasLackedBefore(side, section, known.firstSeenAt);
  delete known.isOnlyInFile;
  known.section = section;
  known.listed = row;
  noteStatus(known, row.status, row.statusText, seen);
  noteQuantity(known, row.quantity, seen);
  noteConditions(known, seen);
  markSeen(known, seen);
}

function foldImportedRow(side: AccountSideFacts, row: ListedSubscription, seen: SeenIn): void {
  const known = find(side, row.id) ?? addSubscription(side, { id: row.id, section: 'all' }, seen);
  if (!known.listed) {
    known.isOnlyInFile = true;
    known.isNewSinceFirstCapture = wasLackedBefore(side, known.section, known.firstSeenAt);
  }
  known.listed = known.listed ? withImported(known.listed, row) : row;
  // A file without that column says nothing of it.
  if (row.statusText !== '') noteStatus(known, row.status, row.statusText, seen);
  if (row.quantityText !== '') noteQuantity(known, row.quantity, seen);
  noteConditions(known, seen);
  markSeen(known, seen);
}

/** What the rules compare twins by: where the portal's own page said it, no file says otherwise. */
function settledOnPage({ detail, isDetailOnPage }: SubscriptionFacts): Partial<SubscriptionDetail> {
  if (!detail || !isDetailOnPage) return {};
  const { commerceType, offerId, term, billingFrequency, isTrial, addOnOf, reseller } = detail;
  return withoutGaps({ id: detail.id, commerceType, offerId, term, billingFrequency, isTrial, addOnOf, reseller });
}

/** What the file leaves out stays as it was: the portal shows more of a subscription than its export. */
function withImported(known: ListedSubscription, row: ListedSubscription): ListedSubscription {
  const { status, statusText, quantity, quantityText, commerceType, addOnOf, reseller } = known;
  return {
    ...known,
    ...row,
    ...(commerceType !== undefined && { commerceType }),
    ...(addOnOf !== undefined && { addOnOf }),
    ...(reseller !== undefined && { reseller }),
    isUsageBased: known.isUsageBased || row.isUsageBased,
    ...(row.statusText === '' && { status, statusText }),
    ...(row.quantityText === '' && { quantity, quantityText }),
  };
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

function noteAbsences(
  side: AccountSideFacts,
  mayHold: (known: SubscriptionFacts) => boolean,
  { listed, seen: { at, id } }: { listed: ReadonlySet<string>; seen: Seen },
): void {
  for (const known of side.subscriptions) {
    // A subscription that only its own page showed has no section yet: no list can lack it.
    if (mayHold(known) && known.listed && !listed.has(known.id)) known.absentIn.push({ at, event: id });
  }
}

function noteStatus(known: SubscriptionFacts, status: Status, statusText: string, { at, id, isInFile }: SeenIn): void {
  const last = known.statusHistory.at(-1);
  if (last?.status !== status) {
    known.statusHistory.push({ at, status, statusText, seenUntil: at, event: id, ...(isInFile && { isInFile }) });
    return;
  }
  last.seenUntil = at;
  if (!isInFile) delete last.isInFile;
}

function noteQuantity(known: SubscriptionFacts, quantity: number | null, { at, id, isInFile }: SeenIn): void {
  const last = known.quantityHistory.at(-1);
  if (last?.quantity !== quantity) known.quantityHistory.push({ at, quantity, event: id, ...(isInFile && { isInFile }) });
  else if (!isInFile) delete last.isInFile;
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

function withoutGaps(detail: { [K in keyof SubscriptionDetail]: SubscriptionDetail[K] | undefined }): SubscriptionDetail {
  // Only undefined values are dropped, and every field but `id` is optional.
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined)) as SubscriptionDetail;
}
