/** What the browser tests call beside the page. */
export { checkFilled, fill, planFill } from '../../utils/portal/fill';
export { readIdentity } from '../../utils/portal/identity';
export { offersOnScreen } from '../../utils/portal/offers';
export { default as accountSettings } from '../../utils/portal/pages/account-settings';
export { default as addSubscription } from '../../utils/portal/pages/add-subscription';
export { default as customerAccount } from '../../utils/portal/pages/customer-account';
export { default as customerList } from '../../utils/portal/pages/customer-list';
export { default as relationshipRequest } from '../../utils/portal/pages/relationship-request';
export { default as subscriptionDetail } from '../../utils/portal/pages/subscription-detail';
export { default as subscriptionList } from '../../utils/portal/pages/subscription-list';
export { default as transferList } from '../../utils/portal/pages/transfer-list';
export { press } from '../../utils/portal/press';
export { lookAtTaughtCustomers } from '../../utils/portal/read-customer-rows';
export { setRecipes } from '../../utils/portal/recipe-grids';
export { redactPage } from '../../utils/portal/redact-page';
export { customerAnchors, subscriptionAnchors } from '../../utils/portal/row-anchors';
export { visibleText } from '../../utils/portal/walk';
export { watchSubmit } from '../../utils/portal/watch-submit';
