import type { CustomerCase, Line } from './customer-case';
import type { StagedLine } from './stage';
import { isStopping } from './stopped-at';
import type { Instant } from './subscription';

/** A From subscription that is billed again, or appeared, after its customer was done: somebody undid the move. */
export function isAddedBack(line: StagedLine, lines: readonly StagedLine[]): boolean {
  return line.billing === 'running' && (runsAgain(line) || appearedAfterDone(line, lines));
}

/**
 * It was stopped while its twin was verified, and runs again. Setting one back to Active because its twin was missing is our own remedy,
 * not this.
 */
function runsAgain({ known, verifiedAt }: Line): boolean {
  const { statusHistory } = known.facts;
  const last = statusHistory.at(-1);
  if (verifiedAt === undefined || !last || isStopping(last.status, known)) return false;
  return statusHistory.some(({ status }, index) => {
    const next = statusHistory[index + 1];
    return isStopping(status, known) && next !== undefined && next.at > verifiedAt;
  });
}

function appearedAfterDone(line: StagedLine, lines: readonly StagedLine[]): boolean {
  const { isNewSinceFirstCapture, firstSeenAt } = line.known.facts;
  if (!isNewSinceFirstCapture || line.known.endedBeforeProject) return false;
  const before = lines.filter(({ known }) => known.facts.firstSeenAt < firstSeenAt && !known.endedBeforeProject);
  return before.length > 0 && before.every((other) => wasDoneBy(other, firstSeenAt));
}

function wasDoneBy({ stage, method, stoppedAt }: StagedLine, at: Instant): boolean {
  if (stage !== 'done') return false;
  return method.method === 'leave' || (stoppedAt !== undefined && stoppedAt.latest < at);
}

/** When the recreation of this customer began: the first purchase, or the first new twin. */
export function recreationBeganAt({ facts, matching, to }: Pick<CustomerCase, 'facts' | 'matching' | 'to'>): Instant | undefined {
  const twins = new Set(matching.groups.filter((group) => !group.isSuggestion).flatMap((group) => group.to));
  const firstTwins = to
    .filter(({ id }) => twins.has(id) && matching.newness.get(id) === 'new')
    .map((twin) => twin.facts.firstSeenAt);
  return [...facts.purchases.map(({ at }) => at), ...firstTwins].toSorted()[0];
}
