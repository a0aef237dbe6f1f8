import { defineContentScript } from '#imports';
import { portalMatches } from '../../utils/portal/hosts';
import { openTeachMode } from './open-teach-mode';

/** Injected each time the admin presses `Teach this page`. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main() {
    void openTeachMode();
  },
});
