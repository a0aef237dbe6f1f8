import type { CustomerCase } from './customer-case';
import type { DuplicateSet } from './duplicates';
import type { FlaggedLine } from './flags';
import type { CustomerStage, Warning } from './judgement';
import type { StagedLine } from './stage';
import type { Instant } from './subscription';

export type WarnedCase = Omit<CustomerCase, 'lines'> & {
  lines: readonly (StagedLine & FlaggedLine)[];
  stage: CustomerStage;
  duplicates: readonly DuplicateSet[];
  limit: number;
  recreationBeganAt: Instant | undefined;
};

export function raiseWarnings(_customer: WarnedCase): Warning[] {
  return [];
}
