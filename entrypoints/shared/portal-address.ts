import type { Account } from '../../utils/consolidation/account';
import type { Warning } from '../../utils/consolidation/judgement';
import { portalHosts } from '../../utils/portal/hosts';

const newestGeneration = '/dashboard/v2';

/**
 * The address of a portal page, in the generation of `path` (the template last captured for that account).
 * Pages whose own address nobody published lead to the page that has their button: a customer's list of subscriptions, the customer list.
 */
export function portalAddress(page: Warning['page'], cloud: Account['cloud'] = 'commercial', path?: string): string {
  const generation = path?.split('/customers')[0] ?? newestGeneration;
  return `https://${hostOf(cloud)}${tailOf(page, generation)}`;
}

function tailOf({ id, customer, subscription }: Warning['page'], generation: string): string {
  // Seen 2026-11 in public code that opens it; the other generations have their own, which nobody published.
  if (id === 'account-settings') return `${newestGeneration}/account-settings/overview`;
  const customers = `${generation}/customers`;
  if (!customer || id === 'customer-list' || id === 'relationship-request') return `${customers}/list`;
  if (id === 'customer-account') return `${customers}/${customer}/account`;
  if (id === 'transfer-list') return `${customers}/${customer}/transfers`;
  const subscriptions = `${customers}/${customer}/subscriptions`;
  return id === 'subscription-detail' && subscription ? `${subscriptions}/${subscription}` : subscriptions;
}

function hostOf(cloud: Account['cloud']): string {
  // US Government partners sign in to the commercial host (reference: no separate portal host found).
  const entry = portalHosts.find((candidate) => candidate.cloud === cloud) ?? portalHosts[0];
  return entry.host;
}
