import type { DraftEvent, EventOf } from '../consolidation/event';
import { type ConsolidatorDatabase, consolidatorDatabase, type StoredEvent } from './database';
import { makeEventId } from './make-event-id';
import { withPayloads } from './read-events';

export interface PastImport {
  event: EventOf<'file-imported'>;
  isTakenBack: boolean;
}

/** The files that were imported, here and in the histories that were united, newest first. */
export async function listImports({
  database = consolidatorDatabase(),
}: {
  database?: ConsolidatorDatabase;
} = {}): Promise<PastImport[]> {
  const stored = await database.events.where('about').equals('project').toArray();
  const wanted = await withPayloads(
    database,
    stored.filter(({ type }) => type === 'file-imported' || type === 'undone'),
  );
  // Nobody takes the taking back back here: an import is recorded again by importing its file again.
  const undone = new Set(wanted.flatMap((event) => (event.type === 'undone' ? [event.payload.event] : [])));
  return wanted
    .flatMap((event) => (event.type === 'file-imported' ? [{ event, isTakenBack: undone.has(event.id) }] : []))
    .toReversed();
}

/**
 * The events that take an import back: one for each event that it brought, about the same, and one for its head. What an import brought
 * follows its head in the same device's chain, since an import is one transaction.
 */
export async function draftsToTakeBack(
  { id, device, sequence, payload }: EventOf<'file-imported'>,
  {
    makeId = () => makeEventId(new Date()),
    database = consolidatorDatabase(),
  }: {
    makeId?: () => string;
    database?: ConsolidatorDatabase;
  } = {},
): Promise<DraftEvent[]> {
  const brought = await database.events
    .where('[device+sequence]')
    .between([device, sequence], [device, sequence + payload.events], true, true)
    .toArray();
  const first = brought.find((event) => event.id === id);
  if (!first || brought.length !== payload.events + 1) throw new Error('The events of an import are not complete');
  return brought.map((event: StoredEvent): DraftEvent => {
    return { id: makeId(), account: event.account, about: event.about, type: 'undone', payload: { event: event.id } };
  });
}
