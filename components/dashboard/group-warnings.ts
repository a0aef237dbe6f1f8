import type { Warning, WarningId } from '../../utils/consolidation/judgement';

/** Those that a customer can have many of, about one subscription or list each. The others are told one by one. */
const repeated = [
  'double-billing-overdue',
  'double-billing-today',
  'suspended-still-billed',
  'suspended-before-recreated',
  'suspended-blocks-transfer',
  'suspension-not-confirmed',
  'charged-after-stop',
  'credit-missing',
  'purchase-not-confirmed',
  'quantity-differs',
  'twin-differs',
  'missing-on-to',
  'extra-on-to',
  'duplicate-on-to',
  'to-window-closing',
  'added-back-on-from',
  'changed-on-from',
  'azure-not-confirmed',
  'azure-suspended-early',
  'cancellation-window-closing',
  'trial-becomes-paid',
  'renews-before-it-is-moved',
  'paid-extension-ahead',
  'data-deletion-ahead',
  'incomplete-capture',
  'stale-capture',
] as const satisfies WarningId[];
export type RepeatedWarningId = (typeof repeated)[number];

export type WarningGroup = { warning: Warning } | { id: RepeatedWarningId; several: [Warning, ...Warning[]] };

/** Whether there are words for several of it. */
export function isRepeated(id: WarningId): id is RepeatedWarningId {
  return repeated.some((candidate) => candidate === id);
}

const fewestToGroup = 3;

/** Three and more equal warnings of one severity become one, in the place of the first: eight lines alike push everything out of sight. */
export function groupWarnings(warnings: readonly Warning[]): WarningGroup[] {
  const alike = Map.groupBy(warnings, kindOf);
  return warnings.flatMap((warning): WarningGroup[] => {
    const same = alike.get(kindOf(warning)) ?? [];
    const id = repeated.find((candidate) => candidate === warning.id);
    const [first, ...others] = same;
    if (!first || id === undefined || same.length < fewestToGroup) return [{ warning }];
    return warning === first ? [{ id, several: [first, ...others] }] : [];
  });
}

function kindOf({ id, severity }: Warning): string {
  return `${id} ${severity}`;
}
