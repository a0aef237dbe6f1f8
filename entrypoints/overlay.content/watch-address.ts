/**
 * Calls back when the document's address changed without a load. WXT's `wxt:locationchange` fires before the address has changed, and on
 * downloads (seen 2026-11 in Chromium 156); portals route inside shadow roots, so observing the body sees nothing either.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let seen = location.href;
  const look = () => {
    if (location.href === seen) return;
    seen = location.href;
    onChange();
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, 500);
  signal.addEventListener('abort', () => clearInterval(timer));
}
