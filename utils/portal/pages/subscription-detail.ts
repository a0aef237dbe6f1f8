import type { SubscriptionDetailCapture } from '../../consolidation/capture';
import { type Guid, parseGuid } from '../../consolidation/guid';
import type { CommerceType, SubscriptionDetail } from '../../consolidation/subscription';
import { isTrialName } from '../../reading/product-kind';
import { readDate } from '../../reading/read-date';
import { readQuantity } from '../../reading/read-quantity';
import { readStatus } from '../../reading/read-status';
import { readBillingFrequency, readTerm } from '../../reading/read-term';
import { means } from '../../reading/vocabulary';
import { subscriptionNameIn } from '../customer-name';
import { customerOf, idsInLink, pathTemplate, subscriptionOf } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { fieldNamed, hasLabel, isOn, namesOf, textsLabelled, valueOfField } from '../fields';
import { linksIn } from '../grids';
import { isOfOtherCustomer } from '../linked-customers';
import { pageTrouble } from '../page-trouble';
import { endGracefully, startVisit, type Visit } from '../patience';
import { customerPath, guidSource } from '../portal-path';
import { readStill } from '../read-still';
import { chosenStatus, datedLines, radiosOf, statusOfChoice, statusRadios } from '../status-form';
import type { Survey } from '../survey';
import { attributeOf } from '../unclobbered';
import { roleOf } from '../walk';

export const examples = [
  '/commerce/customers/{guid}/subscriptions/{guid}',
  '/dashboard/commerce2/customers/{guid}/subscriptions/{guid}',
  '/en-us/dashboard/v2/customers/{guid}/subscriptions/{guid}',
  '/pcv/customers/{guid}/subscriptions/{guid}',
];

export const matches = /* @__PURE__ */ customerPath(`subscriptions/${guidSource}`);

export default /* @__PURE__ */ definePage({
  id: 'subscription-detail',
  examples,
  matches,
  /**
   * Read it once when the page is shown: after the admin has touched the form, a chosen radio is a wish, not the status. Whether Submit was
   * pressed is told by watch-submit.ts.
   */
  read: (root, options) => endGracefully(() => readDetailPage(root, options)),
});

async function readDetailPage(root: Document, options?: ReadingOptions): Promise<Reading<SubscriptionDetailCapture>> {
  const visit = startVisit(root, options);
  const [customer, id] = [customerOf(visit.url), subscriptionOf(visit.url)];
  if (!matches(visit.url) || !customer || !id) return { ok: false, reason: 'not-this-page' };
  return await readStill(visit, (page) => readDetail(page, visit, customer, id));
}

function readDetail(page: Survey, visit: Visit, customer: Guid, id: Guid): Reading<SubscriptionDetailCapture> {
  const trouble = pageTrouble(page);
  if (trouble) return { ok: false, ...trouble };
  const shown = shownIds(page);
  if (shown.some((other) => other !== id)) return { ok: false, reason: 'subscription-differs' };
  if (isOfOtherCustomer(page)) return { ok: false, reason: 'customer-differs' };
  if (shown.length === 0) return { ok: false, reason: 'fields-not-found', detail: 'no subscription id on the page' };
  if (statusRadios(page).length === 0 && statusTextOn(page) === undefined) {
    return { ok: false, reason: 'fields-not-found', detail: 'no status' };
  }
  const detail = readFields(page, id, subscriptionNameIn(page));
  return {
    ok: true,
    capture: { page: 'subscription-detail', path: pathTemplate(visit.url), customer, detail },
  };
}

/** GUIDs beside `Subscription Id`. */
function shownIds(page: Survey): Guid[] {
  return textsLabelled(page, 'subscription-id')
    .map((text) => parseGuid(text))
    .filter((id) => id !== undefined);
}

function readFields(page: Survey, id: Guid, name: string | undefined): SubscriptionDetail {
  const choice = chosenStatus(page);
  const statusText = statusTextOn(page);
  const read = statusText === undefined ? undefined : readStatus(statusText, page.language);
  const status = choice ? statusOfChoice(choice) : read?.status;
  const offerId = textsLabelled(page, 'offer-id').find(isOfferId);
  const autoRenewBox = page.controls.find(
    ({ element }) =>
      /^(?:checkbox|switch)$/.test(roleOf(element)) && namesOf(page, element).some((text) => means(text, 'auto-renew')),
  );
  const autoRenew = autoRenewBox ? isOn(autoRenewBox.element) : read?.autoRenew;
  const nickname = valueNamed(page, 'nickname');
  const names = [name, nickname].filter((text) => text !== undefined);
  const commerceType = names.some(isTrialName) ? 'trial' : commerceTypeOf(page, name, offerId);
  return withoutUndefined({
    id,
    name,
    nickname,
    quantity: quantityOn(page),
    status,
    statusText,
    commerceType,
    offerId,
    term: termOn(page),
    billingFrequency: billingFrequencyOn(page),
    autoRenew,
    ...datesOn(page),
    isTrial: names.some(isTrialName) ? true : undefined,
    leadsTo: otherSubscriptionsOn(page, id),
    reseller: resellerOn(page),
  });
}

/**
 * The status in words. Where it is chosen by radios, the text beside the label is the first radio's name or note, chosen or not; a radio that
 * nobody knows may be one of these.
 */
function statusTextOn(page: Survey): string | undefined {
  const isChosen = statusRadios(page).length > 0 || radiosOf(page).length > billingRadios(page).length;
  return isChosen ? undefined : textsLabelled(page, 'status')[0];
}

/** A GUID (legacy) or `ProductId:SkuId:AvailabilityId` (new commerce). */
const isOfferId = (text: string) => parseGuid(text) !== undefined || isNewCommerceOffer(text);
const isNewCommerceOffer = (text: string) => /^[A-Z0-9]{12}:[A-Z0-9]{4}(?::[A-Z0-9]{12})?$/i.test(text);

/**
 * Legacy only on the full evidence of the legacy form: an Active and a Suspended radio and nothing else to choose there, Billing frequency
 * radios, and none of the marks of new commerce. A wrong `legacy` would call a suspended subscription free of charge.
 */
function commerceTypeOf(page: Survey, name: string | undefined, offerId: string | undefined): CommerceType | undefined {
  const isNewCommerce =
    hasLabel(page, 'term-duration', 'manage-renewal') ||
    datedLines(page).some(({ phrase }) => phrase.phrase === 'cancel-until') ||
    (offerId !== undefined && isNewCommerceOffer(offerId));
  if (isNewCommerce) return 'new-commerce';
  const statuses = statusRadios(page).map((radio) => radio.choice);
  const billing = billingRadios(page);
  // Without the product's name it could be a trial.
  if (name === undefined) return undefined;
  const isUnderstood = statuses.length + billing.length === radiosOf(page).length;
  const isLegacyForm =
    statuses.length === 2 && statuses.includes('active') && statuses.includes('suspended') && billing.length >= 2;
  const hasOtherMarks = hasLabel(page, 'manage-billing-frequency', 'cancel-subscription');
  return isLegacyForm && isUnderstood && !hasOtherMarks && hasLabel(page, 'billing-frequency') ? 'legacy' : undefined;
}

/** Beside the label `Annual` could be the billing frequency, whose field stands next to it: only a number of years or months is a term there. */
function termOn(page: Survey): SubscriptionDetail['term'] {
  const chosen = valueNamed(page, 'term-duration');
  const beside = textsLabelled(page, 'term-duration').find((text) => /\p{Nd}/u.test(text));
  return readTerm(chosen ?? beside ?? '');
}

function billingRadios(page: Survey): { element: Element; frequency: NonNullable<SubscriptionDetail['billingFrequency']> }[] {
  return radiosOf(page).flatMap(({ element }) => {
    const frequency = namesOf(page, element)
      .map(readBillingFrequency)
      .find((found) => found !== undefined);
    return frequency ? [{ element, frequency }] : [];
  });
}

function billingFrequencyOn(page: Survey): SubscriptionDetail['billingFrequency'] {
  const radios = billingRadios(page);
  const chosen = radios.filter(({ element }) => isOn(element));
  // Beside the label stands the first radio's name then, chosen or not.
  if (radios.length > 0) return chosen.length === 1 ? chosen[0]?.frequency : undefined;
  return readBillingFrequency(valueNamed(page, 'billing-frequency') ?? textsLabelled(page, 'billing-frequency')[0] ?? '');
}

function quantityOn(page: Survey): number | undefined {
  const text = valueNamed(page, 'quantity', 'licenses') ?? textsLabelled(page, 'quantity')[0];
  return (text === undefined ? null : readQuantity(text, page.language).quantity) ?? undefined;
}

function resellerOn(page: Survey): string | undefined {
  const field = fieldNamed(page, 'reseller');
  const text = field ? chosenIn(field.element) : textsLabelled(page, 'reseller')[0];
  return text === undefined || text === '' || means(text, 'none') ? undefined : text;
}

/** A chosen partner stands there with its number (`Fabrikam (ID: 0012345)`); `No indirect reseller` and `Select …` have none. */
function chosenIn(field: Element): string | undefined {
  const text = valueOfField(field);
  return /\p{Nd}{4,}/u.test(text) ? text : undefined;
}

/** Add-ons stand "below the Status section" (Microsoft's documents, without a picture); their links are the same in every language. */
function otherSubscriptionsOn(page: Survey, id: Guid): Guid[] | undefined {
  const customer = customerOf(page.url);
  const outsideGrids = page.controls
    .filter(({ isInBanner }) => !isInBanner)
    .map(({ element }) => attributeOf(element, 'href') ?? '');
  const inGrids = page.grids.flatMap(({ element }) => linksIn(element).map(({ href }) => href));
  const others = [...outsideGrids, ...inGrids]
    .map((href) => idsInLink(href, page.url))
    .filter((ids) => ids.customer === customer && ids.subscription !== id)
    .flatMap(({ subscription }) => subscription ?? []);
  return others.length > 0 ? [...new Set(others)] : undefined;
}

function valueNamed(page: Survey, ...terms: Parameters<typeof means>[1][]): string | undefined {
  const field = fieldNamed(page, ...terms);
  return field && (valueOfField(field.element) || undefined);
}

function datesOn(page: Survey): Pick<SubscriptionDetail, 'renewsOn' | 'endsOn' | 'cancelUntil' | 'deletedOn' | 'startsOn'> {
  const dated = datedLines(page).map(({ phrase, under }) => ({
    ...phrase,
    under,
    date: readDate(phrase.dateText, page.language),
  }));
  const dateOf = (...phrases: (typeof dated)[number]['phrase'][]) => dated.find(({ phrase }) => phrases.includes(phrase))?.date;
  const labelled = (term: 'start-date' | 'end-date') => readDate(textsLabelled(page, term)[0] ?? '', page.language);
  // Under Suspended stands when the subscription goes away for good.
  const underSuspended = dated.find(
    ({ phrase, under }) => under === 'suspended' && /^(?:expires-on|deleted-on)$/.test(phrase),
  )?.date;
  const expires = dated.find(({ phrase, under }) => phrase === 'expires-on' && under !== 'suspended')?.date;
  return {
    startsOn: labelled('start-date'),
    renewsOn: dateOf('renews-on', 'auto-renews-on'),
    endsOn: expires ?? labelled('end-date'),
    cancelUntil: dateOf('cancel-until'),
    deletedOn: underSuspended ?? dateOf('deleted-on'),
  };
}

function withoutUndefined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
