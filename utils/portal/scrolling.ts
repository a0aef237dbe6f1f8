import { attributeOf, bodyOf, boxOf, isElement, scrollingElementOf } from './unclobbered';
import { composedParent, findElements, roleOf } from './walk';

export interface Scroller {
  position(): number;
  moveTo(top: number): void;
  /** Height of what is visible at once. */
  height(): number;
  end(): number;
  /** Where what is visible begins and ends in the window. */
  view(): { top: number; bottom: number };
  isAtEnd(): boolean;
}

/**
 * What scrolls a list: the box inside the grid that holds its rows, the grid, or the nearest box around it; with `withDocument` the
 * window when there is no such box. Undefined when everything is in view.
 */
export function scrollerOf(grid: Element, { withDocument }: { withDocument: boolean }): Scroller | undefined {
  const inner = findElements(grid, canScroll, (element) => roleOf(element) === 'row')[0];
  const around = inner ?? nearestScrollable(grid);
  const page = scrollingElementOf(document);
  const isPage = around === undefined || around === page || around === bodyOf(document);
  if (!isPage) return scrollerFor(around, () => boxOf(around));
  return withDocument && page && page.scrollHeight > page.clientHeight + slack
    ? scrollerFor(page, () => ({ top: 0, bottom: page.clientHeight }))
    : undefined;
}

const slack = 4;

function nearestScrollable(grid: Element): Element | undefined {
  for (let node: Node | null = grid; node; node = composedParent(node)) {
    if (isElement(node) && canScroll(node)) return node;
  }
  return undefined;
}

function canScroll(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + slack || element.clientHeight === 0) return false;
  return /^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY) && attributeOf(element, 'aria-hidden') !== 'true';
}

function scrollerFor(element: Element, view: Scroller['view']): Scroller {
  return {
    view,
    position: () => element.scrollTop,
    moveTo: (top) => element.scrollTo({ top, behavior: 'instant' }),
    height: () => element.clientHeight,
    end: () => element.scrollHeight,
    isAtEnd: () => element.scrollTop + element.clientHeight >= element.scrollHeight - slack,
  };
}
