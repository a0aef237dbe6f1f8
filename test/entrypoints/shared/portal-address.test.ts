import { expect, test } from 'vitest';
import { portalAddress } from '../../../entrypoints/shared/portal-address';

const customer = '11111111-1111-4111-8111-111111111111';
const subscription = '22222222-2222-4222-8222-222222222222';
const commerce = '/commerce/customers/{guid}/subscriptions';

test.for([
  ['subscription-list', commerce, `/commerce/customers/${customer}/subscriptions`],
  [
    'subscription-list',
    '/en-us/dashboard/v2/customers/{guid}/subscriptions',
    `/en-us/dashboard/v2/customers/${customer}/subscriptions`,
  ],
  ['subscription-list', undefined, `/dashboard/v2/customers/${customer}/subscriptions`],
  ['subscription-detail', commerce, `/commerce/customers/${customer}/subscriptions/${subscription}`],
  ['add-subscription', commerce, `/commerce/customers/${customer}/subscriptions`],
  ['customer-account', commerce, `/commerce/customers/${customer}/account`],
  ['customer-list', commerce, '/commerce/customers/list'],
  ['relationship-request', commerce, '/commerce/customers/list'],
  ['account-settings', commerce, '/dashboard/v2/account-settings/overview'],
] as const)('%s, last captured at %s, is at %s', ([id, path, address]) => {
  expect(portalAddress({ id, account: 'a', customer, subscription }, 'commercial', path)).toBe(
    `https://partner.microsoft.com${address}`,
  );
});

test('a detail page without a subscription leads to the list', () => {
  expect(portalAddress({ id: 'subscription-detail', account: 'a', customer })).toMatch(/\/subscriptions$/);
});

test.for([
  ['21vianet', 'partner.partnercenter.microsoftonline.cn'],
  ['us-government', 'partner.microsoft.com'],
] as const)('the cloud %s is at %s', ([cloud, host]) => {
  expect(new URL(portalAddress({ id: 'customer-list', account: 'a' }, cloud)).host).toBe(host);
});
