import type { IncompleteReason } from '../../utils/consolidation/capture';
import type { CaptureAllAnswer } from '../../utils/consolidation/capture-all-view';
import type { CartComparison } from '../../utils/consolidation/compare-cart';
import type { Guid } from '../../utils/consolidation/guid';
import type { PageId, Warning } from '../../utils/consolidation/judgement';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import type { Instant, Section } from '../../utils/consolidation/subscription';
import type { English } from '../texts/namespaces';

/** Why the background stored nothing: `overlay:refused.*`. */
export type StoreRefusal =
  | 'account-unknown'
  | 'wrong-account'
  | 'storage-full'
  | 'storage-failed'
  | 'not-understood'
  | 'customer-moved-on'
  | 'rows-known';

/** Why a click did nothing; said beside it. */
export type ActionProblem = StoreRefusal | 'no-answer' | 'unexpected';

/** Why a page can't be read: `reading:unreadable.*`. */
export type UnreadableReason = keyof English['reading']['unreadable'];

/** A list without a row and without a word about it; its name as the page's tab says it, where it has one. */
export interface SilentList {
  section: Section;
  name?: string;
}

export type CaptureState =
  | { state: 'idle' }
  | { state: 'running'; read: number; total?: number }
  | { state: 'complete'; read: number; total?: number; withoutQuantity: number }
  | { state: 'incomplete'; reason: IncompleteReason; read: number; total?: number }
  /** All else is complete; these show nothing and do not say that they are empty. `isNotOpen`: it was said of one that is not on screen. */
  | { state: 'silent'; lists: SilentList[]; others: Extract<CaptureState, { state: 'complete' }>; isNotOpen?: true | undefined }
  | { state: 'cancelled' }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'refused'; problem: ActionProblem };

/** What became of one line of `To recreate` after `Fill quantities`. */
/** Why a line was not filled: `reading:notFilled.*`. */
export type NotFilledReason = keyof English['reading']['notFilled'];
export type FilledLine =
  | { filled: true; quantity: number }
  /** `shown`: what the page shows or says instead; `limit`: its own minimum or maximum. */
  | { filled: false; reason: NotFilledReason; shown?: string; limit?: number };

export type FillState =
  | { state: 'idle' }
  | { state: 'running' }
  /** By the first From subscription of each line. */
  | { state: 'filled'; lines: Record<Guid, FilledLine> }
  | { state: 'stopped'; kind: 'unreadable'; reason: UnreadableReason }
  | { state: 'stopped'; kind: 'refused'; problem: ActionProblem };

/** What an add-subscription page shows of the plan now. */
export interface CatalogueState {
  step: 'select' | 'review';
  /** Chosen by ticks and sent by Submit, or put into a cart. */
  form: 'ticks' | 'cart';
  /** Lines of the plan whose offer is on the page, by their first From subscription; the others with the reason. */
  lines: Record<Guid, { isHere: true } | Extract<FilledLine, { filled: false }>>;
  /** Absent where the page shows no cart; `unreadable` = it shows one that can't be read. */
  cart?: CartComparison | 'unreadable';
}

export type InvitationState =
  | { state: 'idle' }
  | { state: 'recorded' }
  | { state: 'unreadable'; reason: UnreadableReason }
  | { state: 'refused'; problem: ActionProblem };

/** The admin pressed the portal's own Submit: what to do next follows from it. */
export type Submission =
  | { kind: 'purchase'; stored: boolean; problem?: ActionProblem }
  | { kind: 'status'; to: 'suspended' | 'canceled' | 'active'; stored: boolean; problem?: ActionProblem };

/** A row that the page shows now: the view speaks of ids, the page has the names. */
export interface RowOnScreen {
  id: Guid;
  name: string;
}

/** What the admin presses of `Capture all`. */
export type CaptureAllPress = { type: 'start'; withDetails: boolean } | { type: 'retry' | 'pause' | 'resume' | 'skip' | 'stop' };

/** Where the admin put the panel: at the right of the window, and at its bottom, unless they say otherwise. */
export interface PanelPlace {
  isOnLeft: boolean;
  isOnTop: boolean;
}

/** Everything that the overlay draws. Made by the controller of a page visit, drawn by `Overlay`. */
export interface OverlayModel extends PanelPlace {
  page: PageId;
  /** `failed`: the background gave no answer, so nothing drawn would be sure. */
  connection: 'asking' | 'answered' | 'failed';
  view?: OverlayView;
  rows: RowOnScreen[];
  now: Instant;
  isCollapsed: boolean;
  isChoosingAccount: boolean;
  /** `Change account` or a choice that could not be stored. */
  accountProblem?: ActionProblem;
  capture: CaptureState;
  /** `Capture all`, as far as this page is told of it. */
  captureAll?: CaptureAllAnswer;
  fill: FillState;
  catalogue?: CatalogueState;
  invitation: InvitationState;
  /** Facts of this page that could not be stored by themselves (detail, account page). */
  pageProblem?: { kind: 'unreadable'; reason: UnreadableReason } | { kind: 'refused'; problem: ActionProblem };
  submission?: Submission;
  /** The latest press did nothing: the page may have covered the button. */
  isPressRefused?: boolean;
}

/** What the admin can do here. Each is called for trusted events only. */
export interface OverlayActions {
  capture(): void;
  cancelCapture(): void;
  /** What is open now and shows nothing is empty: the admin looked. */
  confirmEmpty(): void;
  captureAll(press: CaptureAllPress): void;
  changeAccount(): void;
  keepAccount(): void;
  chooseAccount(choice: OverlayView['choices'][number]): void;
  fillQuantities(): void;
  /** Scrolls to the catalogue's row of a line, known by its first From subscription. */
  showOffer(line: Guid): void;
  /** False when the browser does not let us. */
  copy(text: string): Promise<boolean>;
  recordInvitation(): void;
  goToNextStep(): void;
  openDashboard(section?: string): void;
  /** Says how this page is to be read, or reports it. */
  teach(): void;
  collapse(isCollapsed: boolean): void;
  /** To the other side of the window, or to its other end. */
  move(across: keyof PanelPlace): void;
  askAgain(): void;
  /** The page of this account that mends a warning; undefined when it is this one, or another account's. */
  addressOf(warning: Warning): string | undefined;
}
