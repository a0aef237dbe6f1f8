import type { PortalState } from '../state/portal-state.ts';
import type { Transfer } from '../state/records.ts';
import type { ApiContext, ApiRoute } from './api-context.ts';
import { ownCustomer } from './api-customers.ts';

export const transferRoutes: ApiRoute[] = [
  { method: 'GET', path: /^customers\/([^/]+)\/transfers$/, answer: listTransfers },
  { method: 'POST', path: /^customers\/([^/]+)\/transfers$/, answer: requestTransfer },
  { method: 'GET', path: /^customers\/([^/]+)\/transfers\/([^/]+)$/, answer: showTransfer },
  { method: 'POST', path: /^customers\/([^/]+)\/transfers\/([^/]+)\/(accept|cancel)$/, answer: decideTransfer },
];

function view(transfer: Transfer, state: PortalState, account: string) {
  return {
    ...transfer,
    isSent: transfer.target === account,
    customerName: state.customer(transfer.customer).name,
    sourceName: state.account(transfer.source).name,
    targetName: state.account(transfer.target).name,
  };
}

function listTransfers(context: ApiContext) {
  const customer = ownCustomer(context);
  return {
    customer,
    transfers: context.state
      .transfersOf(context.account, customer.id)
      .map((transfer) => view(transfer, context.state, context.account)),
  };
}

function requestTransfer(context: ApiContext) {
  const customer = ownCustomer(context);
  const transfer = context.state.requestTransfer(
    context.account,
    customer.id,
    String(context.body.sourceMicrosoftId ?? '')
      .trim()
      .toLowerCase(),
  );
  context.log('transfer', { action: 'request', customer: customer.id, transfer: transfer.id, source: transfer.source });
  return { customer, transfer: view(transfer, context.state, context.account) };
}

function findTransfer(context: ApiContext): Transfer {
  const transfer = context.state.transfersOf(context.account, ownCustomer(context).id).find(({ id }) => id === context.params[1]);
  if (!transfer) throw new Error('No such transfer.');
  return transfer;
}

function showTransfer(context: ApiContext) {
  const transfer = findTransfer(context);
  const movable = context.state
    .subscriptionsOf(transfer.source, transfer.customer)
    .filter(
      ({ commerceType, status, isTrial }) =>
        status === 'active' && !isTrial && (commerceType === 'azure-plan' || commerceType === 'new-commerce'),
    );
  return { customer: ownCustomer(context), transfer: view(transfer, context.state, context.account), movable };
}

function decideTransfer(context: ApiContext) {
  const { id } = findTransfer(context);
  const action = context.params[2] ?? '';
  const transfer =
    action === 'accept'
      ? context.state.acceptTransfer(context.account, id, (context.body.subscriptions as string[]) ?? [])
      : context.state.cancelTransfer(context.account, id);
  context.log('transfer', { action, customer: transfer.customer, transfer: id, subscriptions: transfer.subscriptions });
  return { customer: ownCustomer(context), transfer: view(transfer, context.state, context.account) };
}
