import { boxOf } from '../../utils/portal/unclobbered';
import { containsComposed } from '../../utils/portal/walk';
import { choosePlace, freeSpans, type Place, type Span } from './free-space';
import { takenSpans } from './taken-spans';

const margin = 8;
const edge = 1;
/** Boxes of text are higher than their letters: so much may overlap. */
const overlap = 1;

export interface Anchor {
  /** What is beside the mark: the mark goes where nothing of it is. */
  row: Element;
  /** The line of the row that the mark is about, where the row has several. */
  line?: Element;
}

/** How far to the right something may be drawn between two heights. */
export type RightEdge = (top: number, bottom: number) => number;

interface Sizes {
  whole: number;
  short: number;
  height: number;
}

interface Measured {
  mark: HTMLElement;
  row: DOMRect;
  sizes: Sizes;
  /** `start`: right behind the words of its line. */
  align: 'start' | 'end';
  beside: Span;
  /** The middle of the row first; a row of two lines has room above or below. */
  bands: { top: number; free: Span[] }[];
}

/**
 * Puts each mark beside the row it speaks of, where the row has nothing to read or press. All marks share one column where there is one,
 * so that they read as a column of the table. Rows off the screen get none. Reads first, writes then: call it once a frame.
 */
export function placeMarks(marks: Iterable<HTMLElement>, anchors: ReadonlyMap<string, Anchor>, rightEdge: RightEdge): void {
  const measured: Measured[] = [];
  const hidden: HTMLElement[] = [];
  for (const mark of marks) {
    const anchor = anchors.get(mark.dataset.flagFor ?? '');
    const measurement = anchor && measure(mark, anchor, rightEdge);
    if (measurement) measured.push(measurement);
    else hidden.push(mark);
  }
  const column = commonColumn(measured);
  const places = measured.map((row) => ({ row, ...placeOf(row, { column, isWhole: isRoomForAllWords(measured, column) }) }));
  for (const mark of hidden) mark.removeAttribute('data-size');
  for (const { row, place, top } of places) write(row, place, top);
}

function measure(mark: HTMLElement, { row: element, line }: Anchor, rightEdge: RightEdge): Measured | undefined {
  const row = rowBox(element, line ?? element);
  const middle = row.top + row.height / 2;
  if (row.width === 0 || row.height === 0) return undefined;
  if (middle < 0 || middle > innerHeight) return undefined;
  if (isCovered(element, row, middle)) return undefined;
  const sizes = sizesOf(mark);
  const bands = bandTops(row, sizes).map((top) => ({
    top,
    free: freeSpans(
      acrossRow(row, rightEdge(top, top + sizes.height)),
      takenSpans(element, { top: top + overlap, bottom: top + sizes.height - overlap }),
      margin,
    ),
  }));
  const beside = { start: row.right + margin, end: rightEdge(row.top, row.bottom) };
  return { mark, row, sizes, bands, beside, align: line ? 'start' : 'end' };
}

const acrossRow = (row: DOMRect, end: number): Span => ({ start: Math.max(row.left, 0), end: Math.min(row.right, end) });

function bandTops(row: DOMRect, { height }: Sizes): number[] {
  const middle = row.top + (row.height - height) / 2;
  const below = row.bottom - height - edge;
  const above = row.top + edge;
  return below > middle + 2 ? [middle, below, above] : [middle];
}

/** As wide as the row, as high as the line. */
function rowBox(row: Element, line: Element): DOMRect {
  const across = boxOf(row);
  const down = boxOf(line);
  return new DOMRect(across.left, down.top, across.width, down.height);
}

/** A row that scrolled under a sticky header or lies behind a dialog gets no mark: it would float over what covers the row. */
function isCovered(anchor: Element, row: DOMRect, middle: number): boolean {
  const onTop = deepestAt(Math.max(row.left, 0) + Math.min(24, row.width / 2), middle);
  return onTop !== undefined && !containsComposed(anchor, onTop) && !containsComposed(onTop, anchor);
}

function deepestAt(x: number, y: number): Element | undefined {
  let found = document.elementFromPoint(x, y) ?? undefined;
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

const sizesSeen = new WeakMap<HTMLElement, { words: string; sizes: Sizes }>();

/** Measured with all words shown, once for each wording. */
function sizesOf(mark: HTMLElement): Sizes {
  const words = `${getComputedStyle(mark).fontSize} ${mark.textContent}`;
  const known = sizesSeen.get(mark);
  if (known?.words === words) return known.sizes;
  mark.removeAttribute('data-size');
  mark.style.height = '';
  const { width, height } = mark.getBoundingClientRect();
  mark.dataset.size = 'short';
  const short = mark.getBoundingClientRect().width;
  const sizes = { whole: Math.ceil(width), short: Math.ceil(short), height: Math.ceil(height) };
  sizesSeen.set(mark, { words, sizes });
  return sizes;
}

/** The stretch that is free in the middle of all rows at once, wide enough for the few words of each. */
function commonColumn(rows: Measured[]): Span | undefined {
  if (rows.length < 2) return undefined;
  const needed = Math.max(...rows.map(({ sizes }) => sizes.short));
  const [first, ...others] = rows.map(({ bands }) => bands[0]?.free ?? []);
  const shared = others.reduce(overlaps, first ?? []);
  return shared.filter((span) => span.end - span.start >= needed).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function overlaps(some: Span[], others: Span[]): Span[] {
  return some.flatMap((a) =>
    others.map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })).filter(({ start, end }) => end > start),
  );
}

/** All whole or all short: marks of two kinds in one table would look like two meanings. */
function isRoomForAllWords(rows: Measured[], column: Span | undefined): boolean {
  return rows.every(({ sizes, beside, bands, align }) => {
    const spans = column ? [column] : align === 'start' ? (bands[0]?.free ?? []) : [beside];
    return spans.some(({ start, end }) => end - start >= sizes.whole);
  });
}

/** In the shared column, else beside the row where the page leaves a margin or gave up a strip, else where the row itself has room. */
function placeOf(
  { row, bands, beside, sizes, align }: Measured,
  { column, isWhole }: { column: Span | undefined; isWhole: boolean },
): { place: Place; top: number } {
  const rowStart = Math.max(row.left, 0);
  const widths = isWhole ? sizes : { whole: Number.POSITIVE_INFINITY, short: sizes.short };
  const middle = bands[0]?.top ?? row.top;
  const outside = { place: choosePlace([column ?? beside], widths, { rowStart, align: 'start' }), top: middle };
  if (align === 'end' && outside.place.size !== 'bar') return outside;
  const inside = bands.map(({ top, free }) => ({ top, place: choosePlace(free, widths, { rowStart, align }) }));
  return inside.find(({ place }) => place.size !== 'bar') ?? outside;
}

function write({ mark, row }: Measured, { size, start }: Place, top: number): void {
  mark.dataset.size = size;
  mark.style.height = size === 'bar' ? `${Math.max(row.height - 4, 4)}px` : '';
  mark.style.transform = `translate(${Math.round(start)}px, ${Math.round(size === 'bar' ? row.top + 2 : top)}px)`;
}
