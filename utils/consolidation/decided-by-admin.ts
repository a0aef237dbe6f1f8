import type { Event, HappeningType } from './event';

/** What somebody decided or noted, as opposed to what pages and files told. */
const decidedTypes: ReadonlySet<HappeningType> = new Set([
  'method-chosen',
  'twins-linked',
  'twins-unlinked',
  'suggestions-confirmed',
  'names-confirmed',
  'difference-accepted',
  'marked-already-on-to',
  'marked-not-moving',
  'wave-set',
  'owner-set',
  'invitation-sent',
  'transfer-requested',
  'told-microsoft',
  'microsoft-answered',
  'price-set',
  'note-added',
  'setting-changed',
  'irreversible-acknowledged',
  'access-registered',
  'capture-reassigned',
]);

/** Whether the admin said it, so that the admin can take it back. */
export function isDecidedByAdmin(event: Event): boolean {
  return decidedTypes.has(event.type) || (event.type === 'account-identified' && event.payload.label !== undefined);
}
