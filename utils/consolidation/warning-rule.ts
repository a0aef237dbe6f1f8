import type { CustomerCase, Line } from './customer-case';
import type { DuplicateSet } from './duplicates';
import type { FlaggedLine } from './flags';
import { isDay } from './instants';
import type { CustomerStage, PageId, Warning, WarningId } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { StagedLine } from './stage';
import type { Day, Instant } from './subscription';

export type WarnedLine = StagedLine & FlaggedLine;

/** One customer with all that the warnings ask. */
export type WarnedCase = Omit<CustomerCase, 'lines'> & {
  lines: readonly WarnedLine[];
  stage: CustomerStage;
  duplicates: readonly DuplicateSet[];
  /** Subscriptions that count towards Microsoft's limit. */
  limit: number;
  recreationBeganAt: Instant | undefined;
};

export type Raised = Omit<Warning, 'id' | 'customer'>;

export interface WarningRule {
  id: WarningId;
  raise: (customer: WarnedCase) => Raised[];
}

/** What a rule about one From subscription says; undefined = silent. */
type Found = Pick<Raised, 'severity'> & { values?: Raised['values']; deadline?: Instant | undefined; page?: Raised['page'] };

/** A warning about single From subscriptions; the page that fixes it is the subscription's own unless the rule names another. */
export function perLine(customer: WarnedCase, find: (line: WarnedLine) => Found | undefined): Raised[] {
  return customer.lines.flatMap((line) => {
    const found = find(line);
    return found ? [raised(line.known, found)] : [];
  });
}

/** A warning about a pair, once for the whole group. */
export function perGroup(customer: WarnedCase, find: (line: WarnedLine) => Found | undefined): Raised[] {
  const seen = new Set<unknown>();
  return customer.lines.flatMap((line) => {
    if (!line.group || seen.has(line.group)) return [];
    const found = find(line);
    if (!found) return [];
    seen.add(line.group);
    return [{ ...raised(line.known, found), subscriptions: [...line.group.from, ...line.group.to] }];
  });
}

export function raised(known: KnownSubscription, { severity, values, deadline, page }: Found): Raised {
  return {
    severity,
    subscriptions: [known.id],
    page: page ?? { id: 'subscription-detail', account: known.account, subscription: known.id },
    values: { name: known.name, ...values },
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** A page of the To account; before one is known, the customer list of the From account, where the admin is. */
export function pageOnTo({ toSides, project, fromSides }: WarnedCase, id: PageId): Raised['page'] {
  const account = toSides[0]?.account ?? project.accounts.find(({ side }) => side === 'to')?.id;
  return account === undefined ? { id: 'customer-list', account: fromSides[0]?.account ?? '' } : { id, account };
}

export function quantitiesOf({ group }: Line): Raised['values'] {
  return { fromQuantity: group?.fromQuantity ?? '?', toQuantity: group?.toQuantity ?? '?' };
}

/** A date for a sentence: never an age, so that the sentence stays true while it stands. */
export function dateText(date: Day | Instant): string {
  return isDay(date) ? date : `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
}
