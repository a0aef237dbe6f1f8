import { type Offer, offerById } from './catalogue.ts';
import type { Clock } from './clock.ts';
import type { BillingFrequency, Subscription, SubscriptionStatus } from './records.ts';
import { Refusal } from './refusal.ts';

export type Edit = {
  nickname?: string;
  quantity?: number | string;
  status?: SubscriptionStatus;
  autoRenew?: boolean;
  billingFrequency?: BillingFrequency;
  resellerMpnId?: string | null;
};

/** A quantity as typed, or a refusal that says what is allowed. */
export function parseQuantity(typed: number | string, { minimum, maximum }: { minimum: number; maximum: number }): number {
  const text = String(typed).trim();
  if (!/^\d+$/.test(text)) throw new Refusal('Enter a whole number.');
  const quantity = Number(text);
  if (quantity < minimum) throw new Refusal('Quantity must be at least {minimum}.', { minimum });
  if (quantity > maximum) throw new Refusal('Quantity cannot be more than {maximum}.', { maximum });
  return quantity;
}

/** Refuses what the portal would refuse; otherwise the purchase may go ahead. */
export function checkPurchase(offer: Offer, owned: Subscription[], alsoBought: string[]): void {
  const alive = owned.filter(({ status }) => status === 'active' || status === 'suspended' || status === 'pending');
  if (offer.onlyOne && alive.some((subscription) => subscription.offer === offer.id))
    throw new Refusal('The customer already has a subscription to {name} and is allowed only one.', { name: offer.name });
  if (
    offer.addOnTo &&
    ![...alive.filter(isActive).map((subscription) => subscription.offer), ...alsoBought].some((id) => offer.addOnTo?.includes(id))
  )
    throw new Refusal('{name} is an add-on. The customer needs a base subscription first.', { name: offer.name });
  if (alive.length >= 300) throw new Refusal('The customer has reached the limit of 300 subscriptions.');
}

/** Returns the subscription as it would be after the edit; throws the portal's refusal. */
export function applyEdit(before: Subscription, edit: Edit, clock: Clock): Subscription {
  const after = { ...before };
  const status = edit.status ?? before.status;
  if (before.status === 'canceled' || before.status === 'deleted' || before.status === 'expired')
    throw new Refusal('This subscription can no longer be changed.');
  if (edit.nickname !== undefined) after.nickname = checkNickname(edit.nickname);
  if (edit.quantity !== undefined && String(edit.quantity) !== String(before.quantity))
    after.quantity = checkQuantityChange(before, edit.quantity, clock);
  if (status !== before.status) changeStatus(after, status, clock);
  if (edit.autoRenew !== undefined && after.status === 'active' && before.status === 'active') after.autoRenew = edit.autoRenew;
  if (edit.billingFrequency) after.billingFrequency = edit.billingFrequency;
  if (edit.resellerMpnId !== undefined) after.resellerMpnId = edit.resellerMpnId ?? undefined;
  return after;
}

function checkNickname(nickname: string): string {
  if (!nickname.trim()) throw new Refusal('Enter a subscription nickname.');
  return nickname;
}

function checkQuantityChange(before: Subscription, typed: number | string, clock: Clock): number {
  const offer = offerById(before.offer);
  const quantity = parseQuantity(typed, offer ?? { minimum: 1, maximum: 10_000_000 });
  if (before.status === 'suspended') throw new Refusal('You cannot change the quantity of a suspended subscription.');
  if (before.isTrial) throw new Refusal('The quantity of a trial cannot be changed.');
  if (
    before.commerceType === 'new-commerce' &&
    quantity < before.quantity &&
    !(before.cancelableUntil && clock.now() <= before.cancelableUntil)
  )
    throw new Refusal('Licenses can be reduced only within 7 days after they were added.');
  return quantity;
}

function changeStatus(after: Subscription, status: SubscriptionStatus, clock: Clock): void {
  if (after.isTrial) throw new Refusal('The status of a trial cannot be changed.');
  if (status === 'canceled') {
    if (!(after.cancelableUntil && clock.now() <= after.cancelableUntil))
      throw new Refusal('The cancellation window of this subscription is over.');
    after.autoRenew = false;
  } else if (status === 'suspended') {
    // KV subscription-lifecycle.md: "Suspending a new commerce subscription will turn off auto-renew".
    if (after.commerceType === 'new-commerce') after.autoRenew = false;
  } else if (status !== 'active') throw new Refusal('This status cannot be chosen.');
  after.status = status;
}

function isActive({ status }: Subscription): boolean {
  return status === 'active';
}
