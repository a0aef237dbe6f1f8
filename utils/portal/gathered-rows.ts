import type { Completeness, IncompleteReason } from '../consolidation/capture';
import type { KeyedRow, Look } from './look';
import { ReadingEnded, type Visit } from './patience';

/** How the reading of a list ended: with its proof, or with what is missing for one. */
export type Ending = { proof: 'last-page' | 'end-of-list' } | { reason: IncompleteReason };

/** Rows over all pages and scroll positions, with what was seen on the way. */
export class GatheredRows<Row> {
  /** By id, in the order of first sight. */
  private readonly byId = new Map<string, KeyedRow<Row>>();
  /** Rows as the page counts them: an id that is listed twice counts twice. */
  lines = 0;
  withoutId = 0;
  unreadable = 0;
  statedTotals = new Set<number>();
  statedRows: number | undefined;
  hasFilter = false;
  unread = new Set<Look<Row>['unread']>();
  wasHidden = false;
  /** An id came again on another page: the list moved while it was read, or the portal lists it twice. */
  hasRepeats = false;

  constructor(private readonly visit: Visit) {}

  /** Adds a look; `isNewPage` is false for further scroll positions of the page added last. Returns how many ids were new. */
  add(look: Look<Row>, isNewPage: boolean): number {
    let added = 0;
    const seenHere = new Set<string>();
    for (const keyed of look.rows) {
      const known = this.byId.get(keyed.id);
      if (known && known.fingerprint !== keyed.fingerprint) throw new ReadingEnded('rows-contradict');
      if (!known) {
        this.byId.set(keyed.id, keyed);
        added++;
        this.lines++;
      } else if (isNewPage) {
        if (known.combine) this.byId.set(keyed.id, { ...known, row: known.combine(keyed.row) });
        this.lines++;
        if (!seenHere.has(keyed.id)) this.hasRepeats = true;
      }
      seenHere.add(keyed.id);
    }
    this.withoutId += isNewPage || added > 0 ? look.withoutId : 0;
    this.unreadable += isNewPage || added > 0 ? look.unreadable : 0;
    if (look.statedTotal !== undefined) this.statedTotals.add(look.statedTotal);
    // A list that learns its length while it is scrolled knows it best at the end.
    this.statedRows = look.statedRows ?? this.statedRows;
    this.hasFilter ||= look.hasFilter;
    if (look.unread) this.unread.add(look.unread);
    this.wasHidden ||= look.page.isHiddenTab;
    const [total] = this.statedTotals;
    this.visit.onProgress({ rows: this.byId.size, ...(total !== undefined && { total }) });
    return added;
  }

  /** Whether a look shows nothing but rows that are known, with the values they had. */
  confirms(look: Look<Row>): boolean {
    return look.rows.every(({ id, fingerprint }) => this.byId.get(id)?.fingerprint === fingerprint);
  }

  rows(): Row[] {
    return [...this.byId.values()].map(({ row }) => row);
  }
}

/** Complete only when nothing at all speaks against it. */
export function completenessOf<Row>(gathered: GatheredRows<Row>, ending: Ending): Completeness {
  const [statedTotal] = gathered.statedTotals;
  const stated = statedTotal === undefined ? {} : { statedTotal };
  const incomplete = (reason: IncompleteReason): Completeness => ({ isComplete: false, reason, ...stated, read: gathered.lines });
  if (gathered.wasHidden) return incomplete('tab-hidden');
  // Rows that head a group are counted by the grid, too: that they have no id says more than the count.
  const hasStrangers = gathered.withoutId > 0;
  if ('reason' in ending)
    return incomplete(hasStrangers && ending.reason === 'list-not-at-end' ? 'rows-without-id' : ending.reason);
  if (hasStrangers) return incomplete('rows-without-id');
  if (gathered.unreadable > 0) return incomplete('unreadable-rows');
  if (gathered.statedTotals.size > 1) return incomplete('changed-while-reading');
  if (statedTotal !== undefined && statedTotal !== gathered.lines) return incomplete('count-differs');
  if (gathered.hasFilter) return incomplete('filter-in-effect');
  const hasUnreadPages = gathered.unread.has('pages') && statedTotal === undefined && ending.proof !== 'last-page';
  if (hasUnreadPages || gathered.unread.has('tabs')) return incomplete('no-proof-of-end');
  return { isComplete: true, proof: statedTotal === undefined ? ending.proof : 'stated-total', ...stated };
}
