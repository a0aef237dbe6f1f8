import type { Guid } from '../consolidation/guid';
import { lookAtCustomers } from './read-customer-rows';
import { lookAtSections, troubleOf } from './subscription-sections';
import { survey } from './survey';

export interface RowAnchor {
  /** The row's element; rows are replaced by the page at any time, so anchors hold only until the next mutation. */
  row: Element;
  /** The cell with the name: a good place beside which to draw. */
  cell: Element;
}

export interface SubscriptionAnchor extends RowAnchor {
  id: Guid;
  name: string;
  /** As shown now; a gate compares it with what was matched. */
  quantity: number | null;
  isUsageBased: boolean;
}

/**
 * The subscriptions on screen with their rows. Empty when the list can't be read or belongs to another customer: flags beside wrong rows
 * would be worse than none. Reads layout: call it after the mutations, not in their callback.
 */
export function subscriptionAnchors(root: Document, url = new URL(root.location.href)): Map<Guid, SubscriptionAnchor> {
  const page = survey(root, url);
  const looks = lookAtSections(page);
  if (troubleOf(page, looks)) return new Map();
  const lines = looks.flatMap(({ rows }) => rows.map(({ row }) => row));
  return new Map(
    lines.map(({ subscription: { id, name, quantity, isUsageBased }, row, cell }) => [
      id,
      { id, name, quantity, isUsageBased, row, cell },
    ]),
  );
}

/** The customers on screen with their rows; empty when the list can't be read. */
export function customerAnchors(root: Document, url = new URL(root.location.href)): Map<Guid, RowAnchor> {
  const look = lookAtCustomers(survey(root, url));
  return look.trouble ? new Map() : new Map(look.rows.map(({ id, row: { row, cell } }) => [id, { row, cell }]));
}
