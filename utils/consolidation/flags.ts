import { hasStopped, isSuspendedBeforeRecreated, type Line } from './customer-case';
import type { FromFlag, SuspendGate, ToFlag, TwinGroup } from './judgement';
import type { KnownSubscription } from './known-subscription';
import type { Newness } from './newness';

export type FlaggedLine = Line & { gate: SuspendGate; isAddedBack: boolean };

/** The flags of a From row in the order of contract.md: the first that holds is shown. */
const fromRules: readonly [FromFlag, (line: FlaggedLine) => boolean][] = [
  ['added-back', ({ isAddedBack }) => isAddedBack],
  [
    'suspended-still-billed',
    ({ known, billing }) => known.status === 'suspended' && billing === 'running' && known.commerceType !== 'azure',
  ],
  ['suspended-not-recreated', isSuspendedBeforeRecreated],
  ['waiting-for-portal', ({ stop, purchase }) => stop?.state === 'waiting' || purchase?.state === 'waiting'],
  ['stopped', hasStopped],
  ['moved-by-microsoft', ({ method }) => method.method === 'moved-by-microsoft'],
  ['transfer', ({ method }) => method.method === 'transfer'],
  ['stays', ({ method }) => method.method === 'leave'],
  ['safe-to-suspend', ({ gate }) => gate.isSafe],
  ['quantity-differs', ({ group, isDifferenceAccepted }) => group?.outcome === 'quantity differs' && !isDifferenceAccepted],
  ['still-billed', ({ hasActiveTwin }) => hasActiveTwin],
  ['not-recreated', ({ method }) => method.method !== 'decide'],
];

export function fromFlagOf(line: FlaggedLine): FromFlag {
  return fromRules.find(([, holds]) => holds(line))?.[0] ?? 'decide';
}

interface ToRow {
  known: KnownSubscription;
  group?: TwinGroup;
  newness: Newness;
  isDuplicate: boolean;
}

const toRules: readonly [ToFlag, (row: ToRow) => boolean][] = [
  ['duplicate', ({ isDuplicate }) => isDuplicate],
  ['quantity-differs', ({ group }) => group?.outcome === 'quantity differs' || group?.outcome === 'unreadable'],
  ['recreated', ({ group }) => group !== undefined],
  ['already-on-to', ({ newness }) => newness === 'already on To'],
];

export function toFlagOf(row: ToRow): ToFlag {
  return toRules.find(([, holds]) => holds(row))?.[0] ?? 'not-on-from';
}
