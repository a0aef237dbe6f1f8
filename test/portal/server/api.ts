import { accountRoutes } from './api-account.ts';
import type { ApiRoute } from './api-context.ts';
import { customerRoutes } from './api-customers.ts';
import { orderRoutes } from './api-orders.ts';
import { subscriptionRoutes } from './api-subscriptions.ts';
import { transferRoutes } from './api-transfers.ts';

const routes: ApiRoute[] = [...customerRoutes, ...subscriptionRoutes, ...orderRoutes, ...transferRoutes, ...accountRoutes];

export const apiPrefix = '/portal-api/';

export function findRoute(method: string, path: string): { route: ApiRoute; params: string[] } | undefined {
  const tail = path.slice(apiPrefix.length);
  for (const route of routes) {
    const match = route.method === method && route.path.exec(tail);
    if (match) return { route, params: match.slice(1) };
  }
  return undefined;
}
