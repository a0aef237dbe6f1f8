import type { Account, Side } from '../../utils/consolidation/account';
import type {
  Completeness,
  CustomerAccountCapture,
  CustomerListCapture,
  ListedCustomer,
  SubscriptionDetailCapture,
  SubscriptionListCapture,
} from '../../utils/consolidation/capture';
import type { About, Event, Happening } from '../../utils/consolidation/event';
import type { CustomerFacts, ProjectFacts } from '../../utils/consolidation/facts';
import { foldCustomer } from '../../utils/consolidation/fold-customer';
import { foldProject } from '../../utils/consolidation/fold-project';
import { foldRoster, type RosterLine } from '../../utils/consolidation/fold-roster';
import type { Guid } from '../../utils/consolidation/guid';
import { judge } from '../../utils/consolidation/judge';
import type { Judgement } from '../../utils/consolidation/judgement';
import { type KnownSubscription, knowSubscription } from '../../utils/consolidation/known-subscription';
import type { ProductDictionary } from '../../utils/consolidation/product-names';
import type { Instant, ListedSubscription, Section, SubscriptionDetail } from '../../utils/consolidation/subscription';

/** A GUID that is easy to tell apart in a failing test. */
export function aGuid(number: number): Guid {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export const contoso = aGuid(0xc0);

/** `day(2, 9)` = the second day at 09:00 UTC. Day 1 is Monday 2026-11-02. */
export function day(number: number, hour = 9, minute = 0): Instant {
  return new Date(Date.UTC(2026, 10, 1 + number, hour, minute)).toISOString();
}

export function anAccount(overrides: Partial<Account> = {}): Account {
  return { id: 'from', side: 'from', cloud: 'commercial', ...overrides };
}

export const fromAccount = anAccount();
export const secondFromAccount = anAccount({ id: 'from-2', label: 'Fabrikam' });
export const toAccount = anAccount({ id: 'to', side: 'to' });

export function aSubscription(overrides: Partial<ListedSubscription> = {}): ListedSubscription {
  const quantity = overrides.quantity === undefined ? 25 : overrides.quantity;
  const status = overrides.status ?? 'active';
  return {
    id: aGuid(1),
    name: 'Office 365 E3',
    quantity,
    quantityText: quantity === null ? '' : `${quantity} Licenses`,
    status,
    statusText: status,
    isUsageBased: false,
    ...overrides,
  };
}

export function aDetail(overrides: Partial<SubscriptionDetail> = {}): SubscriptionDetail {
  return { id: aGuid(1), ...overrides };
}

export const complete: Completeness = { isComplete: true, proof: 'stated-total' };
export const incomplete: Completeness = { isComplete: false, reason: 'pager-not-finished' };

export function aCapture({
  rows = [aSubscription()],
  section = 'license-based',
  completeness = complete,
  ...overrides
}: Partial<SubscriptionListCapture> & {
  rows?: ListedSubscription[];
  section?: Section;
  completeness?: Completeness;
} = {}): SubscriptionListCapture {
  return {
    page: 'subscription-list',
    path: '/commerce/customers/{guid}/subscriptions',
    customer: contoso,
    sections: [{ section, rows, completeness }],
    ...overrides,
  };
}

export function aDetailCapture(detail: SubscriptionDetail): SubscriptionDetailCapture {
  return { page: 'subscription-detail', path: '/commerce/customers/{guid}/subscriptions/{guid}', customer: contoso, detail };
}

export function anAccountPageCapture(hasConfirmedAgreement: boolean): CustomerAccountCapture {
  return { page: 'customer-account', path: '/commerce/customers/{guid}/account', customer: contoso, hasConfirmedAgreement };
}

export function aListedCustomer(overrides: Partial<ListedCustomer> = {}): ListedCustomer {
  return { id: contoso, name: 'Contoso', domain: 'contoso.com', relationship: 'Cloud Reseller', isReseller: true, ...overrides };
}

export function aCustomerList({
  rows = [aListedCustomer()],
  completeness = complete,
}: {
  rows?: ListedCustomer[];
  completeness?: Completeness;
} = {}): CustomerListCapture {
  return { page: 'customer-list', path: '/commerce/customers', rows, completeness };
}

let sequence = 0;

export type Envelope = Partial<Pick<Event, 'id' | 'device' | 'sequence' | 'at' | 'account' | 'about'>>;

export function anEvent(happening: Happening, envelope: Envelope = {}): Event {
  sequence += 1;
  const event = {
    id: `event-${sequence}`,
    device: 'device',
    sequence,
    at: day(1),
    account: null,
    about: { customer: contoso } as About,
    payloadHash: '',
    previousHash: '',
    hash: '',
    ...envelope,
    ...happening,
  };
  return event as Event; // an envelope and a happening together are an event
}

export function addAccount(account: Account): Event {
  const about = { account: account.id };
  return anEvent(
    { type: 'account-added', payload: { account } },
    { id: `add-${account.id}`, at: day(0), account: account.id, about },
  );
}

interface CaptureOptions {
  account?: string;
  section?: Section;
  completeness?: Completeness;
}

/**
 * What happened to one customer, told in order: `aHistory().lists('from', day(1), [aSubscription()]).opens(…)`. Each step returns the
 * same history; `judgeAt` folds and judges it whole.
 */
export class History {
  readonly events: Event[] = [];
  accounts: Account[] = [fromAccount, secondFromAccount, toAccount];
  readonly #settings: Event[] = [];

  /** A capture of the subscription list. */
  lists(side: Side, at: Instant, rows: ListedSubscription[], { account = side, ...options }: CaptureOptions = {}): this {
    return this.captures(account, at, aCapture({ rows, ...options }));
  }

  /** A capture of a subscription's own page. */
  opens(side: Side, at: Instant, detail: Partial<SubscriptionDetail>, account: string = side): this {
    return this.captures(account, at, aDetailCapture(aDetail(detail)));
  }

  captures(
    account: string,
    at: Instant,
    payload: SubscriptionListCapture | SubscriptionDetailCapture | CustomerAccountCapture,
  ): this {
    return this.happens(at, { type: 'captured', payload }, { account });
  }

  /** A capture of the account's customer list; without rows the customer is not in it. */
  listsCustomers(account: string, at: Instant, rows: ListedCustomer[] = [aListedCustomer()], completeness = complete): this {
    const payload = aCustomerList({ rows, completeness });
    return this.happens(at, { type: 'captured', payload }, { account, about: { account } });
  }

  buys(at: Instant, lines: { name?: string; quantity?: number; from?: Guid[]; offerId?: string }[]): this {
    const filled = lines.map((line) => ({ name: 'Office 365 E3', quantity: 25, from: [], ...line }));
    return this.happens(at, { type: 'purchase-submitted', payload: { lines: filled } }, { account: 'to' });
  }

  submitsStatus(at: Instant, subscription: Guid, to: 'suspended' | 'canceled' | 'active', account = 'from'): this {
    return this.happens(at, { type: 'status-submitted', payload: { subscription, to } }, { account });
  }

  happens(at: Instant, happening: Happening, envelope: Envelope = {}): this {
    this.events.push(anEvent(happening, { at, ...envelope }));
    return this;
  }

  setting(key: string, value: string): this {
    this.#settings.push(anEvent({ type: 'setting-changed', payload: { key, value } }, { at: day(0), about: 'project' }));
    return this;
  }

  project(happening: Happening, at: Instant = day(0)): this {
    return this.addProjectEvent(anEvent(happening, { at, about: 'project' }));
  }

  addProjectEvent(event: Event): this {
    this.#settings.push(event);
    return this;
  }

  roster(): RosterLine[] {
    return this.accounts
      .flatMap((account) => foldRoster(account.id, [addAccount(account), ...this.events]))
      .filter(({ customer }) => customer === contoso);
  }

  projectFacts(): ProjectFacts {
    return foldProject([...this.accounts.map(addAccount), ...this.#settings]);
  }

  customerEvents(): Event[] {
    return this.events.filter(({ about }) => typeof about === 'object' && 'customer' in about);
  }

  facts(): CustomerFacts {
    return foldCustomer(contoso, this.customerEvents(), this.roster(), this.accounts);
  }

  judgeAt(now: Instant, dictionary?: ProductDictionary): Judgement {
    return judge(this.facts(), this.projectFacts(), now, dictionary ? { dictionary } : {});
  }
}

/** What is known of an account's subscriptions, in the order in which they were seen. */
export function knownIn(history: History, account: string): KnownSubscription[] {
  const side = history.facts().accounts.find((one) => one.account === account);
  return (side?.subscriptions ?? []).map((one) => knowSubscription(one, history.projectFacts().settings));
}

export function aHistory(): History {
  return new History();
}

/** A From subscription seen as legacy and bought for on To: 25 on both sides, captured on day 2 at 10:00, From still active. */
export function aRecreatedHistory(detail: Partial<SubscriptionDetail> = { commerceType: 'legacy' }): History {
  return aHistory()
    .listsCustomers('from', day(1))
    .lists('from', day(1), [aSubscription()])
    .opens('from', day(1, 10), detail)
    .listsCustomers('to', day(2, 8))
    .lists('to', day(2, 8), [])
    .buys(day(2, 9), [{ from: [aGuid(1)] }])
    .lists('to', day(2, 10), [aSubscription({ id: aGuid(101) })]);
}

/** Recreated on day 2, Submit with Suspended seen at noon, seen suspended at 17:00; both sides captured whole. */
export function aDoneHistory(): History {
  return aRecreatedHistory()
    .submitsStatus(day(2, 12), aGuid(1), 'suspended')
    .lists('from', day(2, 17), [aSubscription({ status: 'suspended', statusText: 'Suspended' })])
    .lists('to', day(2, 18), [aSubscription({ id: aGuid(101) })]);
}
