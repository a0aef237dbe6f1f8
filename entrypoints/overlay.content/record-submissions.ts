import type { Submission } from '../../components/overlay/overlay-model';
import { isSameProduct } from '../../utils/consolidation/compare-cart';
import type { Guid } from '../../utils/consolidation/guid';
import { makeEventId } from '../../utils/database/make-event-id';
import type { RecordAnswer } from '../../utils/messages';
import { type SubmitSeen, watchSubmit } from '../../utils/portal/watch-submit';
import { askTwice } from './ask-twice';
import { storeOrSay, type Visit } from './visit';

/** The admin pressed the portal's own Submit: the clocks of the overlap start here. Sent at once, the page may be about to go. */
export function watchSubmissions(visit: Visit): void {
  if (visit.page !== 'add-subscription' && visit.page !== 'subscription-detail') return;
  watchSubmit(document, { signal: visit.signal, onSubmit: (seen) => void recordSubmission(visit, seen) });
}

async function recordSubmission(visit: Visit, seen: SubmitSeen): Promise<void> {
  const problem = await storeOrSay(visit, () => send(visit, seen));
  const outcome = { stored: problem === undefined, ...(problem && { problem }) };
  const submission: Submission =
    seen.kind === 'purchase' ? { kind: 'purchase', ...outcome } : { kind: 'status', to: seen.to, ...outcome };
  // The page's form is gone with the Submit: what was filled in it is no news any more.
  if (problem === undefined && !visit.signal.aborted) visit.store.set({ fill: { state: 'idle' } });
  visit.submitted(submission);
}

/** A cart was compared with the plan before the admin bought: what the plan has of the product is what was bought for. */
function plannedFor({ store }: Visit, bought: { name: string; offerId?: string }): Guid[] {
  const lines = store.get().view?.toRecreate.filter((line) => line.isFillable && isSameProduct(line, bought)) ?? [];
  return lines.length === 1 ? (lines[0]?.from ?? []) : [];
}

function send(visit: Visit, seen: SubmitSeen): Promise<RecordAnswer> {
  const id = makeEventId(new Date());
  const on = visit.onScreen();
  if (seen.kind === 'status') return askTwice('status-submitted', { id, on, subscription: seen.subscription, to: seen.to });
  const lines = seen.lines.map(({ key, name, offerId, quantity }) => ({
    name,
    quantity,
    from: visit.planned.get(key) ?? (seen.isCart ? plannedFor(visit, { name, ...(offerId !== undefined && { offerId }) }) : []),
    ...(offerId !== undefined && { offerId }),
  }));
  return askTwice('purchase-submitted', { id, on, lines });
}
