import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/overlay/tokens.css?inline';
import { overlayHostName } from '../../utils/portal/walk';

const lookEvery = 200;
const mostReturns = 10;
const withinMilliseconds = 5000;

declare global {
  // Teach mode draws into the same host. The page can't see this: it is a global of our isolated world.
  var consolidatorHost: HTMLElement | undefined;
}

export interface Host {
  element: HTMLElement;
  /** React's root goes in here. */
  surface: HTMLElement;
  /** Tries again after the page had removed the host too often. */
  putBack(): void;
}

/**
 * One host element with an open shadow root, put back when the page removes it. WXT's `createShadowRootUi` ends with `ctx.signal`, which a
 * page can forge; this mount ends with the extension only.
 */
export function mountHost(signal: AbortSignal): Host {
  for (const stranger of document.querySelectorAll(overlayHostName)) stranger.remove(); // of a version before an update, or planted by the page
  const element = document.createElement(overlayHostName);
  const root = element.attachShadow({ mode: 'open' });
  const surface = document.createElement('div');
  surface.className = 'surface';
  root.append(styleElement(), surface);
  globalThis.consolidatorHost = element;
  return { element, surface, putBack: keepAttached(element, signal) };
}

/**
 * A style element whose text a content script sets is not held to the page's CSP, in Chromium and Firefox alike; Firefox refuses
 * `adoptedStyleSheets` of a content script's shadow root (seen 2026-11).
 */
function styleElement(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = `${tokensCss}\n${overlayCss}`;
  return style;
}

/** Ten returns in five seconds, then peace: a page that fights us would only burn the admin's processor. The badge still warns. */
function keepAttached(element: HTMLElement, signal: AbortSignal): () => void {
  let returns: number[] = [];
  let hasGivenUp = false;
  const attach = () => document.documentElement?.append(element);
  const look = () => {
    if (element.isConnected || hasGivenUp || !document.documentElement) return;
    const now = performance.now();
    returns = returns.filter((at) => now - at < withinMilliseconds);
    if (returns.length >= mostReturns) {
      hasGivenUp = true;
      return;
    }
    returns.push(now);
    attach();
  };
  attach();
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
  return () => {
    hasGivenUp = false;
    returns = [];
    if (!element.isConnected) attach();
  };
}
