import type { BrowserContext } from '@playwright/test';

// Runs in the service worker, where Chromium has it.
declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

/** What the toolbar icon's badge says now. */
export async function badgeText(context: BrowserContext): Promise<string | undefined> {
  return await context.serviceWorkers()[0]?.evaluate(() => chrome.action.getBadgeText({}));
}
