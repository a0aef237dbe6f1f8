import { readQuantity } from '../reading/read-quantity';
import { means } from '../reading/vocabulary';
import { isOn } from './fields';
import {
  complaintIn,
  firstName,
  isInvalid,
  isQuantityField,
  keyOf,
  limitsOf,
  offerIdIn,
  rowsAround,
  termsIn,
  textLines,
  withOwnKeys,
} from './offer-rows';
import type { OfferOnScreen } from './offers';
import { isDisabled, type Survey } from './survey';
import { accessibleName, findElements, isDrawn, roleOf } from './walk';

/** The list of 2015 to 2018: checkboxes outside and inside of tables whose line names something; a box that selects all has no line of its own. */
export function tickOffers(page: Survey): OfferOnScreen[] {
  const outside = page.controls.filter(({ isInBanner }) => !isInBanner).map(({ element }) => element);
  const inside = page.grids.flatMap(({ element }) => findElements(element, isDrawn));
  const ticks = [...outside, ...inside].filter((element) => roleOf(element) === 'checkbox');
  const rows = rowsAround(ticks);
  return withOwnKeys(ticks.flatMap((tick) => readOffer(tick, rows.get(tick), page.language) ?? []));
}

function readOffer(tick: Element, row: Element | undefined, language: string | undefined): OfferOnScreen | undefined {
  if (!row) return undefined;
  // The label of a custom element stands outside of its shadow root; the row's first line that is no unit or price is the name.
  const name = accessibleName(tick) || firstName(textLines(row));
  if (name === '' || means(name, 'auto-renew')) return undefined;
  const fields = findElements(row, isQuantityField).filter(isDrawn);
  const [field] = fields;
  if (fields.length > 1) return undefined;
  const quantityField = field && isQuantityField(field) ? field : undefined;
  const offerId = offerIdIn(row, tick);
  const quantityText = quantityField?.value.trim() ?? '';
  const complaint = complaintIn(row, quantityField);
  return {
    form: 'ticks',
    key: keyOf(offerId, name),
    name,
    ...(offerId !== undefined && { offerId }),
    ...termsIn(row),
    isTicked: isOn(tick) === true,
    isDisabled: isDisabled(tick),
    quantity: readQuantity(quantityText, language).quantity,
    quantityText,
    ...(complaint !== undefined && { complaint }),
    row,
    tick,
    ...(quantityField && { quantityField, ...limitsOf(quantityField), isInvalid: isInvalid(quantityField) }),
  };
}
