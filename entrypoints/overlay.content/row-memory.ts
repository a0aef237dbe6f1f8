import type { Guid } from '../../utils/consolidation/guid';

/**
 * Under which customer's address this document first showed a subscription. After a move to another customer the portal may go on showing
 * the rows of the one before, with links that already name the new one: only the ids give them away.
 */
const customersOfRows = new Map<Guid, Guid>();

/** False when one of these rows was shown for another customer; then none of them is remembered. */
export function claimRows(customer: Guid, ids: readonly Guid[]): boolean {
  if (ids.some((id) => (customersOfRows.get(id) ?? customer) !== customer)) return false;
  for (const id of ids) customersOfRows.set(id, customer);
  return true;
}
