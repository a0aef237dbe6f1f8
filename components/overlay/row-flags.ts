import type { Guid } from '../../utils/consolidation/guid';
import type { OverlayModel } from './overlay-model';
import { fromFlagTones, type Tone, toFlagTones } from './tone';
import { flagWords, stageWords, type Translate } from './words';

/** What is drawn beside one row: a few words, and what to do where there is room. */
export interface RowFlag {
  id: Guid;
  name: string;
  tone: Tone;
  short: string;
  whole: string;
}

/** One flag for each row on screen that the view speaks of, in the page's order. */
export function rowFlags({ page, rows, view }: OverlayModel, t: Translate): RowFlag[] {
  if (!view) return [];
  const flagOf = page === 'customer-list' ? customerFlags(view, t) : subscriptionFlags(view, t);
  return rows.flatMap(({ id, name }) => {
    const flag = flagOf(id);
    return flag ? [{ id, name, ...flag }] : [];
  });
}

type View = NonNullable<OverlayModel['view']>;
type Words = Omit<RowFlag, 'id' | 'name'>;

function subscriptionFlags(view: View, t: Translate): (id: Guid) => Words | undefined {
  const from = new Map(view.fromRows.map((row) => [row.id, row.flag]));
  const to = new Map(view.toRows.map((row) => [row.id, row.flag]));
  return (id) => {
    const fromFlag = from.get(id);
    if (fromFlag) return { tone: fromFlagTones[fromFlag], ...flagWords({ side: 'from', flag: fromFlag }, t) };
    const toFlag = to.get(id);
    return toFlag && { tone: toFlagTones[toFlag], ...flagWords({ side: 'to', flag: toFlag }, t) };
  };
}

function customerFlags(view: View, t: Translate): (id: Guid) => Words | undefined {
  const rows = new Map(view.customerRows.map((row) => [row.id, row]));
  return (id) => {
    const row = rows.get(id);
    if (!row) return undefined;
    const stage = stageWords(row.stage, t);
    if (row.billedTwice === 0) return { tone: row.stage === 'done' ? 'good' : 'quiet', short: stage, whole: stage };
    const words = t('overlay:flags.customerBilledTwice', { stage, count: row.billedTwice });
    return { tone: 'danger', short: words, whole: words };
  };
}
