import { offerById } from './catalogue.ts';
import { type Clock, day, hour } from './clock.ts';
import { Random } from './random.ts';
import type { Account, AccountId, CartLine, Customer, Order, Relationship, Subscription, Transfer } from './records.ts';
import { Refusal } from './refusal.ts';
import { applyEdit, checkPurchase, type Edit, parseQuantity } from './rules.ts';

export type SeedData = {
  accounts: Account[];
  customers: Customer[];
  relationships: Relationship[];
  subscriptions: Subscription[];
  transfers?: Transfer[];
};

type Listed = { from: number; subscription: Subscription };

/**
 * The portal's memory. Requests of the web pages go through it, and so may a test:
 * its methods are what other people do meanwhile (a customer accepts, a second admin buys).
 */
export class PortalState {
  readonly clock: Clock;
  readonly accounts: Account[];
  readonly customers = new Map<string, Customer>();
  relationships: Relationship[];
  readonly subscriptions: Subscription[] = [];
  readonly orders: Order[] = [];
  readonly transfers: Transfer[];
  /** Hours until a new subscription or a changed status is seen in lists and exports. */
  lagHours: number;
  /** How the subscription grid of the 2026 pages shows many rows. */
  subscriptionGrid: 'paged' | 'virtual' = 'paged';
  readonly #carts = new Map<string, CartLine[]>();
  readonly #listed = new Map<string, Listed[]>();
  readonly #random = new Random(20_260_101);

  constructor(seed: SeedData, { clock, lagHours }: { clock: Clock; lagHours: number }) {
    this.clock = clock;
    this.lagHours = lagHours;
    this.accounts = seed.accounts;
    for (const customer of seed.customers) this.customers.set(customer.id, customer);
    this.relationships = [...seed.relationships];
    this.transfers = [...(seed.transfers ?? [])];
    for (const subscription of seed.subscriptions) {
      this.subscriptions.push(subscription);
      // What the seed holds is old news: the lag never hides it.
      this.#listed.set(subscription.id, [{ from: Number.NEGATIVE_INFINITY, subscription: { ...subscription } }]);
    }
  }

  // Looking things up

  account(id: AccountId): Account {
    const account = this.accounts.find((candidate) => candidate.id === id || candidate.tenantId === id);
    if (!account) throw new Error(`No partner account ${id}. There are: ${this.accounts.map((known) => known.id).join(', ')}.`);
    return account;
  }

  /** By Microsoft ID or by exact name. */
  customer(idOrName: string): Customer {
    const customer =
      this.customers.get(idOrName.toLowerCase()) ??
      [...this.customers.values()].find(({ name }) => name === idOrName || name.trim() === idOrName);
    if (!customer) throw new Error(`No customer ${idOrName}.`);
    return customer;
  }

  customersOf(account: AccountId): Customer[] {
    return this.relationships
      .filter((relationship) => relationship.account === account)
      .map(({ customer }) => this.customer(customer));
  }

  relationship(account: AccountId, customer: string): Relationship | undefined {
    return this.relationships.find((known) => known.account === account && known.customer === customer.toLowerCase());
  }

  /** True state, without lag. */
  subscriptionsOf(account: AccountId, customer: string): Subscription[] {
    return this.subscriptions.filter((known) => known.account === account && known.customer === customer.toLowerCase());
  }

  /** What a list shows now: the state of `lagHours` ago; newer subscriptions are not there yet. */
  listedSubscriptions(account: AccountId, customer: string): Subscription[] {
    const seen = this.clock.now() - this.lagHours * hour;
    return this.subscriptionsOf(account, customer).flatMap((subscription) => {
      const listed = this.#listed
        .get(subscription.id)
        ?.filter(({ from }) => from <= seen)
        .at(-1);
      // Only the status comes late. A new quantity is shown at once.
      return listed ? [{ ...subscription, status: listed.subscription.status, autoRenew: listed.subscription.autoRenew }] : [];
    });
  }

  subscription(id: string, account?: AccountId): Subscription {
    const found = this.subscriptions.find(
      (known) => known.id.toLowerCase() === id.toLowerCase() && (!account || known.account === account),
    );
    if (!found) throw new Error(`No subscription ${id}.`);
    return found;
  }

  ordersOf(account: AccountId, customer: string): Order[] {
    return this.orders.filter((order) => order.account === account && order.customer === customer.toLowerCase());
  }

  transfersOf(account: AccountId, customer?: string): Transfer[] {
    return this.transfers.filter(
      (known) => (known.source === account || known.target === account) && (!customer || known.customer === customer.toLowerCase()),
    );
  }

  cart(account: AccountId, customer: string): CartLine[] {
    const key = `${account} ${customer.toLowerCase()}`;
    const cart = this.#carts.get(key) ?? [];
    this.#carts.set(key, cart);
    return cart;
  }

  // Changing things

  acceptRelationship(partner: AccountId, customer: string, { delegatedAdministration = false } = {}): Relationship {
    const account = this.account(partner);
    const known = this.customers.get(customer.toLowerCase());
    if (!known) throw new Refusal('This customer is unknown.');
    const existing = this.relationship(account.id, known.id);
    if (existing) return existing;
    const relationship: Relationship = {
      account: account.id,
      customer: known.id,
      type: 'Cloud Reseller',
      delegatedAdministration,
      since: this.clock.now(),
    };
    this.relationships.push(relationship);
    return relationship;
  }

  removeRelationship(account: AccountId, customer: string): void {
    if (this.subscriptionsOf(account, customer).some(({ status }) => status === 'active'))
      throw new Refusal('Suspend or cancel all subscriptions before you remove the reseller relationship.');
    this.relationships = this.relationships.filter(
      (known) => !(known.account === account && known.customer === customer.toLowerCase()),
    );
  }

  /** Buys: all lines or none. Every line becomes a subscription with a new id. */
  purchase(
    account: AccountId,
    customer: string,
    lines: {
      offer: string;
      quantity: number | string;
      term?: Subscription['term'];
      billingFrequency?: Subscription['billingFrequency'];
    }[],
  ): Order {
    this.requireRelationship(account, customer);
    if (lines.length === 0) throw new Refusal('Select at least one product.');
    const owned = this.subscriptionsOf(account, customer);
    const checked = lines.map((line) => {
      const offer = offerById(line.offer);
      if (!offer) throw new Refusal("This item isn't available.");
      const quantity = offer.unit === 'Usage-based' ? 1 : parseQuantity(line.quantity, offer);
      checkPurchase(
        offer,
        owned,
        lines.map((other) => other.offer),
      );
      return { ...line, offer, quantity };
    });
    const bought = checked.map((line) => this.#startSubscription(account, customer, line));
    const order: Order = {
      id: this.#random.guid(),
      account,
      customer: customer.toLowerCase(),
      at: this.clock.now(),
      status: 'completed',
      lines: bought.map((subscription) => ({
        offer: subscription.offer,
        name: subscription.name,
        quantity: subscription.quantity,
        unit: subscription.unit,
        subscription: subscription.id,
      })),
    };
    this.orders.push(order);
    return order;
  }

  edit(account: AccountId, subscriptionId: string, edit: Edit): Subscription {
    const before = this.subscription(subscriptionId, account);
    this.requireRelationship(account, before.customer);
    const after = applyEdit(before, edit, this.clock);
    this.#store(after);
    // Section 5.5: suspending a legacy base suspends its add-ons.
    if (after.status === 'suspended' && before.status !== 'suspended' && after.commerceType === 'legacy')
      for (const addOn of this.subscriptions.filter(({ base, status }) => base === after.id && status === 'active'))
        this.#store({ ...addOn, status: 'suspended' });
    return after;
  }

  requestTransfer(target: AccountId, customer: string, source: AccountId, subscriptions: string[] = []): Transfer {
    this.requireRelationship(target, customer);
    const from = this.account(source);
    if (from.id === target) throw new Refusal('You cannot request a transfer from your own organization.');
    if (!this.relationship(from.id, customer)) throw new Refusal('The current partner has no relationship with this customer.');
    const now = this.clock.now();
    const transfer: Transfer = {
      id: this.#random.guid(),
      customer: customer.toLowerCase(),
      target,
      source: from.id,
      subscriptions,
      status: 'Pending',
      requestedAt: now,
      expiresAt: now + 30 * day,
    };
    this.transfers.push(transfer);
    return transfer;
  }

  cancelTransfer(account: AccountId, id: string): Transfer {
    const transfer = this.#pendingTransfer(id);
    if (transfer.target !== account) throw new Refusal('Only the partner who sent the request can cancel it.');
    transfer.status = 'Canceled';
    return transfer;
  }

  /** The losing partner agrees. Azure keeps its id; license-based subscriptions get a new one. */
  acceptTransfer(account: AccountId, id: string, subscriptions: string[]): Transfer {
    const transfer = this.#pendingTransfer(id);
    if (transfer.source !== account) throw new Refusal('Only the current partner can accept this request.');
    if (subscriptions.length === 0) throw new Refusal('Select at least one subscription.');
    for (const subscriptionId of subscriptions) this.#transferOne(this.subscription(subscriptionId, account), transfer.target);
    transfer.subscriptions = subscriptions;
    transfer.status = 'Complete';
    transfer.transferredAt = this.clock.now();
    return transfer;
  }

  requireRelationship(account: AccountId, customer: string): Customer {
    const known = this.customers.get(customer.toLowerCase());
    if (!known) throw new Refusal('This customer is unknown.');
    if (!this.relationship(account, known.id))
      throw new Refusal('Your organization has no reseller relationship with this customer.');
    return known;
  }

  #pendingTransfer(id: string): Transfer {
    const transfer = this.transfers.find((known) => known.id === id);
    if (transfer?.status !== 'Pending') throw new Refusal('This transfer request is no longer open.');
    return transfer;
  }

  #transferOne(subscription: Subscription, target: AccountId): void {
    const keepsId = subscription.commerceType === 'azure-plan' || subscription.commerceType === 'azure-legacy';
    if (!keepsId) {
      this.#store({ ...subscription, account: target, id: this.#random.guid() });
      this.#store({ ...subscription, status: 'canceled', autoRenew: false });
      return;
    }
    this.subscriptions.splice(this.subscriptions.indexOf(subscription), 1, { ...subscription, account: target });
  }

  #startSubscription(
    account: AccountId,
    customer: string,
    line: {
      offer: import('./catalogue.ts').Offer;
      quantity: number;
      term?: Subscription['term'];
      billingFrequency?: Subscription['billingFrequency'];
    },
  ): Subscription {
    const { offer } = line;
    const now = this.clock.now();
    const term = line.term ?? (offer.isTrial ? 'Monthly' : '1 year');
    const base =
      offer.addOnTo &&
      this.subscriptionsOf(account, customer).find((owned) => owned.status === 'active' && offer.addOnTo?.includes(owned.offer));
    const isAzure = offer.commerceType === 'azure-legacy';
    const subscription: Subscription = {
      id: isAzure ? this.#random.guid().toUpperCase() : this.#random.guid(),
      account,
      customer: customer.toLowerCase(),
      offer: offer.id,
      name: offer.name,
      nickname: offer.name,
      unit: offer.unit,
      commerceType: offer.commerceType,
      isTrial: offer.isTrial,
      quantity: line.quantity,
      status: 'active',
      autoRenew: !offer.isTrial,
      startsAt: now,
      endsAt: now + termLength[term],
      term,
      billingFrequency: line.billingFrequency ?? 'Monthly',
      ...(offer.commerceType === 'new-commerce' || offer.commerceType === 'software' ? { cancelableUntil: now + 7 * day } : {}),
      ...(base ? { base: base.id } : {}),
      ...(offer.commerceType === 'azure-plan'
        ? { azureSubscriptions: [{ id: this.#random.guid(), name: 'Azure subscription 1', status: 'active' as const }] }
        : {}),
    };
    this.#store(subscription);
    return subscription;
  }

  /** Keeps the newest facts and, beside them, since when each status counts. */
  #store(subscription: Subscription): void {
    const position = this.subscriptions.findIndex(({ id, account }) => id === subscription.id && account === subscription.account);
    if (position < 0) this.subscriptions.push(subscription);
    else this.subscriptions[position] = subscription;
    const listed = this.#listed.get(subscription.id) ?? [];
    this.#listed.set(subscription.id, [...listed, { from: this.clock.now(), subscription: { ...subscription } }]);
  }
}

const termLength = { Monthly: 30 * day, '1 year': 365 * day, '3 years': 3 * 365 * day } as const;
