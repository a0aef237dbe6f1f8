import { browser } from 'wxt/browser';

const lookEvery = 1000;

/**
 * A signal that ends when this script's extension is gone (updated, reloaded, removed), and for no other reason. WXT's own `ctx.signal`
 * also ends when the page fires WXT's `content-script-started` event, which any script of the page can forge (seen 2026-11).
 */
export function untilUpdated(): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (isInstalled()) return;
    clearInterval(timer);
    controller.abort('updated');
  }, lookEvery);
  return controller.signal;
}

export function isInstalled(): boolean {
  return browser.runtime?.id !== undefined;
}
