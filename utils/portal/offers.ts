import { cartOffers } from './cart-offers';
import { customerOf } from './customer-path';
import { isOfOtherCustomer } from './linked-customers';
import type { ShownTerms } from './offer-rows';
import { type Survey, survey } from './survey';
import { tickOffers } from './tick-offers';

/** One line of the catalogue: what can be bought, and its controls. Elements hold only until the page draws again. */
export interface OfferOnScreen extends ShownTerms {
  /** `ticks`: chosen by a tick, sent by Submit. `cart`: chosen by the admin's own `Add to cart`. */
  form: 'ticks' | 'cart';
  /** The same offer has the same key after the page draws again. */
  key: string;
  name: string;
  /** A GUID (legacy) or `ProductId:SkuId:AvailabilityId`, where the page shows one. */
  offerId?: string;
  /** Always true in a catalogue without ticks. */
  isTicked: boolean;
  isDisabled: boolean;
  /** Null = no number is in the field, or there is no field yet. */
  quantity: number | null;
  quantityText: string;
  minimum?: number;
  maximum?: number;
  /** What the page itself says against this line. */
  complaint?: string;
  isInvalid?: boolean;
  row: Element;
  tick?: Element;
  /** Appears when the offer is ticked. */
  quantityField?: HTMLInputElement;
}

/** A form of the catalogue: how its offers are found. The first that finds any has recognised the page. */
interface CatalogueForm {
  id: OfferOnScreen['form'];
  offersOn(page: Survey): OfferOnScreen[];
}

/** The catalogue with `Add to cart` (2019 on) may hold ticks of other kinds, the list of 2015 never holds an `Add to cart`. */
const catalogueForms: CatalogueForm[] = [
  { id: 'cart', offersOn: cartOffers },
  { id: 'ticks', offersOn: tickOffers },
];

/** The offers on screen; none on a page that was drawn for another customer. Reads layout: never call it from a mutation callback. */
export function offersOnScreen(root: Document, url = new URL(root.location.href)): OfferOnScreen[] {
  const page = survey(root, url);
  return customerOf(url) && isOfOtherCustomer(page) ? [] : offersOn(page);
}

export function offersOn(page: Survey): OfferOnScreen[] {
  for (const form of catalogueForms) {
    const offers = form.offersOn(page);
    if (offers.length > 0) return offers;
  }
  return [];
}
