import type { ColumnRole, TaughtPage, TaughtRow, TeachFault } from '../../utils/consolidation/column-roles';
import type { UnreadableReason } from '../overlay/overlay-model';

/** Why what was chosen is not saved, or what it leaves unread; one sentence each (`teach:problem.*`). */
export type TeachProblem =
  | { kind: TeachFault }
  | { kind: 'rows-not-read'; count: number }
  | { kind: 'page-refused'; reason: UnreadableReason };

/** Some rows may stay unread: then no capture is complete, and says so. Everything else must be put right first. */
export const isInTheWay = ({ kind }: TeachProblem) => kind !== 'rows-not-read';

export interface Preview {
  /** Cut to a length that a panel can show. */
  rows: TaughtRow[];
  /** How many rows of the table are read so. */
  count: number;
  problems: TeachProblem[];
}

export interface TeachCandidate {
  rows: number;
  headers: string[];
}

export interface TeachColumn {
  header: string;
  sample: string;
  role: ColumnRole;
}

/** Everything that teach mode draws. */
export interface TeachModel {
  /** Undefined on pages that have no list: they can be reported only. */
  page?: TaughtPage;
  candidates: TeachCandidate[];
  chosen?: number;
  isPointing: boolean;
  columns: TeachColumn[];
  preview?: Preview;
  /** The latest press did nothing: the page may have covered the button. */
  isPressRefused?: boolean;
  outcome?: 'saved' | 'not-saved' | 'updated';
  /** The page report under review: its text and the address that the browser saves it from. */
  report?: { text: string; address: string; file: string };
}

/** Each is called for trusted events only. */
export interface TeachActions {
  choose(candidate: number): void;
  point(isPointing: boolean): void;
  lookAgain(): void;
  setRole(column: number, role: ColumnRole): void;
  /** Shows on the page where a column is; undefined shows the whole table. */
  show(column: number | undefined): void;
  save(): void;
  openReport(): void;
  closeReport(): void;
  close(): void;
}
