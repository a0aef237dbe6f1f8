import type { Random } from '../../portal/state/random.ts';
import { languages } from '../../portal/words/translate.ts';
import { lists, type Mutation } from './mutation';
import {
  cellsOf,
  columnOf,
  contentOf,
  deep,
  type List,
  linksOf,
  listsOn,
  mainOf,
  make,
  type Scene,
  shuffled,
  textsIn,
  word,
} from './scene';

/** What a person would not mind: the page must be read right. */
export const harmless: Mutation[] = [
  { name: 'as drawn' },
  { name: 'renamed classes and ids', rewrite: renameClassesAndIds },
  { name: 'renamed elements', rewrite: renameElements },
  { name: 'wrapped cells', pages: lists, change: wrapCells },
  { name: 'wrapped page parts', change: wrapParts },
  { name: 'reordered columns', pages: lists, change: reorderColumns },
  { name: 'added columns', pages: lists, change: addColumns },
  { name: 'words of other languages', change: translateWords },
  { name: 'moved headings', change: moveHeadings },
  { name: 'nested shadow roots', change: nestShadowRoots },
  { name: 'duplicated names', pages: lists, change: duplicateNames },
  { name: 'bidi and zero-width characters', change: addInvisibles },
  { name: 'digits of other scripts', pages: ['subscription-list'], change: changeDigits },
  { name: 'hidden rows', pages: lists, change: hideExtraRows },
  { name: 'decoy tables', pages: lists, change: addDecoyTables },
  { name: 'table as plain boxes with roles', pages: lists, change: tableToBoxes },
  { name: 'reordered rows', pages: lists, change: reorderRows },
  { name: 'badges and icons', pages: lists, change: addBadges },
  { name: 'DOM clobbering', change: clobber },
];

const names = /(class|id|for|aria-labelledby|aria-controls|aria-describedby|headers)="([^"]*)"/g;

/** Every class and id another one, in the styles, too. */
function renameClassesAndIds(html: string, { random }: Scene): string {
  const renamed = new Map<string, string>();
  for (const [, , value = ''] of html.matchAll(names)) {
    for (const name of value.split(/\s+/))
      if (name !== '' && !renamed.has(name)) renamed.set(name, `${word(random)}-${renamed.size}`);
  }
  const other = (name: string) => renamed.get(name) ?? name;
  return html
    .replace(names, (_, attribute, value: string) => `${attribute}="${value.split(/\s+/).map(other).join(' ')}"`)
    .replace(
      /<style>([\s\S]*?)<\/style>/g,
      (_, css: string) => `<style>${css.replace(/([.#])([a-z_][\w-]*)/gi, (_all, sign, name) => sign + other(name))}</style>`,
    );
}

function renameElements(html: string, { random }: Scene): string {
  const tags = [...new Set([...html.matchAll(/<([a-z_]\w*-[\w-]*)/g)].map(([, tag]) => tag ?? ''))].sort(
    (a, b) => b.length - a.length,
  );
  let renamed = html;
  for (const [position, tag] of tags.entries())
    renamed = renamed.replaceAll(new RegExp(`(?<![\\w-])${tag}(?!\\w)`, 'g'), `${word(random)}-${position}`);
  return renamed;
}

function wrapCells({ random }: Scene): boolean {
  const isChosen = Array.from({ length: 12 }, () => random.chance(0.6));
  const tags = Array.from({ length: random.whole(1, 4) }, () => random.pick(['div', 'span', 'x-cell', 'p', 'bdi']));
  return onLists(({ header, rows }) => {
    for (const row of [...(header ? [header] : []), ...rows]) {
      for (const [column, cell] of cellsOf(row).entries()) {
        if (!isChosen[column]) continue;
        let inner = make(tags[0] ?? 'div', {}, ...cell.childNodes);
        for (const tag of tags.slice(1)) inner = make(tag, {}, inner);
        cell.append(inner);
      }
    }
  });
}

function onLists(work: (list: List) => void): boolean {
  const lists = listsOn();
  for (const list of lists) work(list);
  return lists.length > 0;
}

/** The parts of the page in further boxes, now and then with a word or a line of their own. */
function wrapParts({ random }: Scene): boolean {
  for (const part of [...mainOf().children]) {
    if (part.localName === 'style' || random.chance(0.3)) continue;
    const box = make(
      random.pick(['div', 'section', 'article', 'x-box']),
      random.chance(0.3) ? { role: 'region', 'aria-label': word(random) } : {},
    );
    if (box.localName === 'x-box') box.style.display = 'block';
    part.replaceWith(box);
    box.append(part);
    if (random.chance(0.3)) box.append(make('hr'));
    if (random.chance(0.3)) box.append(make('p', {}, `${word(random)} ${word(random)} ${word(random)}.`));
  }
  return true;
}

function reorderColumns({ random }: Scene): boolean {
  const seed = random.whole(0, 1_000_000);
  return onLists(({ header, rows }) => {
    const width = header ? cellsOf(header).length : 0;
    const order = shuffled([...Array(width).keys()], again(random, seed));
    for (const row of [...(header ? [header] : []), ...rows]) {
      const cells = cellsOf(row);
      if (cells.length !== width) continue;
      for (const [position, from] of order.entries()) {
        const cell = cells[from];
        if (!cell) continue;
        if (cell.hasAttribute('aria-colindex')) cell.setAttribute('aria-colindex', String(position + 1));
        row.append(cell);
      }
    }
  });
}

/** Dice that fall the same way in every list of a page. */
function again(random: Random, seed: number): Random {
  return new (random.constructor as typeof Random)(seed);
}

const unknownHeaders = [
  'Notes',
  'Segment',
  'Cost center',
  'Owner',
  'Market',
  'Priority',
  'Score',
  'Last seen',
  'Assigned licenses',
  'Available',
  '',
];

/** Columns that nobody knows, filled with what known columns hold, too. */
function addColumns({ random }: Scene): boolean {
  const values = [
    () => '',
    () => word(random),
    () => String(random.whole(0, 300)),
    () => 'Active',
    () => 'Suspended',
    () => `${random.whole(1, 90)} Licenses`,
    () => '9/10/2022',
    () => random.guid().slice(0, 13),
    () => '—',
  ];
  return onLists(({ header, rows }) => {
    for (let added = random.whole(1, 3); added > 0; added--) {
      const at = random.whole(0, header ? cellsOf(header).length : 0);
      const value = random.pick(values);
      // A column without a header word but with values would leave it to the reader which one it is.
      const label = random.pick(unknownHeaders);
      for (const row of [...(header ? [header] : []), ...rows]) {
        const sample = cellsOf(row).at(-1);
        if (!sample || cellsOf(row).length < 2) continue;
        const cell = make(
          row === header ? 'th' : 'td',
          row === header ? { role: 'columnheader' } : sample.hasAttribute('role') ? { role: 'gridcell' } : {},
        );
        cell.append(row === header ? label : label === '' ? '' : value());
        row.insertBefore(cell, cellsOf(row)[at] ?? null);
      }
    }
  });
}

/** Some words of the page in one or two other languages, as half-translated pages show them. */
function translateWords({ random, truth, language }: Scene): boolean {
  if (language !== 'en-us') return false;
  const tables = [random.pick(languages), random.pick(languages)].map(({ words }) => words);
  let changed = false;
  const texts = textsIn(document.body).filter((text) => !isStatusCell(text, truth.page));
  for (const text of texts) {
    const english = text.data.trim();
    const translated = random.pick(tables)[english]?.text;
    if (translated === undefined || translated.includes('{') || random.chance(0.15)) continue;
    text.data = text.data.replace(english, translated);
    changed = true;
  }
  return changed;
}

/** Words for states collide between languages: what becomes of them is another change (harmful.ts). */
const stateWords = new Set(['Suspended', 'Canceled', 'Expired', 'Disabled', 'Deleted', 'Pending', 'Active']);
const isStatusCell = (text: Text, page: string) => page !== 'customer-list' && stateWords.has(text.data.trim());

/** The title elsewhere, of another level, another element, or with further headings after it. */
function moveHeadings({ random }: Scene): boolean {
  const [title] = deep(mainOf(), 'h1');
  if (!title) return false;
  const box = make('div', {}, title.cloneNode(true));
  let heading = box.firstElementChild as HTMLElement;
  if (random.chance(0.6)) {
    heading = make('div', { role: 'heading', 'aria-level': String(random.whole(1, 2)) }, ...heading.childNodes);
    box.replaceChildren(heading);
  }
  if (random.chance(0.4)) box.append(make('p', {}, word(random)));
  if (random.chance(0.3)) mainOf().append(make('h2', {}, `${word(random)} ${word(random)}`));
  title.remove();
  const where = random.whole(0, 2);
  if (where === 0) mainOf().prepend(box);
  else if (where === 1) mainOf().append(box);
  else mainOf().before(box);
  return true;
}

/** Parts of the page inside of further open shadow roots, with and without slots. */
function nestShadowRoots({ random }: Scene): boolean {
  const styles = [...document.querySelectorAll('head style')].map((style) => style.textContent ?? '').join('\n');
  const depth = random.whole(1, 3);
  const parts = [...mainOf().children].filter((part) => part.localName !== 'style');
  for (const part of parts) {
    if (random.chance(0.25)) continue;
    const host = make(`x-${word(random)}`);
    host.style.display = 'block';
    part.replaceWith(host);
    let shadow = shadowOf(host, styles);
    for (let level = 1; level < depth; level++) {
      const inner = make(`x-${word(random)}`);
      inner.style.display = 'block';
      shadow.append(inner);
      shadow = shadowOf(inner, styles);
    }
    if (random.chance(0.3) && depth === 1) {
      shadow.append(make('slot'));
      host.append(part);
    } else shadow.append(part);
  }
  return parts.length > 0;
}

function shadowOf(host: HTMLElement, styles: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  const style = make('style');
  style.textContent = styles;
  shadow.append(style);
  return shadow;
}

/** Several rows of one name: names are no keys. */
function duplicateNames(scene: Scene): boolean {
  const { truth } = scene;
  if (truth.page !== 'customer-list' && truth.page !== 'subscription-list') return false;
  const name = scene.random.pick(['Contoso', 'Microsoft 365 E3', 'Office 365 Enterprise E3']);
  let changed = false;
  for (const row of listsOn().flatMap(({ rows }) => rows)) {
    for (const link of linksOf(row)) {
      const known = truth.rows.find(({ id }) => link.href.toLowerCase().includes(id));
      if (!known || link.textContent?.trim() === '') continue;
      link.textContent = name;
      known.name = name;
      changed = true;
    }
  }
  // Idempotent: a page with tabs is changed once per tab.
  return changed || truth.rows.some((row) => row.name === name);
}

const invisibles = ['\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad', '\u202a', '\u202c', '\u2066', '\u2069', '\u2068'];

/** Characters that nobody sees, inside of words, numbers and ids. */
function addInvisibles({ random }: Scene): boolean {
  const texts = textsIn(mainOf());
  for (const text of texts) {
    if (random.chance(0.3)) continue;
    const at = random.whole(0, text.data.length);
    // Halves of a character outside of the first plane belong together.
    if (/[\ud800-\udbff]/.test(text.data[at - 1] ?? '')) continue;
    text.data = text.data.slice(0, at) + random.pick(invisibles) + text.data.slice(at);
    if (random.chance(0.2)) text.data = text.data.replaceAll(' ', '\u00a0');
  }
  return texts.length > 0;
}

/** `25 Licenses` in Arabic-Indic, Persian, Devanagari or full-width digits. */
function changeDigits(scene: Scene): boolean {
  const zero = scene.random.pick([0x660, 0x6f0, 0x966, 0xff10]);
  let changed = false;
  for (const cell of listsOn().flatMap(({ rows }) => rows.flatMap(cellsOf))) {
    for (const text of textsIn(contentOf(cell))) {
      if (!/^\s*\d{1,6}\s+\p{L}+\s*$/u.test(text.data)) continue;
      text.data = text.data.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      changed = true;
    }
  }
  return changed;
}

/** Ways to hide a row that every page uses. */
const hidings: ((row: HTMLElement) => void)[] = [
  (row) => row.setAttribute('hidden', ''),
  (row) => row.style.setProperty('display', 'none', 'important'),
  (row) => row.style.setProperty('visibility', 'hidden'),
  (row) => row.style.setProperty('visibility', 'collapse'),
  (row) => row.style.setProperty('opacity', '0'),
  (row) => row.setAttribute('aria-hidden', 'true'),
];

/** Rows that are kept for later, or belong to what was shown before: drawn nowhere. */
function hideExtraRows({ random }: Scene): boolean {
  return onLists(({ rows }) => {
    for (let count = random.whole(1, 4); count > 0; count--) {
      const copy = copyOfRow(random.pick(rows), random);
      const before = random.pick(rows);
      random.pick(hidings)(copy);
      before.parentNode?.insertBefore(copy, random.chance(0.5) ? before : before.nextSibling);
    }
  });
}

/** A row like another one, of another subscription or customer. */
export function copyOfRow(row: HTMLElement, random: Random, changes: { text?: string; keepsId?: boolean } = {}): HTMLElement {
  const copy = row.cloneNode(false) as HTMLElement;
  const id = random.guid();
  for (const cell of cellsOf(row)) {
    const content = contentOf(cell);
    // What was slotted stands in the cell itself: slots belong to the row that was copied.
    const inner = cell.cloneNode(content === cell) as HTMLElement;
    if (content !== cell) inner.append(...[...content.cloneNode(true).childNodes]);
    copy.append(inner);
  }
  copy.removeAttribute('id');
  if (!changes.keepsId) {
    for (const link of copy.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      const guids = href.match(/[0-9a-f-]{36}/gi) ?? [];
      const last = guids.at(-1);
      if (last) link.setAttribute('href', href.replace(last, id));
    }
    for (const text of textsIn(copy)) text.data = text.data.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, id);
  }
  if (changes.text !== undefined) {
    const text = textsIn(copy)[0];
    if (text) text.data = changes.text;
  }
  return copy;
}

const decoys: ((random: Random) => HTMLElement)[] = [
  (random) => plainTable(['Name', 'Price', 'Status'], random, () => [word(random), `€${random.whole(1, 90)}.00`, 'Active']),
  (random) =>
    plainTable(['Request Id', 'Created date (UTC)', 'Indirect provider', 'Status'], random, () => [
      random.guid().slice(0, 8),
      '9/10/2022',
      word(random),
      'Pending',
    ]),
  (random) => plainTable(['Azure subscription name', 'Status', 'Id'], random, () => [word(random), 'active', random.guid()]),
  (random) => plainTable([word(random), word(random)], random, () => [word(random), `${random.whole(1, 9)} Licenses`]),
  (random) => plainTable(['Company name', 'Country/region'], random, () => [word(random), 'Germany']),
];

function plainTable(headers: string[], random: Random, cells: () => string[]): HTMLElement {
  const row = (tag: string, texts: string[]) => make('tr', {}, ...texts.map((text) => make(tag, {}, text)));
  const rows = Array.from({ length: random.whole(1, 5) }, () => row('td', cells()));
  return make('table', {}, make('thead', {}, row('th', headers)), make('tbody', {}, ...rows));
}

/** Tables of something else before and behind the list; a hidden copy of the list itself. */
function addDecoyTables({ random }: Scene): boolean {
  const [list] = listsOn();
  if (!list) return false;
  const decoy = random.pick(decoys)(random);
  const kind = random.whole(0, 2);
  if (kind === 0) mainOf().append(make('h3', {}, `${word(random)} ${word(random)}`), decoy);
  else if (kind === 1) mainOf().prepend(decoy);
  else {
    const ghost = make('table', {}, ...list.rows.map((row) => copyOfRow(row, random)));
    mainOf().append(make('div', random.chance(0.5) ? { hidden: '' } : { 'aria-hidden': 'true' }, ghost));
  }
  return true;
}

/** The same table without table elements. */
function tableToBoxes({ random }: Scene): boolean {
  const role = random.pick(['grid', 'table', 'treegrid']);
  const isFlex = random.chance(0.5);
  const tables = listsOn().filter(({ grid }) => grid.localName === 'table');
  for (const { grid } of tables) {
    const box = make('div', { role });
    box.style.display = isFlex ? 'block' : 'table';
    for (const row of deep(grid, 'tr').filter((one) => one.checkVisibility())) {
      const line = make('div', { role: 'row' });
      line.style.display = isFlex ? 'flex' : 'table-row';
      for (const cell of cellsOf(row)) {
        const isHeader = row.closest('thead') !== null;
        const inner = make(
          'div',
          { role: isHeader ? 'columnheader' : (cell.getAttribute('role') ?? (role === 'table' ? 'cell' : 'gridcell')) },
          ...cell.childNodes,
        );
        inner.style.cssText = isFlex ? 'flex: 1; min-width: 1px; min-height: 18px' : 'display: table-cell';
        if (cell instanceof HTMLTableCellElement && cell.colSpan > 1) inner.setAttribute('aria-colspan', String(cell.colSpan));
        line.append(inner);
      }
      box.append(line);
    }
    grid.replaceWith(box);
  }
  return tables.length > 0;
}

function reorderRows({ random }: Scene): boolean {
  return onLists(({ rows }) => {
    const siblings = rows.filter((row) => row.parentNode === rows[0]?.parentNode);
    for (const row of shuffled(siblings, random)) row.parentNode?.append(row);
  });
}

/** What pages put beside a name: an icon, a hint for screen readers, a badge behind the link. */
function addBadges({ random }: Scene): boolean {
  return onLists((list) => {
    const column = columnOf(list, (text) => /^(?:name|company name|subscription)/i.test(text));
    for (const row of list.rows) {
      const cell = column === -1 ? linksOf(row)[0]?.parentElement : cellsOf(row)[column];
      if (!cell || random.chance(0.3)) continue;
      const content = contentOf(cell);
      const kind = random.whole(0, 3);
      if (kind === 0) content.append(make('button', { type: 'button' }, 'Upgrade now'));
      else if (kind === 1) content.prepend(make('i', { 'aria-hidden': 'true' }, '\ue70d'));
      else if (kind === 2) content.append(make('span', { class: 'badge' }, ` ${word(random)}`));
      else
        content.append(
          make(
            'span',
            { style: 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)' },
            'opens in a new window',
          ),
        );
    }
  });
}

/** Fields, images and forms named after everything that the DOM knows. */
function clobber({ random }: Scene): boolean {
  const prototypes = [
    Node.prototype,
    Element.prototype,
    HTMLElement.prototype,
    HTMLFormElement.prototype,
    EventTarget.prototype,
    Object.prototype,
  ];
  const all = [...new Set(prototypes.flatMap((prototype) => Object.getOwnPropertyNames(prototype)))];
  const ofDocument = [...new Set([...Object.getOwnPropertyNames(Document.prototype), ...all])];
  const { body } = document;
  const main = mainOf();
  const form = make('form');
  // From here on the form and the document answer with these elements first, to us as well.
  const put = (parent: Element, ...children: Node[]) => Element.prototype.append.apply(parent, children);
  for (const name of shuffled(all, random).slice(0, random.whole(20, all.length))) {
    put(form, make('input', { type: 'hidden', [random.chance(0.5) ? 'name' : 'id']: name }));
  }
  // Some pages have the whole list in a form.
  if (random.chance(0.7)) put(form, ...main.childNodes);
  put(main, form);
  for (const name of shuffled(ofDocument, random).slice(0, random.whole(20, ofDocument.length))) {
    put(body, make('img', { alt: '', name, style: 'display:none' }));
    if (random.chance(0.2)) put(body, make('form', { name, style: 'display:none' }));
  }
  return true;
}
