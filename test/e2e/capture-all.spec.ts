import type { BrowserContext, Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import type { Portal } from '../portal/server.ts';
import { captureAllOf, quickly, signedInAsFrance } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

test('one click captures the subscriptions of every customer, one after the other in the same tab', async ({
  page,
  portal,
  context,
  extensionId,
}) => {
  const overlay = await signedInAsFrance(page);
  await quickly(context);
  const captureAll = captureAllOf(overlay);
  await expect(captureAll.start).toBeVisible();
  const before = portal.log.entries.length;
  await captureAll.start.click();
  await expect(captureAll.progress).toContainText(/Capturing all: \d+ of 22 customers/, { timeout: 30_000 });
  await expect(captureAll.outcome).toHaveText('Captured 22 of 22 customers', { timeout: 120_000 });
  expect(new URL(page.url()).pathname).toBe('/commerce/customers/list');
  expect(context.pages()).toHaveLength(1);
  console.log(portal.log.entries.slice(before).length, portal.log.changes().length);
});
