interface Pointing {
  over(node: Node): void;
  pick(node: Node): void;
  end(): void;
  signal: AbortSignal;
}

const swallowed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;

/**
 * Lets the admin point at something on the page. While that lasts the page itself hears none of it: a click on a row would open it. Only what a
 * person does counts, never a page's own events.
 */
export function pointOnPage({ over, pick, end, signal }: Pointing): void {
  const nodeOf = (event: Event): Node | undefined => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Node)) return undefined;
    return globalThis.consolidatorHost && event.composedPath().includes(globalThis.consolidatorHost) ? undefined : target;
  };
  const swallow = (event: Event) => {
    if (!nodeOf(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  for (const type of swallowed) addEventListener(type, swallow, { ...options, passive: false });
  addEventListener(
    'pointermove',
    (event) => {
      const node = nodeOf(event);
      if (node) over(node);
    },
    options,
  );
  addEventListener(
    'click',
    (event) => {
      const node = nodeOf(event);
      if (!node) return;
      swallow(event);
      pick(node);
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    },
    options,
  );
}
