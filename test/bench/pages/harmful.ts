import { wordsFor } from '../../../utils/reading/vocabulary';
import { copyOfRow } from './harmless';
import { lists, type Mutation } from './mutation';
import {
  cellsOf,
  contentOf,
  deep,
  type List,
  linksOf,
  listsOn,
  mainOf,
  make,
  type Scene,
  shuffled,
  textOf,
  textsIn,
  truthAs,
  word,
} from './scene';

/** What takes evidence away or contradicts it: refused, left open, or right; never wrong. */
export const harmful: Mutation[] = [
  { name: 'missing header words', pages: lists, change: emptyHeaders },
  { name: 'swapped or lost headers', pages: lists, change: swapHeaders },
  { name: 'two columns of one name', pages: lists, change: doubleColumn },
  { name: 'cells lost', pages: lists, change: loseCells },
  { name: 'rows of the customer before', pages: ['subscription-list'], change: staleRows },
  {
    name: 'page of the customer before',
    pages: ['subscription-list', 'customer-account', 'subscription-detail'],
    change: stalePage,
  },
  { name: 'another list beside it', pages: lists, change: addSecondList },
  { name: 'section headings moved', pages: ['subscription-list'], change: moveSectionHeadings },
  { name: 'one id twice', pages: lists, change: contradict },
  { name: 'links lost', pages: lists, change: loseLinks },
  { name: 'rows lost under a total', pages: lists, change: loseRows },
  { name: 'rows hidden in odd ways', pages: lists, change: hideOddly },
  { name: 'states nobody knows', pages: ['subscription-list', 'subscription-detail'], change: changeStates },
  { name: 'numbers that are none', pages: ['subscription-list'], change: changeNumbers },
  { name: 'still loading', pages: lists, change: stillLoading },
  { name: 'marks of the form lost', pages: ['subscription-detail'], change: loseMarks },
  { name: 'another id in the form', pages: ['subscription-detail', 'customer-account'], change: otherId },
  { name: 'choices of the form changed', pages: ['subscription-detail'], change: changeChoices },
  { name: 'parts lost', change: loseParts },
  { name: 'a search in effect', pages: lists, change: search },
];

function onLists(work: (list: List) => void): boolean {
  const found = listsOn();
  for (const list of found) work(list);
  return found.length > 0;
}

function emptyHeaders({ random }: Scene): boolean {
  const share = random.pick([0.3, 0.6, 1]);
  return onLists(({ header }) => {
    for (const cell of header ? cellsOf(header) : []) if (random.chance(share)) contentOf(cell).replaceChildren();
  });
}

/** Header cells in another order than the values below them, or gone with the whole header row. */
function swapHeaders({ random }: Scene): boolean {
  const isLost = random.chance(0.3);
  const drops = random.chance(0.4);
  return onLists(({ header }) => {
    if (!header) return;
    if (isLost) header.remove();
    else if (drops) random.pick(cellsOf(header)).remove();
    else
      for (const cell of cellsOf(header)) if (random.chance(0.5) && textOf(cell) !== '') contentOf(cell).textContent = word(random);
  });
}

/** A column once more, with other values: which one is it? */
function doubleColumn({ random }: Scene): boolean {
  return onLists(({ header, rows }) => {
    if (!header) return;
    const named = cellsOf(header).flatMap((cell, column) => (textOf(cell) === '' ? [] : [column]));
    const column = random.pick(named);
    const at = random.whole(0, cellsOf(header).length);
    const width = cellsOf(header).length;
    for (const row of [header, ...rows]) {
      const cell = cellsOf(row)[column];
      if (!cell || cellsOf(row).length !== width) continue;
      const copy = cell.cloneNode(false) as HTMLElement;
      copy.removeAttribute('id');
      const digit = String(random.whole(1, 9));
      copy.append(
        row === header
          ? textOf(cell)
          : /\d/.test(textOf(cell))
            ? textOf(cell).replace(/\d+/, digit)
            : random.pick(['Suspended', 'Active', word(random)]),
      );
      row.insertBefore(copy, cellsOf(row)[at] ?? null);
    }
  });
}

/** Rows with a cell less or more than their header. */
function loseCells({ random }: Scene): boolean {
  return onLists(({ rows }) => {
    const isEverywhere = random.chance(0.3);
    const column = random.whole(0, cellsOf(rows[0] ?? mainOf()).length - 1);
    for (const row of rows) {
      if (!isEverywhere && random.chance(0.6)) continue;
      const cell = cellsOf(row)[column];
      if (random.chance(0.7)) cell?.remove();
      else cell?.before(make('td', { role: 'gridcell' }, `${random.whole(1, 99)} Licenses`));
    }
  });
}

/** All or some rows still lead to the customer before. */
function staleRows(scene: Scene): boolean {
  const { random } = scene;
  const truth = truthAs(scene, 'subscription-list');
  const before = random.guid();
  const share = random.pick([0.3, 1]);
  let changed = false;
  for (const row of listsOn().flatMap((list) => list.rows)) {
    if (!truth || !random.chance(share)) continue;
    for (const link of linksOf(row)) {
      const href = link.getAttribute('href') ?? '';
      const stale = href.replace(new RegExp(truth.customer, 'i'), before);
      changed ||= stale !== href;
      link.setAttribute('href', stale);
    }
  }
  if (changed && truth) truth.rows = [];
  return changed;
}

/** The whole page is still the one of the customer before; only the address has changed. */
function stalePage(scene: Scene): boolean {
  const { truth, random } = scene;
  if (!('customer' in truth)) return false;
  const before = random.guid();
  const wanted = new RegExp(truth.customer, 'gi');
  let changed = false;
  for (const element of deep(document.body, '*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!wanted.test(value)) continue;
      element.setAttribute(name, value.replace(wanted, before));
      changed = true;
    }
  }
  for (const text of textsIn(document.body)) {
    changed ||= wanted.test(text.data);
    text.data = text.data.replace(wanted, before);
  }
  if (changed) nothingIsTrue(scene);
  return changed;
}

function nothingIsTrue(scene: Scene): void {
  const { truth } = scene;
  if (truth.page === 'subscription-list' || truth.page === 'customer-list') truth.rows = [];
  if ('customer' in truth) truth.customer = 'nobody';
  if ('customerName' in truth) truth.customerName = 'nobody';
}

/** A second list of the same shape: of this customer (a recommendation, a copy in another state) or another one's. */
function addSecondList(scene: Scene): boolean {
  const { random } = scene;
  const [list] = shuffled(listsOn(), random);
  if (!list?.header) return false;
  const table = make(
    'table',
    {},
    make('thead', {}, copyOfRow(list.header, random)),
    make('tbody', {}, ...list.rows.slice(0, random.whole(1, 4)).map((row) => copyOfRow(row, random))),
  );
  if (random.chance(0.5)) list.grid.getRootNode() === document ? list.grid.before(table) : mainOf().prepend(table);
  else mainOf().append(table);
  return true;
}

/** Headings of sections that no longer stand before their own list. */
function moveSectionHeadings({ random }: Scene): boolean {
  const headings = deep(mainOf(), 'h2').filter((heading) => heading.nextElementSibling !== null);
  if (headings.length < 2 || deep(mainOf(), '[role=tab]').length > 0) return false;
  const [first, second] = headings;
  const kind = random.whole(0, 3);
  if (!first || !second) return false;
  if (kind === 0) {
    const spare = make('i');
    first.replaceWith(spare);
    second.replaceWith(first);
    spare.replaceWith(second);
  } else if (kind === 1) first.remove();
  else if (kind === 2) first.after(second);
  else mainOf().append(first, second);
  return true;
}

/** The same subscription or customer on two rows that say different things. */
function contradict({ random }: Scene): boolean {
  const rows = listsOn()
    .flatMap((list) => list.rows)
    .filter((row) => linksOf(row).length > 0);
  const row = random.pick(rows);
  const copy = copyOfRow(row, random, { keepsId: true });
  const texts = textsIn(copy).filter(({ data }) => !/[0-9a-f]{8}-[0-9a-f-]{27}/i.test(data));
  const text = random.pick(texts);
  text.data = /\d/.test(text.data)
    ? text.data.replace(/\d/, (digit) => String((Number(digit) + 3) % 10))
    : `${word(random)} ${text.data}`;
  row.after(copy);
  return true;
}

function loseLinks({ random }: Scene): boolean {
  const share = random.pick([0.2, 1]);
  return onLists(({ rows }) => {
    for (const row of rows) {
      if (!random.chance(share)) continue;
      for (const link of linksOf(row)) {
        const kind = random.whole(0, 2);
        if (kind === 0) link.removeAttribute('href');
        else if (kind === 1) link.setAttribute('href', '#');
        else link.setAttribute('href', `https://example.org/customers/${random.guid()}/subscriptions/${random.guid()}`);
      }
    }
  });
}

/** Rows missing from the list while the page goes on stating its total. */
function loseRows({ random }: Scene): boolean {
  const statesTotal = textsIn(mainOf()).some(({ data }) => /\d+ results? found/.test(data));
  if (!statesTotal) return false;
  return onLists(({ rows }) => {
    for (const row of rows.slice(1)) if (random.chance(0.4)) row.remove();
    if (rows.length === 1) rows[0]?.remove();
    else rows.at(-1)?.remove();
  });
}

/** Ways to hide a row that pages rarely use, and that nobody can see all the same. */
const oddHidings: ((row: HTMLElement) => void)[] = [
  ({ style }) => style.setProperty('clip-path', 'inset(50%)'),
  ({ style }) => style.setProperty('transform', 'scale(0)'),
  ({ style }) => style.setProperty('filter', 'opacity(0)'),

  (row) => {
    row.style.cssText = 'position:absolute;left:-9999px';
  },
  (row) => {
    row.style.cssText = 'position:absolute;top:-9999px';
  },
  (row) => {
    row.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';
  },
  (row) => {
    row.style.cssText = 'display:block;height:0;overflow:hidden';
  },
  (row) => {
    for (const cell of cellsOf(row)) cell.style.display = 'none';
  },
  (row) => {
    for (const cell of cellsOf(row)) cell.style.opacity = '0';
  },
];

function hideOddly({ random }: Scene): boolean {
  return onLists(({ rows }) => {
    const copy = copyOfRow(random.pick(rows), random);
    random.pick(oddHidings)(copy);
    random.pick(rows).after(copy);
  });
}

const states = ['suspended', 'canceled', 'deleted', 'disabled', 'pending', 'expired', 'active'] as const;

/** A status in a word that means two states, that means none, or that is only almost one; what a person can't tell either. */
function changeStates(scene: Scene): boolean {
  const { random, truth } = scene;
  const words = states.flatMap((state) => wordsFor(state).map((text) => ({ state, text })));
  let changed = false;
  for (const row of listsOn().flatMap((list) => list.rows)) {
    if (truth.page !== 'subscription-list' || !random.chance(0.5)) continue;
    const known = truth.rows.find(({ id }) => linksOf(row).some(({ href }) => href.toLowerCase().includes(id)));
    const cell = cellsOf(row).find((one) => known && /Active|Suspended|Canceled|Pending|renews on|Expires on/.test(textOf(one)));
    if (!known || !cell) continue;
    const { state, text } = random.pick(words);
    const isWhole = random.chance(0.5);
    contentOf(cell).textContent = isWhole ? text : `${text} ${word(random)}`;
    known.status = isWhole ? state : 'nobody knows';
    // A word of several languages may be this state or that one: either may be read only if it is the only one.
    if (isWhole && words.some((other) => other.text.toLowerCase() === text.toLowerCase() && other.state !== state))
      known.status = 'nobody knows';
    changed = true;
  }
  return changed;
}

/** Quantities that could be two numbers, are a part of one, or none at all. */
function changeNumbers({ random, truth, language }: Scene): boolean {
  // The other languages' separator: `1.002` is a thousand and two in German, and anything in English.
  const separator = /^(?:de|es|nl)/.test(language) ? ',' : '.';
  let changed = false;
  for (const row of listsOn().flatMap((list) => list.rows)) {
    if (truth.page !== 'subscription-list' || !random.chance(0.5)) continue;
    const known = truth.rows.find(({ id }) => linksOf(row).some(({ href }) => href.toLowerCase().includes(id)));
    const cell = cellsOf(row).find((one) => /^\d+ \p{L}/u.test(textOf(one)));
    if (!known || !cell) continue;
    const number = textOf(cell).replace(/ .*/, '');
    contentOf(cell).textContent = random.pick([
      `1${separator}${number.padStart(3, '0')} Licenses`,
      `${number} of 300 Licenses`,
      `${number} Licenses (3 assigned)`,
      `${number},5 Licenses`,
      `-${number} Licenses`,
      `${number} months`,
      `${number} / ${number} Licenses`,
      `${number} ${number}${number} Licenses`,
      `~${number}`,
      `${number}+`,
      `${number} → 12 Licenses`,
      `${word(random)} ${number}`,
      `${number}%`,
      '∞',
    ]);
    // Whatever is read of these is a guess.
    known.quantity = Number.NaN;
    changed = true;
  }
  return changed;
}

/** Skeleton rows among the rows, a busy mark, a waiting bar. */
function stillLoading(scene: Scene): boolean {
  const { random } = scene;
  const kind = random.whole(0, 4);
  const done = onLists(({ grid, rows }) => {
    const skeleton = () => {
      const row = copyOfRow(random.pick(rows), random);
      for (const cell of cellsOf(row)) cell.replaceChildren(make('span', { style: 'display:block;height:12px;background:#ddd' }));
      return row;
    };
    if (kind === 0) random.pick(rows).after(skeleton(), skeleton());
    else if (kind === 1) for (const row of rows.slice(Math.floor(rows.length / 2))) row.replaceWith(skeleton());
    else if (kind === 2) grid.setAttribute('aria-busy', 'true');
    else if (kind === 3) mainOf().append(make('div', { role: 'progressbar', style: 'width:20px;height:20px' }, 'Loading...'));
    else random.pick(rows).setAttribute('aria-busy', 'true');
  });
  return done;
}

/** Labels and parts of a subscription's form gone: a new-commerce one must not turn into a legacy one. */
function loseMarks({ random }: Scene): boolean {
  const share = random.pick([0.15, 0.4, 0.7]);
  const parts = deep(mainOf(), 'label,b,legend,p,small,.field,dt,dd,[slot],select,button,h2');
  let changed = false;
  for (const part of parts) {
    if (!random.chance(share) || deep(part, 'input[type=radio]').length > 0) continue;
    part.remove();
    changed = true;
  }
  const title = new Set(deep(mainOf(), 'h1').flatMap(textsIn));
  for (const text of textsIn(mainOf())) {
    if (!random.chance(share / 3) || /[0-9a-f]{8}-/.test(text.data) || title.has(text)) continue;
    text.data = random.chance(0.5) ? '' : `${word(random)} ${word(random)}`;
    changed = true;
  }
  return changed;
}

function otherId(scene: Scene): boolean {
  const id = 'id' in scene.truth ? scene.truth.id : 'customer' in scene.truth ? scene.truth.customer : '';
  const wanted = new RegExp(id, 'gi');
  const texts = textsIn(mainOf()).filter(({ data }) => wanted.test(data));
  const other = scene.random.guid();
  for (const text of texts) text.data = text.data.replace(wanted, other);
  if (texts.length > 0) nothingIsTrue(scene);
  return texts.length > 0;
}

/** Radios without a choice, with two, with another order of their labels, or among radios of something else. */
function changeChoices(scene: Scene): boolean {
  const { random } = scene;
  const radios = deep<HTMLInputElement>(mainOf(), 'input[type=radio]');
  if (radios.length === 0) return false;
  const kind = random.whole(0, 3);
  if (kind === 0) for (const radio of radios) radio.checked = false;
  else if (kind === 1) {
    const group = make('fieldset', {}, make('legend', {}, word(random)));
    for (const text of [word(random), word(random)])
      group.append(make('label', {}, make('input', { type: 'radio', name: 'other' }), text));
    mainOf().prepend(group);
  } else if (kind === 2) for (const radio of radios) radio.name = `${radio.name}${random.whole(1, 3)}`;
  else
    for (const label of deep<HTMLLabelElement>(mainOf(), 'label')) if (random.chance(0.4)) label.replaceWith(...label.childNodes);
  return true;
}

/** Any element of the content gone. */
function loseParts(scene: Scene): boolean {
  const { random, truth } = scene;
  const main = mainOf();
  // Without a tab, a pager's button or the first line of a choice it is another page, for a person too.
  const elements = deep(main, '*').filter(
    (element) =>
      !element.matches('style,option') && deep(element, '[data-view]').length === 0 && !element.hasAttribute('data-view'),
  );
  const lost = random.pick(elements);
  // A page that shows less has less to be read.
  const rows = lost.matches('tr,[role=row]') ? [lost] : deep(lost, 'tr,[role=row]');
  if (rows.length > 0 && 'rows' in truth) return false;
  lost.remove();
  return true;
}

function search(scene: Scene): boolean {
  const boxes = deep<HTMLInputElement>(mainOf(), 'input[type=search]');
  for (const box of boxes) box.value = word(scene.random);
  if (boxes.length === 0 || !('rows' in scene.truth)) return false;
  for (const row of listsOn().flatMap(({ rows }) => rows.slice(1))) row.remove();
  return true;
}
