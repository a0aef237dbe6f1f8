import type { ListKind } from '../reading/header-meaning';
import { readQuantity } from '../reading/read-quantity';
import { readStatus } from '../reading/read-status';
import { means } from '../reading/vocabulary';
import { idsInLink } from './customer-path';
import type { Grid, GridCell, GridRow } from './grids';
import type { Found, Leaf, Survey } from './survey';
import { attributeOf, isElement } from './unclobbered';
import { closestComposed, composedParent, roleOf } from './walk';

export interface LooseList {
  found: Found;
  grid: Grid;
}

/**
 * Lists made of plain elements, without table or grid roles: whatever repeats around links that lead to one thing each. Without headers a
 * value is known by itself alone: a quantity by its word for licenses, a status by being one, a domain by its shape. Never looks into grids.
 */
export function looseLists(page: Survey, kind: ListKind): LooseList[] {
  const links = linksToThings(page, kind);
  const rows = rowsAround(links);
  const lines = linesByRow(page, new Set(rows.keys()));
  const inRows = new Set([...lines.values()].flat());
  const lists = joined(
    groupsOf(rows),
    page.lines.filter((line) => !inRows.has(line)),
  );
  return lists.flatMap(({ container, members }) => {
    const [first] = members;
    if (!isElement(container) || !first) return [];
    const grid: Grid = {
      element: container,
      headers: headersOf[kind].map((word) => [word]),
      rows: members.map(([row, link]) => looseRow(row, link.element, lines.get(row) ?? [], kind, page.language)),
      placeholders: 0,
      notes: [],
      headerRows: 0,
    };
    return [{ found: { element: container, order: first[1].order, isInBanner: false }, grid }];
  });
}

interface Group {
  container: Node;
  members: [Element, Found][];
}

function groupsOf(rows: ReadonlyMap<Element, Found>): Group[] {
  const groups = new Map<Node, Group>();
  for (const [row, link] of rows) {
    const container = composedParent(row);
    if (!container) continue;
    const group = groups.get(container) ?? { container, members: [] };
    group.members.push([row, link]);
    groups.set(container, group);
  }
  return [...groups.values()];
}

/**
 * Virtual lists keep their rows in pages of some ten (Fluent UI v8's List, 2026-11): neighbours with nothing to read between them are one
 * list. A page of one row looks like a row of the whole.
 */
function joined(groups: Group[], between: Leaf[]): Group[] {
  const lists: Group[] = [];
  for (const group of groups) {
    const last = lists.at(-1);
    const around = last && commonBox(last.container, group.container);
    const [from, to] = [last?.members.at(-1)?.[1].order ?? 0, group.members[0]?.[1].order ?? 0];
    if (last && around && !between.some(({ order }) => order > from && order < to)) {
      lists[lists.length - 1] = { container: around, members: [...last.members, ...group.members] };
    } else lists.push(group);
  }
  return lists;
}

/** The box around two containers that stand side by side in it, or one of which is it. */
function commonBox(a: Node, b: Node): Node | undefined {
  const [parentOfA, parentOfB] = [composedParent(a), composedParent(b)];
  if (parentOfB === a || (parentOfA !== null && parentOfA === parentOfB)) return parentOfB ?? undefined;
  return parentOfA === b ? b : undefined;
}

/** The words under which `columnsOf` finds the values again. */
const headersOf: Record<ListKind, string[]> = {
  subscriptions: ['Name', 'Quantity', 'Status'],
  customers: ['Name', 'Primary domain name', 'Relationship'],
};

type Linked = Found & { id: string };

function linksToThings(page: Survey, kind: ListKind): Linked[] {
  return page.controls.flatMap((found) => {
    if (found.isInBanner || roleOf(found.element) !== 'link') return [];
    const { subscription, customer } = idsInLink(attributeOf(found.element, 'href') ?? '', page.url);
    const id = kind === 'subscriptions' ? subscription : customer;
    const isInMenu =
      closestComposed(found.element, (element) => /^(?:navigation|menu|tablist)$/.test(roleOf(element))) !== undefined;
    return id === undefined || isInMenu ? [] : [{ ...found, id }];
  });
}

/** For each thing the largest element around its links that holds no link to another thing. A thing all alone is a row only as a list item. */
function rowsAround(links: Linked[]): Map<Element, Linked> {
  const ids = new Map<Node, Set<string>>();
  for (const link of links) {
    for (let node: Node | null = link.element; node; node = composedParent(node)) {
      ids.set(node, (ids.get(node) ?? new Set()).add(link.id));
    }
  }
  const isAlone = new Set(links.map(({ id }) => id)).size === 1;
  const rows = new Map<Element, Linked>();
  for (const link of links) {
    const row = isAlone
      ? closestComposed(link.element, (element) => roleOf(element) === 'listitem')
      : largestAround(link.element, (node) => ids.get(node)?.size === 1);
    // The first link of a row is its name's.
    if (row && !rows.has(row)) rows.set(row, link);
  }
  return rows;
}

function largestAround(start: Element, isInside: (node: Node) => boolean): Element | undefined {
  let largest: Element | undefined;
  for (let node: Node | null = start; node && isInside(node); node = composedParent(node)) if (isElement(node)) largest = node;
  return largest;
}

function linesByRow(page: Survey, rows: ReadonlySet<Element>): Map<Element, Leaf[]> {
  const lines = new Map<Element, Leaf[]>();
  for (const line of page.lines) {
    const row = closestComposed(line.element, (element) => rows.has(element));
    if (row) lines.set(row, [...(lines.get(row) ?? []), line]);
  }
  return lines;
}

function looseRow(row: Element, link: Element, lines: Leaf[], kind: ListKind, language: string | undefined): GridRow {
  const values = lines.filter(({ element }) => element !== link && !closestComposed(link, (ancestor) => ancestor === element));
  const cells: GridCell[] = [{ element: link, column: 0 }];
  const known = kind === 'subscriptions' ? subscriptionValues(values, language) : customerValues(values);
  for (const [column, found] of known) if (found.length === 1 && found[0]) cells.push({ element: found[0].element, column });
  // Two candidates for one value: nobody can say which is which.
  return { element: row, cells, level: 1, details: [], isMisaligned: known.some(([, found]) => found.length > 1) };
}

function subscriptionValues(values: Leaf[], language: string | undefined): [number, Leaf[]][] {
  const quantities = values.filter(({ text }) => readQuantity(text, language).quantity !== null && /\p{L}/u.test(text));
  const statuses = values.filter(({ text }) => readStatus(text, language).status !== 'unknown');
  const rest = values.filter((line) => !quantities.includes(line) && !line.isInControl);
  // A status that nobody knows keeps its text when it is all that is left.
  return [
    [1, quantities],
    [2, statuses.length > 0 ? statuses : rest.length === 1 ? rest : []],
  ];
}

function customerValues(values: Leaf[]): [number, Leaf[]][] {
  return [
    [1, values.filter(({ text }) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text))],
    [2, values.filter(({ text }) => means(text, 'cloud-reseller'))],
  ];
}
