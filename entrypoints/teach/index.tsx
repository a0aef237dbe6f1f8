import { defineUnlistedScript } from '#imports';
import { openTeachMode } from './open-teach-mode';

/**
 * Injected each time the admin presses `Teach this page`. Not one of WXT's content scripts: those tell the page that they have started, by
 * name (seen 2026-11 in WXT 0.21), and nothing here needs what they bring.
 */
export default defineUnlistedScript(() => {
  void openTeachMode();
});
