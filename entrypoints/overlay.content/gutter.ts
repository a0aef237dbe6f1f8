const roomForBoth = 1200;
const gap = 14;

/** Whether the window is wide enough for the page and the panel side by side. */
export const isWideEnough = () => innerWidth >= roomForBoth;

/** Where the page did not fit beside the strip: not tried again on this page in this window. */
let tooNarrowFor = '';

/**
 * What the page gives up to the panel, so that the panel covers nothing that can't be reached: in a wide window a strip at the right, else
 * room at the end of the page, to scroll on. Inline styles of the root element, taken back when the panel goes. Tells whether it is a strip.
 */
export function setGutter(panel: { box: DOMRect; isOpen: boolean } | undefined): boolean {
  const here = `${location.pathname} ${innerWidth}`;
  const isBeside = panel?.isOpen === true && isWideEnough() && tooNarrowFor !== here;
  const { style } = document.documentElement;
  set(style, 'padding-inline-end', isBeside ? panel.box.width + 2 * gap : undefined);
  set(style, 'padding-block-end', panel && !isBeside ? panel.box.height + 2 * gap : undefined);
  set(style, 'box-sizing', isBeside ? 'border-box' : undefined);
  // A wide table would run on under the panel; without the strip there is at least room below it.
  if (isBeside && document.body && document.body.scrollWidth > document.body.clientWidth + 1) {
    tooNarrowFor = here;
    return setGutter(panel);
  }
  return isBeside;
}

/** Only where it changes something: each write makes the page lay itself out again. */
function set(style: CSSStyleDeclaration, property: string, value: number | string | undefined): void {
  const text = typeof value === 'number' ? `${Math.ceil(value)}px` : (value ?? '');
  if (style.getPropertyValue(property) !== text) style.setProperty(property, text);
}
