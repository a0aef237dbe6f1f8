import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from './find-browser.ts';

export const chromeBuild = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** Port of the stand-in portal on loopback; every other host resolves to nothing. */
  portalPort: number;
  userDataDir?: string;
  extension?: string;
  headless?: boolean;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  timezoneId?: string;
  viewport?: { width: number; height: number };
  /** Pixels of a picture per pixel of the page. */
  deviceScaleFactor?: number;
  args?: string[];
}

/** A Chromium with the built extension, in which the portal's real host names lead to the stand-in and nowhere else. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const { portalPort, headless = true, extension = chromeBuild } = options;
  const portal = `127.0.0.1:${portalPort}`;
  return await chromium.launchPersistentContext(options.userDataDir ?? mkdtempSync(join(tmpdir(), 'consolidator-')), {
    executablePath: ensureBrowser('chromium'),
    headless,
    acceptDownloads: true,
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'en-US',
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ...(options.timezoneId && { timezoneId: options.timezoneId }),
    viewport: options.viewport ?? { width: 1280, height: 900 },
    ...(options.deviceScaleFactor && { deviceScaleFactor: options.deviceScaleFactor }),
    // Playwright's default switches off the back/forward cache, which admins have.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      `--host-resolver-rules=MAP partner.microsoft.com ${portal}, MAP admin.microsoft.com ${portal}, MAP * ~NOTFOUND`,
      ...(options.args ?? []),
    ],
  });
}

/** The id that Chromium gave the loaded extension, once its service worker runs. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
