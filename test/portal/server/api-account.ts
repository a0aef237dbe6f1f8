import type { ApiRoute } from './api-context.ts';

/** Account settings: what the signed-in partner organisation is. */
export const accountRoutes: ApiRoute[] = [
  { method: 'GET', path: /^partner$/, answer: ({ state, account }) => state.account(account) },
];
