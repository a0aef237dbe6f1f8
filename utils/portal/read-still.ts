import type { Reading } from './define-page';
import type { Visit } from './patience';
import { type Survey, survey } from './survey';

/**
 * Reads a page without lists once it stands still: two looks must agree. A refusal is believed only after a while, since pages begin with
 * nothing but their frame.
 */
export async function readStill<T>(visit: Visit, read: (page: Survey) => Reading<T>): Promise<Reading<T>> {
  const started = performance.now();
  let before: string | undefined;
  for (;;) {
    const page = survey(visit.root, visit.url);
    const reading = read(page);
    const now = JSON.stringify(reading);
    const waited = performance.now() - started;
    if (now === before && !page.isBusy && (reading.ok || waited > visit.pace.patience / 4)) {
      return reading;
    }
    if (waited > visit.pace.patience) return page.isBusy ? { ok: false, reason: 'still-loading' } : reading;
    before = now;
    await visit.pause(visit.pace.look);
  }
}
