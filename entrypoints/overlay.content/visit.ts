import type { ActionProblem, OverlayModel, Submission } from '../../components/overlay/overlay-model';
import type { Guid } from '../../utils/consolidation/guid';
import type { PageId } from '../../utils/consolidation/judgement';
import type { OverlayView } from '../../utils/consolidation/overlay-view';
import type { PageOnScreen, RecordAnswer } from '../../utils/messages';
import type { WantedOffer } from '../../utils/portal/fill';
import type { Store } from './store';

/** One page, from the moment its address is there until the next one: nothing of it outlives `signal`. */
export interface Visit {
  page: PageId;
  url: URL;
  signal: AbortSignal;
  store: Store<OverlayModel>;
  /** From subscriptions by the key of the offer that was planned for them. */
  planned: Map<string, Guid[]>;
  /** What `Fill quantities` filled here, and what the page said beside it then. */
  filled: { wanted: WantedOffer; complaint?: string }[];
  /** The page as it is now. */
  onScreen(): PageOnScreen;
  /** Draws what the background answered. */
  show(view: OverlayView | undefined): void;
  /** Says what to do after the admin's Submit; stays in sight on the customer's next pages. */
  submitted(submission: Submission | undefined): void;
}

/** Why nothing was stored, or undefined when it was; draws the answer's view either way. */
export async function storeOrSay(visit: Visit, send: () => Promise<RecordAnswer>): Promise<ActionProblem | undefined> {
  try {
    const answer = await send();
    visit.show(answer.view);
    return answer.recorded ? undefined : answer.refusal;
  } catch {
    return 'no-answer';
  }
}
