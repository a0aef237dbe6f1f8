import { checkFinalInvoice } from './check-final-invoice';
import { type CustomerCase, isSuspendedBeforeRecreated } from './customer-case';
import {
  deletionAhead,
  isOverlapOpen,
  isToBeExtended,
  isTrialToBePaid,
  purchasesOnTo,
  renewalAhead,
  windowToUse,
} from './dates-ahead';
import { addHours, earliestOf, latestOf } from './instants';
import type { WarningSeverity } from './judgement';
import { overlapDays } from './overlap';
import { termEnd, windowEnd } from './warning-dates';
import { dateText, pageOnTo, perLine, type Raised, type WarnedCase, type WarnedLine, type WarningRule } from './warning-rule';

/** Warnings about money and licenses that run on, or are about to. */
export const billingWarnings: readonly WarningRule[] = [
  {
    id: 'double-billing-overdue',
    raise: (customer) => perLine(customer, (line) => doubleBilling(line, customer, 'critical')),
  },
  {
    id: 'double-billing-today',
    raise: (customer) => perLine(customer, (line) => doubleBilling(line, customer, 'warning')),
  },
  {
    id: 'suspended-still-billed',
    raise: (customer) =>
      perLine(customer, ({ known, billing }) => {
        const goesOn = ['new-commerce', 'usage-other', 'unknown'].includes(known.commerceType);
        return known.status === 'suspended' && billing === 'running' && goesOn ? { severity: 'critical' } : undefined;
      }),
  },
  {
    id: 'charged-after-stop',
    raise: (customer) => perLine(customer, (line) => invoiced(line, customer, 'charged-after-stop')),
  },
  {
    id: 'credit-missing',
    raise: (customer) => perLine(customer, (line) => invoiced(line, customer, 'credit-missing')),
  },
  {
    id: 'suspended-before-recreated',
    raise: (customer) => perLine(customer, (line) => (isSuspendedBeforeRecreated(line) ? { severity: 'critical' } : undefined)),
  },
  {
    id: 'suspended-blocks-transfer',
    raise: (customer) =>
      perLine(customer, (line) => {
        const isBlocked = line.method.method === 'transfer' && line.known.status === 'suspended' && !line.known.isGone;
        return isBlocked ? { severity: 'warning' } : undefined;
      }),
  },
  {
    id: 'suspension-not-confirmed',
    raise: (customer) =>
      perLine(customer, ({ known, stop }) => {
        if (!stop || stop.state === 'waiting') return undefined;
        const values = { submittedAt: dateText(stop.at) };
        // Until the list was captured again that is the next step; a list that still shows it running sends to the page itself.
        return stop.state === 'unconfirmed'
          ? { severity: 'warning', values, page: { id: 'subscription-list', account: known.account } }
          : { severity: 'warning', values };
      }),
  },
  {
    id: 'added-back-on-from',
    raise: (customer) => perLine(customer, (line) => (line.isAddedBack ? { severity: 'critical' } : undefined)),
  },
  {
    id: 'cancellation-window-closing',
    raise: (customer) => perLine(customer, (line) => closing(windowToUse(line), customer, { warning: 48, critical: 6 })),
  },
  {
    id: 'trial-becomes-paid',
    raise: (customer) => perLine(customer, (line) => trialBecomesPaid(line, customer)),
  },
  {
    id: 'renews-before-it-is-moved',
    raise: (customer) => perLine(customer, (line) => renewsBeforeMoved(line, customer)),
  },
  {
    id: 'paid-extension-ahead',
    raise: (customer) => perLine(customer, paidExtensionAhead),
  },
  {
    id: 'data-deletion-ahead',
    raise: (customer) => perLine(customer, (line) => dataDeletionAhead(line, customer)),
  },
  { id: 'azure-not-confirmed', raise: (customer) => perLine(customer, (line) => azureNotConfirmed(line, customer)) },
  {
    id: 'azure-suspended-early',
    raise: (customer) =>
      perLine(customer, ({ known, method, areTwinsActive, group }) => {
        const isEarly = known.commerceType === 'azure' && known.status === 'suspended' && method.method !== 'leave';
        return isEarly && !(areTwinsActive && !group?.isSuggestion) ? { severity: 'critical' } : undefined;
      }),
  },
];

/** Critical once the day is over. A Submit seen before that is not overdue, unless a later list shows that nothing came of it. */
function doubleBilling(line: WarnedLine, { clock }: WarnedCase, severity: 'critical' | 'warning') {
  const { deadline } = line;
  if (!deadline || !isOverlapOpen(line)) return undefined;
  if (clock.hasPassed(deadline.first) !== (severity === 'critical')) return undefined;
  const values = { until: dateText(deadline.first), days: line.overlap ? overlapDays(line.overlap).most : 0 };
  return { severity, values, deadline: deadline.first };
}

/** Silent until the first limit, and after the moment itself: then nothing can be closed in time. */
function closing(
  end: string | undefined,
  { clock }: Pick<CustomerCase, 'clock'>,
  hours: { warning: number; critical: number },
): { severity: WarningSeverity; values: Raised['values']; deadline: string } | undefined {
  if (end === undefined || clock.hasPassed(end) || !clock.hasPassed(addHours(end, -hours.warning))) return undefined;
  const severity = clock.hasPassed(addHours(end, -hours.critical)) ? 'critical' : 'warning';
  return { severity, values: { until: dateText(end) }, deadline: end };
}

/** The last moment in which a wrong purchase on To is cheap: cancel within the window. */
export function toWindowClosing(customer: WarnedCase): Raised[] {
  return purchasesOnTo(customer).flatMap(({ known, isWrong }) => {
    const found = isWrong ? closing(windowEnd(known), customer, { warning: 72, critical: 24 }) : undefined;
    if (!found) return [];
    const page = { id: 'subscription-detail' as const, account: known.account, subscription: known.id };
    const values = { name: known.name, ...found.values };
    return [{ severity: found.severity, subscriptions: [known.id], page, values, deadline: found.deadline }];
  });
}

function trialBecomesPaid(line: WarnedLine, { clock }: WarnedCase) {
  if (!isTrialToBePaid(line)) return undefined;
  const end = line.known.endsOn ?? line.known.renewsOn;
  if (end === undefined) return { severity: 'warning' as const, values: { until: '?' } };
  const deadline = earliestOf(end);
  const severity: WarningSeverity = clock.hasPassed(addHours(deadline, -48)) ? 'critical' : 'warning';
  return { severity, values: { until: dateText(end) }, deadline };
}

function renewsBeforeMoved(line: WarnedLine, { clock }: WarnedCase) {
  const date = renewalAhead(line);
  if (date === undefined) return undefined;
  const end = earliestOf(date);
  // A date that has passed everywhere is an old capture's: it renewed already.
  if (clock.hasPassed(latestOf(date)) || !clock.hasPassed(addHours(end, -14 * 24))) return undefined;
  return { severity: 'warning' as const, values: { until: dateText(date) }, deadline: end };
}

function paidExtensionAhead(line: WarnedLine) {
  if (!isToBeExtended(line)) return undefined;
  const end = termEnd(line.known);
  return { severity: 'warning' as const, values: { until: end === undefined ? '?' : dateText(end) } };
}

function dataDeletionAhead(line: WarnedLine, customer: WarnedCase) {
  const deletion = deletionAhead(line, customer);
  if (deletion === undefined) return undefined;
  const deadline = earliestOf(deletion);
  const severity: WarningSeverity = customer.clock.hasPassed(addHours(deadline, -14 * 24)) ? 'critical' : 'warning';
  return { severity, values: { until: dateText(deletion) }, deadline };
}

/** Microsoft reports it as migrated; only captures of both accounts confirm it. After a transfer it is right that From lacks it. */
function azureNotConfirmed({ known, method, stage, hasActiveTwin, group }: WarnedLine, { facts, ...customer }: WarnedCase) {
  if (known.commerceType !== 'azure' || !facts.microsoftAnswers.at(-1)?.reportsMigrated || stage === 'done') return undefined;
  const isSure = hasActiveTwin && !group?.isSuggestion;
  const isTransferred = method.method === 'transfer' && isSure && known.facts.absentIn.length > 0;
  if (isTransferred || !['moved-by-microsoft', 'transfer'].includes(method.method)) return undefined;
  const page = isSure
    ? { id: 'subscription-list' as const, account: known.account }
    : pageOnTo({ facts, ...customer }, 'subscription-list');
  return { severity: 'warning' as const, page };
}

/** What the imported invoices say of a subscription that was stopped: charged for days after it, or no credit for the days left. */
function invoiced(
  { known, stoppedAt }: WarnedLine,
  { facts }: WarnedCase,
  finding: 'charged-after-stop' | 'credit-missing',
): { severity: WarningSeverity; values: Raised['values'] } | undefined {
  if (!stoppedAt) return undefined;
  const charges = (facts.charges ?? []).filter(({ account }) => account === known.account);
  const [found] = checkFinalInvoice(charges, [{ subscription: known.id, stoppedAt }]);
  if (found?.finding !== finding) return undefined;
  const values = { stoppedAt: dateText(stoppedAt.latest) };
  return found.finding === 'charged-after-stop'
    ? { severity: 'critical', values: { ...values, amount: found.amount, currency: found.currency } }
    : { severity: 'warning', values };
}
