import type { Capture, Completeness } from '../consolidation/capture';
import type { PageId } from '../consolidation/judgement';
import type { PageReading } from '../consolidation/page-health';
import type { Reading } from './define-page';
import { recipePath } from './recipe-grids';

/** Endings that tell of the admin, the sign-in or the portal's day, not of the reader. */
const saysNothing = new Set(['page-left', 'stopped', 'not-this-page', 'sign-in-page', 'error-page', 'customer-differs']);

/** How a reader got on with a page, in codes; undefined where its ending says nothing about the reader. */
export function pageReadingOf(
  page: PageId,
  url: URL,
  { reading, isTaught = false }: { reading: Reading<unknown>; isTaught?: boolean },
): PageReading | undefined {
  const on = { page, path: recipePath(url) };
  if (!reading.ok) {
    const { reason, detail } = reading;
    if (saysNothing.has(reason)) return undefined;
    return { ...on, outcome: { kind: 'failed', reason, ...(detail !== undefined && { detail }) } };
  }
  const missing = missingIn(reading.capture);
  if (missing.includes('stopped-by-admin')) return undefined;
  if (isTaught) missing.push('read-as-taught');
  return { ...on, outcome: missing.length === 0 ? { kind: 'well' } : { kind: 'degraded', missing } };
}

type Missing = Extract<PageReading['outcome'], { kind: 'degraded' }>['missing'];

function missingIn(captured: unknown): Missing {
  if (!isListCapture(captured)) return [];
  if (captured.page === 'customer-list') return reasonsOf([captured.completeness]);
  const rows = captured.sections.flatMap((section) => section.rows);
  const missing = reasonsOf(captured.sections.map(({ completeness }) => completeness));
  if (rows.some(({ quantity, isUsageBased }) => quantity === null && !isUsageBased)) missing.push('quantity-unreadable');
  if (rows.some(({ status }) => status === 'unknown')) missing.push('status-not-known');
  return missing;
}

function reasonsOf(parts: Completeness[]): Missing {
  return [...new Set(parts.flatMap((part) => (part.isComplete ? [] : [part.reason])))];
}

function isListCapture(captured: unknown): captured is Extract<Capture, { page: 'customer-list' | 'subscription-list' }> {
  const page = typeof captured === 'object' && captured !== null && 'page' in captured ? captured.page : undefined;
  return page === 'customer-list' || page === 'subscription-list';
}
