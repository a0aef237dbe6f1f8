import type { Page } from '@playwright/test';

/** Stops every service worker of the browser, as Chromium does on its own after half a minute. */
export async function stopServiceWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
