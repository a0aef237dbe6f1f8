import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { detectPage } from '../utils/portal/detect-page';
import { portalMatches } from '../utils/portal/hosts';
import { watchAddress } from './overlay.content/watch-address';

/** On every portal page: sees that it is one we know, and asks for the overlay once per document. Everything else comes with it. */
export default defineContentScript({
  matches: portalMatches,
  main() {
    if (window.top !== window) return;
    const asked = new AbortController();
    let isAsking = false;

    const look = async () => {
      if (isAsking || asked.signal.aborted || !detectPage(new URL(location.href))) return;
      isAsking = true;
      // The shape of utils/messages.ts; its schemas would cost this script more than all the rest of it.
      const isHeard = await browser.runtime.sendMessage({ type: 'overlay-wanted', payload: {} }).then(
        () => true,
        () => false, // the worker did not start or the extension is gone; the next page asks again
      );
      isAsking = false;
      if (isHeard) asked.abort();
    };
    watchAddress(() => void look(), asked.signal);
    void look();
  },
});
