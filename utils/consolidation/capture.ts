import * as z from 'zod/mini';
import { guid } from './guid';
import { dayOrInstant, instant, listedSubscription, section, subscriptionDetail } from './subscription';

/** Why a list can't prove that something is absent. Each has one sentence in the locale files (`capture.incomplete.*`). */
export const incompleteReasons = [
  'count-differs', // the page states another total than the rows that were read
  'pager-not-finished',
  'list-not-at-end',
  'filter-in-effect',
  'changed-while-reading',
  'tab-hidden',
  'rows-without-id',
  'unreadable-rows',
  'stopped-by-admin',
  'no-proof-of-end',
  'imported-file',
] as const;
export const incompleteReason = z.enum(incompleteReasons);
export type IncompleteReason = z.infer<typeof incompleteReason>;

/** Complete with what proved it, or incomplete with the reason; there is no third. */
export const completeness = z.discriminatedUnion('isComplete', [
  z.object({
    isComplete: z.literal(true),
    proof: z.enum(['stated-total', 'last-page', 'end-of-list', 'whole-list-confirmed']),
    statedTotal: z.optional(z.int()),
  }),
  z.object({
    isComplete: z.literal(false),
    reason: incompleteReason,
    statedTotal: z.optional(z.int()),
    read: z.optional(z.int()),
  }),
]);
export type Completeness = z.infer<typeof completeness>;

/** One row of a customer list. `relationship` is the text as shown (`Cloud Reseller`). */
export const listedCustomer = z.object({
  id: guid,
  name: z.string(),
  domain: z.optional(z.string()),
  relationship: z.optional(z.string()),
  /** True when the relationship text is the vocabulary's word for Cloud Reseller; absent when there is no such column. */
  isReseller: z.optional(z.boolean()),
  tags: z.optional(z.array(z.string())),
});
export type ListedCustomer = z.infer<typeof listedCustomer>;

/** When a file was exported: what it shows was so then, not when it was imported. Absent where a page was read: then it is the event's time. */
const seenAt = z.optional(instant);

export const customerListCapture = z.object({
  page: z.literal('customer-list'),
  seenAt,
  /** Path of the page with GUIDs replaced by `{guid}`: links lead back to the generation that was seen last. */
  path: z.string(),
  rows: z.array(listedCustomer),
  completeness,
});
export type CustomerListCapture = z.infer<typeof customerListCapture>;

export const subscriptionListCapture = z.object({
  page: z.literal('subscription-list'),
  seenAt,
  path: z.string(),
  customer: guid,
  customerName: z.optional(z.string()),
  sections: z.array(z.object({ section, rows: z.array(listedSubscription), completeness })),
});
export type SubscriptionListCapture = z.infer<typeof subscriptionListCapture>;

export const subscriptionDetailCapture = z.object({
  page: z.literal('subscription-detail'),
  seenAt,
  path: z.string(),
  customer: guid,
  customerName: z.optional(z.string()),
  detail: subscriptionDetail,
});
export type SubscriptionDetailCapture = z.infer<typeof subscriptionDetailCapture>;

/** The customer's Account page: the Microsoft ID it shows and whether it shows a confirmed Microsoft Customer Agreement. */
export const customerAccountCapture = z.object({
  page: z.literal('customer-account'),
  path: z.string(),
  customer: guid,
  customerName: z.optional(z.string()),
  hasConfirmedAgreement: z.optional(z.boolean()),
});
export type CustomerAccountCapture = z.infer<typeof customerAccountCapture>;

/** One line of a customer's transfer requests. The page names no subscriptions: those stand on the request's own page. */
export const transferRequest = z.object({
  id: z.string(),
  state: z.enum(['pending', 'completed', 'canceled', 'expired', 'unknown']),
  statusText: z.string(),
  /** Whether this account must act; absent where the words are not known. */
  needsAction: z.optional(z.boolean()),
  requestedOn: z.optional(dayOrInstant),
  transferredOn: z.optional(dayOrInstant),
});
export type TransferRequest = z.infer<typeof transferRequest>;

/** `sent`: this account wants the subscriptions; `received`: another partner wants them from this account. */
export const transferListCapture = z.object({
  page: z.literal('transfer-list'),
  path: z.string(),
  customer: guid,
  customerName: z.optional(z.string()),
  sections: z.array(z.object({ direction: z.enum(['sent', 'received']), rows: z.array(transferRequest), completeness })),
});
export type TransferListCapture = z.infer<typeof transferListCapture>;

export const capture = z.discriminatedUnion('page', [
  customerListCapture,
  subscriptionListCapture,
  subscriptionDetailCapture,
  customerAccountCapture,
  transferListCapture,
]);
export type Capture = z.infer<typeof capture>;

/** Captures made of files have no path: they lead to no page, and no file alone proves what a page must show. */
export function isFromFile({ path }: Pick<Capture, 'path'>): boolean {
  return path === '';
}
