import type { PageId } from '../consolidation/judgement';
import { matches as accountSettings } from './pages/account-settings';
import { matches as addSubscription } from './pages/add-subscription';
import { matches as customerAccount } from './pages/customer-account';
import { matches as customerList } from './pages/customer-list';
import { matches as relationshipRequest } from './pages/relationship-request';
import { matches as subscriptionDetail } from './pages/subscription-detail';
import { matches as subscriptionList } from './pages/subscription-list';
import { matches as transferList } from './pages/transfer-list';

// By name, so that the readers stay out of the small content script: the default exports are marked pure and fall away.
const matchers: Record<PageId, (url: URL) => boolean> = {
  'customer-list': customerList,
  'subscription-list': subscriptionList,
  'subscription-detail': subscriptionDetail,
  'add-subscription': addSubscription,
  'relationship-request': relationshipRequest,
  'customer-account': customerAccount,
  'transfer-list': transferList,
  'account-settings': accountSettings,
};

/** The portal page that an address is, by its path alone; undefined for a page that the product does not know. */
export function detectPage(url: URL): PageId | undefined {
  return (Object.keys(matchers) as PageId[]).find((id) => matchers[id](url));
}
