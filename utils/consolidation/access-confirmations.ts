import type { Event } from './event';
import { eventsInForce } from './events-in-force';
import { type ProofSource, proofSource } from './proof-source';

/** The admin's word that API access and tools work with the To account; no page of the portal shows it. */
export interface AccessConfirmation extends ProofSource {
  /** What was registered again, or who checked it. */
  note?: string;
}

/** Those that were not taken back, oldest first: several tools are confirmed one by one. */
export function accessConfirmations(events: readonly Event[]): AccessConfirmation[] {
  return eventsInForce(events).flatMap((event) => {
    if (event.type !== 'access-registered') return [];
    const { note } = event.payload;
    return [{ ...proofSource(event), ...(note === undefined ? {} : { note }) }];
  });
}
