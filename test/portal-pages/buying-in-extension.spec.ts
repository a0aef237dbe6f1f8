import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import type { Portal } from '../portal/server.ts';

/* The tick-box catalogue of 2015 through the extension: a base with add-ons, and everything that can stand in the way of a line. */

const base = 'Office 365 Enterprise E3';
const audio = 'Audio Conferencing';
const protection = 'Office 365 Advanced Threat Protection';
const storage = 'Office 365 Extra File Storage';
const runs = 'Flow Additional Runs per 50,000';

async function catalogueOnTo(page: Page, portal: Portal) {
  const admin = new PortalAdmin(page);
  const overlay = new Overlay(page);
  const customer = portal.state.customer('Woodgrove Bank');
  await admin.signInAs('Northwind CSP Germany');
  await overlay.chooseAccount('Transitioning From');
  await admin.openSubscriptions(customer.id);
  await overlay.capture('Capture subscriptions');
  for (const { id } of portal.state.subscriptionsOf('from-1', customer.id)) {
    await admin.openSubscription(customer.id, id);
    await expect(overlay.region).toContainText('Not safe to suspend');
    await expect(overlay.region).not.toContainText('its type was not seen');
  }
  portal.state.acceptRelationship('to', customer.id);
  await admin.signInAs('Northwind CSP Europe');
  await overlay.chooseAccount('Transitioning To');
  await admin.openTickBoxCatalogue(customer.id);
  await expect(overlay.toRecreate).toHaveCount(5);
  return { overlay, customer };
}

const lineOf = (overlay: Overlay, name: string) => overlay.toRecreate.filter({ hasText: new RegExp(`^${name}: `) });

test('each line of a base with its add-ons says what was filled or why not', async ({ page, portal }) => {
  test.setTimeout(120_000);
  const { overlay } = await catalogueOnTo(page, portal);

  await test.step('add-ons stand under their base', async () => {
    const names = (await overlay.toRecreate.allTextContents()).map((text) => text.split(':')[0]);
    expect(names.slice(names.indexOf(base), names.indexOf(base) + 4)).toEqual(
      expect.arrayContaining([base, audio, protection, storage]),
    );
    await expect(lineOf(overlay, audio)).toContainText(`Add-on of ${base}: buy the base first.`);
    await expect(lineOf(overlay, runs)).toContainText('Several offers have this name');
  });

  await test.step('the page disables one, has a minimum for one and rewrites one', async () => {
    await page
      .getByRole('checkbox', { name: audio, exact: true })
      .evaluate((box: HTMLInputElement) => box.setAttribute('disabled', ''));
    await page.evaluate(
      ([atLeast60, rewritten]) => {
        const isFieldOf = (name: string | undefined, target: Element) =>
          target.getAttribute('aria-label') === `Quantity of ${name}`;
        new MutationObserver(() => {
          for (const field of document.querySelectorAll('input[type=number]'))
            if (isFieldOf(atLeast60, field)) field.setAttribute('min', '60');
        }).observe(document.body, { childList: true, subtree: true });
        addEventListener('focusout', ({ target }) => {
          if (target instanceof HTMLInputElement && isFieldOf(rewritten, target)) setTimeout(() => (target.value = '100'), 50);
        });
      },
      [protection, storage],
    );
  });

  await overlay.button('Fill quantities').click();
  await expect(lineOf(overlay, base)).toContainText('Filled 50', { timeout: 30_000 });
  await expect(lineOf(overlay, audio)).toContainText('Not filled: The page does not let this offer be chosen');
  await expect(lineOf(overlay, protection)).toContainText('Not filled: The page sells at least 60');
  await expect(lineOf(overlay, storage)).toContainText('Not filled: The page did not keep the quantity');
  await expect(lineOf(overlay, runs)).toContainText('Not filled: Several offers have this name');
  await expect(overlay.alert).toContainText('other quantities than the ones that were filled');
  expect(portal.log.changes().filter(({ kind }) => kind === 'purchase' || kind === 'cart')).toEqual([]);
  expect((await new AxeBuilder({ page }).include('consolidator-overlay').analyze()).violations).toEqual([]);
});

test('the page of another customer stops it; what the admin changes afterwards is noticed', async ({ page, portal }) => {
  test.setTimeout(120_000);
  const { overlay, customer } = await catalogueOnTo(page, portal);
  const stranger = portal.state.customer('Fabrikam, Inc.');
  const swapLinks = (from: string, to: string) =>
    page.evaluate(
      ([old, now]) => {
        for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
          link.setAttribute('href', (link.getAttribute('href') ?? '').replace(old ?? '', now ?? ''));
      },
      [from, to],
    );
  await swapLinks(customer.id, stranger.id);
  await overlay.button('Fill quantities').click();
  await expect(overlay.alert).toContainText("Can't read this page: The page shows another customer than its address", {
    timeout: 15_000,
  });
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);

  await swapLinks(stranger.id, customer.id);
  await overlay.button('Fill quantities').click();
  await expect(lineOf(overlay, storage)).toContainText('Filled 200', { timeout: 30_000 });
  await page.getByRole('spinbutton', { name: `Quantity of ${storage}` }).fill('20');
  await expect(lineOf(overlay, storage)).toContainText('Not filled: The page shows 20 now');
  await page.getByRole('spinbutton', { name: `Quantity of ${storage}` }).fill('200');
  await expect(lineOf(overlay, storage)).toContainText('Filled 200');
  await page.getByRole('checkbox', { name: storage, exact: true }).uncheck();
  await expect(lineOf(overlay, storage)).toContainText('Not filled: The page emptied it again');
  expect(portal.log.of('purchase')).toHaveLength(0);
});
