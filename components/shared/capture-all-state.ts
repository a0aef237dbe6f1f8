import type { TroubleKind } from '../../utils/consolidation/capture-all-events';
import type { CaptureAllRunView } from '../../utils/consolidation/capture-all-view';
import type { Guid } from '../../utils/consolidation/guid';
import type { Instant } from '../../utils/consolidation/subscription';

/** One page that was not captured. */
export interface NamedTrouble {
  at: Instant;
  customer: Guid;
  name: string;
  /** The subscription, where it was its own page. */
  page?: string;
  kind: TroubleKind;
  reason?: string;
}

/** `Capture all` in one account, as popup and dashboard show it: here customers have names. */
export interface CaptureAllState {
  account: string;
  accountName: string;
  run: CaptureAllRunView;
  hasTab: boolean;
  troubles: NamedTrouble[];
}
