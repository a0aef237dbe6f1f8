import type { InvitationState } from '../../components/overlay/overlay-model';
import { makeEventId } from '../../utils/database/make-event-id';
import { pages } from '../../utils/portal/all-pages';
import { askTwice } from './ask-twice';
import { noteHealth } from './note-health';
import { storeOrSay, type Visit } from './visit';

/** `Record invitation`: the link and the text of the relationship request, which serve all customers. */
export async function recordInvitation(visit: Visit): Promise<void> {
  const { store, signal, url } = visit;
  const say = (invitation: InvitationState) => {
    if (!signal.aborted) store.set({ invitation });
  };
  say({ state: 'idle' });
  const reading = await pages['relationship-request'].read(document, { url, signal });
  noteHealth(visit, reading);
  if (!reading.ok) return say({ state: 'unreadable', reason: reading.reason });

  const { link, text, includesPermissions } = reading.capture;
  const id = makeEventId(new Date());
  const on = visit.onScreen();
  const problem = await storeOrSay(visit, () =>
    askTwice('invitation-recorded', { id, on, link, text, ...(includesPermissions !== undefined && { includesPermissions }) }),
  );
  say(problem ? { state: 'refused', problem } : { state: 'recorded' });
}
