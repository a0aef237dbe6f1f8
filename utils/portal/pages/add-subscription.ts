import type { Guid } from '../../consolidation/guid';
import { customerOf } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { fill, planFill } from '../fill';
import { type OfferOnScreen, offersOn } from '../offers';
import { pageTrouble } from '../page-trouble';
import { endGracefully, startVisit } from '../patience';
import { guidSource, portalPath } from '../portal-path';
import { readStill } from '../read-still';

export const examples = [
  '/pcv/customers/{guid}/add-subscriptions',
  '/commerce/customers/{guid}/add-subscription',
  '/en-us/dashboard/commerce2/customers/{guid}/subscriptions/new',
  '/commerce/sales',
  '/pcv/sales',
];

/** The tails of the catalogue pages since 2019 are not known but for `/commerce/sales`; these are those and the plausible ones. */
export const matches = /* @__PURE__ */ portalPath(
  `(?:customers/${guidSource}/(?:add-subscriptions?|addsubscriptions?|subscriptions/(?:add|new)|sales|catalog|new-order)|sales)`,
);

export interface CatalogueOnScreen {
  /** Absent where the address names no customer. */
  customer?: Guid;
  offers: OfferOnScreen[];
}

export default /* @__PURE__ */ definePage({
  id: 'add-subscription',
  examples,
  matches,
  read: (root: Document, options?: ReadingOptions) => endGracefully(() => readCatalogue(root, options)),
  planFill,
  fill,
});

async function readCatalogue(root: Document, options?: ReadingOptions): Promise<Reading<CatalogueOnScreen>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  const customer = customerOf(visit.url);
  return await readStill(visit, (page) => {
    const trouble = pageTrouble(page);
    if (trouble) return { ok: false, ...trouble };
    const offers = offersOn(page);
    if (offers.length === 0) return { ok: false, reason: 'list-not-found', detail: 'no offers to tick' };
    return { ok: true, capture: { ...(customer && { customer }), offers } };
  });
}
