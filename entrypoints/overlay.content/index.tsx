import { defineContentScript } from '#imports';
import { portalMatches } from '../../utils/portal/hosts';
import { startOverlay } from './start-overlay';

declare global {
  // One overlay per document, however often it is injected. The page can't see this: it is a global of our isolated world.
  var consolidatorOverlay: Promise<void> | undefined;
}

export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main() {
    globalThis.consolidatorOverlay ??= startOverlay();
  },
});
