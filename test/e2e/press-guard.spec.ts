import type { Page } from '@playwright/test';
import { Overlay } from '../journey/overlay.ts';
import { PortalAdmin } from '../journey/portal-admin.ts';
import { expect, test } from './fixtures.ts';

/** What a hostile page does so that a click meant for something else presses our button. Each runs in the page's own world. */
const attacks: Record<string, () => void> = {
  'lays a picture over it that lets the pointer through': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
    document.documentElement.append(cover);
  },
  'lays a popover over it': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'lays a dialog over it': () => {
    const cover = document.createElement('dialog');
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;background:white;pointer-events:none;z-index:2147483647';
    document.documentElement.append(cover);
    cover.show();
  },
  'covers the words with a small label': () => {
    const host = document.querySelector('consolidator-overlay');
    const button = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Open dashboard');
    const box = button?.getBoundingClientRect();
    const label = document.createElement('div');
    label.style.cssText = `position:fixed;z-index:2147483647;background:white;pointer-events:none;left:${(box?.left ?? 0) + 8}px;top:${(box?.top ?? 0) + 4}px;width:60px;height:14px`;
    document.documentElement.append(label);
  },
  'fades the document': () => document.documentElement.style.setProperty('opacity', '0.05'),
  'blurs the document': () => document.documentElement.style.setProperty('filter', 'blur(6px)'),
  'inverts the document away': () => document.documentElement.style.setProperty('filter', 'opacity(0.01)'),
  'clips the document': () => document.documentElement.style.setProperty('clip-path', 'inset(0 100% 0 0)'),
  'masks the document': () => document.documentElement.style.setProperty('mask-image', 'linear-gradient(transparent, transparent)'),
  'blends the document': () => document.documentElement.style.setProperty('mix-blend-mode', 'difference'),
  'puts the host into something faded': () => {
    const faded = document.createElement('div');
    faded.style.opacity = '0.02';
    document.documentElement.append(faded);
    const host = document.querySelector('consolidator-overlay');
    if (host) faded.append(host);
  },
  'fades the panel inside its shadow root': () => {
    const host = document.querySelector('consolidator-overlay');
    host?.shadowRoot?.querySelector<HTMLElement>('[data-panel]')?.style.setProperty('opacity', '0.01');
  },
  'turns the document': () => document.documentElement.style.setProperty('transform', 'rotate(0.4deg)'),
};

async function openPage(page: Page): Promise<Overlay> {
  await new PortalAdmin(page).signInAs('Northwind CSP Germany');
  const overlay = new Overlay(page);
  await overlay.chooseAccount('Transitioning From');
  await overlay.expectAccount('Transitioning From');
  return overlay;
}

/** A real pointer at the middle of the button, wherever it is drawn. */
async function clickAt(page: Page, overlay: Overlay): Promise<void> {
  const box = await overlay.button('Open dashboard').boundingBox();
  if (!box) throw new Error('The button has no place.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('a plain click opens the dashboard', async ({ page, context }) => {
  const overlay = await openPage(page);
  const opened = context.waitForEvent('page');
  await clickAt(page, overlay);
  expect((await opened).url()).toContain('dashboard.html');
  await expect(overlay.region.getByText(/That click did nothing/)).toBeHidden();
});

test('a click does nothing while the page covers, fades or moves the button, and the admin is told', async ({ page, context }) => {
  const overlay = await openPage(page);
  for (const [name, attack] of Object.entries(attacks)) {
    await test.step(name, async () => {
      await page.reload();
      await expect(overlay.button('Open dashboard')).toBeVisible();
      await page.evaluate(attack);
      await page.waitForTimeout(400);
      await clickAt(page, overlay);
      // What the page clips away is not even clicked; for all else the panel says why nothing happened.
      if (name !== 'clips the document') await expect(overlay.region.getByText(/That click did nothing/), name).toBeAttached();
      await page.waitForTimeout(300);
      expect(context.pages().length, name).toBe(1);
    });
  }
});

test('the keyboard still works on a page that covers the button', async ({ page, context }) => {
  const overlay = await openPage(page);
  await page.evaluate(attacks['lays a picture over it that lets the pointer through'] ?? (() => undefined));
  const opened = context.waitForEvent('page');
  await overlay.button('Open dashboard').focus();
  await page.keyboard.press('Enter');
  expect((await opened).url()).toContain('dashboard.html');
});
