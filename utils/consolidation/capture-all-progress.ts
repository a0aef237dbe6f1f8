import { hasEnded } from './billing';
import type { PageToOpen } from './capture-all';
import { seenType } from './commerce-type';
import { compareText } from './compare-text';
import type { CustomerFacts, SectionFacts, SubscriptionFacts } from './facts';
import type { Guid } from './guid';
import { latestOf } from './instants';
import { isSilentlyEmpty } from './sections';
import type { CommerceType, Instant } from './subscription';

/** A subscription's own page that is still to be opened. */
export interface DetailPage extends Required<PageToOpen> {
  /** Its next renewal or end, as an instant; absent where neither is known. */
  renewsAt?: Instant;
}

/** How far one customer is in one account since a run began. */
export interface CustomerProgress {
  /** When its list was last captured, at all and completely since the run began. */
  listedAt?: Instant;
  capturedAt?: Instant;
  /** A list of it showed nothing without saying that it is empty: the page has no more to tell, and that list stays incomplete. */
  hasSilentList?: true;
  /** Pages whose type, term or end date is unknown and that were not opened since the run began. */
  detailsAhead: DetailPage[];
  detailsSeen: number;
  /** The page that was opened last of them. */
  lastDetail?: { at: Instant; subscription: Guid };
}

export const noProgress: CustomerProgress = { detailsAhead: [], detailsSeen: 0 };

/** `since`: the start of the run; without it nothing counts as captured in it. */
export function customerProgress(
  facts: CustomerFacts | undefined,
  { account, since }: { account: string; since?: Instant },
): CustomerProgress {
  const side = facts?.accounts.find((candidate) => candidate.account === account);
  if (!facts || !side) return noProgress;
  // What the admin said of an empty list is no reading of the page.
  const read = side.sections.filter(
    ({ completeness }) => !completeness.isComplete || completeness.proof !== 'whole-list-confirmed',
  );
  const listedAt = latest(read.map(({ at }) => at));
  const lastList = read.filter(({ at }) => at === listedAt);
  const isCaptured = isSince(listedAt, since) && isReadToTheEnd(lastList);
  const seen = side.subscriptions.filter(({ detailAt }) => isSince(detailAt, since));
  const [lastDetail] = seen.flatMap(({ id, detailAt: at }) => (at ? [{ at, subscription: id }] : [])).toSorted(latestFirst);
  return {
    ...(listedAt !== undefined && { listedAt }),
    ...(isCaptured && { capturedAt: listedAt }),
    ...(isCaptured && lastList.some(isSilentlyEmpty) && { hasSilentList: true }),
    detailsAhead: side.subscriptions
      .filter((subscription) => !seen.includes(subscription) && needsItsPage(subscription))
      .map((subscription) => detailPage(facts.id, subscription)),
    detailsSeen: seen.length,
    ...(lastDetail && { lastDetail }),
  };
}

/** Where no list proves anything, the page may not have loaded at all. */
function isReadToTheEnd(lists: SectionFacts[]): boolean {
  return (
    lists.some(({ completeness }) => completeness.isComplete) &&
    lists.every((list) => list.completeness.isComplete || isSilentlyEmpty(list))
  );
}

const notLicenseBased: ReadonlySet<CommerceType> = new Set(['azure', 'usage-other', 'software', 'marketplace', 'reservation']);

/** A license-based subscription that is not at its end, whose type, term or end date is unknown. Legacy has no term. */
export function needsItsPage(subscription: SubscriptionFacts): boolean {
  const { listed, detail, absentIn, statusHistory } = subscription;
  const type = seenType(subscription);
  if (!listed || listed.isUsageBased || absentIn.length > 0 || notLicenseBased.has(type)) return false;
  if (hasEnded(statusHistory.at(-1)?.status ?? 'unknown')) return false;
  if (type === 'unknown' || dateOf(subscription) === undefined) return true;
  return type !== 'legacy' && detail?.term === undefined;
}

function detailPage(customer: string, subscription: SubscriptionFacts): DetailPage {
  const renewsAt = dateOf(subscription);
  return { customer, subscription: subscription.id, ...(renewsAt !== undefined && { renewsAt }) };
}

function dateOf({ listed, detail }: SubscriptionFacts): Instant | undefined {
  const dates = [listed?.renewsOn, listed?.endsOn, detail?.renewsOn, detail?.endsOn].flatMap((date) => date ?? []);
  return dates.map(latestOf).toSorted()[0];
}

function isSince(at: Instant | undefined, since: Instant | undefined): boolean {
  return at !== undefined && since !== undefined && at >= since;
}

function latestFirst(a: { at: Instant }, b: { at: Instant }): number {
  return compareText(b.at, a.at);
}

function latest(instants: Instant[]): Instant | undefined {
  return instants.toSorted().at(-1);
}
