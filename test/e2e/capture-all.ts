import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { defaultSeed, type Seed } from '../portal/seed/seed.ts';
import type { Portal } from '../portal/server.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> }; session: { clear(): Promise<void> } };
  alarms: { create(name: string, alarm: { when: number }): Promise<void> };
};

interface Pace {
  pause: number;
  arrival: number;
  reading: number;
}

/** Nobody waits three seconds between the pages of a test. */
const quick: Pace = { pause: 30, arrival: 45_000, reading: 180_000 };

/** The first customers of `from-2` alone: it has 22, and each takes its time. */
export function someOfFrance(count: number): Seed {
  return (now) => {
    const data = defaultSeed(now);
    const french = data.relationships.filter(({ account }) => account === 'from-2');
    const kept = new Set(french.slice(0, count));
    return { ...data, relationships: data.relationships.filter((one) => one.account !== 'from-2' || kept.has(one)) };
  };
}

export async function signedInAsFrance(page: Page, pace: Partial<Pace> = {}): Promise<CaptureAll> {
  return await signedInAs('Northwind CSP France', 'Transitioning From', { page, pace });
}

export async function signedInAs(
  organisation: string,
  side: 'Transitioning From' | 'Transitioning To',
  { page, pace = {} }: { page: Page; pace?: Partial<Pace> },
): Promise<CaptureAll> {
  await setPace(page.context(), pace);
  await new PortalAdmin(page).signInAs(organisation);
  const overlay = new Overlay(page);
  await overlay.chooseAccount(side);
  await overlay.expectAccount(side);
  return new CaptureAll(page);
}

export async function setPace(context: BrowserContext, pace: Partial<Pace> = {}): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((stored) => chrome.storage.local.set({ 'capture-all-pace': stored }), { ...quick, ...pace });
}

/** The watch comes each half minute; here it comes now. */
export async function watchNow(context: BrowserContext): Promise<void> {
  await (await workerOf(context)).evaluate(() => chrome.alarms.create('capture-all', { when: Date.now() }));
}

/** What the browser forgets when it is closed, and when the extension is updated. */
export async function forgetSession(context: BrowserContext): Promise<void> {
  await (await workerOf(context)).evaluate(() => chrome.storage.session.clear());
}

async function workerOf(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Customers whose subscriptions a page of the portal was opened for, in order. */
export function openedCustomers(portal: Portal): string[] {
  const lists = /customers\/([0-9a-f-]{36})\/subscriptions$/;
  return portal.log.of('page-view').flatMap(({ page }) => lists.exec(new URL(page, 'https://portal.example').pathname)?.[1] ?? []);
}

/** What the card shows of `Capture all`, in one tab. */
export class CaptureAll {
  readonly overlay: Overlay;
  readonly start: Locator;
  readonly withDetails: Locator;
  readonly pause: Locator;
  readonly resume: Locator;
  readonly skip: Locator;
  readonly stop: Locator;
  readonly retry: Locator;
  readonly progress: Locator;
  readonly outcome: Locator;
  readonly alert: Locator;

  constructor(page: Page) {
    this.overlay = new Overlay(page);
    const { region } = this.overlay;
    const button = (name: string | RegExp) => region.getByRole('button', { name, exact: true });
    this.start = button('Capture all');
    this.withDetails = region.getByRole('checkbox', { name: 'With details' });
    this.pause = button('Pause');
    this.resume = button('Resume');
    this.skip = button('Skip');
    this.stop = button('Stop');
    this.retry = button(/^Retry \d+/);
    this.progress = region.getByText(/^Capturing all: /);
    this.outcome = region
      .locator('.capture-all')
      .getByRole('status')
      .filter({ hasText: /^(Captured|Stopped after)/ });
    this.alert = region.locator('.capture-all').getByRole('alert');
  }

  /** How many pages are done, once it is at least so many. */
  async untilDone(count: number): Promise<number> {
    try {
      await expect.poll(() => this.done(), { timeout: 60_000 }).toBeGreaterThanOrEqual(count);
    } catch (cause) {
      throw new Error(`Not ${count} pages done. The card says: ${await this.overlay.region.textContent()}`, { cause });
    }
    return await this.done();
  }

  /** None is drawn between two pages. */
  async done(): Promise<number> {
    const text = await this.progress.textContent({ timeout: 15_000 }).catch(() => '');
    return Number(/: (\d+) of/.exec(text ?? '')?.[1] ?? -1);
  }
}
