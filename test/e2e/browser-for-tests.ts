import { connect, createServer, type Server, type Socket } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { stopServiceWorkers } from './stop-service-worker.ts';

/**
 * One browser for the tests of one worker, emptied between them: starting a browser costs more than most tests.
 * Its portal hosts lead to a door on loopback, behind which each test puts a portal of its own.
 */
export class BrowserForTests {
  private door?: { server: Server; sockets: Set<Socket> };
  private portalPort = 0;
  private context: BrowserContext | undefined;

  /** The browser as a new profile would be: no page, no data, no memory of the extension. */
  async fresh(portalPort: number): Promise<BrowserContext> {
    this.portalPort = portalPort;
    for (const socket of this.door?.sockets ?? []) socket.destroy();
    if (this.context) await emptyBrowser(this.context);
    else this.context = await launchChromium({ portalPort: await this.openDoor() });
    return this.context;
  }

  async close(): Promise<void> {
    await this.context?.close();
    for (const socket of this.door?.sockets ?? []) socket.destroy();
    this.door?.server.close();
  }

  private async openDoor(): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createServer((inside) => {
      const outside = connect(this.portalPort, '127.0.0.1');
      for (const [one, other] of [
        [inside, outside],
        [outside, inside],
      ] as const) {
        sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      }
    });
    this.door = { server, sockets };
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('A server on loopback has a port');
    return address.port;
  }
}

/** In a page of the extension. */
declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
  alarms: { clearAll(): Promise<boolean> };
  action: { setBadgeText(badge: { text: string }): Promise<void>; setTitle(title: { title: string }): Promise<void> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const origins = ['https://partner.microsoft.com', 'https://admin.microsoft.com'];

async function emptyBrowser(context: BrowserContext): Promise<void> {
  const id = await extensionIdOf(context);
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  for (const heard of ['console', 'weberror', 'page', 'request', 'response'] as const) context.removeAllListeners(heard);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();

  // A file of the extension that runs nothing, but may use its interfaces.
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${id}/icons/48.png`);
  await inside.evaluate(async () => {
    await Promise.all([
      chrome.storage.local.clear(),
      chrome.storage.session.clear(),
      chrome.alarms.clearAll(),
      chrome.action.setBadgeText({ text: '' }),
      chrome.action.setTitle({ title: '' }),
    ]);
  });
  const session = await context.newCDPSession(blank);
  for (const origin of [`chrome-extension://${id}`, ...origins]) {
    const storageTypes = 'cookies,local_storage,indexeddb,cache_storage,file_systems';
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  }
  await session.detach();
  await stopServiceWorkers(blank);
  // Started again: a test may ask the worker something before its first page does. Nothing answers a message of no type.
  await inside.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  await inside.close();
}
