import { boxOf } from '../../utils/portal/unclobbered';
import { containsComposed } from '../../utils/portal/walk';
import { choosePlace, freeSpans, type Place, type Span } from './free-space';
import { takenSpans } from './taken-spans';

const margin = 8;

export interface Anchor {
  /** What is beside the mark: the mark goes where nothing of it is. */
  row: Element;
  /** The line of the row that the mark is about, where the row has several. */
  line?: Element;
}

interface Measured {
  mark: HTMLElement;
  row: DOMRect;
  taken: Span[];
  widths: { whole: number; short: number };
  height: number;
}

/**
 * Puts each mark beside the row it speaks of, where the row has nothing to read or press. All marks share one column where there is one,
 * so that they read as a column of the table. Rows off the screen get none. Reads first, writes then: call it once a frame.
 */
export function placeMarks(marks: Iterable<HTMLElement>, anchors: ReadonlyMap<string, Anchor>, rightEdge: number): void {
  const measured: Measured[] = [];
  const hidden: HTMLElement[] = [];
  for (const mark of marks) {
    const anchor = anchors.get(mark.dataset.flagFor ?? '');
    const measurement = anchor && measure(mark, anchor, rightEdge);
    if (measurement) measured.push(measurement);
    else hidden.push(mark);
  }
  const column = commonColumn(measured, rightEdge);
  const places = measured.map((row) => ({ row, place: placeOf(row, column, rightEdge) }));
  for (const mark of hidden) mark.removeAttribute('data-size');
  for (const { row, place } of places) write(row, place);
}

function measure(mark: HTMLElement, { row: element, line = element }: Anchor, rightEdge: number): Measured | undefined {
  if (!line.isConnected) return undefined;
  const row = rowBox(element, line);
  const height = mark.offsetHeight;
  const middle = row.top + row.height / 2;
  if (row.width === 0 || row.height === 0) return undefined;
  if (middle < 0 || middle > innerHeight || row.left > rightEdge) return undefined;
  if (isCovered(element, row, middle)) return undefined;
  const taken = takenSpans(element, { top: middle - height / 2, bottom: middle + height / 2 });
  return { mark, row, taken, widths: widthsOf(mark), height };
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

const widthsSeen = new WeakMap<HTMLElement, { words: string; widths: Measured['widths'] }>();

/** Measured with all words shown, once for each wording. */
function widthsOf(mark: HTMLElement): Measured['widths'] {
  const words = `${getComputedStyle(mark).fontSize} ${mark.textContent}`;
  const known = widthsSeen.get(mark);
  if (known?.words === words) return known.widths;
  mark.removeAttribute('data-size');
  mark.style.width = '';
  const whole = Math.ceil(mark.getBoundingClientRect().width);
  mark.dataset.size = 'short';
  const short = Math.ceil(mark.getBoundingClientRect().width);
  const widths = { whole, short };
  widthsSeen.set(mark, { words, widths });
  return widths;
}

/** The stretch that is free in all rows at once, wide enough for the few words of each. */
function commonColumn(rows: Measured[], rightEdge: number): Span | undefined {
  if (rows.length < 2) return undefined;
  const start = Math.max(...rows.map(({ row }) => row.left));
  const end = Math.min(...rows.map(({ row }) => row.right), rightEdge);
  const needed = Math.max(...rows.map(({ widths }) => widths.short));
  const spans = freeSpans(
    { start, end },
    rows.flatMap(({ taken }) => taken),
    margin,
  );
  return spans.filter((span) => span.end - span.start >= needed).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function placeOf({ row, taken, widths }: Measured, column: Span | undefined, rightEdge: number): Place {
  const within = { start: Math.max(row.left, 0), end: Math.min(row.right, rightEdge) };
  const spans = column ? [column] : freeSpans(within, taken, margin);
  const place = choosePlace(spans, widths, within.start);
  if (place.size !== 'bar') return place;
  // Beside the row, where the page leaves a margin.
  const beside = { start: row.right + margin, end: rightEdge - margin };
  return choosePlace([beside], widths, within.start);
}

function write({ mark, row, height }: Measured, place: Place): void {
  const top = place.size === 'bar' ? row.top + 2 : row.top + (row.height - height) / 2;
  mark.dataset.size = place.size;
  mark.style.height = place.size === 'bar' ? `${Math.max(row.height - 4, 4)}px` : '';
  mark.style.transform = `translate(${Math.round(place.start)}px, ${Math.round(top)}px)`;
}
