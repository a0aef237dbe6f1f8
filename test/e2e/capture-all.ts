import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** `from-2` of the stand-in has 22 customers. */
export async function signedInAsFrance(page: Page): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP France');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await overlay.expectAccount('Transitioning From');
  return overlay;
}

/** Nobody waits three seconds between the pages of a test. */
export async function quickly(
  context: BrowserContext,
  pace: { pause?: number; arrival?: number; reading?: number } = {},
): Promise<void> {
  const [worker] = context.serviceWorkers();
  const value = { pause: 50, arrival: 45_000, reading: 180_000, ...pace };
  await worker?.evaluate((stored) => chrome.storage.local.set({ 'capture-all-pace': stored }), value);
}

/** What the card shows of `Capture all`. */
export function captureAllOf(
  overlay: Overlay,
): Record<'start' | 'pause' | 'resume' | 'skip' | 'stop' | 'progress' | 'outcome', Locator> {
  const button = (name: string) => overlay.region.getByRole('button', { name, exact: true });
  return {
    start: button('Capture all'),
    pause: button('Pause'),
    resume: button('Resume'),
    skip: button('Skip'),
    stop: button('Stop'),
    progress: overlay.region.getByText(/^Capturing all: /),
    outcome: overlay.status.filter({ hasText: /^(Captured \d+ of \d+ customers|Stopped after)/ }).first(),
  };
}
