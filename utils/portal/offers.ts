import { parseGuid } from '../consolidation/guid';
import { normaliseText, tidyText } from '../reading/normalise-text';
import { readQuantity } from '../reading/read-quantity';
import { means } from '../reading/vocabulary';
import { isOn } from './fields';
import { isDisabled, type Survey, survey } from './survey';
import { attributeOf, bodyOf, isElement } from './unclobbered';
import { accessibleName, composedParent, findElements, isDrawn, roleOf, visibleText } from './walk';

/** One line of the catalogue: what can be bought, and its controls. Elements hold only until the page draws again. */
export interface OfferOnScreen {
  /** The same offer has the same key after the page draws again. */
  key: string;
  name: string;
  /** A GUID (legacy) or `ProductId:SkuId:AvailabilityId`, where the page shows one. */
  offerId?: string;
  isTicked: boolean;
  isDisabled: boolean;
  /** Null = no number is in the field, or there is no field yet. */
  quantity: number | null;
  quantityText: string;
  row: Element;
  tick: Element;
  /** Appears when the offer is ticked. */
  quantityField?: HTMLInputElement;
}

/**
 * A form of the catalogue: how its offers are found. `ticks` is the list of 2015 to 2018; the catalogue with `Add to cart` (2019 on) will be
 * a second entry, since nothing of its page is known but pictures.
 */
export interface CatalogueForm {
  id: 'ticks';
  offersOn(page: Survey): OfferOnScreen[];
}

export const catalogueForms: CatalogueForm[] = [{ id: 'ticks', offersOn: tickedOffers }];

/** The offers on screen, in the first form that recognises the page. Reads layout: never call it from a mutation callback. */
export function offersOnScreen(root: Document, url = new URL(root.location.href)): OfferOnScreen[] {
  const page = survey(root, url);
  return offersOn(page);
}

export function offersOn(page: Survey): OfferOnScreen[] {
  for (const form of catalogueForms) {
    const offers = form.offersOn(page);
    if (offers.length > 0) return offers;
  }
  return [];
}

/** Checkboxes outside and inside of tables whose line names something; a box that selects all has no line of its own. */
function tickedOffers(page: Survey): OfferOnScreen[] {
  const outside = page.controls.filter(({ isInBanner }) => !isInBanner).map(({ element }) => element);
  const inside = page.grids.flatMap(({ element }) => findElements(element, isDrawn));
  const ticks = [...outside, ...inside].filter((element) => roleOf(element) === 'checkbox');
  const offers = ticks.flatMap((tick) => {
    const offer = readOffer(tick, new Set(ticks));
    return offer ? [offer] : [];
  });
  const seen = new Map<string, number>();
  // Two lines with one name and no ids get different keys, and so are never taken for each other.
  return offers.map((offer) => {
    const count = (seen.get(offer.key) ?? 0) + 1;
    seen.set(offer.key, count);
    return count === 1 ? offer : { ...offer, key: `${offer.key}#${count}` };
  });
}

function readOffer(tick: Element, ticks: ReadonlySet<Element>): OfferOnScreen | undefined {
  const row = rowOf(tick, ticks);
  const name = nameOf(tick, row);
  if (!row || name === '' || means(name, 'auto-renew')) return undefined;
  const fields = findElements(row, isQuantityField).filter(isDrawn);
  const [quantityField] = fields;
  if (fields.length > 1) return undefined;
  const offerId = offerIdIn(row, tick);
  const quantityText = quantityField instanceof HTMLInputElement ? quantityField.value.trim() : '';
  return {
    key: offerId ?? normaliseText(name),
    name,
    ...(offerId !== undefined && { offerId }),
    isTicked: isOn(tick) === true,
    isDisabled: isDisabled(tick),
    quantity: readQuantity(quantityText).quantity,
    quantityText,
    row,
    tick,
    ...(quantityField instanceof HTMLInputElement && { quantityField }),
  };
}

/** The largest element around a tick that holds no other tick. */
function rowOf(tick: Element, ticks: ReadonlySet<Element>): Element | undefined {
  let row: Element | undefined;
  for (let node = composedParent(tick); node; node = composedParent(node)) {
    if (!isElement(node)) continue;
    if (findElements(node, (element) => element !== tick && ticks.has(element)).length > 0) return row;
    // A page with a single offer: its line ends where a landmark begins.
    if (/^(?:main|form|dialog|region|list|table|grid|rowgroup)$/.test(roleOf(node)) || node === bodyOf(document)) return row;
    row = node;
  }
  return row;
}

const isQuantityField = (element: Element) =>
  element instanceof HTMLInputElement && /^(?:number|text|tel)$/.test(element.type) && !element.readOnly;

function nameOf(tick: Element, row: Element | undefined): string {
  const own = accessibleName(tick);
  if (own !== '') return own;
  // The label of a custom element stands outside of its shadow root; the row's first line that is no unit, price or link is the name.
  const lines = row ? findElements(row, isDrawn).filter((element) => findElements(element, isDrawn).length === 0) : [];
  const texts = lines.filter((element) => !/^(?:link|button)$/.test(roleOf(element))).map((element) => visibleText(element));
  return (
    texts.find((text) => text !== '' && !means(text, 'licenses') && !/^[\d.,\s]+$/.test(text)) ??
    tidyText(row ? visibleText(row) : '')
  );
}

const newCommerceOffer = /\b[A-Z0-9]{12}:[A-Z0-9]{4}(?::[A-Z0-9]{12})?\b/i;
const guidAnywhere = /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/gi;

/** The one offer id in the texts and values of a line; undefined without one, or with several. */
function offerIdIn(row: Element, tick: Element): string | undefined {
  const sources = [
    ...[row, ...findElements(row, isDrawn)].map((element) => visibleText(element)),
    attributeOf(tick, 'value') ?? '',
    attributeOf(tick, 'name') ?? '',
    attributeOf(tick, 'id') ?? '',
  ];
  for (const element of [row, tick]) sources.push(attributeOf(element, 'data-offer-id') ?? '', attributeOf(element, 'id') ?? '');
  const triples = new Set(sources.map((text) => newCommerceOffer.exec(text)?.[0]).filter((id) => id !== undefined));
  if (triples.size > 0) return triples.size === 1 ? [...triples][0] : undefined;
  const guids = new Set(sources.flatMap((text) => text.match(guidAnywhere) ?? []).map(parseGuid));
  return guids.size === 1 ? [...guids][0] : undefined;
}
