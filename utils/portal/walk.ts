import { tidyText } from '../reading/normalise-text';
import {
  assignedSlotOf,
  attributeOf,
  boxOf,
  elementById,
  firstChildOf,
  hasAttribute,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  nodeValueOf,
  parentNodeOf,
  shadowRootOf,
} from './unclobbered';

/** The one element that holds all of our own drawing; nothing of it is part of the page. */
export const overlayHostName = 'consolidator-overlay';

const skipped = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object', overlayHostName]);

/** The children as they are drawn: of the open shadow root where there is one, and what slots were given instead of the slots. */
export function composedChildren(node: Node): Node[] {
  const children: Node[] = [];
  const shadow = isElement(node) ? shadowRootOf(node) : null;
  if (node instanceof HTMLSlotElement) {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(node, { flatten: true });
    if (assigned.length > 0) return assigned;
  }
  for (let child = firstChildOf(shadow ?? node); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

export function composedParent(node: Node): Node | null {
  const slot = isElement(node) ? assignedSlotOf(node) : node instanceof Text ? node.assignedSlot : null;
  if (slot) return slot;
  const parent = parentNodeOf(node);
  return parent instanceof ShadowRoot ? parent.host : parent;
}

/**
 * Visits the elements under a node in the order in which they are drawn, the node itself left out. `visit` returns false to stay out
 * of an element. Elements that never hold page text and our own overlay are not visited.
 */
export function walkElements(root: Node, visit: (element: Element) => boolean | undefined): void {
  for (const child of composedChildren(root)) {
    if (!isElement(child) || skipped.has(localNameOf(child))) continue;
    if (visit(child) !== false) walkElements(child, visit);
  }
}

/** The elements under a node for which `isWanted` holds, in drawn order. `isClosed` elements are not entered. */
export function findElements(
  root: Node,
  isWanted: (element: Element) => boolean,
  isClosed: (element: Element) => boolean = () => false,
): Element[] {
  const found: Element[] = [];
  walkElements(root, (element) => {
    if (isWanted(element)) found.push(element);
    return !isClosed(element);
  });
  return found;
}

/** The nearest element for which `isWanted` holds, the start included, up to (not including) `end`. */
export function closestComposed(start: Node, isWanted: (element: Element) => boolean, end?: Node): Element | undefined {
  for (let node: Node | null = start; node && node !== end; node = composedParent(node)) {
    if (isElement(node) && isWanted(node)) return node;
  }
  return undefined;
}

export function containsComposed(ancestor: Node, node: Node): boolean {
  for (let current: Node | null = node; current; current = composedParent(current)) if (current === ancestor) return true;
  return false;
}

/** Whether an element is drawn at all: not by `display`, `visibility`, opacity 0, `hidden`, nor inside something that isn't. */
export function isDrawn(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })) return true;
  // Slots and other elements with `display: contents` have no box of their own: they are drawn where their parent is.
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = composedParent(element);
  return parent !== null && (!isElement(parent) || isDrawn(parent));
}

/** Clipped to a point: text for screen readers only, such as `opens in a new window`. */
function isClippedAway(element: Element, { position, overflow, display }: CSSStyleDeclaration): boolean {
  // Measuring is what costs most in a long list; only these can be clipped.
  if (display === 'contents' || (position === 'static' && overflow === 'visible')) return false;
  const box = boxOf(element);
  return box.width <= 1 && box.height <= 1;
}

/**
 * The text that a person sees in a node: composed tree, drawn parts only, blanks between blocks but not inside a word that is broken
 * up by inline markup. `isClosed` parts are left out. Reads layout: never call it from a mutation callback.
 */
export function visibleText(node: Node, isClosed: (element: Element) => boolean = () => false): string {
  const pieces: string[] = [];
  collectText(node, pieces, isClosed);
  return tidyText(pieces.join(''));
}

function collectText(node: Node, pieces: string[], isClosed: (element: Element) => boolean): void {
  for (const child of composedChildren(node)) {
    if (isText(child)) {
      pieces.push(nodeValueOf(child) ?? '');
    } else if (isElement(child) && !skipped.has(localNameOf(child)) && !isClosed(child)) {
      if (localNameOf(child) === 'br') pieces.push(' ');
      else if (isDrawn(child)) collectElementText(child, pieces, isClosed);
    }
  }
}

function collectElementText(element: Element, pieces: string[], isClosed: (element: Element) => boolean): void {
  const before = pieces.length;
  const style = getComputedStyle(element);
  const isInline = inlineDisplays.has(style.display);
  if (!isInline) pieces.push(' ');
  collectText(element, pieces, isClosed);
  const hasText = pieces.slice(before).some((piece) => piece.trim() !== '');
  if (hasText && isClippedAway(element, style)) pieces.length = before;
  else if (!isInline) pieces.push(' ');
}

const inlineDisplays = new Set(['inline', 'contents']);

/** The name by which assistive technology knows a control, as far as authors give it; else its visible text. */
export function accessibleName(element: Element): string {
  const labelledBy = attributeOf(element, 'aria-labelledby');
  if (labelledBy) {
    const texts = labelledBy.split(/\s+/).map((id) => {
      const label = elementById(element, id);
      return label ? visibleText(label) : '';
    });
    const text = tidyText(texts.join(' '));
    if (text !== '') return text;
  }
  const label = tidyText(attributeOf(element, 'aria-label') ?? '');
  if (label !== '') return label;
  const labelled = isLabelable(element) ? labelText(element) : '';
  if (labelled !== '') return labelled;
  const own = visibleText(element);
  if (own !== '') return own;
  return tidyText(attributeOf(element, 'title') ?? attributeOf(element, 'alt') ?? valueAsName(element));
}

type Labelable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isLabelable = (element: Element): element is Labelable =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

function labelText(control: Labelable): string {
  return tidyText([...(control.labels ?? [])].map((label) => visibleText(label, (part) => part === control)).join(' '));
}

function valueAsName(element: Element): string {
  return element instanceof HTMLInputElement && /^(?:submit|button|reset)$/.test(element.type) ? element.value : '';
}

/** The role that an element has for readers: its own, else that of its tag where that matters here. */
export function roleOf(element: Element): string {
  const own = attributeOf(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  if (own) return own;
  return roleOfTag[localNameOf(element)] ?? roleOfInput(element);
}

const roleOfTag: Record<string, string> = {
  table: 'table',
  tr: 'row',
  td: 'cell',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tfoot: 'rowgroup',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  button: 'button',
  summary: 'button',
  nav: 'navigation',
  main: 'main',
  dialog: 'dialog',
  select: 'combobox',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

function roleOfInput(element: Element): string {
  if (localNameOf(element) === 'a') return hasAttribute(element, 'href') ? 'link' : '';
  if (localNameOf(element) === 'header') return 'header';
  if (!(element instanceof HTMLInputElement)) return '';
  return (
    { checkbox: 'checkbox', radio: 'radio', number: 'spinbutton', search: 'searchbox', submit: 'button', button: 'button' }[
      element.type
    ] ?? 'textbox'
  );
}
