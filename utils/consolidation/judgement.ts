import type { Side } from './account';
import type { Method } from './event';
import type { Guid } from './guid';
import type { Moment } from './moments';
import type { NextSteps } from './next-step';
import type { CustomerProgress } from './progress';
import type { CommerceType, Instant, Status } from './subscription';

export const subscriptionStages = [
  'to do',
  'requested',
  'planned',
  'submitted',
  'twin seen',
  'twin verified',
  'stopped on From',
  'done',
] as const;
export type SubscriptionStage = (typeof subscriptionStages)[number];

export const customerStages = [
  'captured',
  'invited',
  'accepted',
  'recreating',
  'recreated',
  'stopping',
  'done',
  'waiting',
  'nothing to move',
  'not moving',
  'left From',
] as const;
export type CustomerStage = (typeof customerStages)[number];

export type Billing = 'running' | 'stopped';

export const matchOutcomes = [
  'equal',
  'quantity differs',
  'differs',
  'missing on To',
  'extra on To',
  'already on To',
  'unreadable',
] as const;
export type MatchOutcome = (typeof matchOutcomes)[number];

/** Which pass joined the twins (domain section 4); `purchase` = bought for these From subscriptions, as Submit was seen; `suggestion` unlocks nothing. */
export type MatchPass = 'hand' | 'purchase' | 'product-term-billing' | 'product' | 'catalogue' | 'suggestion';

export interface TwinGroup {
  from: Guid[];
  to: Guid[];
  pass: MatchPass;
  isSuggestion: boolean;
  outcome: MatchOutcome;
  differences: ('quantity' | 'term' | 'billing frequency' | 'reseller')[];
  /** Sums; null when one of them is unknown. */
  fromQuantity: number | null;
  toQuantity: number | null;
}

/** The flag beside a From row; exactly one, the first that holds (contract, overlay). */
export const fromFlags = [
  'added-back',
  'suspended-still-billed',
  'suspended-not-recreated',
  'waiting-for-portal',
  'stopped',
  'moved-by-microsoft',
  'transfer',
  'stays',
  'safe-to-suspend',
  'quantity-differs',
  'still-billed',
  'not-recreated',
  'decide',
] as const;
export type FromFlag = (typeof fromFlags)[number];

export const toFlags = ['recreated', 'quantity-differs', 'duplicate', 'already-on-to', 'not-on-from'] as const;
export type ToFlag = (typeof toFlags)[number];

/** What a gate misses. Each has one sentence in the locale files (`gate.*`). */
export const gateReasons = [
  'account-unknown',
  'account-contradicted',
  'type-not-seen',
  'type-not-legacy',
  'is-azure',
  'is-new-commerce',
  'is-usage-other',
  'method-other',
  'quantity-on-screen-differs',
  'add-on-not-recreated',
  'no-twin',
  'twin-is-suggestion',
  'twin-not-active',
  'quantity-differs',
  'twin-differs',
  'to-capture-missing',
  'to-capture-old',
  'to-capture-incomplete',
  'from-capture-incomplete',
  'in-transfer',
  'not-active-on-from',
  'rules-being-recomputed',
] as const;
export type GateReason = (typeof gateReasons)[number];

/** `Safe to suspend` only with its proof; else what is missing, first thing first. */
export type SuspendGate =
  | { isSafe: true; proof: { capturedAt: Instant; quantity: number; toSubscriptions: Guid[] } }
  | { isSafe: false; missing: GateReason[] };

/** What `Start this customer` misses. Each has one sentence in the locale files (`start.*`). */
export const startReasons = [
  'not-in-project',
  'clouds-differ',
  'nothing-open',
  'irreversible-not-acknowledged',
  'from-capture-missing',
  'from-capture-incomplete',
  'from-capture-old',
  'method-undecided',
  'decision-to-review',
  'type-not-seen',
  'relationship-not-seen',
  'agreement-not-seen',
  'subscription-limit',
  'in-transfer',
  'too-late-today',
] as const;
export type StartReason = (typeof startReasons)[number];

export interface StartGate {
  isGreen: boolean;
  missing: StartReason[];
}

/** What changed since a decision was made. Each has one sentence in the locale files (`review.*`). */
export const reviewReasons = [
  'method-excluded',
  'type-changed',
  'quantity-changed',
  'status-changed',
  'part-not-seen',
  'part-gone',
  'part-ended',
  'quantities-changed',
  'terms-changed',
  'pair-changed',
  'changed-on-from',
  'transfer-changed',
  'told-incomplete',
  'already-on-to-changed',
  'unlinked-changed',
  'window-after-wave',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A decision made under facts that changed afterwards: the admin decides again, or undoes it. */
export interface DecisionReview {
  reason: ReviewReason;
  decision:
    | 'method-chosen'
    | 'twins-linked'
    | 'suggestions-confirmed'
    | 'twins-unlinked'
    | 'difference-accepted'
    | 'marked-already-on-to'
    | 'marked-not-moving'
    | 'transfer-requested'
    | 'told-microsoft'
    | 'wave-set';
  /** The decision itself. */
  event: string;
  at: Instant;
  subscriptions: Guid[];
  values: Record<string, string | number>;
}

export type WarningSeverity = 'critical' | 'warning' | 'notice';

export const warningIds = [
  'double-billing-overdue',
  'double-billing-today',
  'suspended-still-billed',
  'charged-after-stop',
  'credit-missing',
  'suspended-before-recreated',
  'suspended-blocks-transfer',
  'suspension-not-confirmed',
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
  'relationship-silent',
  'agreement-not-seen',
  'incomplete-capture',
  'stale-capture',
  'commerce-type-assumed',
  'subscription-limit',
  'wrong-account',
] as const;
export type WarningId = (typeof warningIds)[number];

/** A warning as data: its sentence and remedy are `warnings.<id>.sentence` / `.remedy` in the locale files, with `values` filled in. */
export interface Warning {
  id: WarningId;
  severity: WarningSeverity;
  customer: Guid;
  subscriptions: Guid[];
  /** The page that fixes it; entrypoints make the address. */
  page: { id: PageId; account: string; customer?: Guid; subscription?: Guid };
  values: Record<string, string | number>;
  /** When it becomes critical or overdue, if it has such a moment. */
  deadline?: Instant;
}

/** The portal pages that the product knows; one file each in utils/portal/pages. */
export const pageIds = [
  'customer-list',
  'subscription-list',
  'subscription-detail',
  'add-subscription',
  'relationship-request',
  'customer-account',
  'transfer-list',
  'account-settings',
] as const;
export type PageId = (typeof pageIds)[number];

/** Why the advisor proposes a method. Each has one sentence in the locale files (`advice.*`). */
export const adviceReasons = [
  'legacy-recreate',
  'usage-recreate',
  'new-commerce-transfer',
  'azure-plan-transfer',
  'azure-moved-by-microsoft',
  'trial-stays',
  'trial-decide',
  'other-decide',
  'type-unknown',
  'suspended-before-project',
  'ended-before-project',
] as const;
export type AdviceReason = (typeof adviceReasons)[number];

/** The end of the day on which an overlap began; the day is over at these instants. */
export interface Deadline {
  utc: Instant;
  /** In the admin's time zone. */
  local: Instant;
  first: Instant;
}

/** Of the open From subscriptions: how many licenses, and what comes first of what can't be put off. */
export interface WavePressure {
  seats: number;
  /** When the first cancellation window closes that is still open. */
  windowEndsAt?: Instant;
  /** The first renewal that is still ahead. */
  renewsAt?: Instant;
}

/** Money in one currency: at least, at most. */
export interface MoneyRange {
  least: number;
  most: number;
}

export interface JudgedSubscription {
  id: Guid;
  account: string;
  side: Side;
  name: string;
  quantity: number | null;
  status: Status;
  statusText: string;
  commerceType: CommerceType;
  isTypeAssumed: boolean;
  addOnOf?: Guid;
}

export interface JudgedFromSubscription extends JudgedSubscription {
  side: 'from';
  billing: Billing;
  method: Method;
  /** `reason` is a key of `advice.*` in the locale files; `document` an address, `checkedOn` the day or year of the text that was read. */
  methodAdvice: { method: Method; reason: AdviceReason; document: string; checkedOn: string };
  isMethodChosen: boolean;
  stage: SubscriptionStage;
  /** Decisions about it to look at again. */
  needsReview?: DecisionReview[];
  plannedFor?: string;
  group?: TwinGroup;
  outcome: MatchOutcome;
  flag: FromFlag;
  gate: SuspendGate;
  twinSeenAt?: Instant;
  /** When captures first proved its twins active with equal total; stays when they change later. */
  twinVerifiedAt?: Instant;
  stoppedAt?: { earliest: Instant; latest: Instant };
  /** Whole UTC days that both twins were or are billed: at least, at most. */
  overlapDays?: { least: number; most: number };
  /** What From charges for those days; only where a price is known. */
  overlapCost?: MoneyRange & { currency: string };
  /** When the same-day rule runs out, while both are billed. */
  deadline?: Deadline;
}

export interface JudgedToSubscription extends JudgedSubscription {
  side: 'to';
  group?: TwinGroup;
  outcome: MatchOutcome;
  flag: ToFlag;
}

/** One line of `To recreate`: an open From subscription (or several of one product) and what is to be bought for it. */
export interface ToRecreate {
  from: Guid[];
  name: string;
  offerId?: string;
  quantity: number;
  term?: string;
  billingFrequency?: string;
  addOnOf?: Guid;
  /** The new-commerce SKUs that replace its legacy offer, by an imported offer matrix. */
  replacedBy?: { sku: string; title?: string }[];
  /** Its method is transfer, its quantity is unknown, …: shown, not filled. */
  isFillable: boolean;
  note?: 'submitted-waiting' | 'transfer-first' | 'decide-first' | 'quantity-unknown' | 'not-by-hand' | 'suspended-before-project';
}

export interface Judgement {
  customer: Guid;
  name: string;
  /** False for a customer that was seen on To only: no stage, no warnings, no progress. */
  isInProject: boolean;
  stage: CustomerStage;
  from: JudgedFromSubscription[];
  to: JudgedToSubscription[];
  toRecreate: ToRecreate[];
  /** Most severe first; among those the one whose moment comes first. */
  warnings: Warning[];
  counts: {
    subscriptions: number;
    byStage: Partial<Record<SubscriptionStage, number>>;
    billedTwice: number;
    safeToSuspend: number;
    /** Of those billed twice: the stop was submitted, and the portal may still need its hours to show it. */
    stopsSubmitted?: number;
  };
  /** Submissions, on either side, that no capture has confirmed yet, those that wait for the portal included; absent where there are none. */
  unconfirmed?: number;
  /** What ends ahead of it, soonest first; absent where nothing does. */
  moments?: Moment[];
  /** On which days it came how far; absent before the first capture. */
  progress?: CustomerProgress;
  /** Decisions to look at again, oldest first. */
  reviews?: DecisionReview[];
  /** By currency, over the subscriptions with a price. */
  overlapCost?: Record<string, MoneyRange>;
  /** Whether the recreation of this customer can begin now, and what is missing. */
  start: StartGate;
  /** What decides in which wave it is done; absent where nothing is open. */
  pressure?: WavePressure;
  /** What to do next in each account; absent where nothing can be done. */
  next?: NextSteps;
  /** The project's rules by which this was judged. */
  rulesNumber: number;
  /** The next instant at which this judgement may differ with equal facts; null when no clock runs. */
  changesAt: Instant | null;
}
