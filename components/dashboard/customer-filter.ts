import type { CustomerStage, WarningId } from '../../utils/consolidation/judgement';
import type { CustomerRow } from './customer-row';

/** A customer that was seen on To only has no stage. */
export const outside = 'outside';

/** Which customers are shown; an absent part lets all through, `null` asks for those without. */
export interface CustomerFilter {
  search?: string;
  stage?: CustomerStage | typeof outside;
  warning?: WarningId;
  wave?: string | null;
  owner?: string | null;
}

export function isWanted({ search = '', stage, warning, wave, owner }: CustomerFilter): (customer: CustomerRow) => boolean {
  const words = normalise(search).split(/\s+/).filter(Boolean);
  return (customer) => {
    if (stage !== undefined && (customer.stage ?? outside) !== stage) return false;
    if (warning !== undefined && !customer.warningIds.includes(warning)) return false;
    if (wave !== undefined && (customer.wave ?? null) !== wave) return false;
    if (owner !== undefined && (customer.owner ?? null) !== owner) return false;
    if (words.length === 0) return true;
    const text = normalise(`${customer.name} ${customer.domain ?? ''} ${customer.id}`);
    return words.every((word) => text.includes(word));
  };
}

/** Accents and case don't matter to somebody who searches. */
function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** What the customers have, to choose from; those of the filter in use are among them even where nobody has them any more. */
export function choicesOf(customers: readonly CustomerRow[], filter: CustomerFilter) {
  const stages = new Set<CustomerStage | typeof outside>(filter.stage === undefined ? [] : [filter.stage]);
  const warnings = new Set<WarningId>(filter.warning === undefined ? [] : [filter.warning]);
  const waves = new Set<string>(filter.wave ? [filter.wave] : []);
  const owners = new Set<string>(filter.owner ? [filter.owner] : []);
  for (const { stage, warningIds, wave, owner } of customers) {
    stages.add(stage ?? outside);
    for (const id of warningIds) warnings.add(id);
    if (wave !== undefined) waves.add(wave);
    if (owner !== undefined) owners.add(owner);
  }
  const byName = (a: string, b: string) => names.compare(a, b);
  return { stages: [...stages], warnings: [...warnings], waves: [...waves].sort(byName), owners: [...owners].sort(byName) };
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
