import { tidyText } from '../reading/normalise-text';
import { pageLanguage } from '../reading/page-language';
import { attributeOf, hasAttribute, isElement, isHiddenTab, isText, localNameOf, nodeValueOf, rootElementOf } from './unclobbered';
import { composedChildren, composedParent, isDrawn, overlayHostName, roleOf } from './walk';

/** A piece of text: of one element, or of all the inline elements that make up one line or paragraph. */
export interface Leaf {
  text: string;
  element: Element;
  order: number;
  /** Inside a link, button, tab, menu or navigation: a label of something to press, not a heading of what follows. */
  isInControl: boolean;
  /** Inside the page's own header bar. */
  isInBanner: boolean;
  /** The heading element that it is part of, if any. */
  heading?: Element;
}

export interface Found {
  element: Element;
  order: number;
  isInBanner: boolean;
}

/** One look over the page outside its grids, in drawn order. What is not drawn is not in it, nor is our own overlay. */
export interface Survey {
  url: URL;
  /** For dates and numbers. */
  language: string | undefined;
  /** Text by element: `Usage-based` and `Report for 10/6/21` of one heading are two. */
  leaves: Leaf[];
  /** Text by line: `83 <b>results</b> found.` is one. */
  lines: Leaf[];
  /** Tables, ARIA grids and treegrids that have rows of their own. Not entered. */
  grids: Found[];
  /** Buttons, links, tabs, fields: everything that can be operated. */
  controls: Found[];
  /** The page says that it is still loading. */
  isBusy: boolean;
  isHiddenTab: boolean;
}

interface Place {
  isInControl: boolean;
  isInBanner: boolean;
  isAriaHidden: boolean;
  heading?: Element;
}

const gridRoles = new Set(['table', 'grid', 'treegrid']);
const pressable = new Set(['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'option', 'switch']);
const fields = new Set(['checkbox', 'radio', 'textbox', 'searchbox', 'spinbutton', 'combobox']);
const regionsOfControls = new Set(['navigation', 'menu', 'menubar', 'tablist', 'toolbar', 'listbox']);

/** Looks over a document. Reads layout: never call it from a mutation callback. */
export function survey(root: Document, url: URL): Survey {
  const element = rootElementOf(root);
  const found: Survey = {
    url,
    language: pageLanguage(element ? (attributeOf(element, 'lang') ?? '') : '', url.pathname),
    leaves: [],
    lines: [],
    grids: [],
    controls: [],
    isBusy: false,
    isHiddenTab: isHiddenTab(root),
  };
  if (element) visitBlock(element, found, { isInControl: false, isInBanner: false, isAriaHidden: false }, { next: 0 });
  return found;
}

const skipped = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'object', 'svg', overlayHostName]);

/** The line that is being put together from inline elements. */
interface Line {
  text: string;
  order: number;
  /** Some of it is no label of a control: a line that is nothing but a link is one. */
  hasOwnText: boolean;
}

function visitBlock(block: Element, found: Survey, place: Place, order: { next: number }): void {
  const line: Line = { text: '', order: order.next, hasOwnText: false };
  visitChildren(block, block, found, place, order, line);
  endLine(block, found, place, order, line);
}

function endLine(block: Element, found: Survey, place: Place, order: { next: number }, line: Line): void {
  addText(found.lines, line.text, block, line.order, { ...place, isInControl: place.isInControl || !line.hasOwnText });
  line.text = '';
  line.order = order.next++;
  line.hasOwnText = false;
}

function addText(texts: Leaf[], text: string, element: Element, order: number, place: Place): void {
  const tidy = tidyText(text);
  if (tidy === '') return;
  const { isInControl, isInBanner, heading } = place;
  texts.push({ text: tidy, element, order, isInControl, isInBanner, ...(heading && { heading }) });
}

function visitChildren(parent: Element, block: Element, found: Survey, place: Place, order: { next: number }, line: Line): void {
  let text = '';
  const endLeaf = () => {
    addText(found.leaves, text, parent, order.next++, place);
    text = '';
  };
  for (const child of composedChildren(parent)) {
    if (isText(child)) {
      const value = nodeValueOf(child) ?? '';
      text += value;
      line.text += value;
      line.hasOwnText ||= !place.isInControl && value.trim() !== '';
    } else if (isElement(child)) {
      endLeaf();
      visitElement(child, block, found, place, order, line);
    }
  }
  endLeaf();
}

function visitElement(element: Element, block: Element, found: Survey, place: Place, order: { next: number }, line: Line): void {
  if (skipped.has(localNameOf(element)) || !isDrawn(element)) return;
  const role = roleOf(element);
  const isAriaHidden = place.isAriaHidden || attributeOf(element, 'aria-hidden') === 'true';
  const at = order.next++;
  if (!place.isInBanner && saysBusy(element, role)) found.isBusy = true;
  if (gridRoles.has(role) && hasOwnRows(element)) {
    // A grid that assistive technology must not see is a copy, a ghost or a placeholder.
    if (!isAriaHidden) found.grids.push({ element, order: at, isInBanner: place.isInBanner });
    endLine(block, found, place, order, line);
    return;
  }
  const isBanner = role === 'banner' || (localNameOf(element) === 'header' && isPageHeader(element));
  if (pressable.has(role) || fields.has(role)) found.controls.push({ element, order: at, isInBanner: place.isInBanner });
  const inner: Place = {
    isInControl: place.isInControl || pressable.has(role) || regionsOfControls.has(role),
    isInBanner: place.isInBanner || isBanner,
    isAriaHidden,
    ...(role === 'heading' ? { heading: element } : place.heading && { heading: place.heading }),
  };
  const isInline = localNameOf(element) !== 'br' && /^(?:inline|contents)$/.test(getComputedStyle(element).display);
  if (isInline) {
    visitChildren(element, block, found, inner, order, line);
  } else {
    endLine(block, found, place, order, line);
    visitBlock(element, found, inner, order);
  }
}

/** A progress bar with a value measures something (`% of budget`); one without a value waits. */
function saysBusy(element: Element, role: string): boolean {
  if (role === 'progressbar') return !hasAttribute(element, 'aria-valuenow');
  if (attributeOf(element, 'aria-busy') === 'true') return true;
  const isCustomElement = localNameOf(element).includes('-');
  return isCustomElement && hasAttribute(element, 'loading') && attributeOf(element, 'loading') !== 'false';
}

/** A `<header>` counts as the page's own unless it belongs to an article or section of the content. */
function isPageHeader(header: Element): boolean {
  for (let node = composedParent(header); node; node = composedParent(node)) {
    if (isElement(node) && /^(?:main|article|section|aside|nav)$/.test(localNameOf(node))) return false;
  }
  return true;
}

/** Whether rows stand in this grid directly, not only in a grid inside it. */
export function hasOwnRows(grid: Element): boolean {
  const queue: Node[] = composedChildren(grid);
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (!isElement(node)) continue;
    const role = roleOf(node);
    if (role === 'row') return true;
    if (!gridRoles.has(role) && !skipped.has(localNameOf(node))) queue.push(...composedChildren(node));
  }
  return false;
}

export const isGrid = (element: Element): boolean => gridRoles.has(roleOf(element));

export interface Heading {
  element: Element;
  level: number;
  /** `O365 Test | Subscriptions`: the two parts may be one text or two elements with a drawn line between them. */
  parts: string[];
}

/** The headings outside the page's header bar, the highest level first. */
export function headingsOn(page: Survey): Heading[] {
  const headings = new Map<Element, string[]>();
  for (const leaf of page.leaves) {
    if (!leaf.heading || leaf.isInBanner) continue;
    headings.set(leaf.heading, [...(headings.get(leaf.heading) ?? []), leaf.text]);
  }
  return [...headings]
    .map(([element, texts]) => ({
      element,
      level: headingLevel(element),
      parts: texts.flatMap((text) => text.split('|').map(tidyText)).filter((part) => part !== ''),
    }))
    .sort((a, b) => a.level - b.level);
}

/** The first heading of the highest level that is outside the page's header bar. */
export const mainHeading = (page: Survey): Heading | undefined => headingsOn(page)[0];

export function headingLevel(heading: Element): number {
  const level = attributeOf(heading, 'aria-level') ?? /^h([1-6])$/.exec(localNameOf(heading))?.[1];
  return level === undefined || level === null ? 7 : Number(level);
}

/** Disabled by itself or by the custom element whose inside it is. */
export function isDisabled(control: Element): boolean {
  if (Element.prototype.matches.call(control, ':disabled') || saysDisabled(control)) return true;
  const root = Node.prototype.getRootNode.call(control);
  return root instanceof ShadowRoot && saysDisabled(root.host);
}

function saysDisabled(element: Element): boolean {
  const aria = attributeOf(element, 'aria-disabled');
  if (aria === 'true') return true;
  return hasAttribute(element, 'disabled') && attributeOf(element, 'disabled') !== 'false';
}
