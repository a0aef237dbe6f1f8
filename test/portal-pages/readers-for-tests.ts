/** What the browser tests call in the page. */
export { readIdentity } from '../../utils/portal/identity';
export { default as customerList } from '../../utils/portal/pages/customer-list';
export { default as subscriptionList } from '../../utils/portal/pages/subscription-list';
export { press } from '../../utils/portal/press';
export { customerAnchors, subscriptionAnchors } from '../../utils/portal/row-anchors';
