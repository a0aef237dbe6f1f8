import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Page } from '@playwright/test';
import { build } from 'vite';

/** The readers in a page of Chromium that has the address of a portal page. `html` is a whole document. */
export interface ReaderPage {
  page: Page;
  open(path: string, html: string): Promise<void>;
}

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** The bundle of `bench.ts`: everything that a test calls in the page stands on `window.readers`. */
async function bundleReaders(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./readers-for-tests.ts', import.meta.url)), formats: ['iife'], name: 'readers' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('Expected one bundle of the readers');
  return first.output[0].code;
}

export const test = base.extend<{ reader: ReaderPage }, { readersCode: string; tab: Page }>({
  readersCode: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      await use(await bundleReaders());
    },
    { scope: 'worker' },
  ],
  tab: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await use(await context.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ tab, readersCode }, use) => {
    let document = '';
    await tab.route('https://partner.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: document }),
    );
    await use({
      page: tab,
      async open(path, html) {
        document = html;
        await tab.goto(`https://partner.microsoft.com${path}`);
        await tab.evaluate(readersCode.replace(/^(?:var|const|let) readers\b/m, 'window.readers'));
      },
    });
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

export { expect } from '@playwright/test';
