import type { Reading } from '../../utils/portal/define-page';
import { pageReadingOf } from '../../utils/portal/page-health';
import { isReadAsTaught } from '../../utils/portal/read-as-taught';
import { askTwice } from './ask-twice';
import type { Visit } from './visit';

const told = new WeakMap<Visit, string>();

/** Tells how the reader got on with this page, once while nothing changes. Losing it costs a line in Page health and nothing else. */
export function noteHealth(visit: Visit, reading: Reading<unknown>): void {
  const { page, url, signal } = visit;
  if (signal.aborted) return;
  const pageReading = pageReadingOf(page, url, { reading, isTaught: reading.ok && isReadAsTaught(document, url, page) });
  const words = JSON.stringify(pageReading);
  if (!pageReading || told.get(visit) === words) return;
  told.set(visit, words);
  askTwice('page-read', { reading: pageReading }).catch((error) => console.warn('Page health was not noted', error));
}
