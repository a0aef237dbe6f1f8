import { type Offer, offerById, offers, tickBoxOffers } from '../state/catalogue.ts';
import type { CartLine } from '../state/records.ts';
import { Refusal } from '../state/refusal.ts';
import { checkPurchase, parseQuantity } from '../state/rules.ts';
import type { ApiContext, ApiRoute } from './api-context.ts';
import { ownCustomer } from './api-customers.ts';

export const orderRoutes: ApiRoute[] = [
  { method: 'GET', path: /^customers\/([^/]+)\/catalogue$/, answer: showCatalogue },
  { method: 'GET', path: /^customers\/([^/]+)\/cart$/, answer: (context) => showCart(context) },
  { method: 'POST', path: /^customers\/([^/]+)\/cart$/, answer: changeCart },
  {
    method: 'GET',
    path: /^customers\/([^/]+)\/orders$/,
    answer: (context) => ({
      customer: ownCustomer(context),
      orders: context.state.ordersOf(context.account, context.params[0] ?? ''),
    }),
  },
  { method: 'POST', path: /^customers\/([^/]+)\/orders$/, answer: buy },
];

function showCatalogue(context: ApiContext) {
  const { query } = context;
  const customer = ownCustomer(context);
  if (query.get('layout') === 'tick-boxes') return { customer, offers: tickBoxOffers };
  const wanted = (query.get('search') ?? '').trim().toLowerCase();
  const found = offers.filter(
    (offer) => tabOf(offer) === (query.get('tab') ?? 'online') && `${offer.name} ${offer.id}`.toLowerCase().includes(wanted),
  );
  // The real list is long and comes in portions; the rest is found by its search box.
  return { customer, offers: found.slice(0, 60), total: found.length };
}

function tabOf({ commerceType }: Offer): string {
  if (commerceType === 'software') return 'software';
  return commerceType === 'legacy' || commerceType === 'new-commerce' ? 'online' : 'azure';
}

function showCart(context: ApiContext) {
  const customer = ownCustomer(context);
  return {
    customer,
    lines: context.state
      .cart(context.account, customer.id)
      .map((line) => ({ ...line, name: offerById(line.offer)?.name ?? line.offer, unit: offerById(line.offer)?.unit ?? '' })),
  };
}

/** Quantity null takes the product out. */
function changeCart(context: ApiContext) {
  const { state, account, body, log } = context;
  const customer = ownCustomer(context);
  const cart = state.cart(account, customer.id);
  const offer = offerById(String(body.offer ?? ''));
  if (!offer) throw new Refusal("This item isn't available.");
  const position = cart.findIndex((line) => line.offer === offer.id);
  if (body.quantity === null) {
    if (position >= 0) cart.splice(position, 1);
  } else {
    const quantity = offer.unit === 'Usage-based' ? 1 : parseQuantity(String(body.quantity ?? ''), offer);
    checkPurchase(
      offer,
      state.subscriptionsOf(account, customer.id),
      cart.map((line) => line.offer),
    );
    const line: CartLine = {
      offer: offer.id,
      quantity,
      ...(body.term ? { term: body.term as CartLine['term'] } : {}),
      ...(body.billingFrequency ? { billingFrequency: body.billingFrequency as CartLine['billingFrequency'] } : {}),
    };
    if (position >= 0) cart[position] = line;
    else cart.push(line);
  }
  log('cart', { customer: customer.id, offer: offer.id, name: offer.name, quantity: body.quantity });
  return showCart(context);
}

function buy(context: ApiContext) {
  const { state, account, body, log } = context;
  const customer = ownCustomer(context);
  const lines = Array.isArray(body.lines) ? (body.lines as CartLine[]) : state.cart(account, customer.id);
  const order = state.purchase(account, customer.id, lines);
  state.cart(account, customer.id).length = 0;
  log('purchase', { customer: customer.id, order: order.id, lines: order.lines });
  return { customer, order };
}
