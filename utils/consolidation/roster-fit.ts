import type { RosterLine } from './fold-roster';
import type { Guid } from './guid';

/** With fewer customers a few that left would look like another account. */
const fewest = 5;

/**
 * Whether a complete customer list can be that of the account whose lines are known. Two accounts look the same, but an account keeps most
 * of its customers to the end: still being listed on From after everything is done is normal [2020].
 */
export function fitsRoster(listed: ReadonlySet<Guid>, known: readonly RosterLine[]): boolean {
  const before = known.filter(({ isListed }) => isListed);
  if (before.length < fewest) return true;
  const still = before.filter(({ customer }) => listed.has(customer));
  return still.length * 2 >= before.length;
}
