import type { About, DraftEvent, Happening } from '../../utils/consolidation/event';
import { makeEventId } from '../../utils/database/make-event-id';
import { record } from '../../utils/database/record';
import type { StorageFailure } from '../../utils/database/storage-error';
import { now } from '../shared/clock';
import { dataChanged } from './data-changed';

/** Records one decision of the admin. Returns what went wrong, if anything did. */
export async function decide(
  about: About,
  happening: Happening,
  account: string | null = null,
): Promise<StorageFailure | undefined> {
  return (await decideUndoably(about, happening, { account })).failure;
}

/** The same, with what takes it back. */
export async function decideUndoably(about: About, happening: Happening, options: DecideOptions): Promise<Decided> {
  return await decideTogether([{ about, happening }], options);
}

interface DecideOptions {
  account?: string | null;
  /** Who decides, where that is known. */
  by?: string | undefined;
}

interface Decided {
  failure: StorageFailure | undefined;
  undo: () => Promise<StorageFailure | undefined>;
}

/** Several decisions, all recorded or none, and taken back together. */
export async function decideTogether(
  decisions: readonly { about: About; happening: Happening }[],
  { account = null, by }: DecideOptions = {},
): Promise<Decided> {
  const who = by === undefined ? {} : { by };
  const drafts = decisions.map(
    ({ about, happening }): DraftEvent => ({ id: makeEventId(new Date()), account, about, ...who, ...happening }),
  );
  const undo = () =>
    recordAll(
      drafts.map(({ id, about }) => ({
        id: makeEventId(new Date()),
        account: null,
        about,
        ...who,
        type: 'undone',
        payload: { event: id },
      })),
    );
  return { failure: await recordAll(drafts), undo };
}

async function recordAll(drafts: DraftEvent[]): Promise<StorageFailure | undefined> {
  const result = await record(drafts, { now: now() });
  if (!result.isRecorded) return result.failure;
  dataChanged();
  return undefined;
}
