import { means } from '../reading/vocabulary';
import { isPagerName, pageNumberOf } from './press';
import { type Found, isDisabled, type Survey } from './survey';
import { attributeOf, hasAttribute, localNameOf } from './unclobbered';
import { accessibleName, closestComposed, findElements, isDrawn, roleOf } from './walk';

export interface Pager {
  next?: Element;
  previous?: Element;
  loadMore?: Element;
  /** Page numbers on screen; the current one may be no control. */
  numbers: { page: number; element: Element; isCurrent: boolean }[];
}

/**
 * The pager of a grid: the paging controls that follow it before the next grid does, else those right before it, else those in its own
 * foot. Undefined when there are none.
 */
export function pagerOf(page: Survey, grid: Found): Pager | undefined {
  const inFoot = findElements(grid.element, (element) => isControl(element) && isDrawn(element), isBodyRow).filter(isPaging);
  const candidates = [...page.controls.filter(({ isInBanner }) => !isInBanner), ...currentMarks(page)].filter(({ element }) =>
    isPaging(element),
  );
  const following = page.grids.filter(({ order }) => order > grid.order).map(({ order }) => order);
  const preceding = page.grids.filter(({ order }) => order < grid.order).map(({ order }) => order);
  const end = Math.min(Number.POSITIVE_INFINITY, ...following);
  const start = Math.max(-1, ...preceding);
  const after = candidates.filter(({ order }) => order > grid.order && order < end);
  const before = candidates.filter(({ order }) => order < grid.order && order > start);
  const elements = [...inFoot, ...(after.length > 0 ? after : before).map(({ element }) => element)];
  return elements.length === 0 ? undefined : pagerFrom(elements);
}

function pagerFrom(elements: Element[]): Pager {
  const named = (term: 'next' | 'previous' | 'load-more') => elements.find((element) => means(accessibleName(element), term));
  const numbers = elements.flatMap((element) => {
    const page = pageNumberOf(accessibleName(element));
    return page === undefined ? [] : [{ page, element, isCurrent: isCurrent(element) }];
  });
  const next = named('next');
  const previous = named('previous');
  const loadMore = named('load-more');
  return { numbers, ...(next && { next }), ...(previous && { previous }), ...(loadMore && { loadMore }) };
}

/** The number of the page on screen, where the pager marks it. */
export function currentPage(pager: Pager): number | undefined {
  const marked = pager.numbers.filter(({ isCurrent }) => isCurrent);
  return marked.length === 1 ? marked[0]?.page : undefined;
}

/** The control that leads to the next page, by its word or by its number; undefined on the last page. */
export function nextControl(pager: Pager): Element | undefined {
  return enabled(pager.next ?? numberAfterCurrent(pager, 1));
}

export function previousControl(pager: Pager): Element | undefined {
  return enabled(pager.previous ?? numberAfterCurrent(pager, -1));
}

const enabled = (control: Element | undefined) => (control && !isDisabled(control) ? control : undefined);

function numberAfterCurrent(pager: Pager, step: 1 | -1): Element | undefined {
  const current = currentPage(pager);
  return pager.numbers.find(({ page }) => current !== undefined && page === current + step)?.element;
}

export const canLoadMore = (pager: Pager): boolean => pager.loadMore !== undefined && !isDisabled(pager.loadMore);

const isBodyRow = (element: Element) =>
  roleOf(element) === 'row' && !closestComposed(element, (ancestor) => localNameOf(ancestor) === 'tfoot');

const isControl = (element: Element) => /^(?:button|link|menuitem)$/.test(roleOf(element));

function isPaging(element: Element): boolean {
  return isPagerName(accessibleName(element)) && !/^(?:tab|option|checkbox|radio)$/.test(roleOf(element));
}

/** The page on screen is often marked on an element that can't be pressed. */
function currentMarks(page: Survey): Found[] {
  return page.leaves
    .filter(({ element }) => hasAttribute(element, 'aria-current') && !isControl(element))
    .map(({ element, order, isInBanner }) => ({ element, order, isInBanner }));
}

function isCurrent(element: Element): boolean {
  const current = attributeOf(element, 'aria-current');
  return (
    (current !== null && current !== 'false') ||
    attributeOf(element, 'aria-selected') === 'true' ||
    attributeOf(element, 'aria-pressed') === 'true'
  );
}
