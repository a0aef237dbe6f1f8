import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../setup/find-browser.ts';

/** A browser without the extension, on the stand-in portal and nothing else. */
export async function launchPlain(portalRules: string): Promise<Browser> {
  return await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${portalRules}, MAP * ~NOTFOUND`,
    ],
  });
}
