import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from './find-browser.ts';

export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');

/** A Firefox with the built extension; every host name leads to loopback, so portal pages need the stand-in's port. */
export async function launchFirefox(extension = firefoxBuild): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1', 'intl.accept_languages': 'en-US' },
  });
  await browser.installExtension(extension);
  return browser;
}
