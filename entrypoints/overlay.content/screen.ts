import type { Guid } from '../../utils/consolidation/guid';
import type { PageId } from '../../utils/consolidation/judgement';
import type { PageOnScreen } from '../../utils/messages';
import { customerOf, pathTemplate, subscriptionOf } from '../../utils/portal/customer-path';
import { readIdentity } from '../../utils/portal/identity';
import { customerAnchors, type SubscriptionAnchor, subscriptionAnchors } from '../../utils/portal/row-anchors';
import { visibleText } from '../../utils/portal/walk';
import type { Anchor } from './place-marks';
import { claimRows } from './row-memory';
import { statusAnchor } from './status-anchor';

/** A row that the page shows, with the element that the mark goes beside. */
export interface AnchoredRow {
  id: Guid;
  name: string;
  element: Element;
}

export interface Screen {
  on: PageOnScreen;
  rows: AnchoredRow[];
  anchors: ReadonlyMap<string, Anchor>;
  /** False while the page still fills: then it is looked at more often. */
  isReady: boolean;
}

/** The page as it is drawn now: what the background is asked about, and where marks can go. Reads layout. */
export function readScreen(page: PageId, url: URL): Screen {
  const subscriptions = page === 'subscription-list' ? ownSubscriptions(url) : undefined;
  const rows = subscriptions ? subscriptionRows(subscriptions) : page === 'customer-list' ? customerRows(url) : [];
  const customer = customerOf(url);
  const subscription = subscriptionOf(url);
  return {
    on: {
      page,
      path: pathTemplate(url),
      ...(customer !== undefined && { customer }),
      ...(subscription !== undefined && { subscription }),
      ...(page === 'customer-list' && { rows: rows.map(({ id }) => id) }),
      ...(subscriptions && { quantities: [...subscriptions.values()].map(({ id, quantity }) => ({ id, quantity })) }),
      evidence: readIdentity(document, url, subscriptions ?? new Map()),
    },
    rows,
    anchors: anchorsOf(page, url, rows),
    isReady: rows.length > 0 || !(page === 'customer-list' || page === 'subscription-list'),
  };
}

/** None while the page still shows those of the customer before. */
function ownSubscriptions(url: URL): ReadonlyMap<Guid, SubscriptionAnchor> {
  const subscriptions = subscriptionAnchors(document, url);
  const customer = customerOf(url);
  return customer !== undefined && claimRows(customer, [...subscriptions.keys()]) ? subscriptions : new Map();
}

function subscriptionRows(subscriptions: ReadonlyMap<Guid, SubscriptionAnchor>): AnchoredRow[] {
  return [...subscriptions.values()].map(({ id, name, row }) => ({ id, name, element: row }));
}

function customerRows(url: URL): AnchoredRow[] {
  return [...customerAnchors(document, url)].map(([id, { row, cell }]) => ({ id, name: visibleText(cell), element: row }));
}

function anchorsOf(page: PageId, url: URL, rows: AnchoredRow[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>(rows.map(({ id, element }) => [id, { row: element }]));
  const status = page === 'subscription-detail' ? statusAnchor(url) : undefined;
  return status ? anchors.set('gate', status) : anchors;
}
