import { mkdtempSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { startPortal } from '../portal/server.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { CaptureAll, openedCustomers, setPace, signedInAsFrance, someOfFrance } from './capture-all.ts';
import { expect, test } from './fixtures.ts';

test('the browser is killed and started again with the same profile: it goes on and captures the rest', {
  tag: '@matrix',
}, async () => {
  test.setTimeout(240_000);
  const portal = await startPortal({ seed: someOfFrance(10) });
  const profile = mkdtempSync(join(tmpdir(), 'consolidator-capture-all-'));
  const launch = async () => {
    const context = await launchChromium({ portalPort: portal.port, userDataDir: profile });
    await extensionIdOf(context);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const first = await launch();
  const captureAll = await signedInAsFrance(first.page);
  await captureAll.start.click();
  const done = await captureAll.untilDone(4);
  await kill(profile, first.context);

  const second = await launch();
  await setPace(second.context);
  await new PortalAdmin(second.page).signInAs('Northwind CSP France');
  const overlay = new Overlay(second.page);
  await overlay.chooseAccount('Transitioning From');
  const again = new CaptureAll(second.page);
  await expect(overlay.region).toContainText('its tab is closed');
  expect(await again.done()).toBeGreaterThanOrEqual(done);
  const before = openedCustomers(portal).length;
  await again.resume.click();
  await expect(again.outcome).toHaveText('Captured 10 of 10 customers', { timeout: 120_000 });
  // What was captured before the end is not read again; the page that was open then may be.
  expect(openedCustomers(portal).length - before).toBeLessThanOrEqual(10 - done);
  expect(new Set(openedCustomers(portal)).size).toBe(10);
  await second.context.close();
  await portal.close();
});

/** As a power cut would: nothing is told, nothing is written after it. */
async function kill(profile: string, context: BrowserContext): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  await gone;
}
