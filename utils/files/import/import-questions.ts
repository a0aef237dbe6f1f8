import type { Guid } from '../../consolidation/guid';
import type { Imported } from './imported';

/** What only the admin knows about a file, and what the file itself says towards it. */
export interface ImportQuestions {
  /** From which account it was exported. */
  account: boolean;
  /** The partner tenant that the file names: it must be that account's. */
  partnerId?: Guid;
  /** Whose list it is. */
  customer: boolean;
  exportTime: boolean;
  /** Whether it is the whole list: not asked where the file itself shows that rows are missing. */
  wholeList: boolean;
  /** More than one: the admin says which one is theirs. */
  markets: string[];
  segments: string[];
}

export function questionsOf(imported: Imported): ImportQuestions {
  const partnerId = partnerOf(imported);
  const { type } = imported;
  return {
    account: type !== 'offer-matrix',
    ...(partnerId !== undefined && { partnerId }),
    customer: imported.type === 'subscriptions' && imported.rows.some((row) => row.customer === undefined),
    exportTime: type === 'customers' || type === 'subscriptions' || type === 'migrations',
    wholeList: mayBeWhole(imported),
    markets: imported.type === 'prices' ? differentIn(imported.prices.map(({ market }) => market)) : [],
    segments: imported.type === 'prices' ? differentIn(imported.prices.map(({ segment }) => segment)) : [],
  };
}

function mayBeWhole(imported: Imported): boolean {
  if (imported.type !== 'customers' && imported.type !== 'subscriptions') return false;
  if (imported.type === 'subscriptions' && !imported.mayBeWholeList) return false;
  const isOneList = imported.type === 'customers' || new Set(imported.rows.map(({ customer }) => customer)).size === 1;
  const lacksRows = imported.statedTotal !== undefined && imported.statedTotal !== imported.rows.length;
  return !imported.hasNextPage && !(isOneList && lacksRows);
}

/** A file of several partners is no account's: the one that differs is refused when it is compared. */
function partnerOf(imported: Imported): Guid | undefined {
  switch (imported.type) {
    case 'customers':
      return imported.partnerId;
    case 'subscriptions':
      return imported.rows.find(({ partnerId }) => partnerId !== undefined)?.partnerId;
    case 'migrations':
      return imported.migrations.find(({ partnerId }) => partnerId !== undefined)?.partnerId;
    default:
      return undefined;
  }
}

function differentIn(texts: readonly (string | undefined)[]): string[] {
  const different = [...new Set(texts.filter((text) => text !== undefined))].sort();
  return different.length > 1 ? different : [];
}

/** Every subscription that a file names, to look up where it was seen before. */
export function subscriptionIdsOf(imported: Imported): Set<Guid> {
  switch (imported.type) {
    case 'subscriptions':
      return setOf(imported.rows.map(({ listed, detail }) => listed?.id ?? detail?.id));
    case 'migrations':
      return setOf(imported.migrations.flatMap(({ legacy, newCommerce }) => [legacy, newCommerce]));
    case 'activity':
      return setOf(imported.entries.flatMap(({ subscriptions }) => subscriptions.map(({ id }) => id)));
    case 'charges':
      return setOf(imported.charges.map(({ subscription }) => subscription));
    default:
      return new Set();
  }
}

const setOf = (ids: readonly (Guid | undefined)[]) => new Set(ids.filter((id) => id !== undefined));
