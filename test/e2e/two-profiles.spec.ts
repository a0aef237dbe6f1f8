import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { expect, test } from './fixtures.ts';

test('From captured in one profile and To in another: the imported history brings the flags', async ({
  context,
  page,
  portal,
  extensionId,
}) => {
  test.setTimeout(180_000);
  const customer = portal.state.customer('Fabrikam, Inc.');
  const onFrom = portal.state.subscriptionsOf('from-1', customer.id);
  portal.state.acceptRelationship('to', customer.id);

  await captureSubscriptions(context, {
    organisation: 'Northwind CSP Germany',
    account: 'Transitioning From',
    customer: customer.id,
  });

  const other = await launchChromium({ portalPort: portal.port });
  await captureSubscriptions(other, { organisation: 'Northwind CSP Europe', account: 'Transitioning To', customer: customer.id });
  portal.state.purchase(
    'to',
    customer.id,
    onFrom.map(({ offer, quantity }) => ({ offer, quantity })),
  );
  await captureSubscriptions(other, { organisation: 'Northwind CSP Europe', customer: customer.id });
  const file = await backUp(other);
  await other.close();

  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(dialog).toContainText('new');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toContainText('Imported');

  await new PortalAdmin(page).openSubscriptions(customer.id);
  const overlay = new Overlay(page);
  for (const { id } of onFrom) await expect(overlay.flagOf(id)).toContainText('Still billed');
});

interface Visit {
  organisation: string;
  /** What to answer when the card asks; it asks once per profile. */
  account?: string;
  customer: string;
}

async function captureSubscriptions(context: BrowserContext, { organisation, account, customer }: Visit): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const admin = new PortalAdmin(page);
  const overlay = new Overlay(page);
  if (account) {
    await admin.signInAs(organisation);
    await overlay.chooseAccount(account);
  }
  await admin.openSubscriptions(customer);
  expect(await overlay.capture('Capture subscriptions')).toMatch(/^Captured/);
}

async function backUp(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/dashboard.html`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back up' }).click()]);
  const file = join(mkdtempSync(join(tmpdir(), 'history-')), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
