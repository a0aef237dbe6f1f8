import type { UnreadableReason } from './define-page';
import { ReadingEnded, type Visit } from './patience';
import { type Found, type Survey, survey } from './survey';

/** A row with the id that makes it one. `fingerprint` holds all its values: equal ids with unequal fingerprints contradict each other. */
export interface KeyedRow<Row> {
  id: string;
  fingerprint: string;
  row: Row;
  /** Where a list may show one thing on two lines: what both say together. Without it the first line stands for both. */
  combine?: (other: Row) => Row;
}

/** What is read of a row, with the element that it was read from. */
export interface Anchored {
  row: Element;
}

/** What one look at a list on the page saw. */
export interface Look<Row> {
  page: Survey;
  grid?: Found;
  rows: KeyedRow<Row>[];
  /** Drawn rows that show no id, that lack a value they need, that have not come yet. */
  withoutId: number;
  unreadable: number;
  placeholders: number;
  /** The page's own count of the whole list. */
  statedTotal?: number;
  /** `aria-rowcount` without header rows. */
  statedRows?: number;
  saysEmpty: boolean;
  hasFilter: boolean;
  /** Something on the page may hold more of the list than any reader here gets at: pages (a stated total outranks them), tabs. */
  unread?: 'pages' | 'tabs';
  /** The columns mean what the admin taught, since the page's own words did not say enough. */
  isTaught?: boolean;
  /** Why this can't be read; may pass while the page is still loading. */
  trouble?: { reason: UnreadableReason; detail?: string };
}

/** Takes one look at one list of the page. */
export type Looker<Row> = (page: Survey) => Look<Row>;

/**
 * Looks until two looks agree and nothing is loading any more. Placeholder rows and a busy mark may take the whole patience; a page that
 * stands still without a list only a part of it.
 */
export async function lookUntilStill<Row>(
  visit: Visit,
  looker: Looker<Row>,
  isExpected = (_: Look<Row>) => true,
): Promise<Look<Row>> {
  const started = performance.now();
  let before: string | undefined;
  for (;;) {
    const look = looker(survey(visit.root, visit.url));
    const waited = performance.now() - started;
    const now = signatureOf(look);
    const isWaiting = look.placeholders > 0 || look.page.isBusy;
    if (!isWaiting && now === before && isExpected(look)) {
      if (!look.trouble && look.rows.length > 0) return look;
      // The word for an empty list may still be that of the tab or customer before: it is believed only after a while.
      if (!look.trouble && saysEmpty(look) && waited > visit.pace.patience / 12) return look;
      if (waited > visit.pace.patience / 4) {
        if (look.trouble) throw new ReadingEnded(look.trouble.reason, look.trouble.detail);
        return look;
      }
    }
    if (waited > visit.pace.patience) {
      // Rows that never stand still can't be read: what is seen now is another thing in a moment.
      if (isWaiting || now !== before) throw new ReadingEnded('still-loading');
      if (look.trouble) throw new ReadingEnded(look.trouble.reason, look.trouble.detail);
      return look;
    }
    if (visit.isStoppedByAdmin()) return look;
    before = now;
    await visit.pause(visit.pace.look);
  }
}

export const saysEmpty = <Row>(look: Look<Row>): boolean => look.saysEmpty || look.statedTotal === 0;

function signatureOf<Row>(look: Look<Row>): string {
  const rows = look.rows.map(({ id, fingerprint }) => `${id} ${fingerprint}`);
  return [look.trouble?.reason, look.statedTotal, look.withoutId, look.unreadable, look.placeholders, look.saysEmpty, ...rows].join(
    '\n',
  );
}

/** The ids on screen in their order: what tells one page of a list from another. */
export const idsOf = <Row>(look: Look<Row>) => look.rows.map(({ id }) => id).join(' ');
