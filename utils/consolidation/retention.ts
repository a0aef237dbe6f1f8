import type { Headline } from './headline';
import { addDays } from './instants';
import { needsNothing } from './stage';
import type { Instant } from './subscription';

/**
 * How many customers are settled, past their after-care and quiet for so many days, and how many are not. The history is one chain and a
 * customer list is one event about many customers, so it can be erased as a whole alone: when `rest` is 0.
 */
export function retentionOf(
  headlines: readonly Headline[],
  { days, now }: { days: number; now: Instant },
): { due: number; rest: number } {
  const inProject = headlines.filter(({ isInProject }) => isInProject);
  const due = inProject.filter(
    ({ stage, afterCareDueAt, lastEventAt }) =>
      needsNothing(stage) && afterCareDueAt === undefined && addDays(lastEventAt, days) <= now,
  ).length;
  return { due, rest: inProject.length - due };
}
