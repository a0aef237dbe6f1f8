import type {
  CustomerAccountCapture,
  CustomerListCapture,
  SubscriptionDetailCapture,
  SubscriptionListCapture,
} from '../../../utils/consolidation/capture';
import type { ListedSubscription, Section } from '../../../utils/consolidation/subscription';
import type { CatalogueOnScreen } from '../../../utils/portal/pages/add-subscription';
import type {
  CatalogueTruth,
  CustomerListTruth,
  DetailTruth,
  SubscriptionListTruth,
  SubscriptionTruth,
  Truth,
  TruthOf,
} from './truth';

export type Verdict = 'right' | 'refused' | 'wrong';
export interface Judgement {
  verdict: Verdict;
  /** What was wrong, or what is missing for right. */
  note: string;
}

type CaptureOf = {
  'customer-list': CustomerListCapture;
  'subscription-list': SubscriptionListCapture;
  'subscription-detail': SubscriptionDetailCapture;
  'customer-account': CustomerAccountCapture;
  'add-subscription': CatalogueOnScreen;
};

type Findings = { wrong: string[]; missing: string[] };

/**
 * Compares a capture with what the page shows. Anything captured that is not so is wrong, in an incomplete capture too; anything left open
 * (an unknown status, no quantity, an incomplete list) is as good as refused.
 */
export function judge<Page extends Truth['page']>(truth: TruthOf<Page>, capture: CaptureOf[Page]): Judgement {
  const found: Findings = { wrong: [], missing: [] };
  judges[truth.page as Page](truth, capture, found);
  const [wrong] = found.wrong;
  const [missing] = found.missing;
  return wrong
    ? { verdict: 'wrong', note: wrong }
    : missing
      ? { verdict: 'refused', note: missing }
      : { verdict: 'right', note: '' };
}

const judges: { [Page in Truth['page']]: (truth: TruthOf<Page>, capture: CaptureOf[Page], found: Findings) => void } = {
  'customer-list': judgeCustomers,
  'subscription-list': judgeSubscriptions,
  'subscription-detail': judgeDetail,
  'customer-account': (truth, { customer, customerName, hasConfirmedAgreement }, found) => {
    same(found, 'customer', customer, truth.customer);
    same(found, 'customer name', customerName, truth.customerName);
    if (hasConfirmedAgreement === true) found.wrong.push('an agreement that nobody confirmed');
  },
  'add-subscription': judgeOffers,
};

/** Left open is missing, anything else but the truth is wrong. */
function same<T>(found: Findings, what: string, read: T | undefined | null, truth: T): void {
  if (read === truth) return;
  (read === undefined || read === null ? found.missing : found.wrong).push(`${what}: ${String(read)} for ${String(truth)}`);
}

function judgeRows<Row extends { id: string }, Wanted extends { id: string }>(
  rows: Row[],
  wanted: Wanted[],
  isComplete: boolean,
  found: Findings,
  judgeRow: (row: Row, truth: Wanted) => void,
): void {
  for (const row of rows) {
    const truth = wanted.find(({ id }) => id === row.id);
    if (truth) judgeRow(row, truth);
    else found.wrong.push(`a row that is not in the list: ${row.id}`);
  }
  if (new Set(rows.map(({ id }) => id)).size < rows.length) found.wrong.push('a row twice');
  const absent = wanted.filter(({ id }) => !rows.some((row) => row.id === id)).length;
  if (absent > 0) (isComplete ? found.wrong : found.missing).push(`${absent} rows absent`);
  if (!isComplete) found.missing.push('incomplete');
}

function judgeCustomers(truth: CustomerListTruth, { rows, completeness }: CustomerListCapture, found: Findings): void {
  judgeRows(rows, truth.rows, completeness.isComplete, found, (row, wanted) => {
    same(found, 'name', row.name, wanted.name);
    same(found, 'domain', row.domain, wanted.domain);
    if (row.isReseller !== true) found.missing.push('relationship');
  });
  if (!completeness.isComplete) found.missing.push(completeness.reason);
}

function judgeSubscriptions(
  truth: SubscriptionListTruth,
  { customer, customerName, sections }: SubscriptionListCapture,
  found: Findings,
): void {
  same(found, 'customer', customer, truth.customer);
  same(found, 'customer name', customerName, truth.customerName);
  const rows = sections.flatMap(({ section, rows: listed }) => listed.map((row) => ({ ...row, section })));
  const open = sections.find(({ completeness }) => !completeness.isComplete);
  if (open && !open.completeness.isComplete) found.missing.push(`${open.section}: ${open.completeness.reason}`);
  judgeRows(rows, truth.rows, open === undefined, found, (row, wanted) => judgeSubscription(row, wanted, found));
}

function judgeSubscription(row: ListedSubscription & { section: Section }, wanted: SubscriptionTruth, found: Findings): void {
  same(found, 'name', row.name, wanted.name);
  if (row.isUsageBased !== wanted.isUsageBased) found.wrong.push(`usage-based: ${row.isUsageBased} for ${wanted.name}`);
  if (wanted.quantity !== null) same(found, 'quantity', row.quantity, wanted.quantity);
  else if (row.quantity !== null) found.wrong.push(`quantity of a usage-based one: ${row.quantity}`);
  if (row.status === 'unknown') found.missing.push(`status: ${row.statusText}`);
  else same(found, 'status', row.status, wanted.status);
  for (const date of [row.renewsOn, row.endsOn]) if (date !== undefined) same(found, 'date', date.slice(0, 10), wanted.endsOn);
  if (row.autoRenew !== undefined) same(found, 'auto-renew', row.autoRenew, wanted.autoRenew);
  if (row.addOnOf !== undefined) found.wrong.push('an add-on of something');
  if (row.reseller !== undefined && row.reseller !== wanted.reseller) found.wrong.push(`reseller: ${row.reseller}`);
  if (row.commerceType === 'trial' && !wanted.isTrial) found.wrong.push('a trial');
  const isUsageSection = row.section === 'usage-based' || row.section === 'azure';
  if (row.section !== 'all' && isUsageSection !== wanted.isUsageBased)
    found.wrong.push(`section: ${row.section} of ${wanted.name}`);
}

function judgeDetail(truth: DetailTruth, { customer, detail }: SubscriptionDetailCapture, found: Findings): void {
  same(found, 'customer', customer, truth.customer);
  same(found, 'id', detail.id, truth.id);
  same(found, 'name', detail.name, truth.name);
  same(found, 'quantity', detail.quantity, truth.quantity ?? 0);
  if (detail.status === 'unknown' || detail.status === undefined) found.missing.push('status');
  else same(found, 'status', detail.status, truth.status);
  same(found, 'type', detail.commerceType, truth.isTrial ? 'trial' : truth.commerceType);
  // A trial's form and a legacy one's say nothing about some of these.
  if (detail.billingFrequency !== undefined || truth.commerceType === 'legacy')
    same(found, 'billing frequency', detail.billingFrequency, truth.billingFrequency.toLowerCase());
  if (detail.autoRenew !== undefined) same(found, 'auto-renew', detail.autoRenew, truth.autoRenew);
  const terms: Record<string, string> = { Monthly: 'P1M', '1 year': 'P1Y', '3 years': 'P3Y' };
  if (detail.term !== undefined || truth.commerceType === 'new-commerce')
    same<string>(found, 'term', detail.term, terms[truth.term] ?? '');
  if (detail.reseller !== undefined && detail.reseller !== truth.reseller) found.wrong.push(`reseller: ${detail.reseller}`);
}

function judgeOffers(truth: CatalogueTruth, { customer, offers }: CatalogueOnScreen, found: Findings): void {
  same(found, 'customer', customer, truth.customer);
  const names = offers.map(({ name }) => name);
  for (const name of names) if (!truth.offers.includes(name)) found.wrong.push(`an offer that is none: ${name}`);
  const absent = truth.offers.filter((name) => !names.includes(name)).length;
  if (absent > 0) found.missing.push(`${absent} offers`);
}
