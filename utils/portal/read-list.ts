import type { Completeness, IncompleteReason } from '../consolidation/capture';
import type { UnreadableReason } from './define-page';
import { canLoadMore, currentPage, nextControl, type Pager, pagerOf, previousControl } from './pagers';
import { ReadingEnded, type Visit } from './patience';
import { press } from './press';
import { type Scroller, scrollerOf } from './scrolling';
import { type Found, type Survey, survey } from './survey';
import { isConnectedOf } from './unclobbered';

/** A row with the id that makes it one. `fingerprint` holds all its values: equal ids with unequal fingerprints contradict each other. */
export interface KeyedRow<Row> {
  id: string;
  fingerprint: string;
  row: Row;
  /** Where a list may show one thing on two lines: what both say together. Without it the first line stands for both. */
  combine?: (other: Row) => Row;
}

/** What one look at a list on the page saw. */
export interface Look<Row> {
  page: Survey;
  grid?: Found;
  rows: KeyedRow<Row>[];
  /** Drawn rows that show no id, that lack a value they need, that have not come yet. */
  withoutId: number;
  unreadable: number;
  placeholders: number;
  /** The page's own count of the whole list. */
  statedTotal?: number;
  /** `aria-rowcount` without header rows. */
  statedRows?: number;
  saysEmpty: boolean;
  hasFilter: boolean;
  /** Why this can't be read; may pass while the page is still loading. */
  trouble?: { reason: UnreadableReason; detail?: string };
}

export interface ListReading<Row> {
  rows: Row[];
  completeness: Completeness;
}

type Looker<Row> = (page: Survey) => Look<Row>;

/** Far more pages than any list has: a pager that never ends is a defect of ours or the page's, not a list. */
const mostPages = 5_000;

/**
 * Reads a whole list: waits until it stands still, goes through every page of its pager, presses Load more, scrolls a virtual list to its
 * end, and leaves the page as it was found. Throws ReadingEnded when it can't be read at all.
 */
export async function readWholeList<Row>(visit: Visit, looker: Looker<Row>): Promise<ListReading<Row>> {
  const gathered = new Gathered<Row>(visit);
  const first = await lookUntilStill(visit, looker);
  const pager = first.grid ? pagerOf(first.page, first.grid) : undefined;
  const isPaged = pager !== undefined && (nextControl(pager) || previousControl(pager) || pager.numbers.length > 1);
  const ending = isPaged
    ? await readPages(visit, looker, first, pager, gathered)
    : await readOnePage(visit, looker, first, pager, gathered);
  return { rows: gathered.rows(), completeness: judge(gathered, ending) };
}

type Ending = { proof: 'last-page' | 'end-of-list' } | { reason: IncompleteReason };

/** Rows over all pages and scroll positions, with what was seen on the way. */
class Gathered<Row> {
  /** By id, in the order of first sight. */
  private readonly byId = new Map<string, KeyedRow<Row>>();
  /** Rows as the page counts them: an id that is listed twice counts twice. */
  lines = 0;
  withoutId = 0;
  unreadable = 0;
  statedTotals = new Set<number>();
  statedRows: number | undefined;
  hasFilter = false;
  wasHidden = false;
  /** An id that came again on another page: the list moved while it was read, or the portal lists it twice. */
  repeatedOver: number[] = [];
  private pages = 0;

  constructor(private readonly visit: Visit) {}

  /** Adds a look; `isNewPage` is false for further scroll positions of the page added last. Returns how many ids were new. */
  add(look: Look<Row>, isNewPage: boolean): number {
    let added = 0;
    const seenHere = new Set<string>();
    if (isNewPage) this.pages++;
    for (const keyed of look.rows) {
      const known = this.byId.get(keyed.id);
      if (known && known.fingerprint !== keyed.fingerprint) throw new ReadingEnded('rows-contradict');
      if (!known) {
        this.byId.set(keyed.id, keyed);
        added++;
        this.lines++;
      } else if (isNewPage) {
        if (known.combine) this.byId.set(keyed.id, { ...known, row: known.combine(keyed.row) });
        this.lines++;
        if (!seenHere.has(keyed.id)) this.repeatedOver.push(this.pages);
      }
      seenHere.add(keyed.id);
    }
    this.withoutId += isNewPage || added > 0 ? look.withoutId : 0;
    this.unreadable += isNewPage || added > 0 ? look.unreadable : 0;
    if (look.statedTotal !== undefined) this.statedTotals.add(look.statedTotal);
    this.statedRows ??= look.statedRows;
    this.hasFilter ||= look.hasFilter;
    this.wasHidden ||= look.page.isHiddenTab;
    const [total] = this.statedTotals;
    this.visit.onProgress({ rows: this.byId.size, ...(total !== undefined && { total }) });
    return added;
  }

  get size(): number {
    return this.byId.size;
  }

  ids(): string[] {
    return [...this.byId.keys()];
  }

  rows(): Row[] {
    return [...this.byId.values()].map(({ row }) => row);
  }
}

function judge<Row>(gathered: Gathered<Row>, ending: Ending): Completeness {
  const [statedTotal] = gathered.statedTotals;
  const stated = statedTotal === undefined ? {} : { statedTotal };
  const incomplete = (reason: IncompleteReason): Completeness => ({ isComplete: false, reason, ...stated, read: gathered.lines });
  if (gathered.wasHidden) return incomplete('tab-hidden');
  if ('reason' in ending) return incomplete(ending.reason);
  if (gathered.withoutId > 0) return incomplete('rows-without-id');
  if (gathered.unreadable > 0) return incomplete('unreadable-rows');
  if (gathered.statedTotals.size > 1) return incomplete('changed-while-reading');
  if (statedTotal !== undefined && statedTotal !== gathered.lines) return incomplete('count-differs');
  if (gathered.hasFilter) return incomplete('filter-in-effect');
  return { isComplete: true, proof: statedTotal === undefined ? ending.proof : 'stated-total', ...stated };
}

/**
 * Looks until two looks agree and nothing is loading any more. Placeholder rows and a busy mark may take the whole patience; a page that
 * stands still without a list only a part of it.
 */
export async function lookUntilStill<Row>(
  visit: Visit,
  looker: Looker<Row>,
  isExpected = (_: Look<Row>) => true,
): Promise<Look<Row>> {
  const started = performance.now();
  let before: string | undefined;
  for (;;) {
    const look = looker(survey(visit.root, visit.url));
    const waited = performance.now() - started;
    const now = signatureOf(look);
    const isWaiting = look.placeholders > 0 || look.page.isBusy;
    if (!isWaiting && now === before && isExpected(look)) {
      if (!look.trouble && (look.rows.length > 0 || look.saysEmpty || look.statedTotal === 0)) return look;
      if (waited > visit.pace.patience / 4) {
        if (look.trouble) throw new ReadingEnded(look.trouble.reason, look.trouble.detail);
        return look;
      }
    }
    if (waited > visit.pace.patience) {
      if (isWaiting) throw new ReadingEnded('still-loading');
      if (look.trouble) throw new ReadingEnded(look.trouble.reason, look.trouble.detail);
      return look;
    }
    if (visit.isStoppedByAdmin()) return look;
    before = now;
    await visit.pause(visit.pace.look);
  }
}

function signatureOf<Row>(look: Look<Row>): string {
  const rows = look.rows.map(({ id, fingerprint }) => `${id} ${fingerprint}`);
  return [look.trouble?.reason, look.statedTotal, look.withoutId, look.unreadable, look.placeholders, look.saysEmpty, ...rows].join(
    '\n',
  );
}

const idsOf = <Row>(look: Look<Row>) => look.rows.map(({ id }) => id).join(' ');

/** A list without pages: all at once, by Load more, or by scrolling. */
async function readOnePage<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  firstPager: Pager | undefined,
  gathered: Gathered<Row>,
): Promise<Ending> {
  let look = first;
  let pager = firstPager;
  while (pager && canLoadMore(pager) && pager.loadMore) {
    if (visit.isStoppedByAdmin()) break;
    const before = look.rows.length;
    press(pager.loadMore, 'pager');
    look = await lookUntilStill(visit, looker, (now) => now.rows.length !== before || !canLoadMoreOf(now));
    if (look.rows.length <= before && canLoadMoreOf(look)) {
      gathered.add(look, true);
      return { reason: 'pager-not-finished' };
    }
    pager = look.grid ? pagerOf(look.page, look.grid) : undefined;
    visit.onProgress({ rows: look.rows.length, ...(look.statedTotal !== undefined && { total: look.statedTotal }) });
  }
  gathered.add(look, true);
  if (visit.isStoppedByAdmin()) return { reason: 'stopped-by-admin' };
  if (look.statedTotal !== undefined && look.statedTotal === look.rows.length) return { proof: 'end-of-list' };
  return await scrollThrough(visit, looker, look, gathered);
}

function canLoadMoreOf<Row>(look: Look<Row>): boolean {
  const pager = look.grid ? pagerOf(look.page, look.grid) : undefined;
  return pager !== undefined && canLoadMore(pager);
}

/** Every page of a pager, from the first to the last and back to the one that was on screen. */
async function readPages<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  firstPager: Pager,
  gathered: Gathered<Row>,
): Promise<Ending> {
  const start = currentPage(firstPager);
  const back = { turned: 0 };
  let look = await toFirstPage(visit, looker, first, back);
  if (!look) return { reason: 'pager-not-finished' };
  let ending: Ending | undefined;
  let pages = 0;
  const order: string[] = [];
  while (!ending) {
    pages++;
    order.push(idsOf(look));
    gathered.add(look, true);
    const scrolled = await scrollThroughPage(visit, looker, look, gathered);
    if (scrolled) return await returnTo(visit, looker, start, back, pages, { reason: scrolled });
    const pager: Pager | undefined = pagerAt(look);
    if (visit.isStoppedByAdmin()) ending = { reason: 'stopped-by-admin' };
    else if (pages >= mostPages) ending = { reason: 'pager-not-finished' };
    else if (!pager || !nextControl(pager))
      ending = isLastPage(pager, pages) ? { proof: 'last-page' } : { reason: 'pager-not-finished' };
    else {
      const next: Look<Row> | undefined = await turn(visit, looker, look, nextControl(pager));
      if (next) look = next;
      else ending = { reason: 'pager-not-finished' };
    }
  }
  // Ids that came on two pages: the portal lists them twice (dual partners), or the list moved under us and something was skipped.
  if ('proof' in ending && gathered.repeatedOver.length > 0) {
    const again = await readOrderAgain(visit, looker);
    if (!again || again.join('\n') !== order.join('\n')) ending = { reason: 'changed-while-reading' };
  }
  return await returnTo(visit, looker, start, back, pages, ending);
}

/** The end of the pages is believed when the pager's highest number is the page that was reached. */
function isLastPage(pager: Pager | undefined, pages: number): boolean {
  if (!pager) return false;
  const highest = Math.max(0, ...pager.numbers.map(({ page }) => page));
  return highest === 0 ? pager.next !== undefined : highest === pages;
}

function pagerAt<Row>(look: Look<Row>): Pager | undefined {
  return look.grid ? pagerOf(look.page, look.grid) : undefined;
}

/** Presses a paging control and waits for other rows. Undefined when they do not come. */
async function turn<Row>(
  visit: Visit,
  looker: Looker<Row>,
  from: Look<Row>,
  control: Element | undefined,
): Promise<Look<Row> | undefined> {
  if (!control || !isConnectedOf(control) || !press(control, 'pager')) return undefined;
  const before = idsOf(from);
  const pageBefore = currentPage(pagerAt(from) ?? { numbers: [] });
  const look = await lookUntilStill(visit, looker, (now) => idsOf(now) !== before && now.rows.length > 0).catch(endedByPatience);
  if (!look || idsOf(look) === before) return undefined;
  const pageNow = currentPage(pagerAt(look) ?? { numbers: [] });
  return pageNow !== undefined && pageNow === pageBefore ? undefined : look;
}

/** A page that never comes is not a reason to throw away what was read; everything else is. */
function endedByPatience(error: unknown): undefined {
  if (error instanceof ReadingEnded && (error.reason === 'still-loading' || error.reason === 'list-not-found')) return undefined;
  throw error;
}

async function toFirstPage<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  back: { turned: number },
): Promise<Look<Row> | undefined> {
  let look = first;
  for (let step = 0; step < mostPages; step++) {
    const pager = pagerAt(look);
    if (!pager) return undefined;
    const one = pager.numbers.find(({ page }) => page === 1);
    if (one?.isCurrent || (!previousControl(pager) && (pager.previous || currentPage(pager) === undefined))) return look;
    const target = one && currentPage(pager) !== undefined ? one.element : previousControl(pager);
    const turned: Look<Row> | undefined = await turn(visit, looker, look, target);
    if (!turned) return undefined;
    back.turned++;
    look = turned;
  }
  return undefined;
}

async function readOrderAgain<Row>(visit: Visit, looker: Looker<Row>): Promise<string[] | undefined> {
  let look = await toFirstPage(visit, looker, await lookUntilStill(visit, looker), { turned: 0 });
  const order: string[] = [];
  while (look && order.length < mostPages) {
    order.push(idsOf(look));
    const pager = pagerAt(look);
    const next: Element | undefined = pager && nextControl(pager);
    if (!next) return order;
    look = await turn(visit, looker, look, next);
  }
  return undefined;
}

/** Back to the page that was on screen. Trouble on the way back does not take away what was read. */
async function returnTo<Row>(
  visit: Visit,
  looker: Looker<Row>,
  start: number | undefined,
  back: { turned: number },
  pages: number,
  ending: Ending,
): Promise<Ending> {
  // Without numbers on the pager, the pages turned back at the beginning tell where it stood.
  const goal = start ?? back.turned + 1;
  let here = pages;
  if (visit.isStoppedByAdmin()) return ending;
  let look: Look<Row> | undefined = await lookUntilStill(visit, looker);
  while (look && here !== goal) {
    const pager: Pager | undefined = pagerAt(look);
    const direct: Element | undefined = pager?.numbers.find(({ page }) => page === goal)?.element;
    look = await turn(visit, looker, look, direct ?? (pager && (here > goal ? previousControl(pager) : nextControl(pager))));
    here = direct ? goal : here + (here > goal ? -1 : 1);
  }
  return ending;
}

/** Scrolls a list that may draw more rows further down. The end is proved when the bottom is reached twice without anything new. */
async function scrollThrough<Row>(visit: Visit, looker: Looker<Row>, first: Look<Row>, gathered: Gathered<Row>): Promise<Ending> {
  if (first.rows.length === 0) {
    return first.saysEmpty || first.statedTotal === 0 ? { proof: 'end-of-list' } : { reason: 'no-proof-of-end' };
  }
  const reason = await scrollList(visit, looker, first, gathered, { withDocument: true });
  if (reason) return { reason };
  const { statedRows } = gathered;
  // Grids disagree on whether their header counts: one row less than stated is still all of them.
  if (statedRows !== undefined && gathered.lines < statedRows - 1) return { reason: 'list-not-at-end' };
  return { proof: 'end-of-list' };
}

/** One page of a pager may be taller than its box, too; the document itself is not scrolled then. */
async function scrollThroughPage<Row>(
  visit: Visit,
  looker: Looker<Row>,
  look: Look<Row>,
  gathered: Gathered<Row>,
): Promise<IncompleteReason | undefined> {
  return look.rows.length === 0 ? undefined : await scrollList(visit, looker, look, gathered, { withDocument: false });
}

async function scrollList<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: Gathered<Row>,
  { withDocument }: { withDocument: boolean },
): Promise<IncompleteReason | undefined> {
  const scroller = first.grid && scrollerOf(first.grid.element, { withDocument });
  if (!scroller) return undefined;
  const found = scroller.position();
  const quick = { ...visit, pace: { ...visit.pace, look: Math.min(visit.pace.look, 60) } };
  try {
    const top = await fromTop(quick, looker, first, gathered, scroller);
    return await jumpToEnd(quick, looker, top, gathered, scroller);
  } finally {
    scroller.moveTo(found);
  }
}

/** The admin may have scrolled: a list that recycles its rows shows only what is there. */
async function fromTop<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: Gathered<Row>,
  scroller: Scroller,
): Promise<Look<Row>> {
  if (scroller.position() === 0) return first;
  scroller.moveTo(0);
  await visit.pause(visit.pace.look * 2);
  const top = await lookUntilStill(visit, looker, (now) => now.rows.length > 0);
  gathered.add(top, false);
  return top;
}

/**
 * Jumps to the bottom. A list that keeps its rows is read so, however often it grows; one that drops rows from above (recycled rows) is
 * walked through again from the top in steps that overlap.
 */
async function jumpToEnd<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: Gathered<Row>,
  scroller: Scroller,
): Promise<IncompleteReason | undefined> {
  let before = first;
  for (let step = 0; step < mostPages; step++) {
    if (visit.isStoppedByAdmin()) return 'stopped-by-admin';
    scroller.moveTo(scroller.end());
    await visit.pause(visit.pace.look * 3);
    const look = await lookUntilStill(visit, looker, (now) => now.rows.length > 0);
    const here = new Set(look.rows.map(({ id }) => id));
    if (before.rows.some(({ id }) => !here.has(id))) return await walkDown(visit, looker, gathered, scroller);
    const added = gathered.add(look, false);
    if (added === 0 && scroller.isAtEnd()) return undefined;
    before = look;
  }
  return 'list-not-at-end';
}

async function walkDown<Row>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: Gathered<Row>,
  scroller: Scroller,
): Promise<IncompleteReason | undefined> {
  scroller.moveTo(0);
  await visit.pause(visit.pace.look * 2);
  let before = await lookUntilStill(visit, looker, (now) => now.rows.length > 0);
  gathered.add(before, false);
  let quietAtEnd = 0;
  for (let step = 0; step < mostPages * 4; step++) {
    if (visit.isStoppedByAdmin()) return 'stopped-by-admin';
    if (scroller.isAtEnd() && quietAtEnd >= 2) return undefined;
    const from = scroller.position();
    const { look, overlaps } = await stepDown(visit, looker, before, scroller, from);
    // Rows that come without the ones seen last leave a gap: nothing proves what stood between.
    if (!overlaps) return 'list-not-at-end';
    const added = gathered.add(look, false);
    quietAtEnd = added === 0 && scroller.isAtEnd() ? quietAtEnd + 1 : 0;
    before = look;
  }
  return 'list-not-at-end';
}

async function stepDown<Row>(
  visit: Visit,
  looker: Looker<Row>,
  before: Look<Row>,
  scroller: Scroller,
  from: number,
): Promise<{ look: Look<Row>; overlaps: boolean }> {
  const known = new Set(before.rows.map(({ id }) => id));
  for (const share of [0.8, 0.4, 0.15]) {
    scroller.moveTo(from + scroller.height() * share);
    await visit.pause(visit.pace.look);
    const look = await lookUntilStill(visit, looker, (now) => now.rows.length > 0);
    if (look.rows.some(({ id }) => known.has(id))) return { look, overlaps: true };
  }
  return { look: before, overlaps: false };
}
