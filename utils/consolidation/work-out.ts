import { isAddedBack } from './added-back';
import type { Clock } from './clock';
import { type CustomerCase, openCase } from './customer-case';
import type { CustomerFacts, ProjectFacts } from './facts';
import type { FlaggedLine } from './flags';
import { suspendGate } from './gate';
import type { DecisionReview } from './judgement';
import type { ProductDictionary } from './product-names';
import { reviewDecisions } from './reviews';
import { isInProject, type StagedLine, subscriptionStage } from './stage';

/** One customer as far as judging and explaining both need it: each From subscription with its stage and its gate. */
export interface WorkedOut {
  customer: CustomerCase;
  staged: StagedLine[];
  lines: (StagedLine & FlaggedLine)[];
  reviews: DecisionReview[];
}

export function workOut(
  facts: CustomerFacts,
  project: ProjectFacts,
  { clock, dictionary }: { clock: Clock; dictionary: ProductDictionary },
): WorkedOut {
  const customer = openCase(facts, project, { clock, dictionary });
  const staged = customer.lines.map((line): StagedLine => ({ ...line, stage: subscriptionStage(line, customer) }));
  const lines = staged.map((line) => ({
    ...line,
    gate: suspendGate(line, staged, customer),
    isAddedBack: isAddedBack(line, staged),
  }));
  return { customer, staged, lines, reviews: isInProject(customer) ? reviewDecisions(customer, staged) : [] };
}
