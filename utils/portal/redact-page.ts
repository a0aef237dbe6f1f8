import { tidyText } from '../reading/normalise-text';
import { pageLanguage } from '../reading/page-language';
import { type AttributeRedaction, redactAddress, redactAttributes } from './redact-attributes';
import { createRedactor, isOwnLabel, redactText, withoutNumbers } from './redact-text';
import {
  attributeOf,
  bodyOf,
  boxOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  nodeValueOf,
  rootElementOf,
  shadowRootOf,
} from './unclobbered';
import { isDrawn, overlayHostName } from './walk';

/** What is told beside the page's structure. Codes and our own words only. */
export interface ReportFacts {
  page: string;
  version: string;
  /** How the last reading ended (`failed: list-not-found`). */
  outcome?: string;
}

const dropped = new Set(
  'script style template noscript head iframe object embed svg canvas video audio img picture link meta base'
    .split(' ')
    .concat(overlayHostName),
);
const voids = new Set('area br col hr input wbr'.split(' '));
const mostAlike = 12;
const keptAlike = 8;
const longestReport = 400_000;

/**
 * The structure of the page on screen without its contents, as a document that opens in a browser with the same tree: shadow roots, slots,
 * roles, labels of the portal. Reads layout. What is not drawn is left out, and so is every attribute that is not known to be harmless.
 */
export function redactPage(root: Document, url: URL, facts: ReportFacts): string {
  const html = rootElementOf(root);
  const body = bodyOf(root);
  const redactor = createRedactor();
  const lang = html ? (attributeOf(html, 'lang') ?? '') : '';
  const language = pageLanguage(lang, url.pathname);
  const path = redactAddress(url.pathname, { redactor, url });
  const rows = new Map<string, string>();
  const renumber = (value: string) => {
    const rank = rows.get(value) ?? String(rows.size + 1);
    rows.set(value, rank);
    return rank;
  };
  const report: Report = { out: [], length: 0, redaction: { redactor, url, language, renumber } };
  if (body) writeChildren(body, report, { depth: 1, isKnown: false });
  const told = [
    'Consolidator page report 1',
    `page: ${facts.page}`,
    `address: ${path}`,
    `version: ${facts.version}`,
    ...(facts.outcome === undefined ? [] : [`read: ${facts.outcome}`]),
  ];
  const tag = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(lang) ? ` lang="${lang}"` : '';
  return `<!doctype html>\n<!--\n${told.join('\n')}\n-->\n<html${tag}>\n<head><meta charset="utf-8"><title>Page report</title></head>\n<body>\n${report.out.join('\n')}\n</body>\n</html>\n`;
}

interface Report {
  out: string[];
  length: number;
  redaction: AttributeRedaction;
}

interface Place {
  depth: number;
  /** All that is written here is, taken together, words of the portal. */
  isKnown: boolean;
}

function write(report: Report, { depth }: Place, line: string): void {
  report.out.push(`${' '.repeat(Math.min(depth, 20))}${line}`);
  report.length += line.length + depth;
}

function writeChildren(parent: Node, report: Report, place: Place): void {
  const nodes = childrenOf(parent);
  const alike = countAlike(nodes);
  const written = new Map<string, number>();
  for (const node of nodes) {
    if (report.length > longestReport) {
      write(report, place, '<!-- the rest was left out -->');
      return;
    }
    if (isText(node)) {
      const text = writtenText(node, report, place);
      if (text !== '') write(report, place, escapeText(text));
    } else if (isElement(node)) {
      const name = localNameOf(node);
      const nth = (written.get(name) ?? 0) + 1;
      written.set(name, nth);
      const isOneOfMany = (alike.get(name) ?? 0) > mostAlike && attributeOf(node, 'slot') === null;
      if (isOneOfMany && nth === keptAlike + 1) write(report, place, '<!-- more of the same was left out -->');
      // The last one too: pagers and totals often stand there.
      if (!isOneOfMany || nth <= keptAlike || nth === alike.get(name)) writeElement(node, report, place);
    }
  }
}

function writtenText(node: Node, { redaction }: Report, { isKnown }: Place): string {
  const text = nodeValueOf(node) ?? '';
  // Text in a host that no slot takes is not drawn, though its parent is.
  const parent = node.parentElement;
  if (parent && shadowRootOf(parent) && node instanceof Text && node.assignedSlot === null) return '';
  if (parent instanceof HTMLSlotElement && parent.assignedNodes().length > 0) return '';
  return isKnown ? withoutNumbers(text).trim() : redactText(text, redaction.redactor, redaction.language);
}

function writeElement(element: Element, report: Report, place: Place): void {
  const name = nameOf(element);
  const tag = `<${[name, ...attributesFor(element, report)].join(' ')}>`;
  write(report, place, tag);
  if (voids.has(name)) return;
  const inner = { depth: place.depth + 1, isKnown: place.isKnown || isAllKnown(element, report) };
  const shadow = shadowRootOf(element);
  if (shadow) {
    write(report, inner, '<template shadowrootmode="open">');
    writeChildren(shadow, report, { ...inner, depth: inner.depth + 1 });
    write(report, inner, '</template>');
  }
  if (localNameOf(element) !== 'textarea') writeChildren(element, report, inner);
  write(report, place, `</${name}>`);
}

function attributesFor(element: Element, { redaction }: Report): string[] {
  const pairs = redactAttributes(element, redaction).filter(([name]) => !/^(?:checked|selected)$/.test(name));
  if (element instanceof HTMLInputElement && element.checked) pairs.push(['checked', '']);
  if (element instanceof HTMLOptionElement && element.selected) pairs.push(['selected', '']);
  const style = styleOf(element);
  if (style !== '') pairs.push(['style', style]);
  return pairs.map(([name, value]) => (value === '' ? name : `${name}="${escapeText(value).replaceAll('"', '&quot;')}"`));
}

/** `83 <b>results</b> found.` is the portal's own only as a whole. */
function isAllKnown(element: Element, { redaction }: Report): boolean {
  if (element.childElementCount === 0) return false;
  const text = tidyText(allTexts(element).join(''));
  return text !== '' && text.length <= 100 && isOwnLabel(text, redaction.language);
}

/** Every text that will be written, also what is clipped for screen readers: what `isKnown` lets pass must be known to the last letter. */
function allTexts(parent: Node): string[] {
  const shadow = isElement(parent) ? shadowRootOf(parent) : null;
  return [...(shadow ? childrenOf(shadow) : []), ...childrenOf(parent)].flatMap((node) =>
    isText(node) ? [nodeValueOf(node) ?? ''] : allTexts(node),
  );
}

/** Element names are the portal's code. One that holds digits or is long might still name somebody. */
function nameOf(element: Element): string {
  const name = localNameOf(element);
  return /^[a-z]+[1-6]?$/.test(name) || /^(?=.{3,40}$)[a-z]+(?:[-_][a-z]+)+$/.test(name) ? name : 'x-element';
}

const blocks = new Set(
  'address article aside body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main menu nav ol p pre search section ul'.split(
    ' ',
  ),
);
const ownDisplays: Record<string, string> = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'table-caption',
  colgroup: 'table-column-group',
  col: 'table-column',
  li: 'list-item',
  summary: 'list-item',
  slot: 'contents',
  button: 'inline-block',
  input: 'inline-block',
  select: 'inline-block',
  textarea: 'inline-block',
};

/** How it is laid out, where its name does not say so, and whether it is clipped to a point for screen readers only. */
function styleOf(element: Element): string {
  const { display, position, overflow } = getComputedStyle(element);
  const name = localNameOf(element);
  const own = ownDisplays[name] ?? (blocks.has(name) ? 'block' : 'inline');
  const parts = display === own || !/^[a-z -]{1,30}$/.test(display) ? [] : [`display: ${display}`];
  if (display !== 'contents' && (position !== 'static' || overflow !== 'visible')) {
    const box = boxOf(element);
    if (box.width <= 1 && box.height <= 1) parts.push('position: absolute; width: 1px; height: 1px; overflow: hidden');
  }
  return parts.join('; ');
}

function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
    if (isText(child) || (isElement(child) && !dropped.has(localNameOf(child)) && isWritten(child))) children.push(child);
  }
  return children;
}

/** Options have no box of their own in a closed list. */
const isWritten = (element: Element) => isDrawn(element) || /^(?:option|optgroup|col|colgroup)$/.test(localNameOf(element));

function countAlike(nodes: Node[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) if (isElement(node)) counts.set(localNameOf(node), (counts.get(localNameOf(node)) ?? 0) + 1);
  return counts;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
