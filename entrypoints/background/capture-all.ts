import { type CaptureAllRun, keyOf, type PageToOpen } from '../../utils/consolidation/capture-all';
import type { PauseReason } from '../../utils/consolidation/capture-all-events';
import { type CaptureAllAnswer, offerOf, viewOfRun } from '../../utils/consolidation/capture-all-view';
import { later } from '../../utils/consolidation/instants';
import type { AccountState } from '../../utils/consolidation/overlay-view';
import { type CaptureAllNow, captureAllCandidates, readCaptureAll } from '../../utils/database/capture-all';
import type { PageOnScreen, RequestOf } from '../../utils/messages';
import { nextPause, readPace, usualSecondsPerPage } from '../shared/capture-all-pace';
import {
  bindTab,
  inTurn,
  noteTrouble,
  pauseRun,
  resumeRun,
  startAgain,
  startRun,
  stopRun,
  takeNextStep,
} from '../shared/capture-all-run';
import { keepRunTab, type RunTab, readRunTabs, runTabOf } from '../shared/capture-all-tab';
import { placeOfTab } from './capture-all-watch';
import type { PortalTab } from './message-gate';
import { now } from './now';
import { signedInAccount } from './signed-in-account';

type Asked = RequestOf<'capture-all'>;

/** A page that is being left may still speak for so long. */
const leavingMilliseconds = 20_000;
/** How long the customer list says how a run ended. */
const toldForMilliseconds = 12 * 3_600_000;
/** After this the page of a run is just a page that the admin opened. */
const recentMilliseconds = 3_600_000;
/** Slower than this between two pages, somebody paused or was away. */
const longestPageSeconds = 90;

/** What a page of the portal asks or tells about `Capture all`: the answer has counts and what to do here, and nothing of other customers. */
export async function answerCaptureAll(asked: Asked, tab: PortalTab): Promise<CaptureAllAnswer> {
  return await inTurn(async () => {
    // In turn too: what was known of the account before an answer of the admin must not count after it.
    const { account } = await signedInAccount(asked.on, tab);
    const [mine] = (await readRunTabs()).filter(({ tabId }) => tabId === tab.tabId);
    const isOthers = mine !== undefined && (account.state !== 'known' || account.id !== mine.account);
    if (isOthers && asked.does.type !== 'stop') return await refuseAccount(asked, mine, account);
    // Whose run it is does not matter to who wants an end of it; a run of this account in another tab is not meant.
    if (isOthers) await stopRunOf(mine, asked.does);
    if (account.state !== 'known') return {};
    const here = { account: account.id, tabId: tab.tabId, document: tab.documentId };
    if (!isOthers) await act(asked, here);
    return await tell(asked, here);
  });
}

/** The run's tab shows another account, or nobody knows whose: nothing is opened any more. */
async function refuseAccount({ does }: Asked, tab: RunTab, account: AccountState): Promise<CaptureAllAnswer> {
  const before = await readCaptureAll(tab.account);
  if (!before.run || before.run.state.is === 'ended') return {};
  const because = account.state === 'unknown' ? 'account-unknown' : 'wrong-account';
  const { state } = before.run;
  // Once the question is answered, to say it first would be no help any more.
  const isAnswered = state.is === 'paused' && state.because === 'account-unknown' && because === 'wrong-account';
  // Whoever presses Resume here is told why it does not go on.
  if (state.is === 'running' || isAnswered || does.type === 'resume') await pauseRun(before.run, because);
  return await drawn(await readCaptureAll(tab.account), { tab, tabId: tab.tabId });
}

async function stopRunOf({ account }: RunTab, does: Asked['does']): Promise<void> {
  const { run } = await readCaptureAll(account);
  if (run && run.state.is !== 'ended') await stopRun(run, 'id' in does ? does.id : undefined);
}

interface Here {
  account: string;
  tabId: number;
  document: string | undefined;
}

/** Does what the admin pressed or the page reports. */
async function act(asked: Asked, { account, tabId, document }: Here): Promise<void> {
  const { on, does } = asked;
  const current = await readCaptureAll(account);
  const { run } = current;
  const isUnderWay = run !== undefined && run.state.is !== 'ended';
  if (does.type === 'start' && !isUnderWay && on.page === 'customer-list') {
    await startRun({ account, path: on.path, withDetails: does.withDetails }, does.id);
    await bindTab(account, tabId);
    await takeNextStep(account, document);
  } else if (does.type === 'retry' && run && !isUnderWay) {
    await startAgain({ account, troubles: current.troubles, run }, does.id);
    await bindTab(account, tabId);
    await takeNextStep(account, document);
  } else if (run && isUnderWay) await actOnRun(asked, { ...current, run, tabId, document });
}

async function actOnRun(
  { on, isVisible, does }: Asked,
  { run, plan, tabId, document }: CaptureAllNow & Omit<Here, 'account'> & { run: CaptureAllRun },
): Promise<void> {
  const { account } = run;
  switch (does.type) {
    case 'pause':
      if (run.state.is === 'running') await pauseRun(run, 'by-admin', does.id);
      break;
    case 'stop':
      await stopRun(run, does.id);
      break;
    case 'resume':
      await resumeRun(run, does.id);
      await bindTab(account, tabId);
      if (!plan?.next || !isPage(on, plan.next)) await takeNextStep(account, document);
      break;
    case 'skip':
      if (run.state.is !== 'running' || !plan?.next) break;
      await noteTrouble(run, { ...plan.next, kind: 'skipped' }, does.id);
      await takeNextStep(account, document);
      break;
    case 'ended':
      await notePageEnd({ on, outcome: does.outcome }, { run, tabId });
      break;
    case 'go-on':
      if (isVisible) await goOn(run, { tabId, document });
      break;
  }
}

/** The next page, unless the admin took the tab elsewhere meanwhile: a page that is being left asks, too. */
async function goOn(run: CaptureAllRun, { tabId, document }: Omit<Here, 'account'>): Promise<void> {
  const tab = await runTabOf(run.account);
  if (tab?.tabId !== tabId) return;
  const place = await placeOfTab(tab);
  if (place === 'here') await takeNextStep(run.account, document);
  else if (place === 'elsewhere' && run.state.is === 'running') await pauseRun(run, 'left-by-hand');
}

type Outcome = Extract<Asked['does'], { type: 'ended' }>['outcome'];

/** The page was read, or not. What it gave is stored already; only what failed is kept here. */
async function notePageEnd(
  { on, outcome }: { on: PageOnScreen; outcome: Outcome },
  { run, tabId }: { run: CaptureAllRun; tabId: number },
): Promise<void> {
  const tab = await runTabOf(run.account);
  if (tab?.tabId !== tabId || !tab.page || !isPage(on, tab.page) || run.state.is !== 'running') return;
  await keepRunTab({ ...tab, ...paceOf(tab), endedAt: Date.now() });
  const stop = stopFor(outcome);
  if (stop) return await pauseRun(run, stop);
  if (outcome.kind === 'incomplete' && outcome.reason === 'tab-hidden') return await keepRunTab({ ...tab, isHidden: true });
  const { plan } = await readCaptureAll(run.account);
  const isStillNext = plan?.next !== undefined && keyOf(plan.next) === keyOf(tab.page);
  if (!isStillNext) return;
  // A page that says `captured` and left no complete capture would be opened for ever.
  const { kind, reason } = outcome;
  if (kind === 'captured') await noteTrouble(run, { ...tab.page, kind: 'refused', reason: 'unexpected' });
  else await noteTrouble(run, { ...tab.page, kind, ...(reason !== undefined && { reason }) });
}

function stopFor({ kind, reason }: Outcome): PauseReason | undefined {
  if (kind === 'unreadable' && reason === 'sign-in-page') return 'signed-out';
  if (kind !== 'refused') return undefined;
  return reason === 'wrong-account' || reason === 'account-unknown' ? reason : undefined;
}

function paceOf({ endedAt, secondsPerPage }: RunTab): Pick<RunTab, 'secondsPerPage'> {
  const seconds = endedAt === undefined ? Number.POSITIVE_INFINITY : (Date.now() - endedAt) / 1000;
  if (seconds > longestPageSeconds) return {};
  return { secondsPerPage: secondsPerPage === undefined ? seconds : 0.8 * secondsPerPage + 0.2 * seconds };
}

/** What to draw and to do on this page now. */
async function tell({ on, isVisible }: Asked, { account, tabId, document }: Here): Promise<CaptureAllAnswer> {
  const current = await readCaptureAll(account);
  const { run } = current;
  const tab = await tabOfRun({ on, isVisible }, { ...current, tabId });
  const isHere = tab?.tabId === tabId;
  if (run?.state.is === 'running' && isHere) return await tellRunTab({ on, isVisible }, { ...current, run, tab, document });
  if (on.page !== 'customer-list') return isHere ? await drawn(current, { tab, tabId }) : {};
  return {
    ...(await drawn(current, { tab, tabId })),
    ...((!run || run.state.is === 'ended') && (await offered(account))),
  };
}

/** A run without a tab goes on by itself where its page is opened again: by the browser at its start, or by a reload after an update. */
async function tabOfRun(
  { on, isVisible }: Pick<Asked, 'on' | 'isVisible'>,
  { run, plan, tabId }: CaptureAllNow & { tabId: number },
): Promise<RunTab | undefined> {
  if (!run || run.state.is === 'ended') return undefined;
  const tab = await runTabOf(run.account);
  if (tab || !plan || run.state.is !== 'running' || !isVisible) return tab;
  const isItsPage = [plan.next, plan.last].some((page) => page && isPage(on, page));
  const isRecent = Date.parse(now()) - Date.parse(later(run.goesOnSince, plan.last?.at ?? '')) < recentMilliseconds;
  return isItsPage && isRecent ? await bindTab(run.account, tabId) : undefined;
}

async function tellRunTab(
  { on, isVisible }: Pick<Asked, 'on' | 'isVisible'>,
  { tab, document, ...current }: CaptureAllNow & { run: CaptureAllRun; tab: RunTab; document: string | undefined },
): Promise<CaptureAllAnswer> {
  const { run, plan } = current;
  const { isHidden: _isHidden, ...shown } = tab;
  const isAtNext = plan?.next !== undefined && isPage(on, plan.next);
  const page = tab.page ?? (isAtNext ? plan.next : undefined);
  if (page && !isPage(on, page)) {
    if (!isLeaving(tab, document)) await pauseRun(run, 'left-by-hand');
    return await drawn(await readCaptureAll(run.account), { tab, tabId: tab.tabId });
  }
  const kept: RunTab = {
    ...shown,
    ...(page && { page }),
    arrivedAt: tab.arrivedAt ?? Date.now(),
    ...(!isVisible && { isHidden: true }),
  };
  await keepRunTab(kept);
  const view = await drawn(current, { tab: kept, tabId: tab.tabId });
  if (!isVisible) return view;
  if (isAtNext) return { ...view, task: 'capture' };
  return { ...view, task: 'go-on', after: nextPause(await readPace()) };
}

/** The page before is still there while the next one loads. Where its document is not known, it gets a while. */
function isLeaving({ leaving, arrivedAt, sentAt }: RunTab, document: string | undefined): boolean {
  if (arrivedAt !== undefined) return false;
  return leaving === undefined || document === undefined ? Date.now() - sentAt < leavingMilliseconds : leaving === document;
}

/** The run as a page may draw it; nothing of one that ended long ago without a failure. */
async function drawn(
  { run, plan, troubles }: CaptureAllNow,
  { tab, tabId }: { tab: RunTab | undefined; tabId: number },
): Promise<CaptureAllAnswer> {
  const failed = new Set(troubles.map(({ customer }) => customer)).size;
  if (!run || !plan) return {};
  const isOld = run.state.is === 'ended' && Date.parse(now()) - Date.parse(run.changedAt) > toldForMilliseconds;
  if (isOld && failed === 0) return {};
  const secondsPerPage = tab?.secondsPerPage ?? usualSecondsPerPage(await readPace());
  return {
    run: {
      ...viewOfRun(run, plan, secondsPerPage),
      place: !tab ? 'nowhere' : tab.tabId === tabId ? 'here' : 'elsewhere',
      isHidden: tab?.isHidden === true,
      toRetry: failed,
    },
  };
}

async function offered(account: string): Promise<Pick<CaptureAllAnswer, 'offer'>> {
  const candidates = await captureAllCandidates(account);
  const customers = candidates.map(({ listedAt, detailPages }) => ({ isListed: listedAt !== undefined, detailPages }));
  return { offer: offerOf(customers, usualSecondsPerPage(await readPace())) };
}

function isPage({ page, customer, subscription }: PageOnScreen, wanted: PageToOpen): boolean {
  const id = wanted.subscription === undefined ? 'subscription-list' : 'subscription-detail';
  return page === id && customer === wanted.customer && subscription === wanted.subscription;
}
