import type { Guid } from '../../utils/consolidation/guid';
import { customerOf } from '../../utils/portal/customer-path';
import { detectPage } from '../../utils/portal/detect-page';
import { subscriptionAnchors } from '../../utils/portal/row-anchors';

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

/** Where nobody had looked yet, the rows on screen belong to the list that is being left, or that the document was loaded for. */
export function rememberRowsOfLists(signal: AbortSignal): void {
  const [load] = performance.getEntriesByType('navigation');
  if (load) claimFor(new URL(load.name), new URL(location.href));
  // Firefox ESR 140 does not say that the address is about to change: there only rows that were looked at are remembered.
  if (!('navigation' in globalThis)) return;
  navigation.addEventListener(
    'navigate',
    ({ destination }) => {
      if (destination.sameDocument) claimFor(new URL(location.href), new URL(destination.url));
    },
    { signal },
  );
}

/** The rows on screen are of the list at `before`, when the page moves from there to another customer. */
function claimFor(before: URL, after: URL): void {
  const customer = customerOf(before);
  if (customer === undefined || customer === customerOf(after) || detectPage(before) !== 'subscription-list') return;
  claimRows(customer, [...subscriptionAnchors(document, new URL(location.href)).keys()]);
}
