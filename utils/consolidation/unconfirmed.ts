import type { KnownSubscription } from './known-subscription';
import type { PurchaseOf } from './newness';
import { similarity, wordsOfName } from './product-names';
import { openLines } from './submissions';
import type { WarnedCase } from './warning-rule';

/** Submissions that no capture has confirmed yet: of From subscriptions, and purchases typed by hand. */
export function countUnconfirmed(customer: WarnedCase): number {
  const submitted = customer.lines.filter(({ stop, purchase, stage }) => stage !== 'done' && (stop || purchase));
  return submitted.length + unlistedLines(customer).length;
}

/** Lines that were typed by hand and that To does not list. It may name the product otherwise than the catalogue, so a similar name counts. */
export function unlistedLines({ matching, to }: Pick<WarnedCase, 'matching' | 'to'>): PurchaseOf[] {
  const taken = new Set(matching.purchases.map((purchase) => purchase.to));
  const free = to.filter(({ id }) => !taken.has(id));
  return openLines(matching).filter((line) => !free.some((known) => isOf(known, line)));
}

function isOf(known: KnownSubscription, line: PurchaseOf): boolean {
  return known.facts.firstSeenAt >= line.at && similarity(known.words, wordsOfName(line.name)) > 0.5;
}
