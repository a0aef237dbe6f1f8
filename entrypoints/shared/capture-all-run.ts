import { browser } from 'wxt/browser';
import type { CaptureAllRun, PageToOpen, Trouble } from '../../utils/consolidation/capture-all';
import type { PauseReason } from '../../utils/consolidation/capture-all-events';
import { nextStep, orderCustomers } from '../../utils/consolidation/capture-all-plan';
import type { Happening } from '../../utils/consolidation/event';
import type { Guid } from '../../utils/consolidation/guid';
import { type CaptureAllNow, captureAllCandidates, readCaptureAll } from '../../utils/database/capture-all';
import { makeEventId } from '../../utils/database/make-event-id';
import { findCustomer, projectFacts } from '../../utils/database/queries';
import { record } from '../../utils/database/record';
import { StorageError } from '../../utils/database/storage-error';
import { cloudOf } from '../../utils/portal/hosts';
import { forgetRunTab, keepRunTab, type RunTab, readRunTabs, runTabOf } from './capture-all-tab';
import { now } from './clock';
import { portalAddress } from './portal-address';

export const watchAlarm = 'capture-all';
/** The shortest that browsers allow. It only catches what no page reports: a sign-out, an error page, a closed tab. */
const watchMinutes = 0.5;

/** One at a time, over the tabs, the popup and the dashboard: two answers to one look would open two pages. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('capture-all', work);
}

type CaptureAllHappening = Extract<Happening, { type: 'capture-all-started' | 'capture-all-troubled' | 'capture-all-changed' }>;

/** `id` is that of the click: a retry of the same request changes nothing. */
async function happen(account: string, happening: CaptureAllHappening, id = makeEventId(new Date())): Promise<void> {
  const result = await record([{ id, account, about: { account }, ...happening }], { now: now() });
  if (!result.isRecorded) throw new StorageError(result.failure);
}

export async function startRun(
  { account, path, withDetails }: { account: string; path: string; withDetails: boolean },
  id?: string,
): Promise<void> {
  const candidates = await captureAllCandidates(account);
  const areAllListed = candidates.every(({ listedAt }) => listedAt !== undefined);
  const payload = { path, customers: orderCustomers(candidates), withDetails, areDetailsAgreed: withDetails && areAllListed };
  await happen(account, { type: 'capture-all-started', payload }, id);
}

/** A run over what failed, alone. */
export async function startAgain(
  { account, troubles, run }: { account: string; troubles: readonly Trouble[]; run: CaptureAllRun },
  id?: string,
): Promise<void> {
  const customers = [...new Set(troubles.map(({ customer }) => customer))];
  const withDetails = troubles.some(({ subscription }) => subscription !== undefined);
  const payload = { path: run.path, customers, withDetails, areDetailsAgreed: withDetails };
  await happen(account, { type: 'capture-all-started', payload }, id);
}

export async function pauseRun({ account, id }: CaptureAllRun, because: PauseReason, click?: string): Promise<void> {
  await happen(account, { type: 'capture-all-changed', payload: { run: id, to: 'paused', because } }, click);
}

export async function resumeRun({ account, id, state }: CaptureAllRun, click?: string): Promise<void> {
  if (state.is === 'paused') await happen(account, { type: 'capture-all-changed', payload: { run: id, to: 'running' } }, click);
}

export async function stopRun({ account, id }: CaptureAllRun, click?: string): Promise<void> {
  await happen(account, { type: 'capture-all-changed', payload: { run: id, to: 'stopped' } }, click);
  await forgetRunTab(account);
  await setWatch();
}

export async function noteTrouble(
  { account, id }: CaptureAllRun,
  trouble: PageToOpen & Pick<Trouble, 'kind' | 'reason'>,
  click?: string,
): Promise<void> {
  await happen(account, { type: 'capture-all-troubled', payload: { run: id, ...trouble } }, click);
}

/** From now on the run goes through this tab. */
export async function bindTab(account: string, tabId: number): Promise<RunTab> {
  const before = (await readRunTabs()).find((tab) => tab.account === account);
  const tab: RunTab = {
    account,
    tabId,
    sentAt: Date.now(),
    ...(before?.secondsPerPage !== undefined && { secondsPerPage: before.secondsPerPage }),
  };
  await keepRunTab(tab);
  await setWatch();
  return tab;
}

/** Opens the next page in the run's tab; or pauses or ends the run. `leaving` is the document that asked for it. */
export async function takeNextStep(account: string, leaving?: string): Promise<CaptureAllNow> {
  const before = await readCaptureAll(account);
  const { run, plan } = before;
  const tab = await runTabOf(account);
  if (!run || !plan || !tab) return before;
  const step = nextStep(run, plan);
  if (step.step === 'wait') return before;
  if (step.step === 'open') {
    await sendTo(tab, step.page, { run, leaving });
    return before;
  }
  if (step.step === 'pause') await pauseRun(run, step.because);
  else {
    await happen(account, { type: 'capture-all-changed', payload: { run: run.id, to: 'done' } });
    await forgetRunTab(account);
    // Back where it began: there the card says how it ended.
    await browser.tabs.update(tab.tabId, { url: await addressOf(undefined, { run, tabId: tab.tabId }) });
  }
  await setWatch();
  return await readCaptureAll(account);
}

async function sendTo(
  tab: RunTab,
  page: PageToOpen,
  { run, leaving }: { run: CaptureAllRun; leaving: string | undefined },
): Promise<void> {
  const { arrivedAt: _arrivedAt, leaving: _leaving, ...rest } = tab;
  await keepRunTab({ ...rest, page, ...(leaving !== undefined && { leaving }), sentAt: Date.now() });
  await browser.tabs.update(tab.tabId, { url: await addressOf(page, { run, tabId: tab.tabId }) });
}

/** A tab for a run whose own is gone; in front, since a hidden page is not read. */
export async function openTabFor(run: CaptureAllRun): Promise<void> {
  const tab = await browser.tabs.create({ url: await addressOf(undefined, { run }) });
  if (tab.id !== undefined) await bindTab(run.account, tab.id);
}

export async function bringToFront({ tabId }: RunTab): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** In the generation of the portal in which this customer, else the list, was seen last. */
async function addressOf(page: PageToOpen | undefined, { run, tabId }: { run: CaptureAllRun; tabId?: number }): Promise<string> {
  const { account, path } = run;
  const cloud = (await projectFacts()).accounts.find(({ id }) => id === account)?.cloud;
  const template = (await pathOf(page?.customer, account)) ?? path;
  const id = page === undefined ? 'customer-list' : page.subscription === undefined ? 'subscription-list' : 'subscription-detail';
  const address = portalAddress({ id, account, ...page }, cloud, template);
  // Microsoft has two hosts for one portal; the tab stays on its own.
  const here = tabId === undefined ? undefined : (await browser.tabs.get(tabId)).url;
  if (here === undefined || cloudOf(here) === undefined) return address;
  return new URL(here).origin + new URL(address).pathname;
}

async function pathOf(customer: Guid | undefined, account: string): Promise<string | undefined> {
  const facts = customer === undefined ? undefined : await findCustomer(customer);
  return facts?.accounts.find((side) => side.account === account)?.path;
}

/** The watch stands while a run goes through a tab, and no longer. */
export async function setWatch(): Promise<void> {
  const isNeeded = (await readRunTabs()).length > 0;
  if (!isNeeded) await browser.alarms.clear(watchAlarm);
  else if (!(await browser.alarms.get(watchAlarm))) await browser.alarms.create(watchAlarm, { periodInMinutes: watchMinutes });
}
