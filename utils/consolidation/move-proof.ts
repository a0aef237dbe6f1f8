import { hasEnded } from './billing';
import type { CustomerFacts, SubscriptionFacts } from './facts';
import type { Guid } from './guid';
import type { JudgedFromSubscription, Judgement } from './judgement';
import { isGone } from './known-subscription';
import type { Instant } from './subscription';

/** `missing-once`: one list lacks it, which may be the portal's delay. */
export type FromShows = 'running' | 'suspended' | 'ended' | 'missing-once' | 'gone';
/** `suggested`: a similar one is active, and nobody confirmed that it is the twin. */
export type ToShows = 'active' | 'suggested' | 'not-active' | 'missing' | 'not-captured';

/** What the latest captures of both accounts say of one subscription that somebody else moves. */
export interface MoveProof {
  from: { shows: FromShows; at: Instant };
  to: { shows: ToShows; at?: Instant };
  /** By the rules of its method, which also ask how complete and how young the captures are. */
  isProved: boolean;
}

export function moveProofOf(subscription: JudgedFromSubscription, facts: CustomerFacts, judgement: Judgement): MoveProof {
  const own = findSubscription(facts, subscription);
  return {
    from: own ? fromShows(own, subscription) : { shows: 'running', at: facts.lastEventAt },
    to: toShows(subscription, facts, judgement),
    isProved: subscription.stage === 'done',
  };
}

/** Whether any side shows that it has begun to move: then captures are what is missing, not a request. */
export function hasBegunToMove({ from, to }: MoveProof): boolean {
  // A suggested twin counts as well: a second request for something that has moved would only fail.
  const isOnTo = to.shows === 'active' || to.shows === 'suggested';
  return from.shows === 'gone' || from.shows === 'missing-once' || from.shows === 'ended' || isOnTo;
}

function fromShows(own: SubscriptionFacts, { status }: JudgedFromSubscription): MoveProof['from'] {
  const lacked = own.absentIn.at(-1);
  if (lacked) return { shows: isGone(own) ? 'gone' : 'missing-once', at: lacked.at };
  const at = own.lastSeenAt;
  if (hasEnded(status)) return { shows: 'ended', at };
  return { shows: status === 'suspended' ? 'suspended' : 'running', at };
}

function toShows({ group }: JudgedFromSubscription, facts: CustomerFacts, judgement: Judgement): MoveProof['to'] {
  const twins = judgement.to.flatMap((twin) => {
    const own = group?.to.includes(twin.id) ? findSubscription(facts, twin) : undefined;
    return own && own.absentIn.length === 0 ? [{ status: twin.status, at: own.lastSeenAt }] : [];
  });
  const active = twins.find(({ status }) => status === 'active');
  if (active) return { shows: group?.isSuggestion ? 'suggested' : 'active', at: active.at };
  const [other] = twins;
  if (other) return { shows: 'not-active', at: other.at };
  const captured = facts.accounts
    .flatMap(({ side, sections }) => (side === 'to' ? sections.map(({ at }) => at) : []))
    .toSorted()
    .at(-1);
  return captured === undefined ? { shows: 'not-captured' } : { shows: 'missing', at: captured };
}

function findSubscription(
  { accounts }: CustomerFacts,
  { id, account }: { id: Guid; account: string },
): SubscriptionFacts | undefined {
  return accounts.find((side) => side.account === account)?.subscriptions.find((one) => one.id === id);
}
