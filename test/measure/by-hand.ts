import { expect } from '@playwright/test';
import { startPortal } from '../portal/server.ts';
import { expectConsolidated, type Figures, pageViews } from './figures.ts';
import { Hands } from './hands.ts';
import { launchPlain } from './launch-plain.ts';
import { from, legacyCustomers, type Size, to } from './seed.ts';

export interface ByHand {
  byTheLetter: Figures;
  /** And each subscription opened once on From, to see its type before anything is bought: what the extension's figure includes. */
  withTypes: Figures;
}

/**
 * As Microsoft's instructions of 2020 say: export each customer's list on From, set up each license on To with its count and
 * submit, export there to compare, then suspend each on From. Nothing that the instructions don't ask for is counted: no search
 * in a long customer list, no note in a spreadsheet. They knew one commerce type only; since 2022 its own page must be opened to see
 * whether suspending stops the bill. That look is done too, and counted apart.
 */
export async function consolidateByHand(size: Size): Promise<ByHand> {
  const portal = await startPortal({ seed: legacyCustomers(size) });
  const browser = await launchPlain(portal.hostResolverRules);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const hands = new Hands(page);
  const customers = portal.state.customersOf('from-1');
  const main = page.getByRole('main');
  const customerLink = (id: string) => main.locator(`a[href$="/customers/${id}/subscriptions"]`).first();
  const backToCustomers = () => hands.click(page.getByRole('link', { name: 'Customer list', exact: true }));
  const subscriptionLink = (id: string) => main.locator(`a[href$="/subscriptions/${id}"]`).first();
  const backToSubscriptions = () =>
    hands.click(page.getByRole('navigation', { name: 'Section' }).getByRole('link', { name: 'Subscriptions' }));
  const lookups = { interactions: 0, pagesOpened: 0 };
  const exportList = async () => {
    const file = page.waitForEvent('download');
    await hands.click(page.getByRole('button', { name: 'Export subscriptions' }));
    await file;
  };
  try {
    await hands.signInAs(from);
    for (const { id } of customers) {
      await hands.click(customerLink(id));
      await exportList();
      const before = { interactions: hands.interactions, pages: pageViews(portal) };
      for (const subscription of portal.state.subscriptionsOf('from-1', id)) {
        await hands.click(subscriptionLink(subscription.id));
        await expect(page.getByText('Subscription Id')).toBeVisible();
        await backToSubscriptions();
        await expect(page.getByRole('button', { name: 'Export subscriptions' })).toBeVisible();
      }
      lookups.interactions += hands.interactions - before.interactions;
      lookups.pagesOpened += pageViews(portal) - before.pages;
      await backToCustomers();
    }
    await hands.signInAs(to);
    for (const { id } of customers) {
      await hands.open(`/pcv/customers/${id}/add-subscriptions`);
      for (const { name, quantity } of portal.state.subscriptionsOf('from-1', id)) {
        await hands.click(page.getByRole('checkbox', { name, exact: true }));
        await hands.type(page.getByRole('spinbutton', { name: `Quantity of ${name}`, exact: true }), String(quantity));
      }
      await hands.click(page.getByRole('button', { name: 'Submit', exact: true }));
      await expect(page.getByText('Your order has been submitted.')).toBeVisible();
    }
    await hands.open('/commerce/customers/list');
    for (const { id } of customers) {
      await hands.click(customerLink(id));
      await exportList();
      await backToCustomers();
    }
    await hands.signInAs(from);
    for (const { id } of customers) {
      await hands.click(customerLink(id));
      for (const subscription of portal.state.subscriptionsOf('from-1', id)) {
        await hands.click(subscriptionLink(subscription.id));
        await hands.click(page.getByRole('radio', { name: 'Suspended' }));
        await hands.click(page.getByRole('button', { name: 'Submit', exact: true }));
        await expect(page.getByText('Your changes have been submitted.')).toBeVisible();
        await backToSubscriptions();
      }
      await backToCustomers();
    }
    expectConsolidated(portal);
    const all = { interactions: hands.interactions, pagesOpened: pageViews(portal) };
    return {
      byTheLetter: {
        interactions: all.interactions - lookups.interactions,
        pagesOpened: all.pagesOpened - lookups.pagesOpened,
        pagesOpenedAlone: 0,
      },
      withTypes: { ...all, pagesOpenedAlone: 0 },
    };
  } finally {
    await browser.close();
    await portal.close();
  }
}
