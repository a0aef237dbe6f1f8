import type { Guid } from '../../consolidation/guid';
import { type CartOnScreen, cartOn } from '../cart';
import { customerOf } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { checkFilled, fill, offerFor, planFill } from '../fill';
import { isOfOtherCustomer } from '../linked-customers';
import { type OfferOnScreen, offersOn } from '../offers';
import { pageTrouble } from '../page-trouble';
import { endGracefully, startVisit } from '../patience';
import { guidSource, portalPath } from '../portal-path';
import { readStill } from '../read-still';
import { type Survey, survey } from '../survey';

export const examples = [
  '/pcv/customers/{guid}/add-subscriptions',
  '/commerce/customers/{guid}/add-subscription',
  '/commerce/customers/{guid}/add-products',
  '/dashboard/commerce2/customers/{guid}/add-products',
  '/en-us/dashboard/commerce2/customers/{guid}/subscriptions/new',
  '/dashboard/v2/customers/{guid}/neworder',
  '/en-us/dashboard/v2/customers/{guid}/neworder/review',
  '/dashboard/v2/customers/{guid}/cart/{guid}/review',
  '/commerce/sales',
  '/pcv/sales',
];

/** The tails of the catalogue pages since 2019 are not known but for `/commerce/sales`; these are those and the plausible ones, with their steps. */
const tail =
  '(?:add-?(?:subscription|product|offer|item)s?|new-?(?:order|subscription|purchase)s?|subscriptions/(?:add|new)|sales|catalog(?:ue)?|cart|checkout|purchase)(?:/[a-z0-9-]+){0,2}';
export const matches = /* @__PURE__ */ portalPath(`(?:customers/${guidSource}/${tail}|sales)`);

export interface CatalogueOnScreen {
  /** Absent where the address names no customer. */
  customer?: Guid;
  offers: OfferOnScreen[];
  cart?: CartOnScreen;
}

export default /* @__PURE__ */ definePage({
  id: 'add-subscription',
  examples,
  matches,
  read: (root: Document, options?: ReadingOptions) => endGracefully(() => readCatalogue(root, options)),
  /** One look, for what is drawn beside the page. Reads layout: call it after the mutations, not in their callback. */
  look: (root: Document, url: URL) => catalogueOn(survey(root, url)),
  offerFor,
  planFill,
  fill,
  checkFilled,
});

async function readCatalogue(root: Document, options?: ReadingOptions): Promise<Reading<CatalogueOnScreen>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  return await readStill(visit, catalogueOn);
}

/** The step that is on screen: the offers to choose from, or the cart in review. */
function catalogueOn(page: Survey): Reading<CatalogueOnScreen> {
  const trouble = pageTrouble(page);
  if (trouble) return { ok: false, ...trouble };
  const customer = customerOf(page.url);
  if (customer && isOfOtherCustomer(page)) return { ok: false, reason: 'customer-differs' };
  const offers = offersOn(page);
  const cart = cartOn(page, offers.length > 0);
  if (offers.length === 0 && !cart) return { ok: false, reason: 'list-not-found', detail: 'no offers and no cart' };
  return { ok: true, capture: { ...(customer && { customer }), offers, ...(cart && { cart }) } };
}
