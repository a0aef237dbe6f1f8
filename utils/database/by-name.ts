import { compareText } from '../consolidation/compare-text';
import type { Headline } from '../consolidation/headline';

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Equal names stand in the order of their Microsoft IDs, so that paging neither skips nor repeats one. */
export function byName(a: Headline, b: Headline): number {
  return collator.compare(a.name, b.name) || compareText(a.customer, b.customer);
}

/** A screen of a list. */
const mostFirst = 30;

/** What a list shows first, without the days that its rows do not show. */
export function firstByName(headlines: readonly Headline[]): Headline[] {
  return headlines
    .toSorted(byName)
    .slice(0, mostFirst)
    .map(({ moments: _moments, progress: _progress, ...headline }) => headline);
}
