import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { detectPage } from '../utils/portal/detect-page';
import { readDocumentStart } from '../utils/portal/document-start';
import { portalMatches } from '../utils/portal/hosts';
import { watchAddress } from './overlay.content/watch-address';

/** On every portal page: sees that it is one we know, and asks for the overlay once per document. Everything else comes with it. */
export default defineContentScript({
  matches: portalMatches,
  main() {
    if (window.top !== window) return;
    const asked = new AbortController();
    let isAsking = false;
    const { signedInAt } = readDocumentStart(document);
    let isSignInTold = signedInAt === undefined;

    const look = async () => {
      // A page that is only being prepared (Chromium's prerendering) may never be shown, and the background does not hear it.
      if (isAsking || asked.signal.aborted || isPrerendering()) return;
      isAsking = true;
      // Told from every page, known or not, and before the overlay is asked for: a sign-in usually ends on the home page.
      isSignInTold ||= await tell('sign-in-seen', { signedInAt });
      if (isSignInTold && detectPage(new URL(location.href)) && (await tell('overlay-wanted', {}))) asked.abort();
      isAsking = false;
    };
    watchAddress(() => void look(), asked.signal);
    document.addEventListener('prerenderingchange', () => void look(), { signal: asked.signal });
    void look();
  },
});

/** False when the worker did not start or the extension is gone; the next page tells again. */
function tell(type: 'sign-in-seen' | 'overlay-wanted', payload: object): Promise<boolean> {
  // The shape of utils/messages.ts; its schemas would cost this script more than all the rest of it.
  return browser.runtime.sendMessage({ type, payload }).then(
    () => true,
    () => false,
  );
}

function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true; // Chromium alone; TypeScript does not know it
}
