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
  return (await decideUndoably(about, happening, account)).failure;
}

/** The same, with what takes it back. */
export async function decideUndoably(
  about: About,
  happening: Happening,
  account: string | null,
): Promise<{ failure: StorageFailure | undefined; undo: () => Promise<StorageFailure | undefined> }> {
  const draft: DraftEvent = { id: makeEventId(new Date()), account, about, ...happening };
  const undo = () => decide(about, { type: 'undone', payload: { event: draft.id } });
  const result = await record([draft], { now: now() });
  if (!result.isRecorded) return { failure: result.failure, undo };
  dataChanged();
  return { failure: undefined, undo };
}
