import { type Offer, offers } from '../state/catalogue.ts';
import { day } from '../state/clock.ts';
import type { Random } from '../state/random.ts';
import type { AzureSubscription, CommerceType, Subscription, SubscriptionStatus } from '../state/records.ts';

/** What a seeded subscription may say about itself; the rest follows from the offer. */
export type Sketch = {
  offer: string;
  /** Some names are sold both ways (Power BI Pro); without this the first one counts. */
  commerceType?: CommerceType;
  quantity?: number;
  status?: SubscriptionStatus;
  autoRenew?: boolean;
  nickname?: string;
  /** Bought so many days before the start of the portal's clock. */
  daysAgo?: number;
  term?: Subscription['term'];
  azure?: AzureSubscription['status'][];
};

export type Place = { account: string; customer: string; now: number; random: Random };

export function offerNamed(name: string, commerceType?: CommerceType): Offer {
  const offer = offers.find((candidate) => candidate.name === name && (!commerceType || candidate.commerceType === commerceType));
  if (!offer) throw new Error(`The seed names an offer that is not in the catalogue: ${name}`);
  return offer;
}

export function makeSubscription({ account, customer, now, random }: Place, sketch: Sketch): Subscription {
  const offer = offerNamed(sketch.offer, sketch.commerceType);
  const term = sketch.term ?? (offer.isTrial ? 'Monthly' : '1 year');
  const length = (term === 'Monthly' ? 30 : term === '1 year' ? 365 : 1_095) * day;
  const startsAt = now - (sketch.daysAgo ?? random.whole(offer.isTrial ? 2 : 20, offer.isTrial ? 20 : 340)) * day;
  const endsAt = startsAt + Math.max(1, Math.ceil((now - startsAt) / length)) * length;
  const id = random.guid();
  return {
    id: offer.commerceType === 'azure-legacy' ? id.toUpperCase() : id,
    account,
    customer,
    offer: offer.id,
    name: offer.name,
    nickname: sketch.nickname ?? offer.name,
    unit: offer.unit,
    commerceType: offer.commerceType,
    isTrial: offer.isTrial,
    quantity: sketch.quantity ?? (offer.isTrial ? offer.minimum : Math.max(offer.minimum, random.whole(1, 60))),
    status: sketch.status ?? 'active',
    autoRenew: sketch.autoRenew ?? (!offer.isTrial && (sketch.status ?? 'active') === 'active'),
    startsAt,
    endsAt: sketch.status === 'expired' ? now - 12 * day : endsAt,
    term,
    billingFrequency: random.chance(0.7) ? 'Monthly' : 'Annual',
    ...(offer.commerceType === 'new-commerce' || offer.commerceType === 'software' ? { cancelableUntil: startsAt + 7 * day } : {}),
    ...(sketch.azure
      ? {
          azureSubscriptions: sketch.azure.map((status, position) => ({
            id: random.guid(),
            name: `Azure subscription ${position + 1}`,
            status,
          })),
        }
      : {}),
  };
}

/** A base with add-ons that name it. */
export function withAddOns(base: Subscription, addOns: Subscription[]): Subscription[] {
  return [base, ...addOns.map((addOn) => ({ ...addOn, base: base.id }))];
}
