import { tidyText } from '../reading/normalise-text';
import { cellText, cellTextWithoutControls, type RowLink } from './grids';
import { accessibleName, visibleText } from './walk';

/** The name in a name cell: of its one link where it has one, so that badges and hints beside the name stay out; else of the whole cell. */
export function nameInCell(cell: Element | undefined, links: RowLink[]): string {
  const names = new Set(links.map(({ element }) => visibleText(element)).filter((name) => name !== ''));
  const [only] = names;
  if (names.size === 1 && only !== undefined) return only;
  if (!cell) return '';
  return cellTextWithoutControls(cell) || cellText(cell) || tidyText(accessibleName(cell));
}
