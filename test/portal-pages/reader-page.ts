import { fileURLToPath } from 'node:url';
import { test as base, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../setup/find-browser.ts';
import type * as Readers from './readers-for-tests.ts';

/**
 * A page of Chromium that has the address of a portal page, and the readers beside it in an isolated world, as a content script has them:
 * the same DOM, other JavaScript.
 */
export interface ReaderPage {
  page: Page;
  /** Shows a whole document at an address of the portal. */
  open(path: string, html: string): Promise<void>;
  /** Runs a function in the isolated world. It gets the readers and one value, and may hand back anything that JSON can hold. */
  run<T, V = undefined>(work: (readers: typeof Readers, value: V) => T | Promise<T>, value?: V): Promise<T>;
}

export const browserFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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

/** A world of its own beside a page, with the readers in it. */
export class IsolatedWorld {
  private readonly session: CDPSession;
  private readonly context: number;

  // Written out: Node runs this file as it is, without parameter properties (test/bench/pages).
  constructor(session: CDPSession, context: number) {
    this.session = session;
    this.context = context;
  }

  async call(work: string, value: unknown): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (value) { return (${work})(readers, value); }`,
      executionContextId: this.context,
      arguments: [{ value }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

/** Puts the readers beside the page that is open now; a new document needs a new world. */
export async function openWorld(page: Page, code: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'readers',
  });
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: code, contextId: executionContextId });
  if (exceptionDetails) throw new Error(`The readers did not load: ${exceptionDetails.exception?.description}`);
  return new IsolatedWorld(session, executionContextId);
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
      const browser = await chromium.launch({
        executablePath: ensureBrowser('chromium'),
        args: browserFlags,
      });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await use(await context.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ tab, readersCode }, use) => {
    let document = '';
    let world: IsolatedWorld | undefined;
    await tab.route('https://partner.microsoft.com/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: document }),
    );
    await use({
      page: tab,
      async open(path, html) {
        document = html;
        await tab.goto('about:blank');
        await tab.goto(`https://partner.microsoft.com${path}`);
        world = await openWorld(tab, readersCode);
      },
      async run(work, value) {
        if (!world) throw new Error('Open a page first');
        // What comes back has the type that the function said: it crossed as JSON.
        return (await world.call(work.toString(), value)) as Awaited<ReturnType<typeof work>>;
      },
    });
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

export { expect } from '@playwright/test';
