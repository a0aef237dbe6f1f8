import type { CustomerFacts } from './facts';
import type { Guid } from './guid';
import type { JudgedFromSubscription, Judgement, Warning, WarningId } from './judgement';
import { type MoveProof, moveProofOf } from './move-proof';
import { isAccepted } from './stage';
import type { Instant } from './subscription';

/** Where Microsoft's move of a customer's Azure stands; in this order they are listed. `elsewhere`: Microsoft moves none of it. */
export const azureStates = ['to-tell', 'reported', 'told', 'not-accepted', 'elsewhere', 'confirmed'] as const;
export type AzureState = (typeof azureStates)[number];

export interface AzureLine {
  id: Guid;
  account: string;
  name: string;
  isTold: boolean;
  proof: MoveProof;
}

export interface AzureKit {
  customer: Guid;
  name: string;
  state: AzureState;
  /** What Microsoft moves (domain section 3, `moved-by-microsoft`). */
  lines: AzureLine[];
  /** What Microsoft is still to be told of. */
  untold: Guid[];
  /** Azure that leaves by a transfer request, and Azure of which nobody has decided how it leaves. */
  byTransfer: number;
  undecided: number;
  toldAt?: Instant;
  /** Microsoft's report that it is done, as long as nothing was told after it. */
  reportedAt?: Instant;
  /** Oldest first. */
  answers: CustomerFacts['microsoftAnswers'];
  warnings: Warning[];
}

const azureWarnings: ReadonlySet<WarningId> = new Set(['azure-not-confirmed', 'azure-suspended-early']);

/** A customer's Azure on From: what Microsoft is to be told, was told and answered, and what captures prove. Undefined without Azure. */
export function azureKitOf(facts: CustomerFacts, judgement: Judgement): AzureKit | undefined {
  const azure = azureOf(judgement);
  if (azure.length === 0) return undefined;
  const lines = azure
    .filter(({ method }) => method === 'moved-by-microsoft')
    .map((subscription) => ({
      id: subscription.id,
      account: subscription.account,
      name: subscription.name,
      isTold: wasTold(subscription.id, facts),
      proof: moveProofOf(subscription, facts, judgement),
    }));
  const untold = lines.filter(({ isTold, proof }) => !isTold && !proof.isProved).map(({ id }) => id);
  const toldAt = facts.toldMicrosoft.at(-1)?.at;
  const reportedAt = reportedSince(facts, toldAt);
  return {
    customer: facts.id,
    name: facts.name,
    state: stateOf({ facts, lines, untold, reportedAt }),
    lines,
    untold,
    byTransfer: azure.filter(({ method }) => method === 'transfer').length,
    undecided: azure.filter(({ method }) => method === 'decide').length,
    ...(toldAt !== undefined && { toldAt }),
    ...(reportedAt !== undefined && { reportedAt }),
    answers: facts.microsoftAnswers,
    warnings: judgement.warnings.filter(({ id }) => azureWarnings.has(id)),
  };
}

/** The customer's Azure on From that is to leave. */
export function azureOf({ isInProject, from }: Judgement): JudgedFromSubscription[] {
  return isInProject ? from.filter(({ commerceType, method }) => commerceType === 'azure' && method !== 'leave') : [];
}

/** Told the customer's name without a list of subscriptions means all of them; so does a report when nothing was noted before it. */
function wasTold(id: Guid, { toldMicrosoft, microsoftAnswers }: CustomerFacts): boolean {
  if (toldMicrosoft.length === 0) return microsoftAnswers.at(-1)?.reportsMigrated === true;
  return toldMicrosoft.some(({ subscriptions }) => subscriptions.length === 0 || subscriptions.includes(id));
}

function reportedSince({ microsoftAnswers }: CustomerFacts, toldAt: Instant | undefined): Instant | undefined {
  const latest = microsoftAnswers.at(-1);
  if (!latest?.reportsMigrated || (toldAt !== undefined && latest.at < toldAt)) return undefined;
  return latest.at;
}

function stateOf({
  facts,
  lines,
  untold,
  reportedAt,
}: Pick<AzureKit, 'lines' | 'untold'> & { facts: CustomerFacts; reportedAt: Instant | undefined }): AzureState {
  if (lines.length === 0) return 'elsewhere';
  if (lines.every(({ proof }) => proof.isProved)) return 'confirmed';
  // Microsoft moves nothing before the customer has accepted the relationship with To.
  if (untold.length > 0) return isAccepted(facts.accounts.filter(({ side }) => side === 'to')) ? 'to-tell' : 'not-accepted';
  return reportedAt === undefined ? 'told' : 'reported';
}
