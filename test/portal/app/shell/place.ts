import type { ReactNode } from 'react';
import { t } from '../boot.ts';
import type { Route } from '../route.ts';
import { customerMenu, customersMenu, type MenuItem, settingsMenu } from './menus.ts';

export type FrameProps = {
  route: Route;
  area: 'customers' | 'customer' | 'settings' | 'home';
  /** The menu item that is lit, by its English label. */
  current?: string;
  customerName?: string | undefined;
  /** Last step of the breadcrumb on a detail page. */
  lastStep?: string;
  children: ReactNode;
};

export function menuOf({ route, area }: FrameProps): { heading?: string; items: MenuItem[] }[] {
  if (area === 'settings') return settingsMenu(route);
  if (area === 'customer' && route.customer) return [{ items: customerMenu(route, route.customer, false) }];
  return [{ items: customersMenu(route) }];
}

export function trailOf({ route, area, customerName, lastStep }: FrameProps): { label: string; to?: string }[] {
  const home = { label: t('Home'), to: '/dashboard/home' };
  if (area === 'settings') return [home, { label: t('Account settings') }];
  if (area === 'home') return [home];
  if (area === 'customers') return [home, { label: t('Customers') }];
  return [
    home,
    { label: t('Customers'), to: `${route.prefix}/customers/list` },
    { label: t('Customer list'), to: `${route.prefix}/customers/list` },
    { label: customerName ?? '', to: `${route.prefix}/customers/${route.customer}/subscriptions` },
    ...(lastStep ? [{ label: lastStep }] : []),
  ];
}
