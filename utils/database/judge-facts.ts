import { createProductDictionary } from '../consolidation/catalogue/product-dictionary';
import { explain } from '../consolidation/explain';
import type { ExplanationLine } from '../consolidation/explanation';
import type { CustomerFacts, ProjectFacts } from '../consolidation/facts';
import type { Guid } from '../consolidation/guid';
import { judge } from '../consolidation/judge';
import type { Judgement } from '../consolidation/judgement';
import type { ProductDictionary } from '../consolidation/product-names';
import type { Instant } from '../consolidation/subscription';

/** Judges with the catalogue: the built-in one and what imported offer matrices add. */
export function judgeFacts(facts: CustomerFacts, project: ProjectFacts, now: Instant): Judgement {
  return judge(facts, project, now, { dictionary: dictionaryOf(project) });
}

/** Why one subscription is where it is, by the same rules and catalogue. */
export function explainFacts(
  facts: CustomerFacts,
  project: ProjectFacts,
  asked: { account: string; subscription: Guid; now: Instant },
): ExplanationLine[] {
  return explain(facts, project, { ...asked, dictionary: dictionaryOf(project) });
}

let made: { learnedFrom: string; dictionary: ProductDictionary } | undefined;

/** Made when the first customer is judged, since most starts of a worker need none, and again after an import. */
function dictionaryOf({ learned }: Pick<ProjectFacts, 'learned'>): ProductDictionary {
  const learnedFrom = learned?.events.join() ?? '';
  if (made?.learnedFrom !== learnedFrom) {
    made = { learnedFrom, dictionary: createProductDictionary(learned ? { learned } : {}) };
  }
  return made.dictionary;
}
