import type { Event } from './event';
import type { Guid } from './guid';

/** The subscriptions that a decision names; none where it is about the customer as a whole, or about all customers. */
export function namedSubscriptions(event: Event): Guid[] {
  switch (event.type) {
    case 'method-chosen':
    case 'marked-already-on-to':
      return [event.payload.subscription];
    case 'note-added':
      return event.payload.subscription === undefined ? [] : [event.payload.subscription];
    case 'twins-linked':
    case 'twins-unlinked':
    case 'difference-accepted':
      return [...event.payload.from, ...event.payload.to];
    case 'suggestions-confirmed':
      return event.payload.pairs.flatMap(({ from, to }) => [...from, ...to]);
    case 'transfer-requested':
    case 'told-microsoft':
      return event.payload.subscriptions;
    default:
      return [];
  }
}
