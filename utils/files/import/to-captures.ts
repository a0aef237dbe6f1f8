import type {
  Completeness,
  CustomerListCapture,
  SubscriptionDetailCapture,
  SubscriptionListCapture,
} from '../../consolidation/capture';
import type { Guid } from '../../consolidation/guid';
import type { Instant } from '../../consolidation/subscription';
import type { ImportProblem } from './import-problem';
import type { ImportedCustomers, ImportedSubscription, ImportedSubscriptions, StatedLength } from './imported';

/** What only the admin knows about a file. */
export interface ImportAnswers {
  /** Whose subscriptions these are, where the file does not say. */
  customer?: { id: Guid; name?: string };
  /** The admin says: this is the whole list, as it was at the time of the export. */
  isWholeList: boolean;
  /** When the file was exported: what it shows was so then. */
  seenAt?: Instant;
}

/** Captures made of files have no page: links keep leading to the page that was seen last. */
const noPath = '';

export function customerListOf(imported: ImportedCustomers, { isWholeList, seenAt }: ImportAnswers): CustomerListCapture {
  return {
    page: 'customer-list',
    path: noPath,
    ...(seenAt !== undefined && { seenAt }),
    rows: imported.rows,
    completeness: completenessOf(imported, { isWholeList, read: imported.rows.length }),
  };
}

export interface ImportedCaptures {
  lists: SubscriptionListCapture[];
  details: SubscriptionDetailCapture[];
  problems: ImportProblem[];
}

/** One list per customer and one detail per subscription that has more to tell. Refused as a whole where a row has no customer. */
export function subscriptionCapturesOf(imported: ImportedSubscriptions, answers: ImportAnswers): ImportedCaptures {
  const problems = imported.rows.flatMap((row) => customerProblem(row, answers));
  if (problems.length > 0) return { lists: [], details: [], problems };
  const byCustomer = Map.groupBy(imported.rows, (row) => row.customer ?? answers.customer?.id ?? '');
  // A length stated for several customers together proves nothing about any of them.
  const length = byCustomer.size > 1 ? {} : imported;
  const isWholeList = answers.isWholeList && imported.mayBeWholeList;
  const captures = [...byCustomer].map(([customer, rows]) => capturesOf(customer, rows, { answers, length, isWholeList }));
  return {
    lists: captures.flatMap(({ list }) => (list ? [list] : [])),
    details: captures.flatMap(({ details }) => details),
    problems: [],
  };
}

function customerProblem({ customer, line }: ImportedSubscription, answers: ImportAnswers): ImportProblem[] {
  const at = line === undefined ? {} : { line };
  if (customer === undefined && answers.customer === undefined) return [{ id: 'no-customer', ...at }];
  const isAnother = customer !== undefined && answers.customer !== undefined && customer !== answers.customer.id;
  return isAnother ? [{ id: 'known-under-another-customer', ...at, found: customer }] : [];
}

function capturesOf(
  customer: Guid,
  rows: readonly ImportedSubscription[],
  { answers, length, isWholeList }: { answers: ImportAnswers; length: StatedLength; isWholeList: boolean },
): { list?: SubscriptionListCapture; details: SubscriptionDetailCapture[] } {
  const customerName = rows.find((row) => row.customerName !== undefined)?.customerName ?? answers.customer?.name;
  const { seenAt } = answers;
  const about = {
    path: noPath,
    ...(seenAt !== undefined && { seenAt }),
    customer,
    ...(customerName !== undefined && { customerName }),
  };
  const listed = rows.flatMap((row) => (row.listed ? [row.listed] : []));
  const details = rows.flatMap(({ detail }) => (detail ? [{ page: 'subscription-detail' as const, ...about, detail }] : []));
  if (listed.length === 0) return { details };
  const completeness = completenessOf(length, { isWholeList, read: listed.length });
  return { list: { page: 'subscription-list', ...about, sections: [{ section: 'all', rows: listed, completeness }] }, details };
}

/** A file alone is never complete, and the admin's word does not outweigh what the file itself says is missing. */
function completenessOf(
  { statedTotal, hasNextPage }: StatedLength,
  { isWholeList, read }: { isWholeList: boolean; read: number },
): Completeness {
  const stated = statedTotal === undefined ? {} : { statedTotal };
  if (hasNextPage) return { isComplete: false, reason: 'pager-not-finished', ...stated, read };
  if (statedTotal !== undefined && statedTotal !== read) return { isComplete: false, reason: 'count-differs', ...stated, read };
  if (isWholeList) return { isComplete: true, proof: 'whole-list-confirmed', ...stated };
  return { isComplete: false, reason: 'imported-file', ...stated, read };
}
