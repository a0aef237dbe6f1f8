import { tidyText } from '../reading/normalise-text';
import type { RowLink } from './grids';
import { isGrid } from './survey';
import { attributeOf, isElement, isText, localNameOf, nodeValueOf } from './unclobbered';
import { accessibleName, composedChildren, isDrawn, overlayHostName, roleOf, visibleText } from './walk';

/**
 * The name in a name cell: of its one link where it has one; else what stands first in it, be it text or a button that looks like a link.
 * Badges and hints behind the name (`Upgrade now`) stay out.
 */
export function nameInCell(cell: Element | undefined, links: RowLink[]): string {
  const names = new Set(links.map(({ element }) => visibleText(element)).filter((name) => name !== ''));
  const [only] = names;
  if (names.size === 1 && only !== undefined) return only;
  if (!cell) return '';
  return segmentsOf(cell).find((segment) => segment !== '') ?? tidyText(accessibleName(cell));
}

/** The texts of a cell in drawn order, split where a control begins or ends. */
function segmentsOf(cell: Element): string[] {
  const segments: string[] = [];
  let text = '';
  const endSegment = () => {
    segments.push(tidyText(text));
    text = '';
  };
  const collect = (node: Node) => {
    for (const child of composedChildren(node)) {
      if (isText(child)) text += nodeValueOf(child) ?? '';
      else if (isElement(child) && localNameOf(child) !== overlayHostName && isDrawn(child) && !isGrid(child)) {
        if (isControl(child)) {
          endSegment();
          segments.push(visibleText(child));
        } else collect(child);
      }
    }
  };
  collect(cell);
  endSegment();
  return segments;
}

const isControl = (element: Element) =>
  /^(?:button|link|checkbox|radio|tooltip|img|switch|combobox|textbox)$/.test(roleOf(element)) ||
  attributeOf(element, 'aria-hidden') === 'true';
