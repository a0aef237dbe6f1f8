import type { Happening, Method } from './event';
import type { CustomerFacts, ProjectFacts } from './facts';
import type { Headline } from './headline';
import type { Judgement } from './judgement';
import { knowSubscription } from './known-subscription';
import { isAllowed } from './method';

/** One decision about many customers: an event for each of them. */
export type BulkDecision =
  | { kind: 'wave'; wave: string | null }
  | { kind: 'owner'; owner: string | null }
  | { kind: 'note'; text: string }
  | { kind: 'method'; method: Method; reason?: string };

/** What a decision would change; for a method the things counted are subscriptions, else customers. */
export interface BulkPreview {
  customers: number;
  changes: number;
  /** How many of `changes` come from which value; '' is none, a method that nobody chose yet begins with `proposed`. */
  before: Record<string, number>;
  /** It is so already. */
  same: number;
  /** Their type excludes the method. */
  excluded: number;
  /** Done, or their customer does not move: no method is theirs to choose. */
  settled: number;
}

/** Of a method in `before`: the advisor's word, not the admin's. */
export const proposed = '?';

export function emptyPreview(): BulkPreview {
  return { customers: 0, changes: 0, before: {}, same: 0, excluded: 0, settled: 0 };
}

/** Of wave, owner and note, from the light rows alone. */
export function previewOf(headlines: readonly Headline[], decision: Exclude<BulkDecision, { kind: 'method' }>): BulkPreview {
  const preview = emptyPreview();
  for (const headline of headlines) {
    const now = decision.kind === 'note' ? undefined : (headline[decision.kind] ?? null);
    if (now === decidedValue(decision)) preview.same += 1;
    else {
      preview.customers += 1;
      preview.changes += 1;
      const before = now ?? '';
      preview.before[before] = (preview.before[before] ?? 0) + 1;
    }
  }
  return preview;
}

function decidedValue(decision: Exclude<BulkDecision, { kind: 'method' }>): string | null {
  switch (decision.kind) {
    case 'wave':
      return decision.wave;
    case 'owner':
      return decision.owner;
    case 'note':
      return decision.text;
  }
}

/** What is recorded about one customer; nothing where it is so already. `judge` is asked for a method only. */
export function happeningsFor(
  decision: BulkDecision,
  facts: CustomerFacts,
  { project, judge }: { project: ProjectFacts; judge: () => Judgement },
): { happenings: Happening[]; preview: BulkPreview } {
  if (decision.kind === 'method') return methodsFor(decision, facts, { project, judgement: judge() });
  const happening = happeningOf(decision);
  const now = decision.kind === 'note' ? undefined : (facts[decision.kind]?.name ?? null);
  const preview = emptyPreview();
  if (now === decidedValue(decision)) return { happenings: [], preview: { ...preview, same: 1 } };
  return { happenings: [happening], preview: { ...preview, customers: 1, changes: 1, before: { [now ?? '']: 1 } } };
}

function happeningOf(decision: Exclude<BulkDecision, { kind: 'method' }>): Happening {
  switch (decision.kind) {
    case 'wave':
      return { type: 'wave-set', payload: { wave: decision.wave } };
    case 'owner':
      return { type: 'owner-set', payload: { owner: decision.owner } };
    case 'note':
      return { type: 'note-added', payload: { text: decision.text } };
  }
}

/** The From subscriptions that are still to move and whose type allows the method. */
function methodsFor(
  { method, reason }: Extract<BulkDecision, { kind: 'method' }>,
  facts: CustomerFacts,
  { project, judgement }: { project: ProjectFacts; judgement: Judgement },
): { happenings: Happening[]; preview: BulkPreview } {
  const preview = emptyPreview();
  const happenings: Happening[] = [];
  const mayMove = judgement.isInProject && judgement.stage !== 'not moving' && judgement.stage !== 'left From';
  const known = new Map(
    facts.accounts.flatMap((side) => side.subscriptions.map((one) => [`${one.account} ${one.id}`, one] as const)),
  );
  const chosen = new Set<string>();
  for (const line of judgement.from) {
    const found = known.get(`${line.account} ${line.id}`);
    if (!mayMove || line.stage === 'done' || !found) preview.settled += 1;
    else if (line.isMethodChosen && line.method === method) preview.same += 1;
    else if (!isAllowed(method, knowSubscription(found, project.settings))) preview.excluded += 1;
    else {
      preview.changes += 1;
      const before = line.isMethodChosen ? line.method : `${proposed}${line.method}`;
      preview.before[before] = (preview.before[before] ?? 0) + 1;
      // Two From accounts may know one Azure subscription by the same id: one choice holds for both.
      if (!chosen.has(line.id)) {
        chosen.add(line.id);
        happenings.push({
          type: 'method-chosen',
          payload: { subscription: line.id, method, ...(reason !== undefined && { reason }) },
        });
      }
    }
  }
  return { happenings, preview: { ...preview, customers: happenings.length > 0 ? 1 : 0 } };
}

export function addPreviews(a: BulkPreview, b: BulkPreview): BulkPreview {
  const before = { ...a.before };
  for (const [value, count] of Object.entries(b.before)) before[value] = (before[value] ?? 0) + count;
  return {
    customers: a.customers + b.customers,
    changes: a.changes + b.changes,
    before,
    same: a.same + b.same,
    excluded: a.excluded + b.excluded,
    settled: a.settled + b.settled,
  };
}
