const roomForBoth = 1200;
const gap = 14;
/** For the words of the marks between the page and the panel: without them a flag shrinks to a bar of colour. */
const markColumn = 152;

/** Whether the window is wide enough for the page and the panel side by side. */
export const isWideEnough = () => innerWidth >= roomForBoth;

/** The narrowest strip that the page did not fit beside: none as wide is tried again on this page in this window. */
let refused = { here: '', width: Number.POSITIVE_INFINITY };

export type PanelSide = 'left' | 'right';

interface Panel {
  box: DOMRect;
  isOpen: boolean;
  hasMarks: boolean;
  side: PanelSide;
  isOnTop: boolean;
}

/**
 * What the page gives up to the panel, so that the panel covers nothing that can't be reached: in a wide window a strip at its side, else
 * room at that end of the page where it stands. Inline styles of the root element, taken back when the panel goes. Tells whether it is a strip.
 */
export function setGutter(panel: Panel | undefined): boolean {
  const here = `${location.pathname} ${innerWidth}`;
  if (refused.here !== here) refused = { here, width: Number.POSITIVE_INFINITY };
  const strips = panel?.isOpen === true && isWideEnough() ? stripsFor(panel) : [];
  const strip = strips.find((width) => width < refused.width);
  const isBeside = strip !== undefined;
  const { style } = document.documentElement;
  // By the window's sides, whichever way the page reads.
  set(style, 'padding-right', panel?.side === 'right' ? strip : undefined);
  set(style, 'padding-left', panel?.side === 'left' ? strip : undefined);
  const room = panel && !isBeside ? panel.box.height + 2 * gap : undefined;
  set(style, 'padding-block-end', panel?.isOnTop ? undefined : room);
  set(style, 'padding-block-start', panel?.isOnTop ? room : undefined);
  set(style, 'box-sizing', isBeside ? 'border-box' : undefined);
  // A wide table would run on under the panel; without the strip there is at least room below it.
  if (isBeside && document.body && document.body.scrollWidth > document.body.clientWidth + 1) {
    refused.width = strip;
    return setGutter(panel);
  }
  return isBeside;
}

/** The widest first. The column of the marks follows the rows, so it belongs to a strip at the right alone. */
function stripsFor({ box, hasMarks, side }: Panel): number[] {
  const strip = box.width + 2 * gap;
  return hasMarks && side === 'right' ? [strip + markColumn, strip] : [strip];
}

/** Only where it changes something: each write makes the page lay itself out again. */
function set(style: CSSStyleDeclaration, property: string, value: number | string | undefined): void {
  const text = typeof value === 'number' ? `${Math.ceil(value)}px` : (value ?? '');
  if (style.getPropertyValue(property) !== text) style.setProperty(property, text);
}
