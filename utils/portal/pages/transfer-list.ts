import type { Completeness, TransferListCapture, TransferRequest } from '../../consolidation/capture';
import { tidyText } from '../../reading/normalise-text';
import { readDate } from '../../reading/read-date';
import { readStatus } from '../../reading/read-status';
import { means, type Term } from '../../reading/vocabulary';
import { customerNameIn } from '../customer-name';
import { customerOf, pathTemplate } from '../customer-path';
import { definePage, type Reading, type ReadingOptions } from '../define-page';
import { hasFilter } from '../filters';
import { cellAt, cellText, type Grid, type GridRow, readGrid } from '../grids';
import { isOfOtherCustomer } from '../linked-customers';
import { pageTrouble } from '../page-trouble';
import { nextControl, pagerOf } from '../pagers';
import { endGracefully, startVisit } from '../patience';
import { customerPath } from '../portal-path';
import { readStill } from '../read-still';
import type { Found, Survey } from '../survey';

export const examples = [
  '/commerce/customers/{guid}/transfers',
  '/dashboard/commerce2/customers/{guid}/transfers',
  '/en-us/dashboard/v2/customers/{guid}/transfers',
];

export const matches = /* @__PURE__ */ customerPath('transfers');

/** A customer's transfer requests, sent and received (picture of 2020). Nothing is pressed: what stands on further pages makes it incomplete. */
export default /* @__PURE__ */ definePage({
  id: 'transfer-list',
  examples,
  matches,
  read: (root, options) => endGracefully(() => readTransfersPage(root, options)),
});

async function readTransfersPage(root: Document, options?: ReadingOptions): Promise<Reading<TransferListCapture>> {
  const visit = startVisit(root, options);
  if (!matches(visit.url)) return { ok: false, reason: 'not-this-page' };
  return await readStill(visit, readTransfers);
}

type Section = TransferListCapture['sections'][number];

function readTransfers(page: Survey): Reading<TransferListCapture> {
  const customer = customerOf(page.url);
  const trouble = pageTrouble(page);
  if (!customer || trouble) return { ok: false, ...(trouble ?? { reason: 'not-this-page' }) };
  if (isOfOtherCustomer(page)) return { ok: false, reason: 'customer-differs' };
  const headings = sectionHeadings(page);
  if (headings.length === 0) return { ok: false, reason: 'list-not-found', detail: 'no heading of sent or received requests' };
  if (new Set(headings.map(({ direction }) => direction)).size < headings.length) return { ok: false, reason: 'two-lists' };
  const sections: Section[] = [];
  for (const [at, heading] of headings.entries()) {
    const section = readSection(page, heading, headings[at + 1]?.order ?? Number.POSITIVE_INFINITY);
    if ('reason' in section) return { ok: false, ...section };
    sections.push(section);
  }
  const name = customerNameIn(page, 'transfer-requests');
  return {
    ok: true,
    capture: {
      page: 'transfer-list',
      path: pathTemplate(page.url),
      customer,
      ...(name !== undefined && { customerName: name }),
      sections,
    },
  };
}

interface Heading {
  direction: Section['direction'];
  order: number;
}

function sectionHeadings(page: Survey): Heading[] {
  return page.lines
    .filter(({ isInControl, isInBanner }) => !isInControl && !isInBanner)
    .sort((a, b) => a.order - b.order)
    .flatMap(({ text, order }): Heading[] => {
      const isSent = means(text, 'sent-requests');
      if (isSent === means(text, 'received-requests')) return [];
      return [{ direction: isSent ? 'sent' : 'received', order }];
    });
}

type Trouble = {
  reason: 'list-not-found' | 'two-lists' | 'columns-not-understood' | 'rows-without-id' | 'still-loading';
  detail?: string;
};

/** What stands between a heading and the next one: a table, or the words that there are none. */
function readSection(page: Survey, { direction, order }: Heading, end: number): Section | Trouble {
  const isHere = (found: { order: number }) => found.order > order && found.order < end;
  const [found, ...others] = page.grids.filter(isHere);
  if (others.length > 0) return { reason: 'two-lists' };
  if (!found) {
    const isEmpty = page.lines.some((line) => isHere(line) && means(line.text, 'no-requests'));
    if (!isEmpty) return { reason: 'list-not-found', detail: `no ${direction} requests, nor words that there are none` };
    return { direction, rows: [], completeness: completenessOf(page, true) };
  }
  const grid = readGrid(found.element);
  if (grid.placeholders > 0) return { reason: 'still-loading' };
  const columns = columnsOf(grid);
  if (columns.id === undefined || columns.status === undefined) return { reason: 'columns-not-understood', detail: 'id or status' };
  if (grid.rows.some(({ isMisaligned }) => isMisaligned))
    return { reason: 'columns-not-understood', detail: 'cells beside their headers' };
  const rows = grid.rows.map((row) => readRow(row, columns, page.language));
  if (rows.some(({ id }) => id === '') || new Set(rows.map(({ id }) => id)).size < rows.length)
    return { reason: 'rows-without-id' };
  return { direction, rows, completeness: completenessOf(page, isWhole(page, found, grid)) };
}

type Columns = Record<'id' | 'status' | 'action' | 'requested' | 'transferred', number | undefined>;

function columnsOf({ headers }: Grid): Columns {
  const column = (term: Term) => {
    const found = headers.flatMap((candidates, at) => (candidates.some((text) => means(text, term)) ? [at] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    id: column('transfer-request-id'),
    status: column('status'),
    action: column('action-required'),
    requested: column('request-date'),
    transferred: column('transfer-date'),
  };
}

function readRow(row: GridRow, columns: Columns, language: string | undefined): TransferRequest {
  const text = (column: number | undefined) => tidyText(cellText(cellAt(row, column)));
  const statusText = text(columns.status);
  const needsAction = actionOf(text(columns.action));
  const [requestedOn, transferredOn] = [readDate(text(columns.requested), language), readDate(text(columns.transferred), language)];
  return {
    id: text(columns.id).toLowerCase(),
    state: stateOf(statusText, language),
    statusText,
    ...(needsAction !== undefined && { needsAction }),
    ...(requestedOn !== undefined && { requestedOn }),
    ...(transferredOn !== undefined && { transferredOn }),
  };
}

function stateOf(text: string, language: string | undefined): TransferRequest['state'] {
  const { status } = readStatus(text, language);
  if (status === 'pending' || status === 'canceled' || status === 'expired') return status;
  return status === 'unknown' && means(text, 'completed') ? 'completed' : 'unknown';
}

function actionOf(text: string): boolean | undefined {
  if (means(text, 'review-request')) return true;
  return means(text, 'none') ? false : undefined;
}

/** One page of rows, all of them drawn. */
function isWhole(page: Survey, found: Found, grid: Grid): boolean {
  const pager = pagerOf(page, found);
  const isPaged =
    pager !== undefined && (nextControl(pager) !== undefined || pager.loadMore !== undefined || pager.numbers.length > 1);
  return !isPaged && (grid.statedRows ?? grid.rows.length) === grid.rows.length;
}

function completenessOf(page: Survey, isWholeList: boolean): Completeness {
  if (page.isHiddenTab) return { isComplete: false, reason: 'tab-hidden' };
  if (hasFilter(page)) return { isComplete: false, reason: 'filter-in-effect' };
  return isWholeList ? { isComplete: true, proof: 'end-of-list' } : { isComplete: false, reason: 'no-proof-of-end' };
}
