import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import type { Portal } from '../portal/server.ts';

/*
 * The whole way through the extension: what is to be recreated is captured on From, and bought on To in each generation's own catalogue.
 */

const e3 = 'Office 365 Enterprise E3';
const e1 = 'Office 365 Enterprise E1';

const catalogues = {
  'G1 2021': (customer: string) => `/commerce/customers/${customer}/add-products`,
  'G2 2023': (customer: string) => `/nl-nl/dashboard/commerce2/customers/${customer}/add-products`,
  'G3 2026': (customer: string) => `/dashboard/v2/customers/${customer}/neworder`,
};

/** Captures Fabrikam on From, sees the type of these subscriptions there, and goes to the To account. */
async function planOnTo(page: Page, portal: Portal, names: string[]) {
  const admin = new PortalAdmin(page);
  const overlay = new Overlay(page);
  const customer = portal.state.customer('Fabrikam, Inc.');
  await admin.signInAs('Northwind CSP Germany');
  await overlay.chooseAccount('Transitioning From');
  await admin.openSubscriptions(customer.id);
  await overlay.capture('Capture subscriptions');
  for (const { id, name } of portal.state.subscriptionsOf('from-1', customer.id)) {
    if (!names.includes(name)) continue;
    await admin.openSubscription(customer.id, id);
    await expect(overlay.region).toContainText('no twin was seen on To');
  }
  portal.state.acceptRelationship('to', customer.id);
  await admin.signInAs('Northwind CSP Europe');
  await overlay.chooseAccount('Transitioning To');
  return { overlay, admin, customer };
}

const open = (page: Page, path: string) => page.goto(`https://partner.microsoft.com${path}`);
const lineOf = (overlay: Overlay, name: string) => overlay.toRecreate.filter({ hasText: new RegExp(`^${name}: `) });
const search = async (page: Page, text: string) => {
  await page.getByRole('searchbox').last().fill(text);
  await expect(page.getByRole('spinbutton').first()).toBeVisible();
};
const add = /Add to cart|Toevoegen aan winkelwagen/;
const quantityOf = (page: Page, name: string) =>
  page.getByRole('spinbutton', { name: new RegExp(`(Quantity of|Aantal van|Aantal) ${name.replace(/[()]/g, '\\$&')}$`) });

for (const [generation, catalogue] of Object.entries(catalogues)) {
  test(
    `from the list to the cart and past the review, ${generation}`,
    generation === 'G3 2026' ? {} : { tag: '@matrix' },
    async ({ page, portal }) => {
      test.setTimeout(150_000);
      const { overlay, customer } = await planOnTo(page, portal, [e3, e1]);
      await open(page, catalogue(customer.id));

      await test.step('what is not on the page is to be searched for', async () => {
        await search(page, 'Visio');
        await expect(lineOf(overlay, e3)).toContainText('This offer is not on the page');
        await expect(overlay.button(`Copy the name: ${e3}`)).toBeVisible();
        await expect(lineOf(overlay, 'Office 365 ProPlus')).toContainText('Decide first');
      });

      await test.step('the row is marked and filled, and nothing is added to the cart', async () => {
        await search(page, e3);
        await expect(overlay.button(`Show on the page: ${e3}`)).toBeVisible();
        await expect(overlay.button(`Copy the name: ${e1}`)).toBeVisible();
        await overlay.button('Fill quantities').click();
        await expect(lineOf(overlay, e3)).toContainText('Filled 10');
        await expect(lineOf(overlay, e1)).toContainText('Not filled: This offer is not on the page');
        await expect(quantityOf(page, e3)).toHaveValue('10');
        const mark = overlay.flagOf(portal.state.subscriptionsOf('from-1', customer.id).find(({ name }) => name === e3)?.id ?? '');
        await expect(mark).toHaveAttribute('data-size', /./);
        await expect(mark).toContainText('Filled 10');
        expect(portal.log.of('cart')).toHaveLength(0);
      });

      await test.step('what lies in the cart is not filled once more', async () => {
        const row = page.getByRole('row').filter({ has: quantityOf(page, e3) });
        await row.getByRole('button', { name: add }).click();
        await expect(lineOf(overlay, e3)).toContainText('In the cart: 10');
        await overlay.button('Fill quantities').click();
        await expect(lineOf(overlay, e1)).toContainText('Not filled');
        await expect(quantityOf(page, e3)).toHaveValue('');
      });

      await test.step('a wrong count is said before it is bought', async () => {
        await search(page, e1);
        await quantityOf(page, e1).fill('24');
        await page
          .getByRole('row')
          .filter({ has: quantityOf(page, e1) })
          .getByRole('button', { name: add })
          .click();
        await expect(lineOf(overlay, e1)).toContainText('In the cart: 24 instead of 25');
        await page.getByRole('button', { name: /^(Review|Controleren)$/ }).click();
        await expect(overlay.alert).toContainText('Do not buy yet');
        await expect(lineOf(overlay, e3)).toContainText('In the cart: 10');
        await expect(lineOf(overlay, e1)).toContainText('In the cart: 24 instead of 25');
        await expect(overlay.button('Fill quantities')).toBeHidden();
      });

      await test.step('the right count is bought by the admin, and the capture that proves it is asked for', async () => {
        await page.getByRole('button', { name: /^(Cancel|Annuleren)$/ }).click();
        await search(page, e1);
        await quantityOf(page, e1).fill('25');
        await page
          .getByRole('row')
          .filter({ has: quantityOf(page, e1) })
          .getByRole('button', { name: add })
          .click();
        await expect(lineOf(overlay, e1)).toContainText('In the cart: 25');
        await page.getByRole('button', { name: /^(Review|Controleren)$/ }).click();
        await expect(overlay.status.filter({ hasText: 'The cart is what was planned' })).toBeVisible();
        expect(portal.log.of('purchase')).toHaveLength(0);
        await page.getByRole('button', { name: /^(Buy|Kopen)$/ }).click();
        await expect(overlay.status.filter({ hasText: /^Submitted/ })).toContainText('press Capture subscriptions');
        expect(portal.log.of('purchase')).toHaveLength(1);
      });

      await test.step('both are waiting for the portal now', async () => {
        await open(page, catalogue(customer.id));
        await expect(lineOf(overlay, e3)).toContainText('Submitted, waiting for the portal');
        await expect(lineOf(overlay, e1)).toContainText('Submitted, waiting for the portal');
      });
    },
  );
}

test('a catalogue in a virtual grid whose cells, fields and buttons are web components', async ({ page, portal }) => {
  test.setTimeout(120_000);
  const { overlay, customer } = await planOnTo(page, portal, [e3, e1]);
  await open(page, `${catalogues['G3 2026'](customer.id)}?grid=vaadin`);
  await search(page, 'Office 365 Enterprise E');
  await expect(quantityOf(page, e1)).toBeVisible();
  await overlay.button('Fill quantities').click();
  await expect(lineOf(overlay, e1)).toContainText('Filled 25');
  await expect(quantityOf(page, e1)).toHaveValue('25');

  // The search box takes ids, too.
  const offer = portal.state.subscriptionsOf('from-1', customer.id).find(({ name }) => name === e3)?.offer ?? '';
  await search(page, offer);
  await expect(page.getByRole('spinbutton')).toHaveCount(1);
  await expect(overlay.button(`Show on the page: ${e3}`)).toBeVisible();
  await overlay.button('Fill quantities').click();
  await expect(lineOf(overlay, e3)).toContainText('Filled 10');
  await expect(quantityOf(page, e3)).toHaveValue('10');
  expect(portal.log.of('cart')).toHaveLength(0);

  await page.getByRole('button', { name: add }).click();
  await expect(lineOf(overlay, e3)).toContainText('In the cart: 10');
});

test('what the portal says against a line stands beside it; the From account sells nothing', async ({ page, portal }) => {
  test.setTimeout(120_000);
  const { overlay, customer, admin } = await planOnTo(page, portal, [e3, e1]);
  await open(page, catalogues['G2 2023'](customer.id));
  await search(page, e1);
  await overlay.button('Fill quantities').click();
  await expect(lineOf(overlay, e1)).toContainText('Filled 25');

  await quantityOf(page, e1).fill('20000000');
  await expect(lineOf(overlay, e1)).toContainText('Not filled: The page shows 20000000 now');
  await expect(overlay.alert).toContainText('other quantities');
  await page
    .getByRole('row')
    .filter({ has: quantityOf(page, e1) })
    .getByRole('button', { name: add })
    .click();
  await expect(lineOf(overlay, e1)).toContainText('Not filled: The page says:');

  await admin.signInAs('Northwind CSP Germany');
  await overlay.chooseAccount('Transitioning From');
  await open(page, catalogues['G1 2021'](customer.id));
  await expect(overlay.region).toContainText('This is the From account. Nothing is bought here');
  await expect(overlay.button('Fill quantities')).toBeHidden();
});
