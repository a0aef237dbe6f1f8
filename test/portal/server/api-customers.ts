import type { Customer } from '../state/records.ts';
import type { ApiContext, ApiRoute } from './api-context.ts';
import { toCsv } from './csv.ts';
import { pageOf } from './paging.ts';

export const customerRoutes: ApiRoute[] = [
  {
    method: 'GET',
    path: /^customers$/,
    answer: (context) =>
      pageOf(
        matching(context).map((customer) => view(customer, context)),
        context.query,
        context.faults,
      ),
  },
  { method: 'GET', path: /^customers\.csv$/, answer: exportCustomers },
  { method: 'GET', path: /^customers\/([^/]+)$/, answer: (context) => view(ownCustomer(context), context) },
  { method: 'POST', path: /^customers\/([^/]+)\/remove-relationship$/, answer: removeRelationship },
];

/** The customer of the address, if this partner has it. */
export function ownCustomer({ state, account, params }: ApiContext): Customer {
  return state.requireRelationship(account, params[0] ?? '');
}

function matching({ state, account, query }: ApiContext): Customer[] {
  const wanted = (query.get('search') ?? '').trim().toLowerCase();
  const found = state
    .customersOf(account)
    .filter(({ id, name, domain }) => [id, name, domain].some((text) => text.toLowerCase().includes(wanted)));
  const sort = query.get('sort');
  // Unsorted on purpose: a userscript exists whose only job is to click "Name".
  if (!sort) return found;
  const sorted = found.sort((one, other) => one.name.trim().localeCompare(other.name.trim()));
  return sort === 'descending' ? sorted.reverse() : sorted;
}

function view(customer: Customer, { state, account }: ApiContext) {
  return { ...customer, relationship: state.relationship(account, customer.id)?.type ?? 'None' };
}

function exportCustomers(context: ApiContext) {
  const { t, log, state, account, query } = context;
  const withTags = query.get('tags') === 'true';
  const header = ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', ...(withTags ? ['Tags'] : [])].map(
    (word) => t(word),
  );
  const rows = state
    .customersOf(account)
    .map(({ id, name, domain, tags }) => [id, name, domain, 'Cloud Reseller', ...(withTags ? [tags.join(';')] : [])]);
  log('export', { file: 'Customers.csv', rows: rows.length });
  return { fileName: 'Customers.csv', text: toCsv(header, rows) };
}

function removeRelationship(context: ApiContext) {
  const { id } = ownCustomer(context);
  context.state.removeRelationship(context.account, id);
  context.log('remove-relationship', { customer: id });
  return { removed: id };
}
