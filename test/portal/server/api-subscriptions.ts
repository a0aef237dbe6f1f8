import type { Subscription } from '../state/records.ts';
import { Refusal } from '../state/refusal.ts';
import type { LogKind } from '../state/request-log.ts';
import type { Edit } from '../state/rules.ts';
import { formatStatus } from '../words/status.ts';
import type { ApiContext, ApiRoute } from './api-context.ts';
import { ownCustomer } from './api-customers.ts';
import { toCsv } from './csv.ts';
import { pageOf } from './paging.ts';

export const subscriptionRoutes: ApiRoute[] = [
  { method: 'GET', path: /^customers\/([^/]+)\/subscriptions$/, answer: listSubscriptions },
  { method: 'GET', path: /^customers\/([^/]+)\/subscriptions\.csv$/, answer: exportSubscriptions },
  { method: 'GET', path: /^customers\/([^/]+)\/subscriptions\/([^/]+)$/, answer: showSubscription },
  { method: 'POST', path: /^customers\/([^/]+)\/subscriptions\/([^/]+)$/, answer: editSubscription },
];

export type Section = 'license' | 'usage' | 'software' | 'marketplace';

export function sectionOf({ commerceType }: Subscription): Section {
  if (commerceType === 'software') return 'software';
  return commerceType === 'legacy' || commerceType === 'new-commerce' ? 'license' : 'usage';
}

// KV subscription-lifecycle.md: expired ones do not appear on the page, only in "Export all subscriptions".
const hiddenOnPages = new Set(['expired', 'disabled', 'deleted']);

function listSubscriptions(context: ApiContext) {
  const { state, account, faults, query } = context;
  const customer = ownCustomer(context);
  const section = query.get('section');
  const rows = state
    .listedSubscriptions(account, customer.id)
    .filter((row) => !hiddenOnPages.has(row.status) && (!section || sectionOf(row) === section))
    .map((row) => ({ ...row, section: sectionOf(row), quantity: faults.omitQuantities ? null : row.quantity }));
  return {
    customer,
    ...pageOf(rows, query, faults),
    stale: { rowsMs: faults.staleRowsMs, heading: faults.staleHeading },
    now: state.clock.now(),
  };
}

function exportSubscriptions(context: ApiContext) {
  const { state, account, query, t, language, log } = context;
  const customer = ownCustomer(context);
  const all = query.get('all') === 'true';
  const rows = state
    .listedSubscriptions(account, customer.id)
    .filter(({ status }) => all || !hiddenOnPages.has(status))
    .map((row) => [
      row.id,
      row.nickname,
      row.unit === 'Usage-based' ? '' : row.quantity,
      formatStatus(row, { t, language }),
      row.resellerMpnId ?? '',
    ]);
  const header = ['Subscription ID', 'Subscription', 'Quantity', 'Status', 'Reseller'].map((word) => t(word));
  log('export', { file: 'Subscriptions.csv', customer: customer.id, rows: rows.length });
  return { fileName: 'Subscriptions.csv', text: toCsv(header, rows) };
}

function findOwn(context: ApiContext): Subscription {
  const customer = ownCustomer(context);
  const found = context.state
    .subscriptionsOf(context.account, customer.id)
    .find(({ id }) => id.toLowerCase() === context.params[1]?.toLowerCase());
  if (!found) throw new Refusal('This subscription is unknown.');
  return found;
}

function showSubscription(context: ApiContext) {
  const subscription = findOwn(context);
  const addOns = context.state
    .subscriptionsOf(context.account, subscription.customer)
    .filter(({ base }) => base === subscription.id);
  return {
    customer: ownCustomer(context),
    subscription: { ...subscription, section: sectionOf(subscription) },
    addOns,
    now: context.state.clock.now(),
  };
}

function editSubscription(context: ApiContext) {
  const before = findOwn(context);
  const edit = context.body as Edit;
  const after = context.state.edit(context.account, before.id, edit);
  context.log(kindOf(before, after), {
    customer: before.customer,
    subscription: before.id,
    name: before.name,
    edit,
    before: shortly(before),
    after: shortly(after),
  });
  return { subscription: after };
}

function kindOf(before: Subscription, after: Subscription): LogKind {
  if (before.status === after.status) return 'edit';
  if (after.status === 'suspended') return 'suspend';
  return after.status === 'canceled' ? 'cancel' : 'reactivate';
}

function shortly({ status, quantity, autoRenew, nickname, billingFrequency }: Subscription) {
  return { status, quantity, autoRenew, nickname, billingFrequency };
}
