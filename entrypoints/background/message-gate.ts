import type { Browser } from 'wxt/browser';
import { parseRequest } from '../../utils/messages';
import { cloudOf, type PortalCloud } from '../../utils/portal/hosts';

export type Request = NonNullable<ReturnType<typeof parseRequest>>;

/** A portal page's top document, as the browser vouches for it: a compromised page can't choose these. */
export interface PortalTab {
  tabId: number;
  documentId?: string;
  isIncognito: boolean;
  cookieStoreId?: string;
  cloud: PortalCloud;
}

export type Admitted =
  | { from: 'portal-page'; request: Exclude<Request, { type: 'data-changed' }>; tab: PortalTab }
  | { from: 'extension-page'; request: Extract<Request, { type: 'open-dashboard' | 'data-changed' }> };

/**
 * The request of a message that may be answered, or undefined: then it is dropped without a word.
 * `own.base` is the address of our own pages, `chrome-extension://…/`.
 */
export function admit(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  own: { id: string; base: string },
): Admitted | undefined {
  if (sender.id !== own.id) return undefined;
  const request = parseRequest(message);
  if (!request) return undefined;
  if (isOwnPage(sender, own.base)) return fromOwnPage(request);
  const tab = portalTabOf(sender);
  return tab && request.type !== 'data-changed' ? { from: 'portal-page', request, tab } : undefined;
}

/** All other requests speak of a page on screen, which only a content script has. */
function fromOwnPage(request: Request): Admitted | undefined {
  return request.type === 'open-dashboard' || request.type === 'data-changed' ? { from: 'extension-page', request } : undefined;
}

function portalTabOf(sender: Browser.runtime.MessageSender): PortalTab | undefined {
  const { tab, frameId, documentId, documentLifecycle, origin } = sender;
  // A frame in the portal may be anybody's, and a page that is only being prepared was not seen by the admin.
  if (tab?.id === undefined || frameId !== 0) return undefined;
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return undefined;
  // The origin is the browser's word; the address alone may still be that of a page left behind.
  const cloud = origin === undefined ? undefined : cloudOf(origin);
  if (!cloud) return undefined;
  const { cookieStoreId } = tab as { cookieStoreId?: string }; // Firefox containers; Chromium has none
  return {
    tabId: tab.id,
    isIncognito: tab.incognito,
    cloud,
    ...(documentId !== undefined && { documentId }),
    ...(cookieStoreId !== undefined && { cookieStoreId }),
  };
}

/** Where no origin is named (seen of extension pages in Firefox), the address is the browser's word too. */
function isOwnPage({ origin, url }: Browser.runtime.MessageSender, base: string): boolean {
  return origin === undefined ? url?.startsWith(base) === true : `${origin}/` === base;
}
