import type { Event } from './event';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import type { Headline } from './headline';

/** What stands in the place of a customer, and of words that somebody wrote and that may name one. */
export interface Mask {
  nameOf: (customer: Guid) => string;
  hidden: string;
}

/** Without name and domain. The Microsoft ID stays, because links and decisions need it: whoever draws it asks the mask. */
export function maskHeadline({ domain: _domain, ...headline }: Headline, { nameOf }: Mask): Headline {
  return { ...headline, name: nameOf(headline.customer) };
}

export function maskFacts({ domain: _domain, ...facts }: CustomerFacts, { nameOf, hidden }: Mask): CustomerFacts {
  const { notMoving } = facts;
  return {
    ...facts,
    name: nameOf(facts.id),
    notes: facts.notes.map((note) => ({ ...note, text: hidden })),
    microsoftAnswers: facts.microsoftAnswers.map((answer) => ({ ...answer, answer: hidden })),
    acceptedDifferences: facts.acceptedDifferences.map((accepted) => ({ ...accepted, reason: hidden })),
    methods: Object.fromEntries(
      Object.entries(facts.methods).map(([id, chosen]) => [
        id,
        chosen.reason === undefined ? chosen : { ...chosen, reason: hidden },
      ]),
    ),
    ...(notMoving && { notMoving: { ...notMoving, reason: hidden } }),
  };
}

/** For a file that goes to others: without the Microsoft ID too, which nothing needs there. */
export function maskForExport(facts: CustomerFacts, mask: Mask): CustomerFacts {
  return { ...maskFacts(facts, mask), id: mask.hidden };
}

/** For sentences about what happened; nothing else may be done with it. */
export function maskEvent(event: Event, { hidden }: Mask): Event {
  switch (event.type) {
    case 'note-added':
      return { ...event, payload: { ...event.payload, text: hidden } };
    case 'microsoft-answered':
      return { ...event, payload: { ...event.payload, answer: hidden } };
    case 'difference-accepted':
    case 'marked-not-moving':
      return { ...event, payload: { ...event.payload, reason: hidden } } as Event; // each keeps its own type and payload
    case 'method-chosen':
      return event.payload.reason === undefined ? event : { ...event, payload: { ...event.payload, reason: hidden } };
    case 'access-registered':
      return event.payload.note === undefined ? event : { ...event, payload: { note: hidden } };
    case 'file-imported':
      return { ...event, payload: { ...event.payload, fileName: hidden } };
    default:
      return event;
  }
}

/** Digits of a customer's code: of a million customers, two would share one with a chance of 1 in 500 million. */
export const codeLength = 16;

/** The codes, one after the other, with those added that are not among them yet. */
export function withCodes(known: string, codes: readonly string[]): string {
  const there = new Set(codesIn(known));
  return known + [...new Set(codes)].filter((code) => !there.has(code)).join('');
}

/** Which number each code has: its place in the row, from 1 on, for good. */
export function numbersOf(known: string): Map<string, number> {
  return new Map(codesIn(known).map((code, index) => [code, index + 1]));
}

function codesIn(known: string): string[] {
  return Array.from({ length: Math.floor(known.length / codeLength) }, (_, index) =>
    known.slice(index * codeLength, (index + 1) * codeLength),
  );
}
