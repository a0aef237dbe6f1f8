import type { CartLine } from '../consolidation/compare-cart';
import { readQuantity } from '../reading/read-quantity';
import { means } from '../reading/vocabulary';
import { cartButtons } from './cart-offers';
import { valueOfField } from './fields';
import { cellText } from './grids';
import { firstName, isQuantityField, offerIdIn, productRows, rowsAround, termsIn, textLines } from './offer-rows';
import type { Survey } from './survey';
import { accessibleName, closestComposed, findElements, isDrawn, roleOf } from './walk';

export interface CartOnScreen {
  /** `select`: the cart beside the catalogue. `review`: the last look before the admin buys. */
  step: 'select' | 'review';
  lines: CartLine[];
}

/** The cart that the page shows; undefined where it shows none. An empty list on `review` is a cart that nobody could read. */
export function cartOn(page: Survey, hasOffers: boolean): CartOnScreen | undefined {
  const lines = linesWithRemove(page);
  if (hasOffers) return lines.length > 0 || cartButtons(page).length > 0 ? { step: 'select', lines } : undefined;
  if (!hasBuyControl(page)) return undefined;
  const table = linesOfTable(page);
  return { step: 'review', lines: table.length > 0 ? table : lines };
}

const hasBuyControl = (page: Survey): boolean =>
  page.controls.some(
    ({ element, isInBanner }) =>
      !isInBanner && roleOf(element) === 'button' && means(accessibleName(element), 'buy', 'submit', 'confirm'),
  );

/** Rows of a table whose header names a product and a quantity. */
function linesOfTable(page: Survey): CartLine[] {
  return [...productRows(page)].flatMap(([row, cells]) => {
    if (!cells.product || !cells.quantity) return cells.row.isMisaligned ? [unreadable(firstName(textLines(row)))] : [];
    const quantityText = cellText(cells.quantity);
    return [lineOf(row, firstName(textLines(cells.product)), quantityText, page.language, cells)];
  });
}

const unreadable = (name: string): CartLine => ({ name, quantity: null, quantityText: '' });

/** Lines outside of tables: what stands around a `Remove` and shows a quantity. Other things can be removed, too (tags, relationships). */
function linesWithRemove(page: Survey): CartLine[] {
  const outside = page.controls.filter(({ isInBanner }) => !isInBanner).map(({ element }) => element);
  const inside = page.grids.flatMap(({ element }) => findElements(element, isDrawn));
  const removes = [...outside, ...inside].filter(
    (element) => /^(?:button|link)$/.test(roleOf(element)) && means(accessibleName(element), 'remove'),
  );
  const rows = rowsAround(removes);
  return removes.flatMap((remove) => {
    const item = closestComposed(remove, (element) => /^(?:listitem|row)$/.test(roleOf(element)));
    const row = item ?? rows.get(remove);
    if (!row) return [];
    const lines = textLines(row);
    const field = findElements(row, (element) => isQuantityField(element) && isDrawn(element))[0];
    const texts = [...(field ? [valueOfField(field)] : []), ...lines].filter(
      (text) => readQuantity(text, page.language).quantity !== null,
    );
    const [only] = texts;
    return texts.length === 1 && only !== undefined ? [lineOf(row, firstName(lines), only, page.language)] : [];
  });
}

function lineOf(
  row: Element,
  name: string,
  quantityText: string,
  language: string | undefined,
  cells?: Parameters<typeof termsIn>[1],
): CartLine {
  const offerId = offerIdIn(row);
  return {
    name,
    quantity: readQuantity(quantityText, language).quantity,
    quantityText,
    ...(offerId !== undefined && { offerId }),
    ...termsIn(row, cells),
  };
}
