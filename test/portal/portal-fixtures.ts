import { type BrowserContext, test as base } from '@playwright/test';
import { type Portal, startPortal } from './server.ts';

const browserFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--ignore-certificate-errors',
];

/** A portal of its own and a browser that takes it for the real one. */
export const test = base.extend<{ portal: Portal; context: BrowserContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  context: async ({ playwright, portal }, use) => {
    const browser = await playwright.chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [...browserFlags, `--host-resolver-rules=${portal.hostResolverRules}, MAP * ~NOTFOUND`],
    });
    await use(await browser.newContext({ ignoreHTTPSErrors: true }));
    await browser.close();
  },
});

export function signInAddress(account: string, path: string): string {
  return `https://partner.microsoft.com/signin?account=${account}&returnUrl=${encodeURIComponent(path)}`;
}
