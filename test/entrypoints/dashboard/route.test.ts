import { expect, test } from 'vitest';
import { customersHref, placeOf } from '../../../entrypoints/dashboard/route';

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
  ['#section=customers&wave=Wave+2', { section: 'customers', filter: { wave: 'Wave 2' } }],
  ['#section=customers&owner=&wave=', { section: 'customers', filter: { wave: null, owner: null } }],
  ['#section=today&wave=Wave+2', { section: 'today' }],
  ['#customer=contoso', { section: 'customers' }],
] as const)('%j leads to %o', ([hash, place]) => {
  expect(placeOf(hash)).toEqual(place);
});

test.for([{ wave: 'Golf & 2=3' }, { owner: null }, { wave: null, owner: 'Anna #1' }])('the address of %o leads to it', (filter) => {
  expect(placeOf(customersHref(filter))).toEqual({ section: 'customers', filter });
});
