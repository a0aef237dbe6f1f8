import { compareText } from './compare-text';
import type { Event, InvoiceCharge } from './event';
import type { AccountSideFacts, CustomerFacts, SubscriptionActivity } from './facts';
import { latestOf } from './instants';

/** Adds what an imported activity log or reconciliation file says about this customer. A file that is imported twice adds nothing. */
export function foldImport(facts: CustomerFacts, event: Event, account: string | null): void {
  if (account === null) return;
  if (event.type === 'activity-imported') {
    const known = new Set(facts.activity?.map(keyOf));
    const fresh = event.payload.entries
      .map((entry) => ({ ...entry, event: event.id, account }))
      .filter((entry) => !known.has(keyOf(entry)));
    facts.activity = [...(facts.activity ?? []), ...fresh].toSorted((a, b) => compareText(a.at, b.at));
  }
  if (event.type === 'invoice-checked') {
    const known = (facts.charges ?? []).filter((charge) => charge.account === account);
    const fresh = withoutKnown(event.payload.charges, known);
    facts.charges = [...(facts.charges ?? []), ...fresh.map((charge) => ({ ...charge, event: event.id, account }))];
  }
}

/** One invoice may hold equal lines, and each counts; the same invoice imported again holds as many. */
function withoutKnown(charges: readonly InvoiceCharge[], known: readonly InvoiceCharge[]): InvoiceCharge[] {
  const counts = new Map<string, number>();
  for (const charge of known) counts.set(keyOfCharge(charge), (counts.get(keyOfCharge(charge)) ?? 0) + 1);
  return charges.filter((charge) => {
    const left = counts.get(keyOfCharge(charge)) ?? 0;
    counts.set(keyOfCharge(charge), left - 1);
    return left <= 0;
  });
}

function keyOfCharge({ subscription, name, chargeType, from, until, amount, currency }: InvoiceCharge): string {
  return JSON.stringify([subscription, name, chargeType, from, until, amount, currency]);
}

function keyOf({ at, account, actionText, user, subscriptions }: NonNullable<CustomerFacts['activity']>[number]): string {
  return JSON.stringify([at, account, actionText, user, subscriptions]);
}

/** Hands each entry that names a subscription to that subscription; which ones are known is clear once all captures are folded. */
export function noteActivity({ activity = [] }: CustomerFacts, sides: readonly AccountSideFacts[]): void {
  for (const { account, subscriptions, ...entry } of activity) {
    const side = sides.find((candidate) => candidate.account === account);
    for (const { id, quantity } of subscriptions) {
      const known = side?.subscriptions.find((candidate) => candidate.id === id);
      if (!known) continue;
      const noted: SubscriptionActivity = { ...entry, ...(quantity === undefined ? {} : { quantity }) };
      known.activity = [...(known.activity ?? []), noted].toSorted((a, b) => compareText(latestOf(a.at), latestOf(b.at)));
    }
  }
}
