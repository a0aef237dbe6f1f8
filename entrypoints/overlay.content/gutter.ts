const roomForBoth = 1200;
const gap = 14;

/**
 * Where the window is wide enough the page gives up a strip at its right edge to the panel, so that the panel covers nothing of it: no
 * pager, no chevron, no Submit. One inline style of the root element, taken back when the panel folds or the visit ends.
 */
export function setGutter(panel: HTMLElement | undefined): void {
  const page = document.documentElement;
  const isWanted = panel !== undefined && innerWidth >= roomForBoth;
  const width = isWanted ? `${Math.ceil(panel.offsetWidth + 2 * gap)}px` : '';
  if (page.style.paddingInlineEnd === width) return;
  page.style.paddingInlineEnd = width;
  page.style.boxSizing = isWanted ? 'border-box' : '';
}
