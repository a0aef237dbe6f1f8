import { type Guid, parseGuid } from '../../../consolidation/guid';
import type {
  BillingFrequency,
  CommerceType,
  ListedSubscription,
  Status,
  SubscriptionDetail,
  Term,
} from '../../../consolidation/subscription';
import { isAzureName } from '../../../reading/product-kind';
import type { ImportedSubscription, ImportedSubscriptions, StatedLength } from '../imported';
import type { JsonFields } from '../json-fields';

/** `GET /v1/customers/{id}/subscriptions` and the lists by order or partner: the customer stands in the links. */
export function readRestSubscriptions(items: readonly JsonFields[], length: StatedLength): ImportedSubscriptions {
  const seen = new Set<Guid>();
  const rows = items.flatMap((item): ImportedSubscription[] => {
    const id = item.requiredGuid('id');
    if (id !== undefined && seen.has(id)) item.problem('duplicate-id', 'id', id);
    if (id === undefined) return [];
    seen.add(id);
    const customer = customerOf(item, id);
    const detail = readDetail(item, id);
    return [{ ...(customer !== undefined && { customer }), listed: readListed(item, detail), detail }];
  });
  return { type: 'subscriptions', mayBeWholeList: true, rows, ...length };
}

/** From `/customers/{guid}/subscriptions/{guid}`; old answers write another address there. */
function customerOf(item: JsonFields, id: Guid): Guid | undefined {
  const uri = item.object('links')?.object('self')?.text('uri');
  const [, customer, subscription] = /\/customers\/([0-9a-f-]{36})\/subscriptions\/([0-9a-f-]{36})$/i.exec(uri ?? '') ?? [];
  if (subscription !== undefined && parseGuid(subscription) !== id) item.problem('contradicting-id', 'links.self.uri', uri);
  return parseGuid(customer ?? '');
}

function readListed(item: JsonFields, detail: SubscriptionDetail): ListedSubscription {
  const quantity = detail.quantity ?? null;
  return {
    id: detail.id,
    name: detail.name ?? detail.nickname ?? '',
    quantity,
    quantityText: quantity === null ? '' : String(quantity),
    status: detail.status ?? 'unknown',
    statusText: detail.statusText ?? '',
    isUsageBased: isUsageBased(item, detail.commerceType),
    ...(detail.autoRenew !== undefined && { autoRenew: detail.autoRenew }),
    ...(detail.renewsOn !== undefined && { renewsOn: detail.renewsOn }),
    ...(detail.endsOn !== undefined && { endsOn: detail.endsOn }),
    ...(detail.commerceType !== undefined && { commerceType: detail.commerceType }),
    ...(detail.addOnOf !== undefined && { addOnOf: detail.addOnOf }),
    ...(detail.reseller !== undefined && { reseller: detail.reseller }),
  };
}

function isUsageBased(item: JsonFields, commerceType: CommerceType | undefined): boolean {
  return commerceType === 'azure' || item.text('billingType')?.toLowerCase() === 'usage';
}

function readDetail(item: JsonFields, id: Guid): SubscriptionDetail {
  const offerId = item.text('offerId') ?? offerOfLinks(item);
  const name = item.text('offerName') ?? item.text('friendlyName');
  const nickname = item.text('friendlyName');
  const commerceType = readCommerceType(item, offerId);
  // Usage has no licenses: the API writes 1 there.
  const quantity = isUsageBased(item, commerceType) ? undefined : item.wholeNumber('quantity');
  const isTrial = item.flag('isTrial');
  const addOnOf = item.guid('parentSubscriptionId');
  const reseller = item.text('partnerId');
  return {
    id,
    ...(name !== undefined && { name }),
    ...(nickname !== undefined && nickname !== name && { nickname }),
    ...(quantity !== undefined && { quantity }),
    ...readStatus(item),
    ...(commerceType !== undefined && { commerceType }),
    ...(offerId !== undefined && { offerId }),
    ...readTerm(item),
    ...readDates(item),
    ...(isTrial !== undefined && { isTrial }),
    ...(addOnOf !== undefined && { addOnOf }),
    ...(reseller !== undefined && { reseller }),
  };
}

/** Answers of 2015 give the offer as a link only. */
function offerOfLinks(item: JsonFields): string | undefined {
  const uri = item.object('links')?.object('offer')?.text('uri');
  return parseGuid(/\/offers\/([0-9a-f-]{36})/i.exec(uri ?? '')?.[1] ?? '');
}

const statuses: ReadonlySet<string> = new Set<Status>(['active', 'suspended', 'expired', 'disabled', 'deleted', 'pending']);

/** Partner Center documentation, developer/subscription-resources.md; `none` and every other word stay text. */
function readStatus(item: JsonFields): Pick<SubscriptionDetail, 'status' | 'statusText'> {
  const statusText = item.text('status');
  if (statusText === undefined) return {};
  const status = statusText.toLowerCase();
  // The set holds nothing but statuses.
  return { status: statuses.has(status) ? (status as Status) : 'unknown', statusText };
}

const terms: Record<string, Term> = { p1m: 'P1M', p1y: 'P1Y', p3y: 'P3Y' };
const frequencies: Record<string, BillingFrequency> = {
  monthly: 'monthly',
  annual: 'annual',
  triennial: 'triennial',
  onetime: 'one-time',
  one_time: 'one-time',
};

function readTerm(item: JsonFields): Pick<SubscriptionDetail, 'term' | 'billingFrequency'> {
  const term = terms[item.text('termDuration')?.toLowerCase() ?? ''];
  const billingFrequency = frequencies[item.text('billingCycle')?.toLowerCase() ?? ''];
  return { ...(term && { term }), ...(billingFrequency && { billingFrequency }) };
}

function readDates(item: JsonFields): Partial<SubscriptionDetail> {
  const autoRenew = item.flag('autoRenewEnabled');
  // The purchase, not the start of the running term: it tells whether a subscription is new.
  const startsOn = item.instant('creationDate') ?? item.instant('effectiveStartDate');
  const end = item.instant('commitmentEndDateTime') ?? item.instant('commitmentEndDate');
  const cancelUntil = item.instant('cancellationAllowedUntilDate');
  return {
    ...(autoRenew !== undefined && { autoRenew }),
    ...(startsOn !== undefined && { startsOn }),
    ...(end !== undefined && (autoRenew === true ? { renewsOn: end } : { endsOn: end })),
    ...(cancelUntil !== undefined && { cancelUntil }),
  };
}

const productTypes: Record<string, CommerceType> = {
  azure: 'azure',
  azureplan: 'azure',
  software: 'software',
  perpetualsoftware: 'software',
  softwaresubscriptions: 'software',
  saas: 'marketplace',
  marketplace: 'marketplace',
  azurereservation: 'reservation',
  virtualmachinereservedinstances: 'reservation',
  onlineservicesnce: 'new-commerce',
};

/** Only what the answer proves; the rules keep everything else closed. */
function readCommerceType(item: JsonFields, offerId: string | undefined): CommerceType | undefined {
  if (item.flag('isTrial') === true) return 'trial';
  const productType = item.object('productType')?.text('id') ?? '';
  const byProduct = productTypes[productType.toLowerCase()];
  if (byProduct !== undefined) return byProduct;
  if (/^MS-AZR-/i.test(offerId ?? '') || isAzureName(item.text('offerName') ?? '')) return 'azure';
  const billingType = item.text('billingType')?.toLowerCase();
  if (billingType === 'usage') return 'usage-other';
  const isLegacyOffer = parseGuid(offerId ?? '') !== undefined && productType === '' && item.text('termDuration') === undefined;
  return isLegacyOffer && billingType === 'license' ? 'legacy' : undefined;
}
