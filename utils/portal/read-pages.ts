import type { Ending, GatheredRows } from './gathered-rows';
import { type Anchored, idsOf, type Look, type Looker, lookUntilStill } from './look';
import { currentPage, nextControl, type Pager, pagerOf, previousControl } from './pagers';
import { ReadingEnded, tryWayBack, type Visit } from './patience';
import { press } from './press';
import { mostSteps, scrollPage } from './scroll-list';
import { isConnectedOf } from './unclobbered';

/** Where a pager stands, counted from its first page; the page that was found is kept when the reading ends, however it ends. */
interface Way {
  /** The page that was on screen, where the pager marks it. */
  start: number | undefined;
  /** Pages turned back to reach the first one: without numbers on the pager they tell where it stood. */
  turnedBack: number;
  /** The page on screen; undefined until the first one was reached. */
  at: number | undefined;
}

/** Every page of a pager, from the first to the last and back to the one that was on screen. */
export async function readPages<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  firstPager: Pager,
  gathered: GatheredRows<Row>,
): Promise<Ending> {
  const way: Way = { start: currentPage(firstPager), turnedBack: 0, at: undefined };
  try {
    return await readEachPage(visit, looker, first, gathered, way);
  } finally {
    await tryWayBack(visit, (back) => returnTo(back, looker, way));
  }
}

async function readEachPage<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  gathered: GatheredRows<Row>,
  way: Way,
): Promise<Ending> {
  let look = await toFirstPage(visit, looker, first, way);
  if (!look) {
    gathered.add(first, true);
    return { reason: 'pager-not-finished' };
  }
  let ending: Ending | undefined;
  let pages = 0;
  const order: string[] = [];
  while (!ending) {
    pages++;
    way.at = pages;
    order.push(idsOf(look));
    gathered.add(look, true);
    const scrolled = await scrollPage(visit, looker, look, gathered);
    if (scrolled) return { reason: scrolled };
    const pager: Pager | undefined = pagerAt(look);
    if (visit.isStoppedByAdmin()) ending = { reason: 'stopped-by-admin' };
    else if (pages >= mostSteps) ending = { reason: 'pager-not-finished' };
    else if (!pager || !nextControl(pager))
      ending = isLastPage(pager, pages) ? { proof: 'last-page' } : { reason: 'pager-not-finished' };
    else {
      const next: Look<Row> | undefined = await turn(visit, looker, look, nextControl(pager));
      if (next) look = next;
      else ending = { reason: 'pager-not-finished' };
    }
  }
  // Ids that came on two pages: the portal lists them twice (dual partners), or the list moved under us and something was skipped.
  if ('proof' in ending && gathered.hasRepeats) {
    const again = await readOrderAgain(visit, looker);
    if (!again || again.join('\n') !== order.join('\n')) ending = { reason: 'changed-while-reading' };
  }
  return ending;
}

/** The end of the pages is believed when the pager's highest number is the page that was reached. */
function isLastPage(pager: Pager | undefined, pages: number): boolean {
  if (!pager) return false;
  const highest = Math.max(0, ...pager.numbers.map(({ page }) => page));
  return highest === 0 ? pager.next !== undefined : highest === pages;
}

export function pagerAt<Row extends Anchored>(look: Look<Row>): Pager | undefined {
  return look.grid ? pagerOf(look.page, look.grid) : undefined;
}

/** Presses a paging control and waits for other rows. Undefined when they do not come. */
async function turn<Row extends Anchored>(
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

async function toFirstPage<Row extends Anchored>(
  visit: Visit,
  looker: Looker<Row>,
  first: Look<Row>,
  way: Way,
): Promise<Look<Row> | undefined> {
  let look = first;
  for (let step = 0; step < mostSteps; step++) {
    const pager = pagerAt(look);
    if (!pager) return undefined;
    const one = pager.numbers.find(({ page }) => page === 1);
    if (one?.isCurrent || (!previousControl(pager) && (pager.previous || currentPage(pager) === undefined))) return look;
    const target = one && currentPage(pager) !== undefined ? one.element : previousControl(pager);
    const turned: Look<Row> | undefined = await turn(visit, looker, look, target);
    if (!turned) return undefined;
    way.turnedBack++;
    look = turned;
  }
  return undefined;
}

async function readOrderAgain<Row extends Anchored>(visit: Visit, looker: Looker<Row>): Promise<string[] | undefined> {
  const way: Way = { start: undefined, turnedBack: 0, at: undefined };
  let look = await toFirstPage(visit, looker, await lookUntilStill(visit, looker), way);
  const order: string[] = [];
  while (look && order.length < mostSteps) {
    order.push(idsOf(look));
    const pager = pagerAt(look);
    const next: Element | undefined = pager && nextControl(pager);
    if (!next) return order;
    look = await turn(visit, looker, look, next);
  }
  return undefined;
}

/** Back to the page that was on screen. */
async function returnTo<Row extends Anchored>(visit: Visit, looker: Looker<Row>, { start, turnedBack, at }: Way): Promise<void> {
  // On the way to the first page: as many pages forward as were turned back.
  const goal = start ?? turnedBack + 1;
  let look: Look<Row> | undefined = await lookUntilStill(visit, looker);
  let here = currentPage(pagerAt(look) ?? { numbers: [] }) ?? at ?? 1;
  while (look && here !== goal) {
    const pager: Pager | undefined = pagerAt(look);
    const direct: Element | undefined = pager?.numbers.find(({ page }) => page === goal)?.element;
    look = await turn(visit, looker, look, direct ?? (pager && (here > goal ? previousControl(pager) : nextControl(pager))));
    here = direct ? goal : here + (here > goal ? -1 : 1);
  }
}
