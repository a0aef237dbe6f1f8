import * as z from 'zod/mini';
import { guid } from './guid';

export const statuses = ['active', 'suspended', 'expired', 'canceled', 'deleted', 'disabled', 'pending', 'unknown'] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

export const commerceTypes = [
  'legacy',
  'new-commerce',
  'azure',
  'usage-other',
  'trial',
  'software',
  'marketplace',
  'reservation',
  'unknown',
] as const;
export const commerceType = z.enum(commerceTypes);
export type CommerceType = z.infer<typeof commerceType>;

/** ISO 8601 instant in UTC with milliseconds, e.g. `2026-11-23T17:30:00.000Z`. Compares as text. */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export type Instant = z.infer<typeof instant>;

/** A calendar day as the portal prints it (`2026-11-23`); the portal names no time zone for it. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type Day = z.infer<typeof day>;

/** A day, or an instant where the page shows a time with its zone. */
export const dayOrInstant = z.union([day, instant]);

export const term = z.enum(['P1M', 'P1Y', 'P3Y']);
export type Term = z.infer<typeof term>;
export const billingFrequency = z.enum(['monthly', 'annual', 'triennial', 'one-time']);
export type BillingFrequency = z.infer<typeof billingFrequency>;

/** The part of a subscription page that a row stands in; completeness is proved for each of them. `all` = a page with one list. */
export const sections = ['all', 'license-based', 'usage-based', 'azure', 'marketplace', 'online-services', 'software'] as const;
export const section = z.enum(sections);
export type Section = z.infer<typeof section>;

/** One row of a subscription list as it was read. `quantity` is null when the row has none (usage-based) or it is unreadable. */
export const listedSubscription = z.object({
  id: guid,
  name: z.string(),
  quantity: z.nullable(z.int().check(z.nonnegative())),
  quantityText: z.string(),
  status,
  statusText: z.string(),
  isUsageBased: z.boolean(),
  autoRenew: z.optional(z.boolean()),
  renewsOn: z.optional(dayOrInstant),
  endsOn: z.optional(dayOrInstant),
  /** Set only when the row itself says so (its section or tab, an Azure or trial name); the list does not show the type otherwise. */
  commerceType: z.optional(commerceType),
  addOnOf: z.optional(guid),
  reseller: z.optional(z.string()),
  /** Further columns, by their header as shown. */
  other: z.optional(z.record(z.string(), z.string())),
});
export type ListedSubscription = z.infer<typeof listedSubscription>;

/** What a subscription's own page or an imported file says. Every field may be missing: unknown stays unknown. */
export const subscriptionDetail = z.object({
  id: guid,
  name: z.optional(z.string()),
  nickname: z.optional(z.string()),
  quantity: z.optional(z.int().check(z.nonnegative())),
  status: z.optional(status),
  statusText: z.optional(z.string()),
  commerceType: z.optional(commerceType),
  offerId: z.optional(z.string()),
  term: z.optional(term),
  billingFrequency: z.optional(billingFrequency),
  autoRenew: z.optional(z.boolean()),
  cancelsAtTermEnd: z.optional(z.boolean()),
  startsOn: z.optional(dayOrInstant),
  renewsOn: z.optional(dayOrInstant),
  endsOn: z.optional(dayOrInstant),
  cancelUntil: z.optional(dayOrInstant),
  deletedOn: z.optional(dayOrInstant),
  isTrial: z.optional(z.boolean()),
  addOnOf: z.optional(guid),
  /** The customer's other subscriptions that its own page leads to: its add-ons, as far as nothing says otherwise. */
  leadsTo: z.optional(z.array(guid)),
  reseller: z.optional(z.string()),
});
export type SubscriptionDetail = z.infer<typeof subscriptionDetail>;
