import type { Side } from './account';
import type { Guid } from './guid';
import type { CustomerStage, FromFlag, SuspendGate, ToFlag, ToRecreate, Warning } from './judgement';
import type { StepId } from './next-step';
import type { Instant } from './subscription';

/** Which account the tab is signed in to, as far as evidence tells. Names appear only where the admin gave them or several exist. */
export type AccountState =
  | { state: 'known'; id: string; side: Side; name?: string }
  /** Outdated: somebody signed in in another tab since this page was loaded, so only a reload tells what it shows. */
  | { state: 'unknown'; isOutdated?: boolean }
  | { state: 'contradicted'; id: string; side: Side; name?: string; evidence: 'partner-id' | 'subscription-ids' | 'organisation' };

export interface AccountChoice {
  side: Side;
  /** Absent = a new account of that side. */
  account?: string;
  name?: string;
}

/** Everything the overlay may draw on the page on screen, and nothing about other customers but counts. */
export interface OverlayView {
  account: AccountState;
  choices: AccountChoice[];
  /** Gates stay closed while older headlines are being refolded. */
  isRebuilding: boolean;
  customer?: { id: Guid; stage: CustomerStage };
  fromRows: { id: Guid; flag: FromFlag; warnings: Warning['id'][] }[];
  toRows: { id: Guid; flag: ToFlag }[];
  /** Customer list: the stage of each row on screen. */
  customerRows: { id: Guid; stage: CustomerStage; billedTwice: number }[];
  toRecreate: ToRecreate[];
  /** Subscription detail on From. */
  gate?: SuspendGate;
  detail?: {
    flag: FromFlag;
    name: string;
    quantity: number | null;
    fromQuantity: number | null;
    toQuantity: number | null;
    overlapDeadline?: Instant;
  };
  /** The same-day clock of this customer: subscriptions billed twice, those of them whose stop was submitted, and when the day runs out. */
  clock?: {
    billedTwice: number;
    submitted: number;
    utc: Instant;
    local: Instant;
    first: Instant;
    timeZone: string;
    isOver: boolean;
  };
  warnings: Warning[];
  /** What to do now over all customers, without saying whose. Absent while nothing may be said. */
  next?: { step?: StepId; side?: Side; isDoneForToday: boolean };
  counts: { safeToSuspend: number; billedTwice: number; stillToInvite: number };
}
