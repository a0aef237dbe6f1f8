import { createProductDictionary } from '../consolidation/catalogue/product-dictionary';
import type { CustomerFacts, ProjectFacts } from '../consolidation/facts';
import { judge } from '../consolidation/judge';
import type { Judgement } from '../consolidation/judgement';
import type { ProductDictionary } from '../consolidation/product-names';
import type { Instant } from '../consolidation/subscription';

let dictionary: ProductDictionary | undefined;

/** Judges with the built-in catalogue, which is read when the first customer is judged: most starts of a worker need none. */
export function judgeFacts(facts: CustomerFacts, project: ProjectFacts, now: Instant): Judgement {
  dictionary ??= createProductDictionary();
  return judge(facts, project, now, { dictionary });
}
