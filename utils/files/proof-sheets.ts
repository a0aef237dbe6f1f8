import type { AccessConfirmation } from '../consolidation/access-confirmations';
import type { IncompleteReason } from '../consolidation/capture';
import type { Event } from '../consolidation/event';
import type { ProjectFacts } from '../consolidation/facts';
import type { CustomerProof, ProofFromSubscription, ProofState, ProofSubscription } from '../consolidation/proof';
import type { ClosingCapture, ClosingLine } from '../consolidation/proof-closing';
import type { ProofExclusion } from '../consolidation/proof-exclusions';
import type { ProofCapture, ProofSource } from '../consolidation/proof-source';
import { accountName } from './export-rows';
import type { SheetCell } from './sheet-tables';

/** What the sheets say in words, in the language of the pack; names of sheets and columns are the same in every language. */
export interface ProofWords {
  /** One sentence for what happened. */
  stepOf: (event: Event) => string;
  exclusionOf: (exclusion: ProofExclusion) => string;
  incompleteOf: (reason: IncompleteReason) => string;
  invoiceOf: (line: ClosingLine) => string;
  verdictOf: (proof: CustomerProof) => string;
}

interface Context {
  project: ProjectFacts;
  words: ProofWords;
}

const who = ['Customer', 'Microsoft ID'] as const;
const source = ['Capture', 'Capture hash'] as const;
const state = ['Quantity', 'Status', 'Status as shown', 'Seen at', ...source] as const;
const subscription = ['Side', 'Account', 'Subscription', 'Subscription ID', 'Commerce type'] as const;

export const proofColumns = {
  Before: [...who, ...subscription, ...state],
  After: [
    ...who,
    ...subscription,
    ...state,
    'Listed',
    'Method',
    'Stage',
    'Twin',
    'Twin seen at',
    'Twin verified at',
    'Still billed',
    'Stopped at',
    'Overlap days',
  ],
  Captures: [
    ...who,
    'Account',
    'Page',
    'List',
    'Rows',
    'Complete',
    'Incomplete because',
    'Shows',
    'Recorded at',
    'By',
    'Profile',
    'Number',
    'Event',
    'Hash',
    'Content hash',
    'Previous hash',
    'Counts',
  ],
  Steps: [...who, 'At', 'By', 'Profile', 'Number', 'Account', 'Kind', 'What happened', 'Event', 'Hash', 'Counts'],
  Exclusions: [...who, 'Kind', 'What it means', 'Subscription', 'Subscription ID', 'Reason', 'Decided at', 'Event', 'Hash'],
  Closing: [
    ...who,
    'All stopped',
    'Account',
    'Subscription',
    'Subscription ID',
    'Shown on From',
    'Status as shown',
    'Still billed',
    'Stays',
    'Seen at',
    ...source,
    'Final invoice',
    'Amount',
    'Currency',
  ],
  'Closing captures': [...who, 'All stopped', 'Done at', 'Account', 'List', 'Rows', 'Complete', 'Seen at', ...source],
  'After-care': [...who, 'Done at', 'Days', 'Due at', 'Captured at'],
  'API access': ['Confirmed at', 'By', 'Profile', 'Number', 'Note', 'Event', 'Hash'],
} as const;
export type ProofSheet = keyof typeof proofColumns;
export const proofSheets = Object.keys(proofColumns) as ProofSheet[];

/** A customer's rows of every sheet of the pack. */
export function proofRows(proof: CustomerProof, context: Context): Record<ProofSheet, SheetCell[][]> {
  const named: SheetCell[] = [proof.name, proof.customer];
  const all = [...proof.from, ...proof.to];
  return {
    Before: all.flatMap((one) => (one.before ? [[...named, ...subscriptionCells(one, context), ...stateCells(one.before)]] : [])),
    After: all.map((one) => [
      ...named,
      ...subscriptionCells(one, context),
      ...stateCells(one.after),
      yesNo(!one.isAbsent),
      ...outcomeCells(one),
    ]),
    Captures: proof.captures.flatMap((capture) => captureCells(capture, context).map((cells) => [...named, ...cells])),
    Steps: proof.steps.map((event) => [...named, ...stepCells(event, proof, context)]),
    Exclusions: proof.exclusions.flatMap((one) => exclusionCells(one, context).map((cells) => [...named, ...cells])),
    Closing: proof.closing.lines.map((line) => [...named, context.words.verdictOf(proof), ...closingCells(line, context)]),
    'Closing captures': proof.closing.captures.map((capture) => [
      ...named,
      context.words.verdictOf(proof),
      proof.closing.doneAt ?? '',
      ...closingCaptureCells(capture, context),
    ]),
    // It is about the project.
    'API access': [],
    'After-care': proof.closing.afterCare.map(({ days, dueAt, capturedAt }) => [
      ...named,
      proof.closing.doneAt ?? '',
      days,
      dueAt,
      capturedAt ?? '',
    ]),
  };
}

/** Rows for the captures of an account's customer list; they are about all its customers. */
export function accountCaptureRows(captures: readonly ProofCapture[], context: Context): SheetCell[][] {
  return captures.flatMap((capture) => captureCells(capture, context).map((cells) => ['', '', ...cells]));
}

export function accessRows(confirmations: readonly AccessConfirmation[]): SheetCell[][] {
  return confirmations.map(({ at, by, device, sequence, note, event, hash }) => [
    at,
    by ?? '',
    device,
    sequence,
    note ?? '',
    event,
    hash,
  ]);
}

function subscriptionCells(
  { side, account, id, name, commerceType, isTypeAssumed }: ProofSubscription,
  { project }: Context,
): SheetCell[] {
  const type = isTypeAssumed || commerceType === 'unknown' ? '' : commerceType;
  return [side === 'from' ? 'From' : 'To', accountName(project, account), name, id, type];
}

function stateCells({ quantity, status, statusText, at, source: capture }: ProofState): SheetCell[] {
  return [quantity, status, statusText, at, ...sourceCells(capture)];
}

function sourceCells(capture: ProofSource | undefined): SheetCell[] {
  return [capture?.event ?? '', capture?.hash ?? ''];
}

function outcomeCells(one: ProofSubscription | ProofFromSubscription): SheetCell[] {
  const twins = one.twins.join('; ');
  if (!('method' in one)) return ['', '', twins, '', '', '', '', ''];
  const { method, stage, twinSeenAt, twinVerifiedAt, isStillBilled, stoppedAt, overlapDays } = one;
  return [
    method,
    stage,
    twins,
    twinSeenAt ?? '',
    twinVerifiedAt ?? '',
    yesNo(isStillBilled),
    stoppedAt ? rangeOf(stoppedAt.earliest, stoppedAt.latest, '/') : '',
    overlapDays ? rangeOf(String(overlapDays.least), String(overlapDays.most), '-') : '',
  ];
}

function rangeOf(least: string, most: string, between: string): string {
  return least === most ? least : `${least}${between}${most}`;
}

/** One row per list of the page; a page without a list has one row. */
function captureCells(capture: ProofCapture, { project, words }: Context): SheetCell[][] {
  const { account, movedTo, page, lists, seenAt, at, by, device, sequence, event, hash, payloadHash, previousHash } = capture;
  const named = [accountName(project, movedTo ?? account ?? ''), capture.isFile ? `${page} (file)` : page];
  const chained = [seenAt, at, by ?? '', device, sequence, event, hash, payloadHash, previousHash, yesNo(capture.isCounted)];
  if (lists.length === 0) return [[...named, '', null, '', '', ...chained]];
  return lists.map(({ name, rows, completeness }) => {
    const why = completeness.isComplete ? '' : words.incompleteOf(completeness.reason);
    return [...named, name, rows, yesNo(completeness.isComplete), why, ...chained];
  });
}

function stepCells(event: Event, { exclusions }: CustomerProof, { project, words }: Context): SheetCell[] {
  const { at, by, device, sequence, account, type, id, hash } = event;
  const isCounted = !exclusions.some(({ kind, source: taken }) => kind === 'taken-back' && taken?.event === id);
  const named = account === null ? '' : accountName(project, account);
  return [at, by ?? '', device, sequence, named, type, words.stepOf(event), id, hash, yesNo(isCounted)];
}

/** One row per subscription that it leaves out. */
function exclusionCells(exclusion: ProofExclusion, { words }: Context): SheetCell[][] {
  const { kind, subscriptions, reason = '', source: decision } = exclusion;
  const decided = [decision?.at ?? '', ...sourceCells(decision)];
  const about = subscriptions.length > 0 ? subscriptions : [{ id: '', name: '' }];
  return about.map(({ id, name }) => [kind, words.exclusionOf(exclusion), name, id, reason, ...decided]);
}

function closingCells(line: ClosingLine, { project, words }: Context): SheetCell[] {
  const { account, name, subscription: id, shown, statusText, isStillBilled, isLeft, proof, amount, currency } = line;
  return [
    accountName(project, account),
    name,
    id,
    shown,
    statusText,
    yesNo(isStillBilled),
    yesNo(isLeft),
    proof?.at ?? '',
    ...sourceCells(proof),
    words.invoiceOf(line),
    amount ?? null,
    currency ?? '',
  ];
}

function closingCaptureCells({ account, section, rows, isComplete, at, proof }: ClosingCapture, { project }: Context): SheetCell[] {
  return [accountName(project, account), section, rows, yesNo(isComplete), at, ...sourceCells(proof)];
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
