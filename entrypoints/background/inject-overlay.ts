import { browser } from 'wxt/browser';
import type { PortalTab } from './message-gate';

const underWay = new Map<string, Promise<void>>();

/** Draws the overlay into the document once, however often it is asked for. */
export async function injectOverlay(tab: PortalTab): Promise<void> {
  const key = tab.documentId ?? String(tab.tabId);
  const running = underWay.get(key) ?? injectOnce(tab).finally(() => underWay.delete(key));
  underWay.set(key, running);
  await running;
}

async function injectOnce({ tabId, documentId }: PortalTab): Promise<void> {
  // The document, not the tab: by now the tab may show another page.
  const target = documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
  const [there] = await browser.scripting.executeScript({ target, func: isOverlayThere });
  if (there?.result) return;
  await browser.scripting.executeScript({ target, files: ['/content-scripts/overlay.js'] });
}

/** Runs in the page's isolated world, where the overlay leaves its mark and the page can neither see nor forge it. */
function isOverlayThere(): boolean {
  return 'consolidatorOverlay' in globalThis;
}
