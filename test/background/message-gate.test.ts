import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { admit } from '../../entrypoints/background/message-gate';
import { type RequestType, requests } from '../../utils/messages';

type Sender = Browser.runtime.MessageSender;

const own = { id: 'our-extension', base: 'chrome-extension://our-extension/' };
const customer = '0f8fad5b-d9cb-469f-a165-70867728950e';
const on = {
  page: 'subscription-list',
  path: '/commerce/customers/{guid}/subscriptions',
  customer,
  evidence: { licenseBasedIds: [] },
};

const messages: Record<RequestType, unknown> = {
  'sign-in-seen': { signedInAt: '2026-11-23T08:00:00.000Z' },
  'overlay-wanted': {},
  'texts-wanted': { language: 'nl' },
  'page-shown': { on },
  'account-chosen': { on, choice: { side: 'from' } },
  captured: {
    id: 'one',
    on,
    capture: { page: 'customer-account', path: '/x', customer },
  },
  'purchase-submitted': { id: 'one', on, lines: [] },
  'status-submitted': { id: 'one', on, subscription: customer, to: 'suspended' },
  'invitation-recorded': { id: 'one', on, link: 'https://admin.microsoft.com/x', text: 'Click the link' },
  'next-step-wanted': { on },
  'capture-all': { on, isVisible: true, does: { type: 'look' } },
  'open-dashboard': {},
  'teach-wanted': {},
  'recipe-saved': {
    recipe: {
      page: 'customer-list',
      host: 'partner.microsoft.com',
      path: '/commerce/customers/list',
      shape: 'table',
      columns: [
        { header: 'firma', role: 'name' },
        { header: '', role: 'microsoft-id' },
      ],
      madeAt: '2026-11-23T08:00:00.000Z',
    },
  },
  'page-read': { reading: { page: 'customer-list', path: '/commerce/customers/list', outcome: { kind: 'well' } } },
  'data-changed': {},
};
const types = Object.keys(requests) as RequestType[];

function aPortalPage(change: Partial<Sender> = {}): Sender {
  return {
    id: own.id,
    origin: 'https://partner.microsoft.com',
    url: 'https://partner.microsoft.com/commerce/customers/list',
    frameId: 0,
    documentId: 'document-1',
    documentLifecycle: 'active',
    tab: { id: 7, incognito: false } as Browser.tabs.Tab, // the gate reads no more of it
    ...change,
  };
}

function anOwnPage(change: Partial<Sender> = {}): Sender {
  return { id: own.id, origin: 'chrome-extension://our-extension', url: `${own.base}popup.html`, ...change };
}

const fromPages: RequestType[] = types.filter((type) => type !== 'data-changed');
const fromOwnPages: RequestType[] = ['open-dashboard', 'data-changed'];

const senders: [string, Sender, RequestType[]][] = [
  ['a portal page', aPortalPage(), fromPages],
  [
    'a portal page in Firefox, whose origin names the port',
    aPortalPage({ origin: 'https://partner.microsoft.com:8443' }),
    fromPages,
  ],
  ['a portal page without lifecycle (Firefox)', { ...aPortalPage(), documentLifecycle: undefined }, fromPages],
  ['the 21Vianet portal', aPortalPage({ origin: 'https://partner.partnercenter.microsoftonline.cn' }), fromPages],
  ['our popup', anOwnPage(), fromOwnPages],
  ['our dashboard in a tab', anOwnPage({ tab: aPortalPage().tab, frameId: 0 }), fromOwnPages],
  ['our page where the browser names no origin', anOwnPage({ origin: undefined }), fromOwnPages],
  ['a frame in the portal', aPortalPage({ frameId: 4 }), []],
  ['a look-alike host', aPortalPage({ origin: 'https://partner.microsoft.com.evil.test' }), []],
  ['a host that ends like the portal', aPortalPage({ origin: 'https://evil-partner.microsoft.com' }), []],
  ['the portal over plain http', aPortalPage({ origin: 'http://partner.microsoft.com' }), []],
  ['another site with a portal address', aPortalPage({ origin: 'https://evil.test' }), []],
  ['a page that is only being prerendered', aPortalPage({ documentLifecycle: 'prerender' }), []],
  ['a page in the back/forward cache', aPortalPage({ documentLifecycle: 'cached' }), []],
  ['a sender without origin', aPortalPage({ origin: undefined }), []],
  ['a sandboxed page', aPortalPage({ origin: 'null' }), []],
  ['a sender without tab', aPortalPage({ tab: undefined }), []],
  ['another extension', aPortalPage({ id: 'another-extension' }), []],
  ["another extension's page", { id: 'another-extension', origin: 'chrome-extension://another-extension' }, []],
  ['a page whose id begins like ours', anOwnPage({ origin: 'chrome-extension://our-extension-2' }), []],
  ['nobody', {}, []],
];

describe('the message gate', () => {
  it.each(senders)('lets %s ask exactly what it may', (_name, sender, allowed) => {
    const admitted = types.filter((type) => admit({ type, payload: messages[type] }, sender, own) !== undefined);
    expect(admitted).toEqual(allowed);
  });

  it('takes tab, document and cloud from the browser, not from the message', () => {
    const message = { type: 'overlay-wanted', payload: { tabId: 99 }, tab: { id: 99 } };
    expect(admit(message, aPortalPage(), own)).toEqual({
      from: 'portal-page',
      request: { type: 'overlay-wanted', payload: {} },
      tab: { tabId: 7, documentId: 'document-1', isIncognito: false, cloud: 'commercial' },
    });
  });

  it('drops 10,000 messages of any shape without throwing', () => {
    const anyMessage = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.oneof(fc.constantFrom(...types, '__proto__', 'constructor'), fc.string()), payload: fc.anything() }),
      fc.record({
        type: fc.constantFrom(...types),
        payload: fc.record({ on: fc.anything(), capture: fc.anything(), id: fc.anything() }),
      }),
    );
    const harmless: RequestType[] = ['overlay-wanted', 'open-dashboard', 'teach-wanted'];
    fc.assert(
      fc.property(anyMessage, (message) => {
        const admitted = admit(message, aPortalPage(), own);
        expect(admitted === undefined || harmless.includes(admitted.request.type)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
