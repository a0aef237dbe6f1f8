import type { Route } from '../route.ts';

export type MenuItem = { label: string; to: string };

/** Left menu beside everything about one customer. "Transfers" came in 2023. */
export function customerMenu({ generation, prefix }: Route, customer: string, isCspMenu: boolean): MenuItem[] {
  const at = (tail: string) => `${prefix}/customers/${customer}/${tail}`;
  if (isCspMenu)
    return [
      { label: 'Order history', to: at('orders') },
      { label: 'Subscriptions', to: at('subscriptions') },
      { label: 'Software', to: at('software') },
      { label: 'Azure reservations', to: at('azurereservations') },
      { label: 'Devices', to: at('devices') },
      { label: 'Analytics', to: at('analytics') },
      { label: 'Users and licenses', to: at('users') },
      { label: 'Service management', to: at('servicemanagementpage') },
      { label: 'Account', to: at('account') },
    ];
  return [
    { label: 'Subscriptions', to: at('subscriptions') },
    ...(generation === 'g1' || generation === 'g0' ? [] : [{ label: 'Transfers', to: at('transfers') }]),
    { label: 'Order history', to: at('orders') },
    { label: 'Software', to: at('software') },
    { label: 'Azure reservations', to: at('azurereservations') },
    { label: 'Devices', to: at('devices') },
    { label: 'Users and licenses', to: at('users') },
    { label: 'Admin relationships', to: at('adminrelationships') },
    { label: 'Service management', to: at('servicemanagementpage') },
    { label: 'Service requests', to: at('servicerequests') },
    { label: 'Account', to: at('account') },
  ];
}

export function customersMenu({ generation, prefix }: Route): MenuItem[] {
  const list = { label: generation === 'g3' ? 'Customer List' : 'Customer list', to: `${prefix}/customers/list` };
  const administer = { label: 'Administer', to: `${prefix}/customers/granularadminaccess/list` };
  if (generation === 'g3')
    return [
      list,
      administer,
      { label: 'Indirect providers', to: `${prefix}/customers/indirectproviders` },
      { label: 'Expiring granular relationships', to: `${prefix}/customers/expiring` },
    ];
  return generation === 'g1'
    ? [list, administer, { label: 'Indirect resellers', to: `${prefix}/customers/indirectresellers` }]
    : [list, administer];
}

export function settingsMenu({ prefix }: Route): { heading?: string; items: MenuItem[] }[] {
  const at = (tail: string) => `${prefix}/account-settings/${tail}`;
  return [
    {
      items: [
        { label: 'Overview', to: at('overview') },
        { label: 'My access', to: at('access') },
        { label: 'User management', to: at('users') },
        { label: 'Programs', to: at('programs') },
        { label: 'Agreements', to: at('agreements') },
      ],
    },
    {
      heading: 'Organization profile',
      items: [
        { label: 'Legal info', to: at('legalinfo') },
        { label: 'Identifiers', to: at('identifiers') },
        { label: 'Tenants', to: at('tenants') },
        { label: 'Azure AD profile', to: at('azureadprofile') },
        { label: 'Billing profile', to: at('billingprofile') },
        { label: 'CPV profile', to: at('cpvprofile') },
      ],
    },
  ];
}
