import type { CustomerStage, WarningId } from '../../utils/consolidation/judgement';

/** One light row: nothing here needs a customer's document. */
export interface CustomerRow {
  id: string;
  name: string;
  domain?: string;
  /** Null for a customer that was seen on To only. */
  stage: CustomerStage | null;
  done: number;
  total: number;
  billedTwice: number;
  safeToSuspend: number;
  critical: number;
  otherWarnings: number;
  warningIds: readonly WarningId[];
  /** Decisions to look at: their ground moved, or they contradict each other. */
  toReview: number;
  wave?: string;
  owner?: string;
}

/** What can be done with the selected customers. */
export const bulkActions = ['method', 'wave', 'owner', 'note'] as const;
export type BulkAction = (typeof bulkActions)[number];
