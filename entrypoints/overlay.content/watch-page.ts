const afterChange = 200;
const whileLoading = 500;
const atLeast = 5000;
const loadingEndsAfter = 20_000;

export interface PageWatch {
  /** Looks soon, once, however often it is called. */
  soon(): void;
  /** Observes these shadow roots too; those already observed stay so. */
  alsoWatch(roots: Iterable<Node>): void;
}

/**
 * Calls `look` soon after the page changed. One observer for the visit; it reads no layout. An observer of the document does not see into
 * shadow roots, so those that hold rows are added when they are known, and a slow look catches what nobody announced.
 */
export function watchPage(look: () => { isSettled: boolean }, signal: AbortSignal): PageWatch {
  const watched = new WeakSet<Node>();
  const observer = new MutationObserver(() => soon());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSettled = false;
  const startedAt = performance.now();

  const run = () => {
    timer = undefined;
    // A hidden tab shows nobody anything; it is looked at again when it comes to the front.
    if (document.visibilityState === 'visible') isSettled = look().isSettled;
    // A list that stays empty is a list without rows, not one that still loads.
    const mayStillLoad = !isSettled && performance.now() - startedAt < loadingEndsAfter;
    schedule(mayStillLoad ? whileLoading : atLeast);
  };
  let due = 0;
  const schedule = (delay: number) => {
    if (signal.aborted) return;
    const at = performance.now() + delay;
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, delay);
  };
  const soon = () => schedule(afterChange);
  const alsoWatch = (roots: Iterable<Node>) => {
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['hidden', 'aria-hidden', 'aria-busy'],
      });
    }
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  document.addEventListener('visibilitychange', soon, { signal });
  alsoWatch([document]);
  schedule(0);
  return { soon, alsoWatch };
}

/** The shadow roots around an element, inside out. */
export function* shadowRootsAround(element: Element): Generator<ShadowRoot> {
  let at: Node | null = element;
  while (at) {
    const root: Node = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    yield root;
    at = root.host;
  }
}
