import type { Event } from './event';
import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import type { JudgedFromSubscription, Judgement } from './judgement';
import type { ProofSource, ProofSources } from './proof-source';

/** Why something does not count. Each has one sentence in the texts (`proof.exclusion.*`). */
export const exclusionKinds = [
  'outside',
  'not-moving',
  'left-from',
  'nothing-to-move',
  'left',
  'ended-before-project',
  'already-on-to',
  'difference-accepted',
  'taken-back',
] as const;
export type ExclusionKind = (typeof exclusionKinds)[number];

export interface ProofExclusion {
  kind: ExclusionKind;
  /** None where it is about the customer as a whole. */
  subscriptions: { id: Guid; name: string }[];
  /** In the admin's words, where a reason is asked for. */
  reason?: string;
  /** The decision, or the event that was taken back. */
  source?: ProofSource;
}

/** Everything that the progress leaves out, with its reason. `events` are the customer's, `counted` those of them in force. */
export function exclusionsOf(
  { facts, judgement, sources }: { facts: CustomerFacts; judgement: Judgement; sources: ProofSources },
  takenBack: readonly Event[],
): ProofExclusion[] {
  return [
    ...aboutCustomer(facts, judgement, sources),
    ...judgement.from.flatMap((subscription) => aboutSubscription(subscription, facts, sources)),
    ...judgement.to
      .filter(({ outcome }) => outcome === 'already on To')
      .map(({ id, name }) => {
        const event = facts.markedAlreadyOnTo?.findLast(({ subscription }) => subscription === id)?.event;
        return exclusion('already-on-to', { subscriptions: [{ id, name }], source: sources.get(event ?? '') });
      }),
    ...facts.acceptedDifferences.map(({ from, to, reason, event }) => {
      const all = [...judgement.from, ...judgement.to].filter(({ id }) => from.includes(id) || to.includes(id));
      const subscriptions = all.map(({ id, name }) => ({ id, name }));
      return exclusion('difference-accepted', { subscriptions, reason, source: sources.get(event) });
    }),
    ...takenBack.map(({ id }) => exclusion('taken-back', { subscriptions: [], source: sources.get(id) })),
  ];
}

function aboutCustomer({ notMoving }: CustomerFacts, { isInProject, stage }: Judgement, sources: ProofSources): ProofExclusion[] {
  if (!isInProject) return [exclusion('outside', { subscriptions: [] })];
  if (notMoving) {
    return [exclusion('not-moving', { subscriptions: [], reason: notMoving.reason, source: sources.get(notMoving.event) })];
  }
  if (stage === 'left From') return [exclusion('left-from', { subscriptions: [] })];
  return stage === 'nothing to move' ? [exclusion('nothing-to-move', { subscriptions: [] })] : [];
}

function aboutSubscription(
  { id, name, method, methodAdvice, isMethodChosen }: JudgedFromSubscription,
  { methods }: CustomerFacts,
  sources: ProofSources,
): ProofExclusion[] {
  const subscriptions = [{ id, name }];
  if (methodAdvice.reason === 'ended-before-project') return [exclusion('ended-before-project', { subscriptions })];
  const chosen = methods[id];
  if (method !== 'leave' || !isMethodChosen || !chosen) return [];
  return [exclusion('left', { subscriptions, reason: chosen.reason, source: sources.get(chosen.event) })];
}

interface Why {
  subscriptions: ProofExclusion['subscriptions'];
  reason?: string | undefined;
  source?: ProofSource | undefined;
}

function exclusion(kind: ExclusionKind, { subscriptions, reason, source }: Why): ProofExclusion {
  return { kind, subscriptions, ...(reason === undefined ? {} : { reason }), ...(source ? { source } : {}) };
}
