import type { PageId } from '../consolidation/judgement';

/*
 * What the rest of the product uses of this folder:
 *
 *   detect-page.ts        detectPage(url): PageId | undefined                        tiny; only the pages' `matches`
 *   all-pages.ts          pages: { [id]: page }                                      the readers; for the overlay
 *   pages/*.ts            default: page; by name: matches, examples
 *   page.read(document, { url?, signal?, onProgress?, pace? }): Promise<Reading<T>>
 *       customer-list        T = CustomerListCapture
 *       subscription-list    T = SubscriptionListCapture
 *       subscription-detail  T = SubscriptionDetailCapture
 *       customer-account     T = CustomerAccountCapture
 *       relationship-request T = Invitation { link, text, partnerId?, includesPermissions? }
 *       add-subscription     T = CatalogueOnScreen { customer?, offers: OfferOnScreen[] }
 *       transfer-list        T = TransferListCapture
 *       account-settings     T = IdentityEvidence
 *   identity.ts           readIdentity(document, url?, subscriptions?): IdentityEvidence
 *   row-anchors.ts        subscriptionAnchors(document, url?), customerAnchors(document, url?): Map<Guid, RowAnchor>
 *   offers.ts             offersOnScreen(document): OfferOnScreen[]
 *   fill.ts               planFill(offers, wanted): FillPlan; fill(document, plan, options?): Promise<FillOutcome[]>; also on the page
 *   watch-submit.ts       watchSubmit(document, { signal, onSubmit }): void
 *   customer-path.ts      pathTemplate(url), pathWith(template, { customer, subscription }), customerOf(url), subscriptionOf(url)
 *
 * Every reader is asynchronous, never throws for what a page may look like, and stores nothing. To add a page: its file in pages/, its line in
 * detect-page.ts and all-pages.ts, its id in consolidation/judgement.ts.
 */

/** Why a page can't be read at all; nothing of it may be stored. Each has one sentence in the locale files (`reading:unreadable.*`). */
export const unreadableReasons = [
  'not-this-page', // the address is not one of this page
  'list-not-found', // no table or list whose columns have a known meaning
  'columns-not-understood', // a needed column is missing, or two columns claim to be the same one
  'two-lists', // two different lists claim to be the same section
  'still-loading', // placeholder rows or a busy mark did not go away
  'customer-differs', // rows or fields of another customer than the one in the address
  'rows-contradict', // the same id twice with different values
  'rows-without-id', // rows are there, but none of them shows its id
  'fields-not-found', // a form or account page without the fields it should have
  'subscription-differs', // the page shows another subscription id than the address
  'sign-in-page', // the session ended
  'error-page', // the portal shows an error instead of the page
  'page-left', // the address changed while reading
  'stopped', // the reader's signal was aborted
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** What a reader hands back. `detail` says what was looked for or seen, never customer data. */
export type Reading<T> = { ok: true; capture: T } | Unreadable;
export type Unreadable = { ok: false; reason: UnreadableReason; detail?: string };

export interface Progress {
  /** Rows read so far, over all pages and sections. */
  rows: number;
  /** The page's own total, when it states one. */
  total?: number;
}

export interface ReadingOptions {
  /** The address that the page is read for; default the document's own. Reading ends when the document leaves it. */
  url?: URL;
  /** Ends the reading. `abort('stopped-by-admin')` keeps what was read of a list as an incomplete capture; any other reason keeps nothing. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  pace?: Partial<Pace>;
}

/** How patient a reader is, in milliseconds. */
export interface Pace {
  /** Between two looks that must agree. */
  look: number;
  /** How long placeholder rows, an empty list or a pressed pager may take. */
  patience: number;
}

export interface Page<Id extends PageId, T> {
  readonly id: Id;
  /** Addresses (path only) that this page claims, and no other page does. `{guid}` stands for any GUID. */
  readonly examples: readonly string[];
  matches(url: URL): boolean;
  read(root: Document, options?: ReadingOptions): Promise<Reading<T>>;
}

/** A portal page: the one file that knows it. A page that can be filled brings its `planFill` and `fill` along. */
export function definePage<Id extends PageId, T, Filling extends object = object>(
  page: Page<Id, T> & Filling,
): Page<Id, T> & Filling {
  return page;
}
