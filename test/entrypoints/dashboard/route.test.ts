import { expect, test } from 'vitest';
import { placeOf } from '../../../entrypoints/dashboard/route';

const customer = '11111111-1111-4111-8111-11111111111a';

test.for([
  ['', { section: 'customers' }],
  ['#section=today', { section: 'today' }],
  ['#section=suspend-queue', { section: 'suspend-queue' }],
  ['#section=nowhere', { section: 'customers' }],
  [`#customer=${customer}`, { section: 'customers', customer }],
  [`#customer=${customer.toUpperCase()}`, { section: 'customers', customer }],
  [`#proof=${customer}`, { section: 'customers', proof: customer }],
  ['#proof=project', { section: 'customers', proof: 'project' }],
  ['#proof=contoso', { section: 'customers' }],
  ['#customer=contoso', { section: 'customers' }],
] as const)('%j leads to %o', ([hash, place]) => {
  expect(placeOf(hash)).toEqual(place);
});
