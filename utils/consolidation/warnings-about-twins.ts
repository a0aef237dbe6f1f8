import { listedBy } from './clock';
import { isSettled } from './customer-case';
import { addHours } from './instants';
import { isAlive, type KnownSubscription } from './known-subscription';
import { namesText } from './names-text';
import { currentSections } from './sections';
import { unlistedLines } from './unconfirmed';
import {
  dateText,
  pageOnTo,
  perGroup,
  perLine,
  quantitiesOf,
  type Raised,
  type WarnedCase,
  type WarnedLine,
  type WarningRule,
} from './warning-rule';
import { toWindowClosing } from './warnings-about-billing';

/** Warnings about what stands on To and what doesn't. */
export const twinWarnings: readonly WarningRule[] = [
  {
    id: 'purchase-not-confirmed',
    raise: (customer) => [...unconfirmedPurchases(customer), ...unconfirmedLines(customer)],
  },
  {
    id: 'quantity-differs',
    raise: (customer) =>
      perGroup(customer, (line) =>
        hasOtherQuantity(line) ? { severity: 'warning', values: quantitiesOf(line), page: twinPage(line, customer) } : undefined,
      ),
  },
  {
    id: 'twin-differs',
    raise: (customer) =>
      perGroup(customer, (line) => {
        const others = line.group?.differences.filter((difference) => difference !== 'quantity') ?? [];
        if (others.length === 0 || line.isDifferenceAccepted || isSettled(line)) return undefined;
        return { severity: 'warning', values: { differences: others.join(', ') }, page: twinPage(line, customer) };
      }),
  },
  { id: 'missing-on-to', raise: missingOnTo },
  {
    id: 'extra-on-to',
    raise: (customer) => {
      const doubled = new Set(customer.duplicates.flatMap((set) => set.to.map(({ id }) => id)));
      return extras(customer).flatMap((known) => (doubled.has(known.id) ? [] : [onTo(known, 'notice', { name: known.name })]));
    },
  },
  {
    id: 'duplicate-on-to',
    raise: (customer) =>
      customer.duplicates.flatMap(({ to, fromQuantity, toQuantity }) => {
        const [first] = to;
        if (!first) return [];
        const values = { name: first.name, fromQuantity, toQuantity };
        return [{ ...onTo(first, 'critical', values), subscriptions: to.map(({ id }) => id) }];
      }),
  },
  { id: 'to-window-closing', raise: toWindowClosing },
  { id: 'changed-on-from', raise: (customer) => perLine(customer, (line) => changedOnFrom(line, customer)) },
];

function hasOtherQuantity(line: WarnedLine): boolean {
  return !line.isDifferenceAccepted && !isSettled(line) && (line.group?.differences.includes('quantity') ?? false);
}

function twinPage({ twins }: WarnedLine, customer: WarnedCase): Raised['page'] {
  const [twin] = twins;
  return twin
    ? { id: 'subscription-detail', account: twin.account, subscription: twin.id }
    : pageOnTo(customer, 'subscription-list');
}

function onTo(known: KnownSubscription, severity: Raised['severity'], values: Raised['values']): Raised {
  const page = { id: 'subscription-detail' as const, account: known.account, subscription: known.id };
  return { severity, subscriptions: [known.id], page, values };
}

/** New on To, without a From subscription. */
function extras({ to, matching }: WarnedCase): KnownSubscription[] {
  const matched = new Set(matching.groups.flatMap((group) => group.to));
  return to.filter((known) => isAlive(known) && !matched.has(known.id) && matching.newness.get(known.id) === 'new');
}

function unconfirmedPurchases(customer: WarnedCase): Raised[] {
  return perLine(customer, ({ purchase }) => {
    if (!purchase || purchase.state === 'waiting') return undefined;
    return { severity: 'warning', values: { submittedAt: dateText(purchase.at) }, page: pageOnTo(customer, 'subscription-list') };
  });
}

/** Lines that were typed by hand. */
function unconfirmedLines(customer: WarnedCase): Raised[] {
  return unlistedLines(customer).flatMap((line) => {
    if (!customer.clock.hasPassed(listedBy(line.at))) return [];
    const page = { id: 'subscription-list' as const, account: line.account };
    return [{ severity: 'warning', subscriptions: [], page, values: { name: line.name, submittedAt: dateText(line.at) } }];
  });
}

/** All of a customer's at once: the same page mends them. Only a To list that was captured whole can lack something. */
function missingOnTo(customer: WarnedCase): Raised[] {
  const sections = customer.toSides.flatMap(currentSections);
  if (sections.length === 0 || sections.some((section) => !section.completeness.isComplete)) return [];
  const missing = customer.lines.filter(isMissing);
  if (missing.length === 0) return [];
  const known = missing.map((line) => line.known);
  return [
    {
      severity: hasOldTwin(customer) ? 'warning' : 'notice',
      subscriptions: known.map(({ id }) => id),
      page: pageOnTo(customer, 'add-subscription'),
      values: { names: namesText(known), count: known.length },
    },
  ];
}

/** What is transferred or moved by Microsoft comes by itself; what was submitted is another warning's matter. */
function isMissing({ group, purchase, stage, method }: WarnedLine): boolean {
  if (group || purchase || stage === 'planned') return false;
  return !['transfer', 'moved-by-microsoft', 'leave'].includes(method.method);
}

function hasOldTwin({ lines, matching, clock }: WarnedCase): boolean {
  const twins = lines.flatMap((line) => line.twins).filter(({ id }) => matching.newness.get(id) !== 'already on To');
  return twins.map((twin) => clock.hasPassed(addHours(twin.facts.firstSeenAt, 24))).includes(true);
}

/** A quantity that changed, or a subscription that appeared, after its customer began recreating. Silent once it is proved again. */
function changedOnFrom(
  line: WarnedLine,
  { recreationBeganAt }: WarnedCase,
): { severity: 'warning'; values: Raised['values'] } | undefined {
  const { known } = line;
  if (recreationBeganAt === undefined || line.stage === 'done' || isSettled(line) || line.isVerified || line.isAddedBack)
    return undefined;
  const { quantityHistory, firstSeenAt, isNewSinceFirstCapture } = known.facts;
  const appeared = isNewSinceFirstCapture && firstSeenAt > recreationBeganAt;
  // A list that could not be read changes nothing, and hides no change.
  const readable = quantityHistory.flatMap(({ at, quantity }) => (quantity === null ? [] : [{ at, quantity }]));
  const before = readable.findLast(({ at }) => at <= recreationBeganAt)?.quantity;
  const now = readable.at(-1)?.quantity;
  const hasChanged = before !== undefined && before !== now;
  if (!appeared && !hasChanged) return undefined;
  return { severity: 'warning', values: { quantity: known.quantity ?? '?', before: before ?? 0 } };
}
