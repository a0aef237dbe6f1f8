import { browser } from 'wxt/browser';
import { keyOf, type PageToOpen } from '../../utils/consolidation/capture-all';
import { readCaptureAll } from '../../utils/database/capture-all';
import { customerOf, subscriptionOf } from '../../utils/portal/customer-path';
import { cloudOf } from '../../utils/portal/hosts';
import { type CaptureAllPace, readPace } from '../shared/capture-all-pace';
import { inTurn, noteTrouble, pauseRun, setWatch, takeNextStep, watchAlarm } from '../shared/capture-all-run';
import { forgetRunTab, keepRunTab, type RunTab, readRunTabs, runTabOf } from '../shared/capture-all-tab';

/** A page on its way elsewhere has no say yet. */
const settled = 5000;

export function isCaptureAllAlarm({ name }: { name: string }): boolean {
  return name === watchAlarm;
}

/** Finds what no page reports: the tab is closed, shows a sign-in page or another one, or its page never finishes. */
export async function watchCaptureAll(): Promise<void> {
  await inTurn(async () => {
    const pace = await readPace();
    for (const { account } of await readRunTabs()) await lookAt(account, pace);
    await setWatch();
  });
}

async function lookAt(account: string, pace: CaptureAllPace): Promise<void> {
  const { run, plan } = await readCaptureAll(account);
  if (!run || !plan || run.state.is === 'ended') return await forgetRunTab(account);
  const tab = await runTabOf(account);
  if (!tab || run.state.is !== 'running') return;
  const { active, url, status } = await browser.tabs.get(tab.tabId);
  if (tab.isHidden || !active) return await keepRunTab({ ...tab, ...restarted(tab) });
  // Until a page answers, the browser names the address of the one before.
  const place = tab.arrivedAt === undefined && status === 'loading' ? 'here' : placeOf(url, tab.page);
  const age = Date.now() - (tab.arrivedAt ?? tab.sentAt);
  if (place === 'signed-out' && age > settled) return await pauseRun(run, 'signed-out');
  if (age < (tab.arrivedAt === undefined ? pace.arrival : pace.reading)) return;
  if (place === 'elsewhere') return await pauseRun(run, 'left-by-hand');
  if (tab.page && plan.next && keyOf(plan.next) === keyOf(tab.page)) await noteTrouble(run, { ...tab.page, kind: 'timeout' });
  await takeNextStep(account);
}

/** Time in which nobody saw the page does not count. */
function restarted({ arrivedAt }: RunTab): Pick<RunTab, 'sentAt' | 'arrivedAt'> {
  return { sentAt: Date.now(), ...(arrivedAt !== undefined && { arrivedAt: Date.now() }) };
}

/** Where the run's tab is, or is on its way to: the admin may have gone elsewhere while the page before was still asking for the next one. */
export async function placeOfTab({ tabId, page }: RunTab): Promise<Place> {
  const { pendingUrl, url } = await browser.tabs.get(tabId);
  return placeOf(pendingUrl || url, page);
}

type Place = 'here' | 'signed-out' | 'elsewhere';

/** Microsoft's sign-in pages are on hosts whose addresses this extension may not see; a portal's own have it in their path. */
function placeOf(address: string | undefined, page: PageToOpen | undefined): Place {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || cloudOf(url.href) === undefined) return 'signed-out';
  if (/sign-?in|log-?in/i.test(url.pathname)) return 'signed-out';
  const isHere = !page || (customerOf(url) === page.customer && subscriptionOf(url) === page.subscription);
  return isHere ? 'here' : 'elsewhere';
}
