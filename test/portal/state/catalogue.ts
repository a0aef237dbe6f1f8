import legacy from '../data/legacy-offers.json' with { type: 'json' };
import newCommerce from '../data/new-commerce-products.json' with { type: 'json' };
import { pictureOffers, softwareOffers, usageOffers } from '../data/other-offers.ts';
import type { CommerceType } from './records.ts';

export type Offer = {
  id: string;
  name: string;
  category: string;
  unit: string;
  minimum: number;
  maximum: number;
  commerceType: CommerceType;
  isTrial: boolean;
  /** Offers that must be there before this add-on can be bought. Undefined: not an add-on. */
  addOnTo?: string[];
  /** "The customer already has a subscription to that product and is allowed only one." */
  onlyOne: boolean;
};

type RecordedOffer = {
  id: string;
  name: string;
  category: string;
  unit: string;
  min: number;
  max: number;
  billing: string;
  addOnTo?: number[];
  trial?: boolean;
};

function fromRecording(offer: RecordedOffer, all: RecordedOffer[]): Offer {
  return {
    id: offer.id,
    name: offer.name,
    category: offer.category,
    unit: offer.unit,
    minimum: offer.min,
    maximum: offer.max,
    commerceType: offer.billing === 'usage' ? 'azure-legacy' : 'legacy',
    isTrial: offer.trial === true,
    addOnTo: offer.addOnTo?.map((position) => all[position]?.id ?? ''),
    onlyOne: offer.trial === true || offer.billing === 'usage' || offer.max === 1,
  };
}

function fromProduct({ id, name }: { id: string; name: string }): Offer {
  return {
    id,
    name,
    category: 'Commercial',
    unit: 'Licenses',
    minimum: 1,
    maximum: name.includes('Business ') ? 300 : 10_000,
    commerceType: 'new-commerce',
    isTrial: false,
    onlyOne: false,
  };
}

const recorded: RecordedOffer[] = legacy.offers;

export const offers: Offer[] = [
  ...recorded.map((offer) => fromRecording(offer, recorded)),
  ...pictureOffers,
  ...newCommerce.products.map(fromProduct),
  ...softwareOffers,
  ...usageOffers,
];

const byId = new Map(offers.map((offer) => [offer.id.toLowerCase(), offer]));

export function offerById(id: string): Offer | undefined {
  return byId.get(id.toLowerCase());
}

/** The one long list of 2015: license-based legacy offers by name. */
export const tickBoxOffers = offers
  .filter((offer) => offer.commerceType === 'legacy')
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));
