import { compareText } from './compare-text';
import type { Headline } from './headline';
import { needsNothing } from './stage';
import type { Instant } from './subscription';
import { totalsOf } from './waves';

/** What one person has taken on; `owner` null is what nobody has. */
export interface Workload {
  owner: string | null;
  customers: number;
  customersDone: number;
  /** Subscriptions. */
  billedTwice: number;
  deadline?: Instant;
}

/** By name, those that nobody has at the end; customers seen on To only are nobody's work. */
export function listWorkloads(headlines: readonly Headline[], now: Instant): Workload[] {
  const byOwner = Map.groupBy(
    headlines.filter(({ isInProject }) => isInProject),
    ({ owner }) => owner ?? null,
  );
  return [...byOwner]
    .map(([owner, theirs]) => {
      const { deadline } = totalsOf(theirs, now);
      return {
        owner,
        customers: theirs.length,
        customersDone: theirs.filter(({ stage }) => needsNothing(stage)).length,
        billedTwice: theirs.reduce((sum, { billedTwice }) => sum + billedTwice, 0),
        ...(deadline !== undefined && { deadline }),
      };
    })
    .sort((a, b) => Number(a.owner === null) - Number(b.owner === null) || compareText(a.owner ?? '', b.owner ?? ''));
}
