import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Portal, startPortal } from '../portal/server.ts';
import { extensionIdOf, type LaunchOptions, launchChromium } from '../setup/launch-chromium.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** Change with `test.use({ launch: { locale: 'nl-NL' } })`. */
  launch: Partial<LaunchOptions>;
  portal: Portal;
  context: BrowserContext;
  extensionId: string;
  page: Page;
}

/** Each test has a stand-in portal, a browser profile and a database of its own. */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.close();
  },
  context: async ({ portal, launch }, use) => {
    const context = await launchChromium({ portalPort: portal.port, ...launch });
    await use(context);
    await context.close();
  },
  extensionId: async ({ context }, use) => use(await extensionIdOf(context)),
  page: async ({ context, extensionId }, use) => {
    void extensionId;
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});
