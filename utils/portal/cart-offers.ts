import { readQuantity } from '../reading/read-quantity';
import { means } from '../reading/vocabulary';
import {
  complaintIn,
  firstName,
  isInvalid,
  isQuantityField,
  keyOf,
  limitsOf,
  offerIdIn,
  type ProductRow,
  productRows,
  rowsAround,
  termsIn,
  textLines,
  withOwnKeys,
} from './offer-rows';
import type { OfferOnScreen } from './offers';
import { isDisabled, type Survey } from './survey';
import { accessibleName, closestComposed, findElements, isDrawn, roleOf } from './walk';

/**
 * The catalogue since 2019: a line per product with its quantity and an `Add to cart` beside it, in tables, grids or lists of any make. Whatever
 * `Add to cart` belongs to is an offer; the button itself is the admin's alone.
 */
export function cartOffers(page: Survey): OfferOnScreen[] {
  const buttons = cartButtons(page);
  if (buttons.length === 0) return [];
  const around = rowsAround(buttons);
  const cells = productRows(page);
  const rows = buttons.map((button) => closestComposed(button, (element) => cells.has(element)) ?? around.get(button));
  const uses = Map.groupBy(rows, (row) => row);
  return withOwnKeys(
    buttons.flatMap((button, at) => {
      const row = rows[at];
      // Two buttons in one row: nobody can say what each of them adds.
      if (!row || uses.get(row)?.length !== 1) return [];
      return readOffer(button, row, cells.get(row), page.language) ?? [];
    }),
  );
}

/** The buttons outside and inside of grids whose name is `Add to cart`, alone or followed by the product's. */
export function cartButtons(page: Survey): Element[] {
  const outside = page.controls.filter(({ isInBanner }) => !isInBanner).map(({ element }) => element);
  const inside = page.grids.flatMap(({ element }) => findElements(element, (inner) => isButton(inner) && isDrawn(inner)));
  return [...outside, ...inside].filter((element) => isButton(element) && isAddToCart(element));
}

const isButton = (element: Element) => roleOf(element) === 'button';

function isAddToCart(button: Element): boolean {
  const name = accessibleName(button);
  return means(name, 'add-to-cart') || means(name.replace(/\s*[:：–-]\s.*$/, ''), 'add-to-cart');
}

function readOffer(
  button: Element,
  row: Element,
  cells: ProductRow | undefined,
  language: string | undefined,
): OfferOnScreen | undefined {
  const name = firstName(textLines(cells?.product ?? row));
  const fields = findElements(cells?.quantity ?? row, (element) => isQuantityField(element) && isDrawn(element));
  if (name === '' || fields.length > 1) return undefined;
  const [field] = fields;
  const quantityField = field && isQuantityField(field) ? field : undefined;
  const offerId = offerIdIn(row);
  const quantityText = quantityField?.value.trim() ?? '';
  const complaint = complaintIn(row, quantityField);
  return {
    form: 'cart',
    key: keyOf(offerId, name),
    name,
    ...(offerId !== undefined && { offerId }),
    ...termsIn(row, cells),
    isTicked: true,
    isDisabled: isDisabled(button) || (quantityField !== undefined && isDisabled(quantityField)),
    quantity: readQuantity(quantityText, language).quantity,
    quantityText,
    ...(complaint !== undefined && { complaint }),
    row,
    ...(quantityField && { quantityField, ...limitsOf(quantityField), isInvalid: isInvalid(quantityField) }),
  };
}
