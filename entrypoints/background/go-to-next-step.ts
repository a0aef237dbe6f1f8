import { browser } from 'wxt/browser';
import type { Warning } from '../../utils/consolidation/judgement';
import { nextToDo } from '../../utils/consolidation/next-step';
import { judgeDue } from '../../utils/database/judge-due';
import { findCustomer, readSummary } from '../../utils/database/queries';
import type { PageOnScreen } from '../../utils/messages';
import { addressIn } from '../shared/accounts';
import type { PortalTab } from './message-gate';
import { now } from './now';
import { openDashboard } from './open-dashboard';
import { signedInAccount } from './signed-in-account';

/**
 * Brings the tab to the page of the next step, or the dashboard to its customer. Which customer that is, the page learns only by being
 * that page. It opens pages and does nothing on them.
 */
export async function goToNextStep(on: PageOnScreen, tab: PortalTab): Promise<void> {
  const { account, project } = await signedInAccount(on, tab);
  if (account.state !== 'known') return;
  await judgeDue(now());
  const { summary, isRebuilding } = await readSummary();
  const { step, side } = nextToDo(summary, account.side);
  if (!step || isRebuilding) return;
  // A page of the other account would show this account's customer of the same id, or an error.
  if (!step.page || side !== account.side || step.page.account !== account.id) {
    await openDashboard({ customer: step.customer });
    return;
  }
  // Loading the page again would lose what the admin typed there.
  if (isHere(step.page, on)) return;
  const facts = await findCustomer(step.customer);
  await browser.tabs.update(tab.tabId, { url: addressIn(project, facts)(step.page) });
}

function isHere({ id, customer, subscription }: Warning['page'], on: PageOnScreen): boolean {
  return on.page === id && on.customer === customer && on.subscription === subscription;
}
