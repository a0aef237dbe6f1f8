import { composedChildren } from '../../utils/portal/walk';
import type { Span } from './free-space';

/** Anything a person may read or press keeps its place: marks go where nothing is. */
const solid = 'a, button, input, select, textarea, svg, img, canvas, summary, [role], [tabindex]';
const layoutRoles = new Set([
  'row',
  'gridcell',
  'cell',
  'rowheader',
  'columnheader',
  'listitem',
  'presentation',
  'none',
  'group',
  'rowgroup',
]);
const mostNodes = 600;

/** The stretches of the row that words and controls take, within the heights `top` to `bottom`. Reads layout: call it in a frame only. */
export function takenSpans(row: Element, { top, bottom }: { top: number; bottom: number }): Span[] {
  const spans: Span[] = [];
  const take = ({ left, right, top: itsTop, bottom: itsBottom, width }: DOMRect) => {
    if (width > 0 && itsBottom > top && itsTop < bottom) spans.push({ start: left, end: right });
  };
  let seen = 0;
  const visit = (node: Node) => {
    seen += 1;
    if (seen > mostNodes) return;
    if (node instanceof Text) {
      if (node.data.trim() === '') return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) take(rect);
      return;
    }
    if (!(node instanceof Element)) return;
    // Each line of a link that wraps has a box of its own: beside its last line there is room.
    if (isSolid(node)) for (const rect of node.getClientRects()) take(rect);
    for (const child of composedChildren(node)) visit(child);
  };
  visit(row);
  return spans;
}

function isSolid(element: Element): boolean {
  if (!element.matches(solid)) return false;
  const role = element.getAttribute('role');
  return role === null || !layoutRoles.has(role);
}
