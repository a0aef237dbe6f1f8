import * as z from 'zod/mini';
import { account, side } from './account';
import { capture } from './capture';
import { captureAllHappenings } from './capture-all-events';
import { guid } from './guid';
import { dayOrInstant, instant } from './subscription';

export const methods = [
  'recreate-and-suspend',
  'transfer',
  'recreate-and-cancel',
  'recreate-at-term-end',
  'moved-by-microsoft',
  'leave',
  'decide',
] as const;
export const method = z.enum(methods);
export type Method = z.infer<typeof method>;

const text = z.string().check(z.maxLength(20_000));
/** What a wave or a person is called. */
const shortName = z.string().check(z.minLength(1), z.maxLength(100));
const guids = z.array(guid).check(z.minLength(1));

export const activityEntry = z.object({
  at: dayOrInstant,
  /** What it did, where the entry says so beyond doubt; else only its words are kept. */
  action: z.enum(['suspended', 'activated', 'canceled', 'purchased', 'other']),
  actionText: text,
  user: z.optional(text),
  subscriptions: z.array(z.object({ id: guid, name: z.optional(text), quantity: z.optional(z.int()) })),
});
export type LoggedActivity = z.infer<typeof activityEntry>;

/** Amounts are before tax; days as the file writes them (UTC). */
export const charge = z.object({
  subscription: guid,
  name: text,
  chargeType: text,
  from: z.optional(dayOrInstant),
  until: z.optional(dayOrInstant),
  amount: z.number(),
  currency: text,
});
export type InvoiceCharge = z.infer<typeof charge>;

/** One entry per kind of thing that can happen. To add one: an entry here, its line in fold.ts, its sentence in the locale files. */
const happenings = [
  z.object({ type: z.literal('account-added'), payload: z.object({ account }) }),
  z.object({
    type: z.literal('account-identified'),
    payload: z.object({ partnerId: z.optional(guid), organisation: z.optional(text), label: z.optional(text) }),
  }),
  z.object({ type: z.literal('captured'), payload: capture }),
  /** The invitation of the To account: one link serves all its customers. */
  z.object({
    type: z.literal('invitation-recorded'),
    payload: z.object({ link: text, text, includesPermissions: z.optional(z.boolean()) }),
  }),
  z.object({ type: z.literal('invitation-sent'), payload: z.object({}) }),
  /** Submit, Buy or Confirm was seen on an add-subscription page: the clock of the overlap starts here. */
  z.object({
    type: z.literal('purchase-submitted'),
    payload: z.object({
      lines: z.array(
        z.object({
          name: text,
          offerId: z.optional(text),
          quantity: z.int(),
          /** The From subscriptions that this line recreates, when the line was filled from the plan. */
          from: z.array(guid),
        }),
      ),
    }),
  }),
  /** Submit was seen on a subscription's page with another status chosen. */
  z.object({
    type: z.literal('status-submitted'),
    payload: z.object({ subscription: guid, to: z.enum(['suspended', 'canceled', 'active']) }),
  }),
  z.object({ type: z.literal('method-chosen'), payload: z.object({ subscription: guid, method, reason: z.optional(text) }) }),
  z.object({ type: z.literal('twins-linked'), payload: z.object({ from: guids, to: guids }) }),
  z.object({ type: z.literal('twins-unlinked'), payload: z.object({ from: guids, to: guids }) }),
  z.object({
    type: z.literal('suggestions-confirmed'),
    payload: z.object({ pairs: z.array(z.object({ from: guids, to: guids })) }),
  }),
  /** These two product names mean the same product, for all customers. */
  z.object({ type: z.literal('names-confirmed'), payload: z.object({ from: text, to: text }) }),
  /** From an imported offer matrix: new-commerce SKUs, and which of them replaces which legacy offer. */
  z.object({
    type: z.literal('products-learned'),
    payload: z.object({
      skus: z.array(z.object({ id: text, title: text, product: z.optional(guid) })),
      replacements: z.array(z.object({ offer: guid, offerName: text, sku: text })),
    }),
  }),
  z.object({
    type: z.literal('difference-accepted'),
    payload: z.object({ from: guids, to: guids, reason: text }),
  }),
  z.object({ type: z.literal('marked-already-on-to'), payload: z.object({ subscription: guid }) }),
  z.object({ type: z.literal('marked-not-moving'), payload: z.object({ reason: text }) }),
  /** The wave in which this customer is done; null takes it out of every wave. */
  z.object({ type: z.literal('wave-set'), payload: z.object({ wave: z.nullable(shortName) }) }),
  /** Who works on this customer now: claimed, handed over, or (null) nobody. */
  z.object({ type: z.literal('owner-set'), payload: z.object({ owner: z.nullable(shortName) }) }),
  z.object({ type: z.literal('transfer-requested'), payload: z.object({ subscriptions: guids, expiresAt: z.optional(instant) }) }),
  z.object({ type: z.literal('told-microsoft'), payload: z.object({ subscriptions: z.array(guid) }) }),
  z.object({
    type: z.literal('microsoft-answered'),
    payload: z.object({ requestNumber: z.optional(text), answer: text, reportsMigrated: z.boolean() }),
  }),
  z.object({
    type: z.literal('price-set'),
    payload: z.object({ product: text, monthlyPrice: z.number().check(z.nonnegative()), currency: text, side }),
  }),
  /** Heads what one file brought: the next `events` events of the same device, so that all of it can be found and taken back. */
  z.object({
    type: z.literal('file-imported'),
    payload: z.object({
      kind: text,
      fileName: text,
      rows: z.int(),
      events: z.int().check(z.nonnegative()),
      /** When the file was exported, as the admin says. */
      seenAt: z.optional(instant),
      isWholeList: z.optional(z.boolean()),
      /** How much it brought, by what: `customers`, `subscriptions`, `prices` … */
      brought: z.record(z.string(), z.int()),
    }),
  }),
  /** Entries of the activity log about one customer, as the log writes them. */
  z.object({ type: z.literal('activity-imported'), payload: z.object({ entries: z.array(activityEntry) }) }),
  /** Lines of a reconciliation file about one customer's subscriptions in one account. The rules compare them with what was stopped. */
  z.object({ type: z.literal('invoice-checked'), payload: z.object({ charges: z.array(charge) }) }),
  z.object({ type: z.literal('note-added'), payload: z.object({ text, subscription: z.optional(guid) }) }),
  z.object({
    type: z.literal('setting-changed'),
    payload: z.object({ key: text, value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
  }),
  z.object({ type: z.literal('irreversible-acknowledged'), payload: z.object({}) }),
  /** API access and tools (or one of them) work with the To account: the admin's word. */
  z.object({ type: z.literal('access-registered'), payload: z.object({ note: z.optional(text) }) }),
  z.object({ type: z.literal('capture-reassigned'), payload: z.object({ event: text, account: text }) }),
  ...captureAllHappenings,
  z.object({ type: z.literal('undone'), payload: z.object({ event: text }) }),
] as const;

export const happening = z.discriminatedUnion('type', happenings);
export type Happening = z.infer<typeof happening>;
export type HappeningType = Happening['type'];

export const about = z.union([z.object({ customer: guid }), z.object({ account: z.string() }), z.literal('project')]);
export type About = z.infer<typeof about>;

/** What a writer hands to record(): the rest (device, sequence, time, hashes) is added inside the transaction. */
export const draftEvent = z.intersection(
  z.object({ id: z.string(), account: z.nullable(z.string()), about, by: z.optional(z.string()) }),
  happening,
);
export type DraftEvent = z.infer<typeof draftEvent>;

const envelope = z.object({
  /** UUIDv7, made where it happened: a retry with the same id is already recorded. */
  id: z.string(),
  /** This database's id, renewed by restore and erase. */
  device: z.string(),
  /** 1, 2, 3 … per device. */
  sequence: z.int(),
  at: instant,
  by: z.optional(z.string()),
  account: z.nullable(z.string()),
  about,
  /** Of a decision: the last event of each other device that was known here when it was made. Tells a conflict from a change of mind. */
  knows: z.optional(z.record(z.string(), z.int())),
  payloadHash: z.string(),
  previousHash: z.string(),
  /** Over the canonical JSON of all but payload and hash, so that a payload can be erased without breaking the chain. */
  hash: z.string(),
});
export const event = z.intersection(envelope, happening);
export type Event = z.infer<typeof event>;
export type EventOf<T extends HappeningType> = Extract<Event, { type: T }>;

/** The total order of all events of all devices: time, device, sequence. */
export function compareEvents(a: Pick<Event, 'at' | 'device' | 'sequence'>, b: Pick<Event, 'at' | 'device' | 'sequence'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
