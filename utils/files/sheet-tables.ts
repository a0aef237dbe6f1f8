import type { Completeness } from '../consolidation/capture';
import type { ProjectFacts } from '../consolidation/facts';
import type { Warning } from '../consolidation/judgement';
import { accountName, type JudgedCustomer } from './export-rows';

export type SheetCell = string | number | null;
export interface SheetTable {
  columns: readonly string[];
  rows: SheetCell[][];
}

export const customerColumns = [
  'Customer',
  'Microsoft ID',
  'Primary domain',
  'Customer stage',
  'Invited at',
  'From subscriptions',
  'To subscriptions',
  'Done',
  'Billed twice',
  'Safe to suspend',
  'Critical warnings',
  'Warnings',
  'Not moving because',
  'Last event at',
] as const;

/** A row of the sheet `Customers`. */
export function customerCells({ facts, judgement }: JudgedCustomer): SheetCell[] {
  return [
    facts.name,
    facts.id,
    facts.domain ?? '',
    judgement.isInProject ? judgement.stage : '',
    facts.invitedAt ?? '',
    judgement.from.length,
    judgement.to.length,
    judgement.counts.byStage.done ?? 0,
    judgement.counts.billedTwice,
    judgement.counts.safeToSuspend,
    judgement.warnings.filter((warning) => warning.severity === 'critical').length,
    judgement.warnings.length,
    facts.notMoving?.reason ?? '',
    facts.lastEventAt,
  ];
}

export const warningColumns = [
  'Severity',
  'Warning',
  'Customer',
  'Microsoft ID',
  'Subscription IDs',
  'What it means',
  'What to do',
  'Deadline',
] as const;

/** What a warning says in the language of the export; the rules hold no words. */
export type ExplainWarning = (warning: Warning) => { sentence: string; remedy: string };

/** A customer's rows of the sheet `Warnings`; the words come from the caller. */
export function warningCells({ facts, judgement }: JudgedCustomer, explain: ExplainWarning): SheetCell[][] {
  return judgement.warnings.map((warning) => {
    const { sentence, remedy } = explain(warning);
    const ids = warning.subscriptions.join('; ');
    return [warning.severity, warning.id, facts.name, facts.id, ids, sentence, remedy, warning.deadline ?? ''];
  });
}

export interface IncompleteCapture {
  customer: string;
  account: string;
  section: string;
  at: string;
  reason: Extract<Completeness, { isComplete: false }>['reason'];
}

/** Sections whose latest capture is not complete: nothing in the export may be taken as proof that a subscription is absent there. */
export function incompleteCapturesOf({ facts }: JudgedCustomer, project: ProjectFacts): IncompleteCapture[] {
  return facts.accounts.flatMap(({ account, sections }) =>
    sections.flatMap(({ section, at, completeness }) => {
      if (completeness.isComplete) return [];
      return [{ customer: facts.name, account: accountName(project, account), section, at, reason: completeness.reason }];
    }),
  );
}
