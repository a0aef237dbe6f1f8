import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';

/* Pages that are read without a button, through the built extension, in each generation of the stand-in. */

const generations = { 'G1 2021': '/commerce', 'G2 2023, Dutch': '/nl-nl/dashboard/commerce2', 'G3 2026': '/dashboard/v2' };

async function signInAsFrom(page: Page): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  return overlay;
}

for (const [generation, prefix] of Object.entries(generations)) {
  test(`a Suspend button and its dialog, ${generation}`, async ({ page, portal }) => {
    const overlay = await signInAsFrom(page);
    const customer = portal.state.customer('Adatum Corporation');
    const [legacy] = portal.state
      .subscriptionsOf('from-1', customer.id)
      .filter(({ commerceType, status }) => commerceType === 'legacy' && status === 'active');
    if (!legacy) throw new Error('The stand-in seeds Adatum Corporation with an active legacy subscription');
    await new PortalAdmin(page).openSubscriptions(customer.id);
    await overlay.capture('Capture subscriptions');
    await page.goto(`https://partner.microsoft.com${prefix}/customers/${customer.id}/subscriptions/${legacy.id}?form=dialog`);

    // This form shows no evidence of the type, so it opens no gate.
    await expect(overlay.region).toContainText('Not safe to suspend');
    await expect(overlay.region).not.toContainText("Can't read this page");

    const suspend = page.getByRole('button', { name: /^(Suspend|Opschorten)$/ });
    await suspend.click();
    await page.getByRole('button', { name: /^(Cancel|Annuleren)$/ }).click();
    await expect(overlay.status.filter({ hasText: /^Submitted/ })).toHaveCount(0);

    await suspend.click();
    await page.getByRole('button', { name: 'OK' }).click();
    await expect(overlay.status.filter({ hasText: 'Submitted as suspended' })).toBeVisible();
    expect(portal.log.changes().filter(({ kind }) => kind === 'suspend')).toHaveLength(1);
  });

  test(`transfer requests are kept, ${generation}`, async ({ page, context, portal, extensionId }) => {
    const overlay = await signInAsFrom(page);
    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#section=log`);
    await page.bringToFront();
    const customer = portal.state.customer('Wingtip Toys');
    portal.state.acceptRelationship('to', customer.id);
    portal.state.requestTransfer('to', customer.id, 'from-1');
    await page.goto(`https://partner.microsoft.com${prefix}/customers/${customer.id}/transfers`);
    await expect(page.getByRole('row')).toHaveCount(2);
    await overlay.expectAccount('Transitioning From');
    await expect(overlay.region).not.toContainText("Can't read this page");
    await expect(dashboard.getByText('Captured the transfer requests of the customer on')).toBeVisible({ timeout: 20_000 });
  });
}
