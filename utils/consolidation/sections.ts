import type { Completeness } from './capture';
import type { Clock } from './clock';
import type { AccountSideFacts, SectionFacts } from './facts';
import { addHours, later } from './instants';
import type { KnownSubscription } from './known-subscription';
import type { Instant } from './subscription';

/** A capture older than that proves nothing for a gate (domain section 8). */
export const freshHours = 24;

export function sectionOf({ section }: KnownSubscription, side: AccountSideFacts | undefined): SectionFacts | undefined {
  return side?.sections.find((known) => known.section === section);
}

/** When a section was last captured completely. */
export function lastCompleteAt(section: SectionFacts | undefined): Instant | undefined {
  return section?.completeness.isComplete ? section.at : section?.completeAt;
}

/**
 * The sections that still tell something. The portal's generations divide the same list differently: a section all of whose rows were
 * seen in another section since is what an older page called them, and will never be captured again.
 */
export function currentSections({ sections, subscriptions }: AccountSideFacts): SectionFacts[] {
  const latest = sections.reduce((at, section) => later(at, section.at), '');
  return sections.filter((section) => {
    const isHeld = subscriptions.some((subscription) => subscription.section === section.section && subscription.listed);
    return isHeld || !section.everHeldRows || section.at === latest;
  });
}

/** Whether every section that ever held a row was complete at its latest capture, and there is one. */
export function isWholeCapture(side: AccountSideFacts): boolean {
  const sections = currentSections(side);
  return sections.length > 0 && sections.every((section) => section.completeness.isComplete || !mayHoldRows(section));
}

/** A section that was never complete may hold rows that nobody saw. */
function mayHoldRows({ everHeldRows, firstCompleteAt }: SectionFacts): boolean {
  return everHeldRows || firstCompleteAt === undefined;
}

/** The time of the oldest among the latest captures of the sections: what is known is at most that fresh. */
export function capturedAt(side: AccountSideFacts): Instant | undefined {
  return currentSections(side)
    .map((section) => section.at)
    .toSorted()[0];
}

/**
 * A list that showed nothing and did not say that it is empty, as the Azure tab of 2023 does: it was read, and proves nothing. One that held
 * rows before is another matter: its rows may not have come.
 */
export function isSilentlyEmpty({ completeness, rows, everHeldRows }: SectionFacts): boolean {
  return isSilent(rows, completeness) && !everHeldRows;
}

/** One look at a list: so many rows, and so complete. */
export function isSilent(rows: number, completeness: Completeness): boolean {
  return rows === 0 && !completeness.isComplete && completeness.reason === 'no-proof-of-end';
}

/**
 * Complete, or as empty as when that was proved, or seen by the admin, within the last day (domain section 8): a page that does not say so would
 * ask for it after each capture.
 */
export function isProved(section: SectionFacts, clock: Clock): boolean {
  const { completeness, completeAt } = section;
  if (completeness.isComplete) return true;
  return isSilentlyEmpty(section) && completeAt !== undefined && !clock.hasPassed(addHours(completeAt, freshHours));
}

/** When all sections had last been captured completely; undefined while one of them is not. */
export function wholeAt(side: AccountSideFacts): Instant | undefined {
  const isWhole = currentSections(side).every((section) => section.completeness.isComplete);
  return isWhole ? capturedAt(side) : undefined;
}
