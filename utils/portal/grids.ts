import { parseGuid } from '../consolidation/guid';
import { type ColumnMeaning, headerMeaning, type ListKind } from '../reading/header-meaning';
import { tidyText } from '../reading/normalise-text';
import { isGrid } from './survey';
import {
  attributeOf,
  attributesOf,
  boxOf,
  hasAttribute,
  isElement,
  localNameOf,
  matchesSelector,
  parentNodeOf,
} from './unclobbered';
import { accessibleName, closestComposed, findElements, isDrawn, roleOf, visibleText } from './walk';

export interface GridCell {
  element: Element;
  /** Position of its column, counted from 0 over all columns of the grid. */
  column: number;
}

export interface GridRow {
  element: Element;
  cells: GridCell[];
  /** Depth in a treegrid; 1 where the grid has no levels. */
  level: number;
  /** `aria-rowindex`, for lists that draw only a part of their rows. */
  index?: number;
  /** Rows that explain this one (an opened expander); not rows of the list. */
  details: Element[];
  /** It has another number of cells than the header, so nobody can say which cell belongs to which column. */
  isMisaligned: boolean;
}

export interface Grid {
  element: Element;
  /** Header texts as shown, by column. Several candidates where a header holds more than its word (a sort button, a hint). */
  headers: string[][];
  rows: GridRow[];
  /** Drawn rows without any text, or marked busy: data that has not come yet. */
  placeholders: number;
  /** Text of a single cell that spans the grid while there are no rows (`No results found`). */
  notes: string[];
  /** `aria-rowcount` without the header rows, where the grid knows it. */
  statedRows?: number;
  headerRows: number;
}

/** Takes a grid apart: header cells, data rows, what is neither. Rows and cells that are not drawn are not there. */
export function readGrid(grid: Element): Grid {
  const rowElements = findElements(grid, isRow, (element) => isRow(element) || isGrid(element));
  const headers: string[][] = [];
  const rows: GridRow[] = [];
  const notes: string[] = [];
  let placeholders = 0;
  let headerRows = 0;
  let width = 0;
  const gridBox = boxOf(grid);
  for (const element of rowElements) {
    if (!isRowDrawn(element, gridBox)) continue;
    const cells = cellsOf(element);
    if (rows.length === 0 && isFilterRow(cells)) {
      headerRows++;
    } else if (isHeaderRow(element, cells)) {
      headerRows++;
      for (const { element: cell, column } of cells) headers[column] = [...(headers[column] ?? []), ...headerCandidates(cell)];
      width = Math.max(width, widthOf(element));
    } else if (cells.length === 0 || isPlaceholder(element, cells)) {
      placeholders++;
    } else if (isSpanning(cells, headers.length)) {
      const last = rows.at(-1);
      if (last) last.details.push(element);
      else notes.push(visibleText(element));
    } else {
      const aligned = alignedCells(element, cells, headers, width);
      rows.push({
        element,
        cells: aligned ?? cells,
        level: numberOf(element, 'aria-level') ?? 1,
        index: numberOf(element, 'aria-rowindex'),
        details: [],
        isMisaligned: aligned === undefined,
      });
    }
  }
  const counted = numberOf(grid, 'aria-rowcount');
  return {
    element: grid,
    headers: Array.from(headers, (candidates) => candidates ?? []),
    rows,
    placeholders,
    notes,
    headerRows,
    ...(counted !== undefined && counted > 0 && { statedRows: counted - headerRows }),
  };
}

export interface Columns {
  /** Positions of the columns with a known meaning; of two columns with one meaning none is here but in `doubled`. */
  known: Map<ColumnMeaning, number>;
  doubled: Map<ColumnMeaning, number[]>;
  /** The other columns: position and header as shown. */
  other: { column: number; header: string }[];
}

export function columnsOf(grid: Grid, list: ListKind): Columns {
  const byMeaning = new Map<ColumnMeaning, number[]>();
  const other: Columns['other'] = [];
  grid.headers.forEach((candidates, column) => {
    const meaning = meaningOfHeader(candidates, list);
    if (meaning !== undefined) byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), column]);
    else other.push({ column, header: candidates[0] ?? '' });
  });
  const known = new Map<ColumnMeaning, number>();
  const doubled = new Map<ColumnMeaning, number[]>();
  for (const [meaning, positions] of byMeaning) {
    const [first] = positions;
    if (positions.length === 1 && first !== undefined) known.set(meaning, first);
    else doubled.set(meaning, positions);
  }
  return { known, doubled, other };
}

/** What the whole header says; else what its parts say, when they agree. */
function meaningOfHeader([whole, ...parts]: string[], list: ListKind): ColumnMeaning | undefined {
  const own = whole === undefined ? undefined : headerMeaning(whole, list);
  if (own !== undefined) return own;
  const meanings = new Set(parts.map((text) => headerMeaning(text, list)).filter((meaning) => meaning !== undefined));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

export const cellAt = (row: GridRow, column: number | undefined): Element | undefined =>
  column === undefined ? undefined : row.cells.find((cell) => cell.column === column)?.element;

/** The text of a cell with the value of the field in it (`[10] Licenses` reads `10 Licenses`). */
export function cellText(cell: Element | undefined): string {
  if (!cell) return '';
  const text = visibleText(cell, isGrid);
  const values = findElements(cell, (element) => isField(element) && isDrawn(element)).map(fieldValue);
  return tidyText([...values, text].join(' '));
}

/** The text of a cell without buttons, links and hints in it. */
export function cellTextWithoutControls(cell: Element): string {
  return visibleText(cell, (element) => isGrid(element) || /^(?:button|link|tooltip|menu|img)$/.test(roleOf(element)));
}

const isField = (element: Element) =>
  (element instanceof HTMLInputElement && /^(?:text|number|search|tel)$/.test(element.type)) ||
  element instanceof HTMLSelectElement;

function fieldValue(field: Element): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  return field instanceof HTMLInputElement ? field.value : '';
}

export interface RowLink {
  href: string;
  element: Element;
}

/** The links of a row in drawn order, those of opened details left out. */
export function linksIn(element: Element): RowLink[] {
  return findElements(element, (candidate) => localNameOf(candidate) === 'a' && hasAttribute(candidate, 'href'), isGrid)
    .filter(isDrawn)
    .map((link) => ({ element: link, href: attributeOf(link, 'href') ?? '' }));
}

/** GUIDs at the end of the row's own id or key (`id="row-{guid}"`, as seen in 2026): weak evidence of what the row is about. */
export function guidsInAttributes(row: Element): Set<string> {
  const found = new Set<string>();
  for (const { name, value } of attributesOf(row)) {
    if (!/^(?:id|row-id|data-row-id|data-row-key)$/.test(name)) continue;
    const guid = parseGuid(/(?:^|[^0-9a-f])([0-9a-f-]{36})$/i.exec(value)?.[1] ?? '');
    if (guid) found.add(guid);
  }
  return found;
}

const isRow = (element: Element) => roleOf(element) === 'row';
const cellRoles = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);
const isCell = (element: Element) =>
  cellRoles.has(roleOf(element)) || (localNameOf(element) === 'th' && !hasAttribute(element, 'role'));

/** The drawn cells of a row. Cells that are not drawn keep their place, so that the others stay under their headers. */
function cellsOf(row: Element): GridCell[] {
  let next = 0;
  const cells = allCellsOf(row).map((element) => {
    const stated = numberOf(element, 'aria-colindex');
    const column = stated === undefined ? next : stated - 1;
    next = column + spanOf(element);
    return { element, column };
  });
  return cells.filter(({ element }) => isDrawn(element));
}

const allCellsOf = (row: Element) => findElements(row, isCell, (element) => isCell(element) || isGrid(element));

/** Columns that a row covers. Rows whose cells name their columns can't be out of line. */
function widthOf(row: Element): number {
  const cells = allCellsOf(row);
  if (cells.some((cell) => hasAttribute(cell, 'aria-colindex'))) return 0;
  return cells.reduce((width, cell) => width + spanOf(cell), 0);
}

const spanOf = (cell: Element) => Math.max(1, numberOf(cell, 'colspan') ?? numberOf(cell, 'aria-colspan') ?? 1);

/**
 * The cells under their headers. Selection and expander columns often lack a header cell or have one without a word: a row with more or fewer
 * cells than its header is moved only when all that differs are such columns at the ends. Undefined when it can't be told.
 */
function alignedCells(row: Element, cells: GridCell[], headers: string[][], width: number): GridCell[] | undefined {
  const own = widthOf(row);
  if (own === 0 || width === 0 || own === width) return cells;
  const controls = spareAtEnds(cells.map(({ element }) => isControlOnly(element)));
  const wordless = spareAtEnds(Array.from(headers, (candidates) => (candidates ?? []).length === 0));
  if (own - controls.start - controls.end !== width - wordless.start - wordless.end) return undefined;
  const shift = wordless.start - controls.start;
  return cells.map(({ element, column }) => ({ element, column: column + shift }));
}

/** How many stand at the start and at the end before anything else does. */
function spareAtEnds(isSpare: boolean[]): { start: number; end: number } {
  const start = isSpare.indexOf(false);
  return start === -1 ? { start: 0, end: 0 } : { start, end: [...isSpare].reverse().indexOf(false) };
}

/** A tick box, a chevron (also one that is a letter): something to press, nothing to read. An empty cell may be an empty value. */
const isControlOnly = (cell: Element) =>
  cellText(cell).length <= 2 && cellTextWithoutControls(cell) === '' && findElements(cell, isDrawn).length > 0;

function isHeaderRow(row: Element, cells: GridCell[]): boolean {
  if (cells.some(({ element }) => attributeOf(element, 'role') === 'columnheader')) return true;
  if (closestComposed(row, (element) => localNameOf(element) === 'thead')) return true;
  // A data row may begin with a `<th>` of its own (its name); only a row that is all `<th>` is a header.
  return cells.length > 1 && cells.every(({ element }) => localNameOf(element) === 'th' && attributeOf(element, 'scope') !== 'row');
}

/** A row of empty fields and nothing else above the data: each filters its column (AG Grid's floating filters, 2026-11). */
function isFilterRow(cells: GridCell[]): boolean {
  const isEmptyBut = ({ element }: GridCell) => visibleText(element) === '' && linksIn(element).length === 0;
  return cells.every(isEmptyBut) && cells.some(({ element }) => findElements(element, isField).length > 0);
}

/** The rows above the data: headers and filters. */
export function headRowsOf(grid: Element): Element[] {
  const rows = findElements(grid, isRow, (element) => isRow(element) || isGrid(element));
  const isHead = (row: Element) => {
    const cells = cellsOf(row);
    return isHeaderRow(row, cells) || isFilterRow(cells);
  };
  const end = rows.findIndex((row) => !isHead(row));
  return end === -1 ? rows : rows.slice(0, end);
}

/** The texts that a header cell may be known by, the whole one first. */
function headerCandidates(cell: Element): string[] {
  const whole = visibleText(cell);
  const leaves = findElements(cell, (element) => isDrawn(element)).map((element) => visibleText(element));
  const names = [cell, ...findElements(cell, (element) => hasAttribute(element, 'aria-label'))].map(accessibleName);
  return [...new Set([whole, cellTextWithoutControls(cell), ...names, ...leaves])].filter((text) => text !== '');
}

function isPlaceholder(row: Element, cells: GridCell[]): boolean {
  if (attributeOf(row, 'aria-busy') === 'true') return true;
  return cells.every(({ element }) => cellText(element) === '');
}

/** One cell over (nearly) all columns: an opened expander, or a note such as `No results found`. */
function isSpanning(cells: GridCell[], columns: number): boolean {
  const [only] = cells;
  if (cells.length !== 1 || !only || columns < 2) return false;
  return spanOf(only.element) > 1 || !matchesSelector(only.element, '[role=rowheader], th');
}

function isRowDrawn(row: Element, gridBox: DOMRect): boolean {
  if (!isDrawn(row) || attributeOf(row, 'aria-hidden') === 'true' || isHiddenBetween(row)) return false;
  const box = boxOf(row);
  const style = getComputedStyle(row);
  if (isParked(style) || isCutAway(style)) return false;
  const isPoint = box.width <= 1 && box.height <= 1;
  if (style.overflow !== 'visible' && (isPoint || box.width === 0 || box.height === 0)) return false;
  const isEmpty = box.width === 0 || box.height === 0;
  if (isEmpty) return cellsOf(row).some(({ element }) => boxOf(element).height > 0 && boxOf(element).width > 0);
  // Parked beside the grid: a spare row that a list keeps for reuse.
  return box.right > gridBox.left && box.left < gridBox.right;
}

/** Far above everything: where lists keep spare rows, and pages what only screen readers should find. */
function isParked({ top, transform }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(top) <= -1_000 || (transform !== 'none' && new DOMMatrixReadOnly(transform).m42 <= -1_000);
}

/** Nothing of the row is left to be seen. */
const isCutAway = ({ clipPath, filter }: CSSStyleDeclaration) =>
  /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath) || /opacity\(0\)/.test(filter);

/** A row group that is hidden from assistive technology holds no rows of the list. */
function isHiddenBetween(row: Element): boolean {
  const parent = parentNodeOf(row);
  return parent !== null && isElement(parent) && attributeOf(parent, 'aria-hidden') === 'true';
}

function numberOf(element: Element, attribute: string): number | undefined {
  const text = attributeOf(element, attribute);
  return text !== null && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
}
