import type { AccountSideFacts, CustomerFacts, ProjectFacts, SubscriptionFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { JudgedFromSubscription, JudgedToSubscription, Judgement } from '../consolidation/judgement';
import type { ExportRow } from './export-columns';

export interface JudgedCustomer {
  facts: CustomerFacts;
  judgement: Judgement;
}

type Judged = JudgedFromSubscription | JudgedToSubscription;

const separator = '; ';

/** One row per subscription and account: From accounts first, each in the order in which its rows were first seen. */
export function exportRows(customers: Iterable<JudgedCustomer>, project: ProjectFacts): ExportRow[] {
  return Array.from(customers, (customer) => exportRowsOf(customer, project)).flat();
}

export function exportRowsOf(customer: JudgedCustomer, project: ProjectFacts): ExportRow[] {
  return customer.facts.accounts.flatMap((account) =>
    account.subscriptions.map((subscription) => exportRow(customer, account, subscription, project)),
  );
}

function exportRow(
  { facts, judgement }: JudgedCustomer,
  account: AccountSideFacts,
  subscription: SubscriptionFacts,
  project: ProjectFacts,
): ExportRow {
  const { id, side, listed, detail } = subscription;
  const judged = findJudged(judgement, subscription);
  const from = judged?.side === 'from' ? judged : undefined;
  const name = judged?.name ?? detail?.name ?? listed?.name ?? '';
  const offerId = detail?.offerId ?? '';
  const price = latestPrice(project, side, [offerId, name]);
  const twin = confirmedTwins(judged);
  return {
    Account: accountName(project, account.account),
    Side: side === 'from' ? 'From' : 'To',
    Customer: facts.name,
    'Microsoft ID': facts.id,
    'Primary domain': facts.domain ?? '',
    Subscription: name,
    'Subscription ID': id,
    'Product and SKU ID': offerId,
    'Add-on of': judged?.addOnOf ?? detail?.addOnOf ?? listed?.addOnOf ?? '',
    Quantity: quantityOf(subscription, judged),
    Unit: unitOf(subscription),
    Status: judged?.status ?? detail?.status ?? listed?.status ?? 'unknown',
    'Status as shown': judged?.statusText ?? detail?.statusText ?? listed?.statusText ?? '',
    'Commerce type': seenCommerceType(subscription, judged),
    Term: detail?.term ?? '',
    'Billing frequency': detail?.billingFrequency ?? '',
    'Auto-renew': yesNo(detail?.autoRenew ?? listed?.autoRenew),
    'Starts on': detail?.startsOn ?? '',
    'Renews or ends on': detail?.renewsOn ?? detail?.endsOn ?? listed?.renewsOn ?? listed?.endsOn ?? '',
    'Cancel until': detail?.cancelUntil ?? '',
    Reseller: detail?.reseller ?? listed?.reseller ?? '',
    Method: from?.method ?? '',
    'Decision reason': side === 'from' ? (facts.methods[id]?.reason ?? facts.notMoving?.reason ?? '') : '',
    Stage: from?.stage ?? '',
    'Customer stage': judgement.isInProject ? judgement.stage : '',
    Twin: twin.join(separator),
    'Twin seen at': twin.length > 0 ? (from?.twinSeenAt ?? '') : '',
    'Still billed': yesNo(from && from.billing === 'running'),
    'Stopped at': stoppedAt(from),
    'Overlap days': overlapDays(from),
    Price: price?.monthlyPrice ?? null,
    Currency: price?.currency ?? '',
    Warnings: warningIdsOf(judgement, account.account, id).join(separator),
    'Captured at': subscription.lastSeenAt,
    'Capture complete': yesNo(wasCaptureComplete(account, subscription)),
  };
}

/** An Azure subscription keeps its id when it moves, so the side and the account decide as well. */
function findJudged(judgement: Judgement, { id, account, side }: SubscriptionFacts): Judged | undefined {
  const judged: Judged[] = side === 'from' ? judgement.from : judgement.to;
  return judged.find((candidate) => candidate.id === id && candidate.account === account);
}

/** The organisation as seen, else what the admin calls the account. */
export function accountName(project: ProjectFacts, id: string): string {
  const account = project.accounts.find((candidate) => candidate.id === id);
  return account?.organisation ?? account?.label ?? '';
}

function quantityOf({ listed, detail }: SubscriptionFacts, judged: Judged | undefined): number | null {
  if (listed?.isUsageBased || judged?.commerceType === 'azure') return null;
  return judged?.quantity ?? listed?.quantity ?? detail?.quantity ?? null;
}

/** `Licenses` of "25 Licenses". A text without a number says nothing about a unit. */
function unitOf({ listed }: SubscriptionFacts): string {
  if (!listed || listed.isUsageBased || listed.quantity === null) return '';
  return listed.quantityText.replace(/\p{Number}[\p{Number}\s.,'’]*/gu, ' ').trim();
}

/** Only what was seen: a type taken from the project's default stays an empty cell. */
function seenCommerceType({ listed, detail }: SubscriptionFacts, judged: Judged | undefined): string {
  const type = judged ? (judged.isTypeAssumed ? 'unknown' : judged.commerceType) : (detail?.commerceType ?? listed?.commerceType);
  return type === undefined || type === 'unknown' ? '' : type;
}

/** A suggested pair is no twin before the admin confirms it. */
function confirmedTwins(judged: Judged | undefined): Guid[] {
  if (!judged?.group || judged.group.isSuggestion) return [];
  return judged.side === 'from' ? judged.group.to : judged.group.from;
}

/** One instant, or an ISO 8601 interval `earliest/latest` when only two captures bound it. */
function stoppedAt(from: JudgedFromSubscription | undefined): string {
  if (!from?.stoppedAt) return '';
  const { earliest, latest } = from.stoppedAt;
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}

function overlapDays(from: JudgedFromSubscription | undefined): string {
  if (!from?.overlapDays) return '';
  const { least, most } = from.overlapDays;
  return least === most ? String(least) : `${least}-${most}`;
}

function latestPrice(project: ProjectFacts, side: SubscriptionFacts['side'], products: string[]) {
  return project.prices
    .filter((price) => price.side === side && price.product !== '' && products.includes(price.product))
    .reduce<ProjectFacts['prices'][number] | undefined>(
      (latest, price) => (latest && latest.at > price.at ? latest : price),
      undefined,
    );
}

function warningIdsOf(judgement: Judgement, account: string, id: Guid): string[] {
  const named = judgement.warnings.filter(
    (warning) => warning.subscriptions.includes(id) && isAboutAccount(warning.page, account, judgement, id),
  );
  return [...new Set(named.map((warning) => warning.id))];
}

/** Equal ids on both sides (Azure) are told apart by the page that the warning leads to. */
function isAboutAccount(page: Judgement['warnings'][number]['page'], account: string, judgement: Judgement, id: Guid): boolean {
  const holders = [...judgement.from, ...judgement.to].filter((candidate) => candidate.id === id);
  return holders.length < 2 || page.account === account;
}

/** Whether the list that showed this row last was complete; unknown when that capture is no longer at hand. */
function wasCaptureComplete(account: AccountSideFacts, { section, lastSeenAt }: SubscriptionFacts): boolean | undefined {
  const facts = account.sections.find((candidate) => candidate.section === section);
  if (!facts) return undefined;
  if (lastSeenAt >= facts.at) return facts.completeness.isComplete;
  if (lastSeenAt === facts.completeAt) return true;
  return undefined;
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'yes' : 'no';
}
