import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPortal } from '../portal/server.ts';
import { chromeBuild, extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';

test('over a visit to popup, dashboard and portal the browser logs no request by the extension', async () => {
  const { requests, extensionId } = await requestsByExtension(chromeBuild);
  expect(extensionId).toMatch(/^[a-p]{32}$/);
  expect(requests).toEqual([]);
});

test('the same log shows a build that leaks', async () => {
  const { requests } = await requestsByExtension(aBuildThatLeaks());
  expect(requests.some((url) => url.startsWith('https://leak.example/'))).toBe(true);
});

/** Addresses outside the extension itself that the extension asked for, from the browser's own network log. */
async function requestsByExtension(extension: string) {
  const folder = mkdtempSync(join(tmpdir(), 'silence-'));
  const log = join(folder, 'net-log.json');
  const portal = await startPortal();
  const context = await launchChromium({
    portalPort: portal.port,
    extension,
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  });
  const extensionId = await extensionIdOf(context);
  const page = await context.newPage();
  await page.goto('https://partner.microsoft.com/commerce/customers/list');
  for (const name of ['popup.html', 'dashboard.html']) {
    await page.goto(`chrome-extension://${extensionId}/${name}`);
    await page.getByRole('button').first().waitFor();
  }
  await context.close();
  await portal.close();
  return { extensionId, requests: readRequests(log, `chrome-extension://${extensionId}`) };
}

function readRequests(log: string, origin: string): string[] {
  const { events } = JSON.parse(readFileSync(log, 'utf8')) as { events: { params?: { url?: string; initiator?: string } }[] };
  return events
    .filter(({ params }) => params?.initiator?.startsWith(origin) && params.url && !params.url.startsWith(origin))
    .map(({ params }) => params?.url ?? '');
}

/** The same build with its content security policy removed and one request added to the background. */
function aBuildThatLeaks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leaking-build-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(manifest));
  appendFileSync(join(folder, 'background.js'), "\nfetch('https://leak.example/').catch(() => 0);\n");
  return folder;
}
