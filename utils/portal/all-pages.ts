import accountSettings from './pages/account-settings';
import addSubscription from './pages/add-subscription';
import customerAccount from './pages/customer-account';
import customerList from './pages/customer-list';
import relationshipRequest from './pages/relationship-request';
import subscriptionDetail from './pages/subscription-detail';
import subscriptionList from './pages/subscription-list';
import transferList from './pages/transfer-list';

/** The readers of all pages. Heavy: whoever only wants to know which page an address is takes detect-page.ts. */
export const pages = {
  'customer-list': customerList,
  'subscription-list': subscriptionList,
  'subscription-detail': subscriptionDetail,
  'add-subscription': addSubscription,
  'relationship-request': relationshipRequest,
  'customer-account': customerAccount,
  'transfer-list': transferList,
  'account-settings': accountSettings,
} as const;
