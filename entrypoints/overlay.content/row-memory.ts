import type { Guid } from '../../utils/consolidation/guid';
import { customerOf } from '../../utils/portal/customer-path';
import { detectPage } from '../../utils/portal/detect-page';
import { subscriptionAnchors } from '../../utils/portal/row-anchors';

/**
 * Under which customer's address this document first showed a subscription. After a move to another customer the portal may go on showing
 * the rows of the one before, with links that already name the new one: only the ids give them away.
 */
const customersOfRows = new Map<Guid, Guid>();

/** The customer to whom the page moved before anybody here looked: whose rows it shows until the next move is unknown. */
let unproved: Guid | undefined;

/** False when one of these rows was shown for another customer, or may be another's; then none of them is remembered. */
export function claimRows(customer: Guid, ids: readonly Guid[]): boolean {
  if (customer === unproved || ids.some((id) => (customersOfRows.get(id) ?? customer) !== customer)) return false;
  for (const id of ids) customersOfRows.set(id, customer);
  return true;
}

/** Keeps apart what the page shows before and after it moves from one customer's list to another's. */
export function rememberRowsOfLists(signal: AbortSignal): void {
  const [load] = performance.getEntriesByType('navigation');
  const here = new URL(location.href);
  if (load && leavesListOf(new URL(load.name), here) !== undefined) unproved = customerOf(here);
  // Firefox ESR 140 does not say that the address is about to change: there only rows that were looked at are remembered.
  if (!('navigation' in globalThis)) return;
  navigation.addEventListener(
    'navigate',
    ({ destination }) => {
      const before = new URL(location.href);
      const after = new URL(destination.url);
      if (!destination.sameDocument || customerOf(before) === customerOf(after)) return;
      // Rows that were drawn a moment ago, and not looked at yet, are of the list that is being left.
      const customer = leavesListOf(before, after);
      if (customer !== undefined) claimRows(customer, [...subscriptionAnchors(document, before).keys()]);
      unproved = undefined;
    },
    { signal },
  );
}

/** The customer whose subscription list is at `before`, when `after` is not of this customer. */
function leavesListOf(before: URL, after: URL): Guid | undefined {
  const customer = customerOf(before);
  return customer !== customerOf(after) && detectPage(before) === 'subscription-list' ? customer : undefined;
}
