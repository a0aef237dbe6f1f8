import type { Guid } from '../../utils/consolidation/guid';
import type { JudgedFromSubscription, JudgedToSubscription, Judgement, TwinGroup } from '../../utils/consolidation/judgement';

/** From beside To: the rows of one group of twins, or one subscription that has none. */
export interface SubscriptionRows {
  key: string;
  group?: TwinGroup;
  from: JudgedFromSubscription[];
  to: JudgedToSubscription[];
}

/** Every subscription once, in the order of the From account; what stands on To alone comes last. */
export function subscriptionRows({ from, to }: Judgement): SubscriptionRows[] {
  const rows: SubscriptionRows[] = [];
  const seen = new Set<Guid>();
  for (const subscription of from) {
    if (seen.has(keyOf(subscription))) continue;
    const { group } = subscription;
    const members = group ? from.filter((candidate) => candidate.group && isSameGroup(candidate.group, group)) : [subscription];
    for (const member of members) seen.add(keyOf(member));
    const twins = group ? to.filter((candidate) => group.to.includes(candidate.id)) : [];
    rows.push({ key: `from-${keyOf(subscription)}`, ...(group && { group }), from: members, to: twins });
  }
  const paired = new Set(rows.flatMap((row) => row.to.map(keyOf)));
  const alone = to.filter((candidate) => !paired.has(keyOf(candidate)));
  return [...rows, ...alone.map((candidate) => ({ key: `to-${keyOf(candidate)}`, from: [], to: [candidate] }))];
}

function keyOf({ account, id }: { account: string; id: Guid }): string {
  return `${account}/${id}`;
}

function isSameGroup(a: TwinGroup, b: TwinGroup): boolean {
  return a.from.join() === b.from.join() && a.to.join() === b.to.join();
}

/** The pairs that wait for the admin's word, each group once. */
export function suggestedPairs(judgement: Judgement): { from: Guid[]; to: Guid[] }[] {
  return subscriptionRows(judgement).flatMap(({ group }) => (group?.isSuggestion ? [{ from: group.from, to: group.to }] : []));
}
