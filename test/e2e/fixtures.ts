import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Portal, startPortal } from '../portal/server.ts';
import { extensionIdOf, type LaunchOptions, launchChromium } from '../setup/launch-chromium.ts';
import { BrowserForTests } from './browser-for-tests.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Change with `test.use({ launch: { locale: 'nl-NL' } })`: such a test has a browser of its own. */
  launch: Partial<LaunchOptions>;
  portal: Portal;
  context: BrowserContext;
  extensionId: string;
  page: Page;
}

/** Each test has a stand-in portal of its own, and a browser that is as new. */
export const test = base.extend<Fixtures, { shared: BrowserForTests }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
    async ({}, use) => {
      const shared = new BrowserForTests();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  context: async ({ portal, launch, shared, actionTimeout }, use) => {
    const isPlain = Object.keys(launch).length === 0;
    const context = isPlain ? await shared.fresh(portal.port) : await launchChromium({ portalPort: portal.port, ...launch });
    context.setDefaultTimeout(actionTimeout ?? 0);
    await use(context);
    if (!isPlain) await context.close();
  },
  extensionId: async ({ context }, use) => use(await extensionIdOf(context)),
  page: async ({ context, extensionId }, use) => {
    void extensionId;
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
