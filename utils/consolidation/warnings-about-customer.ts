import type { Clock } from './clock';
import type { AccountSideFacts } from './facts';
import { addDays, addHours } from './instants';
import { hasOpenWork, isInvitationOpen } from './invitation';
import { namesText } from './names-text';
import { capturedAt, currentSections, isProved } from './sections';
import { isAccepted } from './stage';
import { isOverLimit } from './subscription-limit';
import { dateText, pageOnTo, type Raised, type WarnedCase, type WarningRule } from './warning-rule';

/** Warnings about the customer as a whole, and about how good its captures are. */
export const customerWarnings: readonly WarningRule[] = [
  { id: 'relationship-silent', raise: relationshipSilent },
  { id: 'agreement-not-seen', raise: agreementNotSeen },
  {
    id: 'incomplete-capture',
    raise: ({ fromSides, toSides, clock }) => [...fromSides, ...toSides].flatMap((side) => incompleteCapture(side, clock)),
  },
  {
    id: 'stale-capture',
    raise: (customer) => [...customer.fromSides, ...customer.toSides].flatMap((side) => staleCapture(side, customer)),
  },
  { id: 'commerce-type-assumed', raise: typeAssumed },
  { id: 'subscription-limit', raise: subscriptionLimit },
  // `wrong-account` is raised where the account is decided: no customer's facts can tell it.
  { id: 'wrong-account', raise: () => [] },
];

function relationshipSilent(customer: WarnedCase): Raised[] {
  const { facts, clock } = customer;
  if (facts.invitedAt === undefined || !isInvitationOpen(customer)) return [];
  if (!clock.hasPassed(addDays(facts.invitedAt, 7))) return [];
  const page = pageOnTo(customer, 'customer-list');
  return [{ severity: 'notice', subscriptions: [], page, values: { invitedAt: dateText(facts.invitedAt) } }];
}

/** Nothing can be bought without it, so it becomes pressing when the recreation begins. */
function agreementNotSeen(customer: WarnedCase): Raised[] {
  const { toSides, recreationBeganAt, stage } = customer;
  if (!isAccepted(toSides) || !hasOpenWork(customer) || stage === 'stopping') return [];
  if (toSides.some(({ agreement }) => agreement?.isConfirmed)) return [];
  const severity = recreationBeganAt === undefined ? 'notice' : 'warning';
  return [{ severity, subscriptions: [], page: pageOnTo(customer, 'customer-account'), values: {} }];
}

function incompleteCapture(captured: AccountSideFacts, clock: Clock): Raised[] {
  const { account, side } = captured;
  return currentSections(captured).flatMap((list) => {
    const { section, completeness, at } = list;
    if (completeness.isComplete || isProved(list, clock)) return [];
    const values = { side, section, reason: completeness.reason, capturedAt: dateText(at) };
    return [{ severity: 'warning', subscriptions: [], page: { id: 'subscription-list', account }, values } satisfies Raised];
  });
}

function staleCapture(side: AccountSideFacts, customer: WarnedCase): Raised[] {
  const at = capturedAt(side);
  if (at === undefined || !hasOpenWork(customer) || !customer.clock.hasPassed(addHours(at, 24))) return [];
  const values = { side: side.side, capturedAt: dateText(at) };
  return [{ severity: 'notice', subscriptions: [], page: { id: 'subscription-list', account: side.account }, values }];
}

function typeAssumed({ lines }: WarnedCase): Raised[] {
  const assumed = lines.filter(({ known, stage }) => known.isTypeAssumed && stage !== 'done').map(({ known }) => known);
  const [first] = assumed;
  if (!first) return [];
  return [
    {
      severity: 'notice',
      subscriptions: assumed.map(({ id }) => id),
      page: { id: 'subscription-detail', account: first.account, subscription: first.id },
      values: { names: namesText(assumed), count: assumed.length },
    },
  ];
}

function subscriptionLimit(customer: WarnedCase): Raised[] {
  if (!isOverLimit(customer.limit)) return [];
  return [
    {
      severity: 'warning',
      subscriptions: [],
      page: pageOnTo(customer, 'subscription-list'),
      values: { count: customer.limit },
    },
  ];
}
