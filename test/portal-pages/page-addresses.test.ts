import { describe, expect, test } from 'vitest';
import { type PageId, pageIds } from '../../utils/consolidation/judgement';
import { pages } from '../../utils/portal/all-pages';
import { customerOf, idsInLink, pathTemplate, pathWith, subscriptionOf } from '../../utils/portal/customer-path';
import { detectPage } from '../../utils/portal/detect-page';

const customer = '33998320-0DE4-465B-bdfe-25c790c3fb12';
const subscription = '5a5a5a5a-0000-4000-8000-000000000001';
const all = pageIds.map((id) => pages[id]);

/** `{guid}` of an example becomes a customer, then a subscription. */
const addressOf = (example: string) => new URL(pathWith(example, { customer, subscription }), 'https://partner.microsoft.com');

const claims = all.flatMap((page) => page.examples.map((example) => [page.id, example] as const));
const disclaimers = all.flatMap((page) =>
  claims.filter(([id]) => id !== page.id).map(([other, example]) => [page.id, example, other] as const),
);

describe('which page an address is', () => {
  test.for(claims)('%s claims %s', ([id, example]) => {
    expect(pages[id].matches(addressOf(example))).toBe(true);
    expect(detectPage(addressOf(example))).toBe(id);
  });

  test.for(disclaimers)('%s does not claim %s of %s', ([id, example]) => {
    expect(pages[id].matches(addressOf(example))).toBe(false);
  });

  test.for(claims)('%s claims %s in every language, upper case and with a query', ([id, example]) => {
    const path = addressOf(example).pathname.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, '');
    for (const address of [`/de-de${path}`, `/zh-Hans${path}`, path.toUpperCase(), `${path}?tab=1#top`]) {
      expect(detectPage(new URL(address, 'https://partner.microsoft.com')), address).toBe(id);
    }
  });

  const prefixes = ['/pcv', '/commerce', '/dashboard/commerce2', '/dashboard/v2'];
  const languages = ['', '/en-us', '/nl-nl', '/zh-hans'];
  const guids = [customer.toLowerCase(), customer.toUpperCase(), customer];
  const tails: [tail: string, page: PageId][] = [
    ['subscriptions', 'subscription-list'],
    [`subscriptions/${subscription}`, 'subscription-detail'],
    [`subscriptions/${subscription.toUpperCase()}/`, 'subscription-detail'],
    ['add-subscriptions', 'add-subscription'],
    ['add-products', 'add-subscription'],
    ['add-products/review', 'add-subscription'],
    ['neworder', 'add-subscription'],
    ['subscriptions/new', 'add-subscription'],
    ['cart', 'add-subscription'],
    ['account', 'customer-account'],
    ['transfers', 'transfer-list'],
  ];
  const generations = prefixes.flatMap((prefix) => languages.map((language) => language + prefix));

  test.for(generations)('every page of a customer under %s, its GUID in any case', (generation) => {
    for (const id of guids) {
      for (const [tail, page] of tails) {
        const url = new URL(`${generation}/customers/${id}/${tail}`, 'https://partner.microsoft.com');
        expect([url.pathname, detectPage(url), customerOf(url)]).toEqual([url.pathname, page, customer.toLowerCase()]);
      }
      for (const tail of [
        'orders',
        'software',
        'transfers/new',
        `transfers/${subscription}`,
        'addresses',
        'cartography',
        'servicerequests',
      ]) {
        const url = new URL(`${generation}/customers/${id}/${tail}`, 'https://partner.microsoft.com');
        expect([url.pathname, detectPage(url)]).toEqual([url.pathname, undefined]);
      }
    }
  });

  test.for([
    '/',
    '/dashboard/home',
    '/dashboard/v2/customers/granularadminaccess/list',
    `/dashboard/v2/customers/${customer}/adminrelationships`,
    `/dashboard/v2/customers/${customer}/servicemanagementpage`,
    `/dashboard/v2/customers/${customer}`,
    `/commerce/customers/${customer}/subscriptions/${subscription}/edit`,
    '/commerce/customers/not-a-guid/subscriptions',
    '/en-us/partner-center/customers/list-of-things',
    '/learn/customers/subscriptions',
  ])('nobody claims %s', (path) => {
    expect(detectPage(new URL(path, 'https://partner.microsoft.com'))).toBeUndefined();
  });
});

describe('ids in addresses', () => {
  const url = addressOf('/en-us/dashboard/v2/customers/{guid}/subscriptions/{guid}');

  test('are read in lower case', () => {
    expect(customerOf(url)).toBe(customer.toLowerCase());
    expect(subscriptionOf(url)).toBe(subscription);
  });

  test('leave a template that leads back to the same generation', () => {
    expect(pathTemplate(url)).toBe('/en-us/dashboard/v2/customers/{guid}/subscriptions/{guid}');
    expect(pathWith(pathTemplate(url), { customer: customer.toLowerCase(), subscription })).toBe(url.pathname.toLowerCase());
  });

  test.for([
    [`/commerce/customers/${customer}/subscriptions/${subscription}`, { customer: customer.toLowerCase(), subscription }],
    [`#/customers/${customer}/subscriptions/${subscription}`, { customer: customer.toLowerCase(), subscription }],
    [`/customers/${customer}/account`, { customer: customer.toLowerCase() }],
    [`#${subscription}`, { last: subscription }],
    ['javascript:void(0)', {}],
    ['https://[bad', {}],
    ['', {}],
  ] as const)('are read from the link %s', ([href, ids]) => {
    expect(idsInLink(href, new URL('https://partner.microsoft.com/commerce/home'))).toMatchObject(ids);
    expect(Object.values(idsInLink(href, new URL('https://partner.microsoft.com/commerce/home'))).some(Boolean)).toBe(
      Object.keys(ids).length > 0,
    );
  });
});
