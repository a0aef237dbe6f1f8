import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { identityEvidence, side } from './consolidation/account';
import { capture } from './consolidation/capture';
import { captureAllDoes } from './consolidation/capture-all-request';
import type { CaptureAllAnswer } from './consolidation/capture-all-view';
import { guid } from './consolidation/guid';
import type { OverlayView } from './consolidation/overlay-view';
import { pageReading } from './consolidation/page-health';
import { recipe } from './consolidation/recipe';
import { instant } from './consolidation/subscription';

/** The page on screen: which one, whose, and what it shows about who is signed in. */
const pageOnScreen = z.object({
  page: z.string(),
  path: z.string(),
  customer: z.optional(guid),
  subscription: z.optional(guid),
  /** Customer list: the ids of the rows that the page shows; the answer speaks of no others. */
  rows: z.optional(z.array(guid)),
  /** Subscription list on screen: id and quantity as shown now; a gate compares them with what was matched. */
  quantities: z.optional(z.array(z.object({ id: guid, quantity: z.nullable(z.int()) }))),
  evidence: identityEvidence,
});
export type PageOnScreen = z.infer<typeof pageOnScreen>;

const fill = z.object({ name: z.string(), offerId: z.optional(z.string()), quantity: z.int(), from: z.array(guid) });

/** What a content script may say. Everything in it was read off a page, so the background trusts none of it further than its schema. */
export const requests = {
  /** A document came straight from a sign-in, whether or not it is a page that we know: often it is the home page. */
  'sign-in-seen': z.object({ signedInAt: instant }),
  'overlay-wanted': z.object({}),
  'texts-wanted': z.object({ language: z.string() }),
  'page-shown': z.object({ on: pageOnScreen }),
  'account-chosen': z.object({
    /** Of the click: a retry with the same id adds no second account. */
    id: z.optional(z.string()),
    on: pageOnScreen,
    choice: z.object({ side, account: z.optional(z.string()), name: z.optional(z.string().check(z.maxLength(200))) }),
  }),
  captured: z.object({ id: z.string(), on: pageOnScreen, capture }),
  'purchase-submitted': z.object({ id: z.string(), on: pageOnScreen, lines: z.array(fill) }),
  'status-submitted': z.object({
    id: z.string(),
    on: pageOnScreen,
    subscription: guid,
    to: z.enum(['suspended', 'canceled', 'active']),
  }),
  'invitation-recorded': z.object({
    id: z.string(),
    on: pageOnScreen,
    link: z.string(),
    text: z.string(),
    includesPermissions: z.optional(z.boolean()),
  }),
  'next-step-wanted': z.object({ on: pageOnScreen }),
  /** What the page asks or tells about `Capture all`, and whether anybody sees it: a hidden page is not read. */
  'capture-all': z.object({ on: pageOnScreen, isVisible: z.boolean(), does: captureAllDoes }),
  'open-dashboard': z.object({ section: z.optional(z.string()), customer: z.optional(guid) }),
  /** The admin wants to say how the page on screen is to be read, or to report it. */
  'teach-wanted': z.object({}),
  'recipe-saved': z.object({ recipe }),
  /** How a reader got on with a page: codes only, no word of the page. */
  'page-read': z.object({ reading: pageReading }),
  /** From our own pages only, after they recorded or imported: the toolbar follows. */
  'data-changed': z.object({}),
} as const;
export type RequestType = keyof typeof requests;
export type RequestOf<T extends RequestType> = z.infer<(typeof requests)[T]>;

/** Why nothing was stored; one sentence each in the locale files (`overlay:refused.*`). */
export type Refusal =
  | 'account-unknown'
  | 'wrong-account'
  | 'storage-full'
  | 'storage-failed'
  | 'not-understood'
  | 'customer-moved-on'
  /** The admin calls a list empty in which subscriptions were captured before. */
  | 'rows-known';

export type RecordAnswer = { recorded: true; view: OverlayView } | { recorded: false; refusal: Refusal; view?: OverlayView };

export interface Answers {
  'sign-in-seen': undefined;
  'overlay-wanted': undefined;
  /** In the language asked for, else in English; by namespace, as `components/texts` types them. */
  'texts-wanted': { language: string; sentences: Readonly<Record<string, object>> };
  'page-shown': OverlayView;
  'account-chosen': OverlayView;
  captured: RecordAnswer;
  'purchase-submitted': RecordAnswer;
  'status-submitted': RecordAnswer;
  'invitation-recorded': RecordAnswer;
  'next-step-wanted': undefined;
  'capture-all': CaptureAllAnswer;
  'open-dashboard': undefined;
  'teach-wanted': undefined;
  'recipe-saved': { saved: boolean };
  'page-read': undefined;
  'data-changed': undefined;
}

/** Sends one request to the background. Throws when the extension was updated or the worker can't start: the caller tells the admin. */
export async function ask<T extends RequestType>(type: T, payload: RequestOf<T>): Promise<Answers[T]> {
  return (await browser.runtime.sendMessage({ type, payload })) as Answers[T];
}

/** The request in a message, or undefined when it is none of ours or malformed. */
export function parseRequest(
  message: unknown,
): { [T in RequestType]: { type: T; payload: RequestOf<T> } }[RequestType] | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, payload } = message as { type?: unknown; payload?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(requests, type)) return undefined;
  const parsed = requests[type as RequestType].safeParse(payload);
  if (!parsed.success) return undefined;
  return { type, payload: parsed.data } as ReturnType<typeof parseRequest>;
}
