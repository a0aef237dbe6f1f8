import { setGutter } from './gutter';
import type { Host } from './mount-host';
import { pageTheme } from './page-theme';
import { type Anchor, placeMarks, type RightEdge } from './place-marks';
import { shadowRootsAround } from './watch-page';

const gap = 8;

export interface Follower {
  /** Once in the next frame, however often it is called before. */
  soon(): void;
}

/** Keeps marks, gutter and theme in step with the page: all layout is read and written here, in one frame. */
export function createFollower(host: Host, anchors: () => ReadonlyMap<string, Anchor>, signal: AbortSignal): Follower {
  const scrolling = new WeakSet<Node>();
  let isDue = false;
  const follow = () => {
    isDue = false;
    if (signal.aborted) return;
    const panel = host.surface.querySelector<HTMLElement>('[data-panel]') ?? undefined;
    const isOpen = panel !== undefined && !panel.classList.contains('panel-collapsed');
    const marks = host.surface.querySelectorAll<HTMLElement>('[data-flag-for]');
    const side = panel?.dataset.panel === 'left' ? 'left' : 'right';
    const isOnTop = panel?.dataset.height === 'top';
    const box = panel?.getBoundingClientRect();
    const isBeside = setGutter(box && { box, isOpen, hasMarks: marks.length > 1, side, isOnTop });
    host.surface.toggleAttribute('data-beside', isBeside);
    host.surface.dataset.theme = pageTheme();
    placeInTabOrder(host);
    const now = anchors();
    for (const { row } of now.values()) for (const root of shadowRootsAround(row)) followScrolling(root);
    placeMarks(marks, now, rightEdgeBeside(side === 'right' ? panel : undefined));
  };
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(follow);
  };
  // Scrolling does not cross shadow roots, so each root that holds rows is listened to.
  const followScrolling = (root: Node) => {
    if (scrolling.has(root)) return;
    scrolling.add(root);
    root.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  };
  followScrolling(document);
  addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => void setGutter(undefined));
  return { soon };
}

/** To the window's edge, the strip beside the page included, but never under the panel. */
function rightEdgeBeside(panel: HTMLElement | undefined): RightEdge {
  const window = document.documentElement.clientWidth - gap;
  const box = panel?.getBoundingClientRect();
  return (top, bottom) => (box && bottom > box.top && top < box.bottom ? Math.min(box.left - gap, window) : window);
}

/** Behind the page, so that Tab reaches the portal first; before it only where something there would cost licenses. */
function placeInTabOrder({ element, surface }: Host): void {
  const { body } = document;
  if (!body || !element.isConnected || surface.querySelector(':focus')) return;
  const isFirst = (element.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const comesFirst = surface.querySelector('[data-comes-first]') !== null;
  if (isFirst === comesFirst) return;
  if (comesFirst) body.before(element);
  else document.documentElement.append(element);
}
