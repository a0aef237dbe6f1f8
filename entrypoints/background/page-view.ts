import type { ProjectFacts } from '../../utils/consolidation/facts';
import { makeOverlayView } from '../../utils/consolidation/make-overlay-view';
import type { AccountState, OverlayView } from '../../utils/consolidation/overlay-view';
import { judgeDue } from '../../utils/database/judge-due';
import { headlinesOf, judgeCustomer, readSummary } from '../../utils/database/queries';
import type { PageOnScreen } from '../../utils/messages';
import { now } from './now';

/** What to draw on this page: the customer it shows and counts, nothing about anybody else. */
export async function viewOf(
  on: PageOnScreen,
  { account, project }: { account: AccountState; project: ProjectFacts },
): Promise<OverlayView> {
  const at = now();
  await judgeDue(at);
  const { summary, isRebuilding } = await readSummary();
  const customer = on.customer === undefined ? undefined : await judgeCustomer(on.customer, { now: at });
  return makeOverlayView({
    account,
    accounts: project.accounts,
    page: on.page,
    summary,
    project,
    now: at,
    isRebuilding,
    ...(customer && { facts: customer.facts, judgement: customer.judgement }),
    ...(on.rows && { headlinesOnScreen: await headlinesOf(on.rows) }),
    ...(on.quantities && { quantities: on.quantities }),
    ...(on.subscription !== undefined && { subscription: on.subscription }),
  });
}
