import type { IncompleteReason } from '../consolidation/capture';
import type { Ending, GatheredRows } from './gathered-rows';
import { type Look, type Looker, lookUntilStill, saysEmpty } from './look';
import type { Visit } from './patience';
import { type Scroller, scrollerOf } from './scrolling';

/** Far more pages or steps than any list has: one that never ends is a defect of ours or the page's, not a list. */
export const mostSteps = 5_000;

/** Scrolls a list that may draw more rows further down. The end is proved when the bottom is reached twice without anything new. */
export async function scrollToEnd<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
): Promise<Ending> {
  if (first.rows.length === 0) {
    return saysEmpty(first) ? { proof: 'end-of-list' } : { reason: 'no-proof-of-end' };
  }
  const reason = await scrollList(visit, looker, first, gathered, { withDocument: true });
  if (reason) return { reason };
  const { statedRows } = gathered;
  // Grids disagree on whether their header counts: one row less than stated is still all of them.
  if (statedRows !== undefined && gathered.lines < statedRows - 1) return { reason: 'list-not-at-end' };
  return { proof: 'end-of-list' };
}

/** One page of a pager may be taller than its box, too; the document itself is not scrolled then. */
export async function scrollPage<Row>(
  visit: Visit,
  looker: Looker<Row>,
  look: Look<Row>,
  gathered: GatheredRows<Row>,
): Promise<IncompleteReason | undefined> {
  return look.rows.length === 0 ? undefined : await scrollList(visit, looker, look, gathered, { withDocument: false });
}

async function scrollList<Row>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
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
  gathered: GatheredRows<Row>,
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
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<IncompleteReason | undefined> {
  let before = first;
  for (let step = 0; step < mostSteps; step++) {
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
  gathered: GatheredRows<Row>,
  scroller: Scroller,
): Promise<IncompleteReason | undefined> {
  scroller.moveTo(0);
  await visit.pause(visit.pace.look * 2);
  let before = await lookUntilStill(visit, looker, (now) => now.rows.length > 0);
  gathered.add(before, false);
  let quietAtEnd = 0;
  for (let step = 0; step < mostSteps * 4; step++) {
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
