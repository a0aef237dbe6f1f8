import type { DraftEvent, Event, Happening, HappeningType } from './event';
import type { Guid } from './guid';

/** How two decisions stand to each other: `same` says it again, `contrary` can't hold beside the other. */
export type DecisionRelation = 'same' | 'contrary' | 'independent';

/** What a decision is about, as keys: only decisions that share one can contradict each other. Empty for what is no decision. */
export function mattersOf(event: Event | DraftEvent): string[] {
  switch (event.type) {
    case 'method-chosen':
      return [`method:${event.payload.subscription}`, ...(isToMove(event) ? ['moving'] : [])];
    case 'twins-linked':
      return [...twinKeys(event.payload), 'moving'];
    case 'suggestions-confirmed':
      return [...event.payload.pairs.flatMap(twinKeys), 'moving'];
    case 'twins-unlinked':
      return twinKeys(event.payload);
    case 'marked-already-on-to':
      return [`twin:${event.payload.subscription}`];
    case 'marked-not-moving':
    case 'transfer-requested':
    case 'told-microsoft':
    case 'invitation-sent':
      return ['moving'];
    case 'microsoft-answered':
      return ['answer'];
    case 'wave-set':
      return ['wave'];
    case 'owner-set':
      return ['owner'];
    case 'capture-reassigned':
      return [`capture:${event.payload.event}`];
    case 'price-set':
      return [`price:${priceKey(event)}`];
    case 'setting-changed':
      return [`setting:${event.payload.key}`];
    case 'account-identified':
      return event.payload.label === undefined ? [] : [`label:${accountOf(event)}`];
    default:
      return [];
  }
}

/** Whether another decision may contradict it. */
export function isDecision(event: Event | DraftEvent): boolean {
  return mattersOf(event).length > 0;
}

/** Of two decisions about one customer, or about the project. */
export function relationOf(a: Event, b: Event): DecisionRelation {
  if (a.type === 'marked-not-moving' || b.type === 'marked-not-moving') return relationToNotMoving(a, b);
  if (isAboutTwins(a) && isAboutTwins(b)) return relationOfTwins(a, b);
  if (a.type === 'method-chosen' && b.type === 'method-chosen')
    return compared(a.payload.subscription === b.payload.subscription, a.payload.method === b.payload.method);
  if (a.type === 'microsoft-answered' && b.type === 'microsoft-answered')
    return compared(true, a.payload.reportsMigrated === b.payload.reportsMigrated);
  if (a.type === 'wave-set' && b.type === 'wave-set') return compared(true, a.payload.wave === b.payload.wave);
  if (a.type === 'owner-set' && b.type === 'owner-set') return compared(true, a.payload.owner === b.payload.owner);
  if (a.type === 'capture-reassigned' && b.type === 'capture-reassigned')
    return compared(a.payload.event === b.payload.event, a.payload.account === b.payload.account);
  if (a.type === 'price-set' && b.type === 'price-set')
    return compared(priceKey(a) === priceKey(b), a.payload.monthlyPrice === b.payload.monthlyPrice);
  if (a.type === 'setting-changed' && b.type === 'setting-changed')
    return compared(a.payload.key === b.payload.key, a.payload.value === b.payload.value);
  if (a.type === 'account-identified' && b.type === 'account-identified')
    return compared(isLabelling(a) && isLabelling(b) && accountOf(a) === accountOf(b), a.payload.label === b.payload.label);
  return 'independent';
}

function compared(isSameMatter: boolean, isSameAnswer: boolean): DecisionRelation {
  if (!isSameMatter) return 'independent';
  return isSameAnswer ? 'same' : 'contrary';
}

/** Decisions that only make sense for a customer that moves. */
const movingTypes: ReadonlySet<HappeningType> = new Set([
  'twins-linked',
  'suggestions-confirmed',
  'transfer-requested',
  'told-microsoft',
  'invitation-sent',
]);

function isToMove(event: Event | DraftEvent): boolean {
  return event.type === 'method-chosen' ? event.payload.method !== 'leave' : movingTypes.has(event.type);
}

function relationToNotMoving(a: Event, b: Event): DecisionRelation {
  if (a.type === b.type) return 'same';
  return isToMove(a) || isToMove(b) ? 'contrary' : 'independent';
}

interface Pair {
  from: Guid[];
  to: Guid[];
}

interface TwinWord {
  isJoined: boolean;
  pairs: Pair[];
}

function isAboutTwins({ type }: Event): boolean {
  return ['twins-linked', 'suggestions-confirmed', 'twins-unlinked', 'marked-already-on-to'].includes(type);
}

function relationOfTwins(a: Event, b: Event): DecisionRelation {
  const [one, other] = [twinWord(a), twinWord(b)];
  if (one.isJoined !== other.isJoined) return anyPair(one, other, isTakenApart) ? 'contrary' : 'independent';
  if (anyPair(one, other, isEqualPair)) return 'same';
  return one.isJoined && anyPair(one, other, sharesOne) ? 'contrary' : 'independent';
}

/** "Was already on To" takes that subscription away from whatever it would be joined with. */
function twinWord(event: Event): TwinWord {
  switch (event.type) {
    case 'twins-linked':
      return { isJoined: true, pairs: [event.payload] };
    case 'suggestions-confirmed':
      return { isJoined: true, pairs: event.payload.pairs };
    case 'twins-unlinked':
      return { isJoined: false, pairs: [event.payload] };
    case 'marked-already-on-to':
      return { isJoined: false, pairs: [{ from: [], to: [event.payload.subscription] }] };
    default:
      return { isJoined: false, pairs: [] };
  }
}

function anyPair(one: TwinWord, other: TwinWord, holds: (a: Pair, b: Pair) => boolean): boolean {
  return one.pairs.some((a) => other.pairs.some((b) => holds(a, b)));
}

function isEqualPair(a: Pair, b: Pair): boolean {
  return isEqualSet(a.from, b.from) && isEqualSet(a.to, b.to);
}

function isEqualSet(a: readonly Guid[], b: readonly Guid[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Each subscription is used once: two links that share one can't both hold. */
function sharesOne(a: Pair, b: Pair): boolean {
  return a.from.some((id) => b.from.includes(id)) || a.to.some((id) => b.to.includes(id));
}

function isTakenApart(a: Pair, b: Pair): boolean {
  const sharesTo = a.to.some((id) => b.to.includes(id));
  return sharesTo && (a.from.length === 0 || b.from.length === 0 || a.from.some((id) => b.from.includes(id)));
}

function twinKeys({ from, to }: Pair): string[] {
  return [...from, ...to].map((id) => `twin:${id}`);
}

function priceKey({ payload }: Extract<Happening, { type: 'price-set' }>): string {
  return [payload.side, payload.currency, payload.product].join('/');
}

function isLabelling({ payload }: Extract<Happening, { type: 'account-identified' }>): boolean {
  return payload.label !== undefined;
}

function accountOf({ about, account }: Pick<Event, 'about' | 'account'>): string {
  return typeof about === 'object' && 'account' in about ? about.account : (account ?? '');
}
