/** A stretch of a line, in pixels of the viewport. */
export interface Span {
  start: number;
  end: number;
}

/** The stretches of `within` that none of `taken` touches, left to right, each kept `margin` away from its neighbours. */
export function freeSpans(within: Span, taken: Span[], margin: number): Span[] {
  const free: Span[] = [];
  let start = within.start;
  for (const span of taken.toSorted((a, b) => a.start - b.start)) {
    if (span.start - margin > start) free.push({ start, end: Math.min(span.start - margin, within.end) });
    start = Math.max(start, span.end + margin);
    if (start >= within.end) return free;
  }
  if (start < within.end) free.push({ start, end: within.end });
  return free;
}

export type MarkSize = 'whole' | 'short' | 'bar';

export interface Place {
  size: MarkSize;
  start: number;
}

/** Where a mark goes: whole where it fits, else its few words, else a bar at the row's edge. The last stretch is nearest to the status. */
export function choosePlace(
  spans: Span[],
  widths: { whole: number; short: number },
  { rowStart, align }: { rowStart: number; align: 'start' | 'end' },
): Place {
  for (const size of ['whole', 'short'] as const) {
    const width = widths[size];
    const fitting = spans.findLast((span) => span.end - span.start >= width);
    if (fitting) return { size, start: align === 'start' ? fitting.start : fitting.end - width };
  }
  return { size: 'bar', start: rowStart };
}
