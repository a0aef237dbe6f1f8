import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

/** Calls back when the background passes on a keyboard shortcut. Only the background can send to a tab: pages and other extensions can't. */
export function whenPressed(type: string, press: () => void, signal: AbortSignal): void {
  const heard = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const isOurs = sender.id === browser.runtime.id && sender.tab === undefined;
    if (isOurs && (message as { type?: unknown } | null)?.type === type) press();
  };
  browser.runtime.onMessage.addListener(heard);
  // After an update the browser's side of this listener is gone with the rest.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(heard));
}
