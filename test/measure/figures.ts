import { expect } from '@playwright/test';
import type { Portal } from '../portal/server.ts';

/** What one way of consolidating cost. */
export interface Figures {
  interactions: number;
  pagesOpened: number;
  /** Of those, opened by Capture all while the admin's hands were elsewhere. */
  pagesOpenedAlone: number;
}

export function pageViews(portal: Portal): number {
  return portal.log.of('page-view').length;
}

/** Both ways must end alike, or the comparison says nothing; and each change in the log must be one Submit of the admin's. */
export function expectConsolidated(portal: Portal): void {
  const customers = portal.state.customersOf('from-1');
  const all = customers.flatMap(({ id }) => portal.state.subscriptionsOf('from-1', id));
  for (const { id } of customers) {
    const lines = (account: string) =>
      portal.state
        .subscriptionsOf(account, id)
        .map(({ name, quantity }) => `${name} ${quantity}`)
        .sort();
    expect(lines('to')).toEqual(lines('from-1'));
  }
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 'suspended'));
  const kinds = portal.log.changes().map(({ kind }) => kind);
  expect(kinds).toEqual([...customers.map(() => 'purchase'), ...all.map(() => 'suspend')]);
}
