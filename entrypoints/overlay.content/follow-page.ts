import { setGutter } from './gutter';
import type { Host } from './mount-host';
import { pageTheme } from './page-theme';
import { type Anchor, placeMarks } from './place-marks';
import { shadowRootsAround } from './watch-page';

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
    setGutter(isOpen ? panel : undefined);
    host.surface.dataset.theme = pageTheme();
    const now = anchors();
    for (const { row } of now.values()) for (const root of shadowRootsAround(row)) followScrolling(root);
    placeMarks(host.surface.querySelectorAll<HTMLElement>('[data-flag-for]'), now, freeUntil(panel));
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
  signal.addEventListener('abort', () => setGutter(undefined));
  return { soon };
}

/** Marks end where the page ends; the panel may lie over it in narrow windows, which `elementFromPoint` then tells. */
function freeUntil(panel: HTMLElement | undefined): number {
  const gutter = Number.parseFloat(document.documentElement.style.paddingInlineEnd) || 0;
  return panel && gutter > 0 ? innerWidth - gutter : document.documentElement.clientWidth;
}
