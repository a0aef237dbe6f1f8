import type { AccountSideFacts, CustomerFacts, ProjectFacts, SubscriptionFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import type { JudgedFromSubscription, JudgedToSubscription, Judgement } from '../consolidation/judgement';
import { type KnownSubscription, knowSubscription } from '../consolidation/known-subscription';
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
  const { id, side } = subscription;
  const known = knowSubscription(subscription, project.settings);
  const judged = findJudged(judgement, subscription);
  const from = judged?.side === 'from' ? judged : undefined;
  const price = latestPrice(project, side, [known.offerId, known.name]);
  const twin = confirmedTwins(judged);
  return {
    Account: accountName(project, account.account),
    Side: side === 'from' ? 'From' : 'To',
    Customer: facts.name,
    'Microsoft ID': facts.id,
    'Primary domain': facts.domain ?? '',
    Subscription: known.name,
    'Subscription ID': id,
    'Product and SKU ID': known.offerId ?? '',
    'Add-on of': known.addOnOf ?? '',
    Quantity: isWithoutQuantity(known) ? null : known.quantity,
    Unit: unitOf(subscription),
    Status: known.status,
    'Status as shown': known.statusText,
    'Commerce type': known.isTypeAssumed || known.commerceType === 'unknown' ? '' : known.commerceType,
    Term: known.term ?? '',
    'Billing frequency': known.billingFrequency ?? '',
    'Auto-renew': yesNo(known.autoRenew),
    'Starts on': known.startsOn ?? '',
    'Renews or ends on': known.renewsOn ?? known.endsOn ?? '',
    'Cancel until': known.cancelUntil ?? '',
    Reseller: known.reseller ?? '',
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

function isWithoutQuantity({ isUsageBased, commerceType }: KnownSubscription): boolean {
  return isUsageBased || commerceType === 'azure' || commerceType === 'usage-other';
}

/** `Licenses` of "25 Licenses". A text without a number says nothing about a unit. */
function unitOf({ listed }: SubscriptionFacts): string {
  if (!listed || listed.isUsageBased || listed.quantity === null) return '';
  return listed.quantityText.replace(/\p{Number}[\p{Number}\s.,'’]*/gu, ' ').trim();
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

function latestPrice(project: ProjectFacts, side: SubscriptionFacts['side'], products: (string | undefined)[]) {
  return project.prices
    .filter((price) => price.side === side && products.includes(price.product))
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
