import type { Completeness } from '../consolidation/capture';
import { completenessOf, type Ending, GatheredRows } from './gathered-rows';
import { type Anchored, type Look, type Looker, lookUntilStill } from './look';
import { canLoadMore, nextControl, type Pager, previousControl } from './pagers';
import { ReadingEnded, type Visit } from './patience';
import { press } from './press';
import { pagerAt, readPages } from './read-pages';
import { scrollToEnd } from './scroll-list';

export interface ListReading<Row> {
  rows: Row[];
  completeness: Completeness;
}

/**
 * Reads a whole list: waits until it stands still, goes through every page of its pager, presses Load more, scrolls a virtual list to its
 * end, and leaves the page as it was found. A list that changed meanwhile is read once more. Throws ReadingEnded when it can't be read at all.
 */
export async function readWholeList<Row extends Anchored>(visit: Visit, looker: Looker<Row>): Promise<ListReading<Row>> {
  try {
    const reading = await readOnce(visit, looker);
    if (!hasChanged(reading.completeness)) return reading;
  } catch (error) {
    if (!(error instanceof ReadingEnded) || error.reason !== 'rows-contradict') throw error;
  }
  return await readOnce(visit, looker);
}

const hasChanged = (completeness: Completeness) => !completeness.isComplete && completeness.reason === 'changed-while-reading';

async function readOnce<Row extends Anchored>(visit: Visit, looker: Looker<Row>): Promise<ListReading<Row>> {
  const gathered = new GatheredRows<Row>(visit);
  const first = await lookUntilStill(visit, looker);
  const pager = pagerAt(first);
  const isPaged = pager !== undefined && (nextControl(pager) || previousControl(pager) || pager.numbers.length > 1);
  const ending = isPaged
    ? await readPages(visit, looker, first, pager, gathered)
    : await readOnePage(visit, looker, first, pager, gathered);
  return { rows: gathered.rows(), completeness: completenessOf(gathered, ending) };
}

/** A list without pages: all at once, by Load more, or by scrolling. */
async function readOnePage<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  firstPager: Pager | undefined,
  gathered: GatheredRows<Row>,
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
    pager = pagerAt(look);
    visit.onProgress({ rows: look.rows.length, ...(look.statedTotal !== undefined && { total: look.statedTotal }) });
  }
  gathered.add(look, true);
  if (visit.isStoppedByAdmin()) return { reason: 'stopped-by-admin' };
  if (look.statedTotal !== undefined && look.statedTotal === look.rows.length) return { proof: 'end-of-list' };
  return await scrollToEnd(visit, looker, look, gathered);
}

function canLoadMoreOf<Row extends Anchored>(look: Look<Row>): boolean {
  const pager = pagerAt(look);
  return pager !== undefined && canLoadMore(pager);
}
