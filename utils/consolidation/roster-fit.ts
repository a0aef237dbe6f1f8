import type { SubscriptionListCapture } from './capture';
import type { AccountSideFacts } from './facts';
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

/**
 * Whether a customer's list can be that of the account in which subscriptions of it are known: subscriptions stay listed when they are
 * suspended, so a list with none of the known ones, and others in their place, is another account's. Usage-based ones tell nothing.
 */
export function fitsSubscriptions({ sections }: SubscriptionListCapture, known: AccountSideFacts | undefined): boolean {
  const before = (known?.subscriptions ?? []).filter(
    ({ listed, absentIn }) => listed?.isUsageBased === false && absentIn.length === 0,
  );
  const shown = sections.flatMap(({ rows }) => rows).filter(({ isUsageBased }) => !isUsageBased);
  if (before.length < 2 || shown.length === 0) return true;
  const ids = new Set(shown.map(({ id }) => id));
  return before.some(({ id }) => ids.has(id));
}
