import type { AccountSideFacts, SectionFacts } from './facts';
import type { KnownSubscription } from './known-subscription';
import type { Instant } from './subscription';

export function sectionOf({ section }: KnownSubscription, side: AccountSideFacts | undefined): SectionFacts | undefined {
  return side?.sections.find((known) => known.section === section);
}

/** When a section was last captured completely. */
export function lastCompleteAt(section: SectionFacts | undefined): Instant | undefined {
  return section?.completeness.isComplete ? section.at : section?.completeAt;
}

/** Whether every section that ever held a row was complete at its latest capture, and there is one. */
export function isWholeCapture({ sections }: AccountSideFacts): boolean {
  return sections.length > 0 && sections.every((section) => section.completeness.isComplete || !mayHoldRows(section));
}

/** A section that was never complete may hold rows that nobody saw. */
function mayHoldRows({ everHeldRows, firstCompleteAt }: SectionFacts): boolean {
  return everHeldRows || firstCompleteAt === undefined;
}

/** The time of the oldest among the latest captures of the sections: what is known is at most that fresh. */
export function capturedAt({ sections }: AccountSideFacts): Instant | undefined {
  return sections.map((section) => section.at).toSorted()[0];
}
