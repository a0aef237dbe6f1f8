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
  const draft: DraftEvent = { id: makeEventId(new Date()), account, about, ...happening };
  const result = await record([draft], { now: now() });
  if (!result.isRecorded) return result.failure;
  dataChanged();
  return undefined;
}
