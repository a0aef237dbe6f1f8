import { expect } from '@playwright/test';
import { startPortal } from '../portal/server.ts';
import { expectConsolidated, type Figures, pageViews } from './figures.ts';
import { Hands } from './hands.ts';
import { launchPlain } from './launch-plain.ts';
import { from, legacyCustomers, type Size, to } from './seed.ts';

/**
 * As Microsoft's instructions of 2020 say: export each customer's list on From, set up each license on To with its count and
 * submit, export there to compare, then suspend each on From. Nothing that the instructions don't ask for is counted: no search
 * in a long customer list, no look at a subscription's type, no note in a spreadsheet.
 */
export async function consolidateByHand(size: Size): Promise<Figures> {
  const portal = await startPortal({ seed: legacyCustomers(size) });
  const browser = await launchPlain(portal.hostResolverRules);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const hands = new Hands(page);
  const customers = portal.state.customersOf('from-1');
  const main = page.getByRole('main');
  const customerLink = (id: string) => main.locator(`a[href$="/customers/${id}/subscriptions"]`).first();
  const backToCustomers = () => hands.click(page.getByRole('link', { name: 'Customer list', exact: true }));
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
        await hands.click(main.locator(`a[href$="/subscriptions/${subscription.id}"]`).first());
        await hands.click(page.getByRole('radio', { name: 'Suspended' }));
        await hands.click(page.getByRole('button', { name: 'Submit', exact: true }));
        await expect(page.getByText('Your changes have been submitted.')).toBeVisible();
        await hands.click(page.getByRole('navigation', { name: 'Section' }).getByRole('link', { name: 'Subscriptions' }));
      }
      await backToCustomers();
    }
    expectConsolidated(portal);
    return { interactions: hands.interactions, pagesOpened: pageViews(portal), pagesOpenedAlone: 0 };
  } finally {
    await browser.close();
    await portal.close();
  }
}
