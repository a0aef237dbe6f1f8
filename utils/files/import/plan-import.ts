import type { Side } from '../../consolidation/account';
import type { SubscriptionListCapture } from '../../consolidation/capture';
import type { About, Happening, InvoiceCharge, LoggedActivity } from '../../consolidation/event';
import type { Guid } from '../../consolidation/guid';
import { choosePrices, type OfferInUse } from './choose-prices';
import { findContradictions, type KnownPlace } from './find-contradictions';
import { importLimits } from './import-limits';
import type { ImportProblem } from './import-problem';
import type { Charge, Imported, ImportedActivity, ImportedCharges, ImportedMigrations, ImportedPrices } from './imported';
import { customerListOf, type ImportAnswers, subscriptionCapturesOf } from './to-captures';

/** What the admin says of a file, and what is known already. */
export interface ImportContext {
  answers: ImportAnswers & { market?: string; segment?: string };
  /** The account that the file was exported from; none for files about products alone. */
  account?: { id: string; side: Side; partnerId?: Guid };
  known: Known;
}

export interface Known {
  /** Where license-based subscriptions were seen before. */
  placesOf: (id: Guid) => readonly KnownPlace[];
  isCustomer: (id: Guid) => boolean;
  /** The one customer of that name, where only one has it. */
  customerNamed: (name: string) => Guid | undefined;
  /** What the customers have on the side of the account. */
  offersInUse: readonly OfferInUse[];
  /** Whether a list can be that of the account, by what is known of it. */
  fits: (list: SubscriptionListCapture | { rows: readonly { id: Guid }[] }) => boolean;
}

export interface PlannedHappening {
  about: About;
  account: string | null;
  happening: Happening;
}

/** What counts for the admin, in the order in which it is told. */
export const broughtNames = [
  'customers',
  'subscriptions',
  'activities',
  'charges',
  'skus',
  'replacements',
  'prices',
  'migrations',
] as const;
export const leftOutNames = ['unknownCustomer', 'unknownSubscription', 'unclearPrice', 'notInUse', 'notMigrated'] as const;
export type Brought = Partial<Record<(typeof broughtNames)[number], number>>;
export type LeftOut = Partial<Record<(typeof leftOutNames)[number], number>>;

export interface ImportPlan {
  happenings: PlannedHappening[];
  brought: Brought;
  /** What of the file is not taken, by reason: it is about nothing that is known. */
  leftOut: LeftOut;
  /** One problem refuses the whole file. */
  problems: ImportProblem[];
}

/** What recording a file would add: all of it, or nothing where the file contradicts what is known. */
export function planImport(imported: Imported, context: ImportContext): ImportPlan {
  const { account, answers, known } = context;
  const customer = answers.customer?.id;
  const target = account && { account: account.id, partnerId: account.partnerId, customer };
  const contradictions = target ? findContradictions(imported, withoutGaps(target), known.placesOf) : [];
  if (contradictions.length > 0) return refused(contradictions.slice(0, importLimits.problems));
  if (imported.type === 'offer-matrix') {
    const { skus, replacements } = imported;
    const payload = { skus: [...skus], replacements: [...replacements] };
    return plan([{ about: 'project', account: null, happening: { type: 'products-learned', payload } }], {
      skus: skus.length,
      replacements: replacements.length,
    });
  }
  // Everything else is what an account's export says.
  if (!account) throw new Error(`An import of ${imported.type} needs an account`);
  switch (imported.type) {
    case 'customers': {
      const payload = customerListOf(imported, answers);
      if (answers.isWholeList && !known.fits(payload)) return refused([{ id: 'another-accounts-list' }]);
      const about = { account: account.id };
      return plan([{ about, account: account.id, happening: { type: 'captured', payload } }], { customers: imported.rows.length });
    }
    case 'subscriptions': {
      const { lists, details, problems } = subscriptionCapturesOf(imported, answers);
      if (problems.length > 0) return refused(problems);
      if (!lists.every(known.fits)) return refused([{ id: 'another-accounts-list' }]);
      const happenings = [...lists, ...details].map((payload) => captured(payload, account.id));
      return plan(happenings, {
        customers: new Set([...lists, ...details].map((capture) => capture.customer)).size,
        subscriptions: imported.rows.length,
      });
    }
    case 'activity':
      return planActivity(imported, account.id, known);
    case 'migrations':
      return planMigrations(imported, account.id, answers);
    case 'charges':
      return planCharges(imported, account.id, known);
    case 'prices':
      return planPrices(imported, account.side, context);
  }
}

type ListOrDetail = ReturnType<typeof subscriptionCapturesOf>['lists' | 'details'][number];

function captured(payload: ListOrDetail, account: string): PlannedHappening {
  return { about: { customer: payload.customer }, account, happening: { type: 'captured', payload } };
}

function plan(happenings: PlannedHappening[], brought: Brought, leftOut: LeftOut = {}): ImportPlan {
  return { happenings, brought, leftOut, problems: [] };
}

const refused = (problems: ImportProblem[]): ImportPlan => ({ happenings: [], brought: {}, leftOut: {}, problems });

/** Entries say whom they are about by id, by a known subscription, or by a name that only one customer has. Others are left out. */
function planActivity({ entries }: ImportedActivity, account: string, known: Known): ImportPlan {
  const customerOf = ({ customer, customerName, subscriptions }: ImportedActivity['entries'][number]): Guid | undefined => {
    const place = subscriptions.flatMap(({ id }) => known.placesOf(id)).find((found) => found.account === account);
    return customer ?? place?.customer ?? (customerName === undefined ? undefined : known.customerNamed(customerName));
  };
  const byCustomer = Map.groupBy(entries, (entry) => {
    const customer = customerOf(entry);
    return customer !== undefined && known.isCustomer(customer) ? customer : '';
  });
  const unknown = byCustomer.get('') ?? [];
  byCustomer.delete('');
  const happenings = [...byCustomer].map(([customer, own]): PlannedHappening => {
    const kept = own.map(({ customer: _, customerName: __, ...entry }): LoggedActivity => entry);
    return { about: { customer }, account, happening: { type: 'activity-imported', payload: { entries: kept } } };
  });
  return plan(
    happenings,
    { customers: byCustomer.size, activities: entries.length - unknown.length },
    counted({ unknownCustomer: unknown.length }),
  );
}

/** What was migrated within the account is new commerce now, and what it was before was legacy. The rest changed nothing. */
function planMigrations({ migrations }: ImportedMigrations, account: string, { seenAt }: ImportAnswers): ImportPlan {
  const done = migrations.filter(({ status, newCommerce }) => status === 'completed' && newCommerce !== undefined);
  const happenings = done.flatMap(({ customer, customerName, legacy, legacyName, newCommerce, ...now }) => {
    const about = {
      page: 'subscription-detail' as const,
      path: '',
      ...(seenAt !== undefined && { seenAt }),
      customer,
      ...(customerName !== undefined && { customerName }),
    };
    const { quantity, term, billingFrequency, sku } = now;
    const before = { id: legacy, commerceType: 'legacy' as const, ...(legacyName !== undefined && { name: legacyName }) };
    const after = {
      id: newCommerce ?? '',
      commerceType: 'new-commerce' as const,
      ...withoutGaps({ quantity, term, billingFrequency, offerId: sku }),
    };
    return [before, after].map((detail) => captured({ ...about, detail }, account));
  });
  return plan(happenings, { migrations: done.length }, counted({ notMigrated: migrations.length - done.length }));
}

/** Charges for subscriptions that are known in this account: those that were stopped are compared with them. */
function planCharges({ charges }: ImportedCharges, account: string, { placesOf, isCustomer }: Known): ImportPlan {
  const isKnown = ({ subscription, customer }: Charge) =>
    subscription !== undefined && (placesOf(subscription).some((place) => place.account === account) || isCustomer(customer));
  const own = charges.filter(isKnown);
  const byCustomer = Map.groupBy(own, ({ customer }) => customer);
  const happenings = [...byCustomer].map(([customer, lines]): PlannedHappening => {
    const payload = { charges: summedUsage(lines.map(toCharge)) };
    return { about: { customer }, account, happening: { type: 'invoice-checked', payload } };
  });
  const leftOut = counted({ unknownSubscription: charges.length - own.length });
  return plan(happenings, { customers: byCustomer.size, charges: own.length }, leftOut);
}

function toCharge({ subscription = '', name, chargeType, from, until, amount, currency }: Charge): InvoiceCharge {
  return { subscription, name, chargeType, amount, currency, ...withoutGaps({ from, until }) };
}

/** Usage has many lines a day and no charge type: what counts is the sum of each day. */
function summedUsage(charges: readonly InvoiceCharge[]): InvoiceCharge[] {
  const byDay = Map.groupBy(charges, (charge) => {
    const { subscription, chargeType, from, until, currency, amount } = charge;
    return chargeType === '' ? JSON.stringify([subscription, from, until, currency, amount < 0]) : charge;
  });
  return [...byDay.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    // Usage costs fractions of a cent: rounded once, at the end.
    const amount = others.reduce((sum, other) => sum + other.amount, first.amount);
    return [others.length === 0 ? first : { ...first, amount: Math.round(amount * 1_000_000) / 1_000_000 }];
  });
}

function planPrices({ prices }: ImportedPrices, side: Side, { answers, known }: ImportContext): ImportPlan {
  const { chosen, unclear, notInUse } = choosePrices(prices, known.offersInUse, answers);
  const happenings = chosen.map((price): PlannedHappening => {
    return { about: 'project', account: null, happening: { type: 'price-set', payload: { ...price, side } } };
  });
  return plan(happenings, { prices: chosen.length }, counted({ unclearPrice: unclear, notInUse }));
}

const counted = (leftOut: Required<LeftOut> | LeftOut): LeftOut =>
  Object.fromEntries(Object.entries(leftOut).filter(([, count]) => count > 0));

type WithoutGaps<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutGaps<T extends object>(value: T): T & WithoutGaps<T> {
  // Only undefined values are dropped.
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T & WithoutGaps<T>;
}
