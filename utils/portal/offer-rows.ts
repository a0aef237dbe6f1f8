import { parseGuid } from '../consolidation/guid';
import type { BillingFrequency, Term } from '../consolidation/subscription';
import { normaliseText, tidyText } from '../reading/normalise-text';
import { readQuantity } from '../reading/read-quantity';
import { readBillingFrequency, readTerm } from '../reading/read-term';
import { means } from '../reading/vocabulary';
import { valueOfField } from './fields';
import { cellAt, type Grid, type GridRow, readGrid } from './grids';
import type { Survey } from './survey';
import { attributeOf, bodyOf, elementById, hasAttribute, isElement, isText, localNameOf, nodeValueOf, rootOf } from './unclobbered';
import {
  accessibleName,
  composedChildren,
  composedParent,
  findElements,
  isDrawn,
  overlayHostName,
  roleOf,
  visibleText,
} from './walk';

/** What a line of the catalogue or of the cart says of the product's term and billing; absent where the page does not show it. */
export interface ShownTerms {
  term?: Term;
  billingFrequency?: BillingFrequency;
}

/**
 * For each anchor (a tick, an `Add to cart`) the largest element around it that holds no other one. A page with a single offer: its line ends
 * where a landmark begins.
 */
export function rowsAround(anchors: readonly Element[]): Map<Element, Element> {
  const held = new Map<Node, number>();
  for (const anchor of anchors)
    for (let node: Node | null = anchor; node; node = composedParent(node)) held.set(node, (held.get(node) ?? 0) + 1);
  const rows = new Map<Element, Element>();
  for (const anchor of anchors) {
    let row: Element | undefined;
    for (let node = composedParent(anchor); node && held.get(node) === 1; node = composedParent(node)) {
      if (!isElement(node)) continue;
      if (landmarks.test(roleOf(node)) || node === bodyOf(document)) break;
      row = node;
    }
    if (row) rows.set(anchor, row);
  }
  return rows;
}

const landmarks = /^(?:main|form|dialog|region|list|table|grid|treegrid|rowgroup)$/;

/** The texts of an element line by line, as they are drawn. What stands in fields, ticks and expanders is no line; other controls are lines of their own. */
export function textLines(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = tidyText(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const collect = (node: Node) => {
    for (const child of composedChildren(node)) {
      if (isText(child)) line += nodeValueOf(child) ?? '';
      else if (isElement(child) && !unread.has(localNameOf(child)) && isDrawn(child)) {
        const role = roleOf(child);
        if (wordless.test(role) || hasAttribute(child, 'aria-expanded')) endLine();
        else {
          const isApart = /^(?:button|link)$/.test(role) || !/^(?:inline|contents)$/.test(getComputedStyle(child).display);
          if (isApart || localNameOf(child) === 'br') endLine();
          collect(child);
          if (isApart) endLine();
        }
      }
    }
  };
  collect(root);
  endLine();
  return lines;
}

const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea', overlayHostName]);
const wordless = /^(?:checkbox|radio|switch|spinbutton|textbox|searchbox|combobox|tooltip|img|progressbar|alert)$/;

/** The first line that names something: no number, unit, price or word of a control. */
export function firstName(lines: readonly string[]): string {
  return lines.find((text) => /\p{L}/u.test(text) && !means(text, ...noNames) && readQuantity(text).quantity === null) ?? '';
}

const noNames = ['licenses', 'quantity', 'add-to-cart', 'remove', 'none', 'usage-based'] as const;

export const isQuantityField = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && /^(?:number|text|tel)$/.test(element.type) && !element.readOnly;

const newCommerceOffer = /\b[A-Z0-9]{12}:[A-Z0-9]{4}(?::[A-Z0-9]{12})?\b/gi;
const guidAnywhere = /(?<![0-9a-f])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])/gi;

/** The one offer id in the texts and values of a line; undefined without one, or with several. */
export function offerIdIn(row: Element, tick?: Element): string | undefined {
  const sources = [row, ...findElements(row, isDrawn)].map(ownText);
  for (const element of tick ? [row, tick] : [row])
    for (const name of ['data-offer-id', 'id', 'value', 'name']) sources.push(attributeOf(element, name) ?? '');
  const triples = new Map(sources.flatMap((text) => text.match(newCommerceOffer) ?? []).map((id) => [id.toLowerCase(), id]));
  if (triples.size > 0) return triples.size === 1 ? [...triples.values()][0] : undefined;
  const guids = new Set(sources.flatMap((text) => text.match(guidAnywhere) ?? []).map(parseGuid));
  return guids.size === 1 ? [...guids][0] : undefined;
}

/** Without what stands in elements inside: an id may follow a name without a blank, in an element of its own. */
function ownText(element: Element): string {
  const texts = composedChildren(element).map((node) => (isText(node) ? (nodeValueOf(node) ?? '') : ' '));
  return texts.join('');
}

/** Fewest and most licenses, where the field itself or the custom element around it tells them. */
export function limitsOf(field: HTMLInputElement): { minimum?: number; maximum?: number } {
  const root = rootOf(field);
  const tellers = root instanceof ShadowRoot ? [field, root.host] : [field];
  const limit = (...names: string[]) =>
    tellers
      .flatMap((element) => names.map((name) => attributeOf(element, name)?.trim() ?? ''))
      .filter((text) => /^\d{1,9}$/.test(text))
      .map(Number)[0];
  const [minimum, maximum] = [limit('min', 'aria-valuemin'), limit('max', 'aria-valuemax')];
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** What the page itself says against a line, in its own words: an alert in the row, or what describes a field that is marked invalid. */
export function complaintIn(row: Element, field?: HTMLInputElement): string | undefined {
  const alerts = findElements(row, (element) => roleOf(element) === 'alert' && isDrawn(element)).map((element) =>
    visibleText(element),
  );
  const ids =
    field && isInvalid(field)
      ? `${attributeOf(field, 'aria-errormessage') ?? ''} ${attributeOf(field, 'aria-describedby') ?? ''}`
      : '';
  const described = ids.split(/\s+/).map((id) => (field && id !== '' ? elementById(field, id) : null));
  const texts = [...alerts, ...described.map((element) => (element ? visibleText(element) : ''))];
  return texts.find((text) => text !== '');
}

export const isInvalid = (field: HTMLInputElement): boolean => attributeOf(field, 'aria-invalid') === 'true';

/** A row of a grid with its product, quantity and term columns, as far as the header names them. */
export interface ProductRow {
  grid: Grid;
  row: GridRow;
  product?: Element;
  quantity?: Element;
  term?: Element;
  billing?: Element;
}

/** The rows of all grids by their elements. */
export function productRows(page: Survey): Map<Element, ProductRow> {
  const rows = new Map<Element, ProductRow>();
  for (const { element, isInBanner } of page.grids) {
    if (isInBanner) continue;
    const grid = readGrid(element);
    const column = (...terms: Parameters<typeof means>[1][]) => columnNamed(grid, terms);
    const [product, quantity] = [column('product', 'name', 'subscription', 'offer', 'offer-name'), column('quantity', 'licenses')];
    const [term, billing] = [column('term-duration'), column('billing-frequency')];
    for (const row of grid.rows) {
      const at = (position: number | undefined) => (row.isMisaligned ? undefined : cellAt(row, position));
      rows.set(row.element, { grid, row, product: at(product), quantity: at(quantity), term: at(term), billing: at(billing) });
    }
  }
  return rows;
}

/** The one column with this meaning; two of them are none. */
function columnNamed({ headers }: Grid, terms: Parameters<typeof means>[1][]): number | undefined {
  const found = headers.flatMap((candidates, column) => (candidates.some((text) => means(text, ...terms)) ? [column] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Term and billing frequency of a line: under their headers, in fields of these names, or behind these labels. A bare `Monthly` could be either. */
export function termsIn(row: Element, cells?: Pick<ProductRow, 'term' | 'billing'>): ShownTerms {
  const fields = findElements(row, (element) => /^(?:combobox|radio)$/.test(roleOf(element)) && isDrawn(element));
  const lines = textLines(row);
  const shown = (cell: Element | undefined, label: 'term-duration' | 'billing-frequency'): string[] => [
    ...(cell ? [visibleText(cell), ...findElements(cell, isCombobox).map(valueOfField)] : []),
    ...fields.filter((field) => isCombobox(field) && means(accessibleName(field), label)).map(valueOfField),
    ...lines.flatMap((text, at) => valueBehind(text, lines[at + 1], label)),
  ];
  const term = onlyOne(shown(cells?.term, 'term-duration').map(readTerm));
  const billingFrequency = onlyOne(shown(cells?.billing, 'billing-frequency').map(readBillingFrequency));
  return { ...(term && { term }), ...(billingFrequency && { billingFrequency }) };
}

const isCombobox = (element: Element) => roleOf(element) === 'combobox';

function valueBehind(text: string, next: string | undefined, label: 'term-duration' | 'billing-frequency'): string[] {
  const [, name, value] = /^(.{1,60}?)\s*[:：]\s*(.+)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined && means(name, label)) return [value];
  return means(text, label) && next !== undefined ? [next] : [];
}

function onlyOne<T>(values: (T | undefined)[]): T | undefined {
  const known = new Set(values.filter((value) => value !== undefined));
  return known.size === 1 ? [...known][0] : undefined;
}

/** Two lines with one name and no ids get different keys, and so are never taken for each other. */
export function withOwnKeys<T extends { key: string }>(offers: T[]): T[] {
  const seen = new Map<string, number>();
  return offers.map((offer) => {
    const count = (seen.get(offer.key) ?? 0) + 1;
    seen.set(offer.key, count);
    return count === 1 ? offer : { ...offer, key: `${offer.key}#${count}` };
  });
}

export const keyOf = (offerId: string | undefined, name: string): string => offerId ?? normaliseText(name);
