import type { InvoiceCharge } from './event';
import type { Guid } from './guid';
import type { Instant } from './subscription';

/** A From subscription that was stopped, and between which instants it happened. */
export interface StoppedSubscription {
  subscription: Guid;
  stoppedAt: { earliest: Instant; latest: Instant };
}

export type InvoiceFinding =
  /** Charged for days that begin after the stop: critical. */
  | { subscription: Guid; finding: 'charged-after-stop'; amount: number; currency: string; charges: InvoiceCharge[] }
  /** Money came back for days after the stop. */
  | { subscription: Guid; finding: 'credit-found'; amount: number; currency: string; charges: InvoiceCharge[] }
  /** Charged for a period that reaches beyond the stop, and nothing came back in this file. */
  | { subscription: Guid; finding: 'credit-missing'; charges: InvoiceCharge[] }
  /** Charged up to its stop and not beyond. */
  | { subscription: Guid; finding: 'nothing-owed'; charges: InvoiceCharge[] }
  /** The file does not mention it: a legacy subscription's credit may stand on the next invoice. */
  | { subscription: Guid; finding: 'not-in-file' };

/**
 * Compares the last invoices of the From account with what was stopped. Days are compared in UTC, as the files write them, and only days
 * after the latest possible stop count as after it. Amounts of several currencies are never added up.
 */
export function checkFinalInvoice(charges: readonly InvoiceCharge[], stopped: readonly StoppedSubscription[]): InvoiceFinding[] {
  const bySubscription = Map.groupBy(charges, ({ subscription }) => subscription);
  return stopped.map((stop) => check(stop, bySubscription.get(stop.subscription) ?? []));
}

function check({ subscription, stoppedAt }: StoppedSubscription, charges: readonly InvoiceCharge[]): InvoiceFinding {
  if (charges.length === 0) return { subscription, finding: 'not-in-file' };
  const stopDay = stoppedAt.latest.slice(0, 10);
  const isAfter = (day: string | undefined) => day !== undefined && day.slice(0, 10) > stopDay;
  const beyond = charges.filter(({ from, until, amount }) => amount !== 0 && (isAfter(until) || isAfter(from)));
  const after = beyond.filter(({ from, amount }) => isAfter(from) && amount > 0);
  const credits = beyond.filter(({ amount }) => amount < 0);
  const open = withoutGivenBack(after, credits);
  const [charge] = open;
  if (charge) return { subscription, finding: 'charged-after-stop', ...totalOf(open, charge.currency) };
  const [credit] = credits;
  if (credit) return { subscription, finding: 'credit-found', ...totalOf(credits, credit.currency) };
  return beyond.length > 0
    ? { subscription, finding: 'credit-missing', charges: beyond }
    : { subscription, finding: 'nothing-owed', charges: [...charges] };
}

/** A charge that was given back in the same file is settled, whichever line came first; each credit settles one charge. */
function withoutGivenBack(charges: readonly InvoiceCharge[], credits: readonly InvoiceCharge[]): InvoiceCharge[] {
  const unused = [...credits];
  return charges.filter((charge) => {
    const index = unused.findIndex((credit) => isGivenBack(charge, credit));
    if (index >= 0) unused.splice(index, 1);
    return index < 0;
  });
}

function isGivenBack(charge: InvoiceCharge, credit: InvoiceCharge): boolean {
  const covers = (credit.from ?? '') <= (charge.from ?? '') && (credit.until ?? '9999') >= (charge.until ?? '9999');
  return credit.currency === charge.currency && covers && credit.amount <= -charge.amount;
}

function totalOf(charges: readonly InvoiceCharge[], currency: string) {
  const own = charges.filter((charge) => charge.currency === currency);
  // Cents, so that 0.1 + 0.2 is 0.3.
  const amount = own.reduce((sum, charge) => sum + Math.round(charge.amount * 100), 0) / 100;
  return { amount, currency, charges: own };
}
