import type { Random } from '../../portal/state/random.ts';
import type { Truth, TruthOf } from './truth';

/** A page that is about to be changed: the document, dice, and what it will show afterwards. */
export interface Scene {
  random: Random;
  language: string;
  /** A change that changes what the page shows changes this, too. */
  truth: Truth;
}

/** The elements under a node that match, in open shadow roots, too. */
export function deep<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  const found: Found[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element as Found);
    if (element.shadowRoot) found.push(...deep<Found>(element.shadowRoot, selector));
  }
  return found;
}

/** All texts of the page's content, those of styles left out. */
export function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.trim() !== '') texts.push(node);
      return;
    }
    if (node instanceof HTMLStyleElement || node instanceof HTMLTemplateElement || node instanceof HTMLHeadElement) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    for (const child of [...node.childNodes]) visit(child);
  };
  visit(root);
  return texts;
}

/** The pages of 2026 have no landmark. */
export const mainOf = (): HTMLElement =>
  document.querySelector<HTMLElement>('main') ?? document.querySelector<HTMLElement>('.content') ?? document.body;

export interface List {
  grid: HTMLElement;
  header: HTMLElement | undefined;
  rows: HTMLElement[];
}

const gridSelector = 'table,[role=grid],[role=treegrid],[role=table]';
const cellSelector = 'td,th,[role=cell],[role=gridcell],[role=rowheader],[role=columnheader]';

/** The lists of the page: tables whose rows lead somewhere or hold an id. */
export function listsOn(): List[] {
  return deep(mainOf(), gridSelector)
    .map((grid): List => {
      const rows = deep(grid, 'tr,[role=row]').filter((row) => row.checkVisibility() && cellsOf(row).length > 0);
      const isHeader = (row: HTMLElement) => row.closest('thead') !== null || row.querySelector('[role=columnheader]') !== null;
      return { grid, header: rows.find(isHeader), rows: rows.filter((row) => !isHeader(row)) };
    })
    .filter(({ rows }) => rows.some((row) => linksOf(row).length > 0));
}

export const cellsOf = (row: Element): HTMLElement[] =>
  [...row.children].filter((cell) => cell.matches(cellSelector)) as HTMLElement[];

/** Where a cell's content stands: in the cell, or in the light tree behind its slot. */
export function contentOf(cell: Element): HTMLElement {
  const slot = cell.querySelector('slot');
  return (slot?.assignedElements()[0] ?? cell) as HTMLElement;
}

export const textOf = (cell: Element): string => (contentOf(cell).textContent ?? '').trim();

export const linksOf = (row: Element): HTMLAnchorElement[] =>
  cellsOf(row).flatMap((cell) => [...contentOf(cell).querySelectorAll<HTMLAnchorElement>('a[href]')]);

/** Position of the column under a header that the stand-in calls so in the page's language. */
export function columnOf({ header }: List, isWanted: (text: string) => boolean): number {
  return header
    ? cellsOf(header).findIndex((cell) =>
        isWanted(
          textOf(cell)
            .replace(/[^\p{L}\s]/gu, '')
            .trim(),
        ),
      )
    : -1;
}

/** The truth, when the page is one of these; else undefined. */
export function truthAs<Page extends Truth['page']>({ truth }: Scene, page: Page): TruthOf<Page> | undefined {
  return truth.page === page ? (truth as TruthOf<Page>) : undefined;
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

export function make(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const element = Document.prototype.createElement.call(document, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Element.prototype.append.apply(element, children);
  return element;
}

export const word = (random: Random): string =>
  Array.from({ length: random.whole(3, 9) }, () => random.pick([...'abcdefghiklmnoprstuvwy'])).join('');
