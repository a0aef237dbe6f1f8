import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { consolidation } from '../journey/consolidate.ts';
import { Overlay } from '../journey/overlay.ts';
import { startPortal } from '../portal/server.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { root } from '../setup/steps.ts';

// Chrome, Edge and Firefox all take this size.
const size = { width: 1280, height: 800 };
/** As wide as an admin's window: the flags beside the rows have room for their words. */
const portalWindow = { width: 1440, height: 900 };
const folder = join(root, 'docs/store/pictures');

/** The pictures for the stores: two on the stand-in portal, three of the dashboard, all of fictitious companies. */
export async function takeStorePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await inThePortal();
  await inTheDashboard();
}

async function inThePortal(): Promise<void> {
  const portal = await startPortal();
  const context = await launchChromium({
    portalPort: portal.port,
    viewport: portalWindow,
    deviceScaleFactor: size.width / portalWindow.width,
  });
  await extensionIdOf(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const { id, name } = portal.state.customer('Fabrikam, Inc.');
  const until = (title: string) => consolidation.findIndex((step) => step.title.startsWith(title)) + 1;
  const walk = async (steps: typeof consolidation) => {
    for (const step of steps) console.log(`${step.title}: ${await step.run({ page, portal, customer: { id, name } })}`);
  };
  const [filled, safe] = [until('Fill the quantities'), until('Back on From')];
  await walk(consolidation.slice(0, filled));
  const showOnPage = new Overlay(page).region.getByRole('button', { name: /^Show on the page/ });
  await showOnPage.nth(1).click();
  await take(page, '2-fill-quantities');
  await walk(consolidation.slice(filled, safe));
  await new Overlay(page).region.waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, '1-safe-to-suspend');
  await context.close();
  await portal.close();
}

async function inTheDashboard(): Promise<void> {
  const context = await launchChromium({ portalPort: 9, viewport: size });
  const dashboard = await openWithHistory(context, await writeHistory());
  const address = dashboard.url().split('#')[0];
  const customer = dashboard.getByRole('link', { name: 'Proseware, Inc.', exact: true });
  await customer.waitFor();
  await take(dashboard, '3-customers');

  await customer.click();
  await dashboard.getByRole('heading', { name: 'Subscriptions' }).waitFor();
  await dashboard
    .getByText('billed twice')
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await take(dashboard, '4-from-beside-to');

  await dashboard.goto(`${address}#section=waves`);
  await dashboard.getByLabel('Customers in a wave').fill('3');
  await dashboard.getByRole('button', { name: 'Accept Wave 3' }).waitFor();
  await take(dashboard, '5-waves');
  await context.close();
}

/** Through Vite: the product's own writer makes the history, and its files name each other without an extension. */
async function writeHistory(): Promise<string> {
  const { module } = await runnerImport<{ picturedHistory(): Promise<string> }>(join(root, 'test/ship/pictured-history.ts'), {
    root,
    configFile: false,
  });
  return await module.picturedHistory();
}

async function openWithHistory(context: BrowserContext, history: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Choose a back-up file' }).click();
  await (await chooser).setFiles({ name: 'consolidation.json', mimeType: 'application/json', buffer: Buffer.from(history) });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByText(/^Imported \d/).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return page;
}

async function take(page: Page, file: string): Promise<void> {
  await page.mouse.move(0, 0);
  // What slides in has arrived.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  await page.screenshot({ path: join(folder, `${file}.png`) });
}
