import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import type { Completeness } from '../../utils/consolidation/capture';
import { Overlay } from '../journey/overlay.ts';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { type GridRequest, plainRequest, queryOf } from './grid-page.ts';
import { type GridServer, startGridServer } from './grid-server.ts';

export { expect } from '@playwright/test';

export interface StoredList {
  rows: { id: string; name: string; quantity?: number | null; status?: string; domain?: string }[];
  completeness: Completeness;
}

export interface GridCapture {
  /** What the overlay said at the end. */
  outcome: string;
  /** What the extension stored; undefined when it refused. */
  stored: StoredList | undefined;
}

export interface Grids {
  page: Page;
  /** A customer that no other test has captured. */
  customer: string;
  /** Opens a page with a grid at the address of a subscription list. */
  open(request: Partial<GridRequest> & Pick<GridRequest, 'grid'>): Promise<void>;
  openCustomers(request: Partial<GridRequest> & Pick<GridRequest, 'grid'>): Promise<void>;
  /** Presses the extension's own button and hands back what came into its database. */
  capture(button?: 'Capture customers' | 'Capture subscriptions'): Promise<GridCapture>;
}

interface Browsing {
  context: BrowserContext;
  server: GridServer;
  worker(): Promise<Worker>;
}

let customersSoFar = 0;

/** One browser with the built extension for all tests of a file; each test has a customer of its own. */
export const test = base.extend<{ grids: Grids }, { browsing: Browsing }>({
  browsing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
    async ({}, use) => {
      const server = await startGridServer();
      const context = await launchChromium({ portalPort: server.port });
      await extensionIdOf(context);
      const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await use({ context, server, worker });
      await context.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
  grids: async ({ browsing }, use) => {
    const { context, worker } = browsing;
    const page = context.pages()[0] ?? (await context.newPage());
    const overlay = new Overlay(page);
    customersSoFar += 1;
    const customer = `${(0x90000000 + customersSoFar).toString(16)}-0de4-465b-bdfe-25c790c3fb12`;
    const openAt = async (path: string, request: Partial<GridRequest> & Pick<GridRequest, 'grid'>) => {
      await page.goto(`https://partner.microsoft.com${path}?${queryOf({ ...plainRequest, ...request })}`);
      await expect(page.locator('#grid').getByRole('link').first()).toBeVisible({ timeout: 30_000 });
      const question = overlay.region.getByRole('group', { name: 'Which account is this?' });
      await expect(question.or(overlay.region.filter({ hasText: 'Transitioning From' })).first()).toBeVisible({ timeout: 15_000 });
      if (await question.isVisible()) await overlay.chooseAccount('Transitioning From');
      await overlay.expectAccount('Transitioning From');
    };
    await use({
      page,
      customer,
      open: (request) => openAt(`/commerce/customers/${customer}/subscriptions`, request),
      openCustomers: (request) => openAt('/commerce/customers/list', request),
      async capture(button = 'Capture subscriptions') {
        const before = await latestCapture(await worker());
        // By keyboard: the panel may grow under a pointer, and a press that the page may have led astray is refused.
        await overlay.button(button).press('Enter');
        const ended = overlay.status
          .filter({ hasText: /^Captured/ })
          .or(overlay.alert.filter({ hasText: /^(Incomplete|Can't read this page)/ }))
          .first();
        await expect(ended).toBeVisible({ timeout: 150_000 });
        const outcome = (await ended.textContent())?.trim() ?? '';
        const after = await latestCapture(await worker());
        return { outcome, stored: after?.event === before?.event ? undefined : after?.list };
      },
    });
  },
});

interface LatestCapture {
  event: string;
  list: StoredList;
}

/** The capture that the extension stored last, out of its own database. */
async function latestCapture(worker: Worker): Promise<LatestCapture | undefined> {
  return await worker.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerOf(indexedDB.open('consolidator'));
    const read = <T>(table: string) => answerOf(database.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>);
    const events = await read<{ id: string; type: string; sequence: number; payloadHash: string }>('events');
    const last = events.filter(({ type }) => type === 'captured').toSorted((a, b) => b.sequence - a.sequence)[0];
    const payloads = await read<{ hash: string; payload: { sections?: StoredList[] } & StoredList }>('payloads');
    database.close();
    const payload = payloads.find(({ hash }) => hash === last?.payloadHash)?.payload;
    if (!last || !payload) return undefined;
    const { sections } = payload;
    if (sections && sections.length !== 1) throw new Error(`Expected one list, found ${sections.length}`);
    const { rows, completeness } = sections?.[0] ?? payload;
    return { event: last.id, list: { rows, completeness } };
  });
}
