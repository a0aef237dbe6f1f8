import type { IncompleteReason } from '../consolidation/capture';
import type { Ending, GatheredRows } from './gathered-rows';
import { type Anchored, type Look, type Looker, lookUntilStill, saysEmpty } from './look';
import type { Visit } from './patience';
import { type Scroller, scrollerOf } from './scrolling';
import { survey } from './survey';
import { boxOf } from './unclobbered';

/** Far more pages or steps than any list has: one that never ends is a defect of ours or the page's, not a list. */
export const mostSteps = 5_000;

/** How far one step goes, in parts of what is visible at once: rows of two steps must overlap. */
const shares = [0.8, 0.4, 0.15];

/** Scrolls a list that may draw more rows further down. The end is proved when the bottom is reached twice without anything new. */
export async function scrollToEnd<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
): Promise<Ending> {
  if (first.rows.length === 0) {
    return saysEmpty(first) ? { proof: 'end-of-list' } : { reason: 'no-proof-of-end' };
  }
  const reason = await scrollList(visit, looker, first, gathered, { withDocument: true, isEndSure: false });
  if (reason) return { reason };
  const { statedRows } = gathered;
  // Grids disagree on whether their header counts: one row less than stated is still all of them.
  if (statedRows !== undefined && gathered.lines < statedRows - 1) return { reason: 'list-not-at-end' };
  return { proof: 'end-of-list' };
}

/** One page of a pager may be taller than its box, too; the document itself is not scrolled then. */
export async function scrollPage<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  look: Look<Row>,
  gathered: GatheredRows<Row>,
): Promise<IncompleteReason | undefined> {
  return look.rows.length === 0
    ? undefined
    : await scrollList(visit, looker, look, gathered, { withDocument: false, isEndSure: true });
}

async function scrollList<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
  { withDocument, isEndSure }: { withDocument: boolean; isEndSure: boolean },
): Promise<IncompleteReason | undefined> {
  const scroller = first.grid && scrollerOf(first.grid.element, { withDocument });
  if (!scroller) return undefined;
  const found = scroller.position();
  const quick = { ...visit, pace: { ...visit.pace, look: Math.min(visit.pace.look, 60) } };
  try {
    const top = await fromTop(quick, looker, first, gathered, scroller);
    for (let ends = 0; ends < mostSteps; ends++) {
      const reason = await jumpToEnd(quick, looker, top, gathered, scroller);
      const isCounted = gathered.statedRows !== undefined || gathered.statedTotals.size > 0;
      if (reason || isEndSure || isCounted || (await staysAtEnd(quick, looker, gathered, scroller))) return reason;
    }
    return 'list-not-at-end';
  } finally {
    scroller.moveTo(found);
  }
}

/** The admin may have scrolled: a list that recycles its rows shows only what is there. */
async function fromTop<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<Look<Row>> {
  if (scroller.position() === 0) return first;
  scroller.moveTo(0);
  await visit.pause(visit.pace.look * 2);
  const top = await settledLook(visit, looker, scroller);
  gathered.add(top, false);
  return top;
}

/**
 * Jumps to the bottom. A list that keeps its rows is read so, however often it grows; one that drops rows from above (recycled rows) is
 * walked through from the top in steps that overlap.
 */
async function jumpToEnd<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<IncompleteReason | undefined> {
  let before = first;
  for (let step = 0; step < mostSteps; step++) {
    if (visit.isStoppedByAdmin()) return 'stopped-by-admin';
    scroller.moveTo(scroller.end());
    await visit.pause(visit.pace.look * 3);
    const look = await settledLook(visit, looker, scroller);
    const here = new Set(look.rows.map(({ id }) => id));
    if (before.rows.some(({ id }) => !here.has(id))) return await walkThrough(visit, looker, gathered, scroller, before);
    const added = gathered.add(look, false);
    if (added === 0 && scroller.isAtEnd()) return undefined;
    before = look;
  }
  return 'list-not-at-end';
}

/** A list that fetches more at its end may need a while, and a second touch of its end, before more comes. Nothing else proves that nothing does. */
async function staysAtEnd<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<boolean> {
  const until = performance.now() + visit.pace.patience / 8;
  while (performance.now() < until) {
    if (visit.isStoppedByAdmin()) return true;
    scroller.moveTo(Math.max(0, scroller.end() - scroller.height() * 1.5));
    await visit.pause(visit.pace.look);
    scroller.moveTo(scroller.end());
    await visit.pause(visit.pace.look * 3);
    const look = looker(survey(visit.root, visit.url));
    if (look.placeholders > 0 || look.page.isBusy || !gathered.confirms(look) || !scroller.isAtEnd()) return false;
  }
  return true;
}

/** Down and back: only what both ways saw, and nothing else, was there all the time. */
async function walkThrough<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
  before: Look<Row>,
): Promise<IncompleteReason | undefined> {
  const down = new Set<string>();
  const trouble = await walkDown(visit, looker, gathered, scroller, down);
  if (trouble) return trouble;
  if (before.rows.some(({ id }) => !down.has(id))) return 'changed-while-reading';
  return await walkBack(visit, looker, gathered, scroller, down);
}

async function walkDown<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
  seen: Set<string>,
): Promise<IncompleteReason | undefined> {
  scroller.moveTo(0);
  await visit.pause(visit.pace.look * 2);
  let before = await settledLook(visit, looker, scroller);
  gathered.add(before, false);
  addIds(seen, before);
  let quietAtEnd = 0;
  for (let step = 0; step < mostSteps * 4; step++) {
    if (visit.isStoppedByAdmin()) return 'stopped-by-admin';
    if (scroller.isAtEnd() && quietAtEnd >= 2) return undefined;
    const from = scroller.position();
    const { look, overlaps } = await stepDown(visit, looker, before, scroller, from);
    // Rows that come without the ones seen last leave a gap: nothing proves what stood between.
    if (!overlaps) return 'list-not-at-end';
    const added = gathered.add(look, false);
    addIds(seen, look);
    quietAtEnd = added === 0 && scroller.isAtEnd() ? quietAtEnd + 1 : 0;
    before = look;
  }
  return 'list-not-at-end';
}

/**
 * The way back, for a list that drops what is out of view: a row that moved from below to above meanwhile, or that took another's place, is
 * missed by the way down alone.
 */
async function walkBack<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
  down: ReadonlySet<string>,
): Promise<IncompleteReason | undefined> {
  const up = new Set<string>();
  let before = await confirmedLook(visit, looker, gathered, scroller);
  for (let step = 0; step < mostSteps * 4; step++) {
    if (visit.isStoppedByAdmin()) return 'stopped-by-admin';
    if (!before) return 'changed-while-reading';
    addIds(up, before);
    if (scroller.position() === 0) {
      addIds(up, await settledLook(visit, looker, scroller));
      return up.size === down.size && [...down].every((id) => up.has(id)) ? undefined : 'changed-while-reading';
    }
    before = await stepUp(visit, looker, gathered, before, scroller);
  }
  return 'list-not-at-end';
}

function addIds<Row extends Anchored>(seen: Set<string>, look: Look<Row>): void {
  for (const { id } of look.rows) seen.add(id);
}

/** The next look above that holds nothing new and a row of the last one. */
async function stepUp<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  before: Look<Row>,
  scroller: Scroller,
): Promise<Look<Row> | undefined> {
  const known = new Set(before.rows.map(({ id }) => id));
  const from = scroller.position();
  for (const share of shares) {
    scroller.moveTo(Math.max(0, from - scroller.height() * share));
    await visit.pause(visit.pace.look);
    const look = await confirmedLook(visit, looker, gathered, scroller);
    if (!look || look.rows.some(({ id }) => known.has(id))) return look;
  }
  return undefined;
}

/** One look is enough when all of it is known; else the page may still be drawing. */
async function confirmedLook<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<Look<Row> | undefined> {
  const isConfirmed = (look: Look<Row>) => look.placeholders === 0 && look.rows.length > 0 && gathered.confirms(look);
  const look = looker(survey(visit.root, visit.url));
  if (isConfirmed(look) && isCovered(look, scroller)) return look;
  const still = await settledLook(visit, looker, scroller);
  return isConfirmed(still) ? still : undefined;
}

/** Lists draw a while after they were scrolled: until then a part of what is visible is empty. */
async function settledLook<Row extends Anchored>(visit: Visit, looker: Looker<Row>, scroller: Scroller): Promise<Look<Row>> {
  const until = performance.now() + visit.pace.patience / 5;
  const isSettled = (look: Look<Row>) => look.rows.length > 0 && (isCovered(look, scroller) || performance.now() > until);
  return await lookUntilStill(visit, looker, isSettled);
}

/**
 * Whether rows stand all over that part of the grid which is visible, from edge to edge except below the list's own end. Two looks share rows even
 * where pages of rows between them have not been drawn yet (Fluent UI v8 on a busy machine): only covered looks overlap without a gap.
 */
function isCovered<Row extends Anchored>({ rows, grid }: Look<Row>, scroller: Scroller): boolean {
  const [view, list] = [scroller.view(), grid && boxOf(grid.element)];
  const [start, end] = list ? [Math.max(view.top, list.top), Math.min(view.bottom, list.bottom)] : [view.top, view.bottom];
  if (start >= end) return true;
  const boxes = rows.map(({ row }) => boxOf(row.row)).filter(({ top, bottom }) => bottom > start && top < end);
  // Room for the list's header, or one that heads a group.
  const widestGap = 2 * Math.max(0, ...boxes.map(({ top, bottom }) => bottom - top));
  let covered = start;
  for (const { top, bottom } of boxes.toSorted((a, b) => a.top - b.top)) {
    if (top - covered > widestGap) return false;
    covered = Math.max(covered, bottom);
  }
  return boxes.length > 0 && (scroller.isAtEnd() || end - covered <= widestGap);
}

async function stepDown<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  before: Look<Row>,
  scroller: Scroller,
  from: number,
): Promise<{ look: Look<Row>; overlaps: boolean }> {
  const known = new Set(before.rows.map(({ id }) => id));
  for (const share of shares) {
    scroller.moveTo(from + scroller.height() * share);
    await visit.pause(visit.pace.look);
    const look = await settledLook(visit, looker, scroller);
    if (look.rows.some(({ id }) => known.has(id))) return { look, overlaps: true };
  }
  return { look: before, overlaps: false };
}
