import { browser } from 'wxt/browser';
import type { PageToOpen } from '../../utils/consolidation/capture-all';

/** The tab that a run goes through, and where it was sent last. */
export interface RunTab {
  account: string;
  tabId: number;
  /** Absent until the first page, and after the admin was asked to come back. */
  page?: PageToOpen;
  /** The document that it was sent away from, where that is known: it may still speak while the next page loads. */
  leaving?: string;
  sentAt: number;
  /** When the page began to be read. */
  arrivedAt?: number;
  /** Time behind another tab does not count as time in which the page did not load. */
  isHidden?: boolean;
  endedAt?: number;
  secondsPerPage?: number;
}

const prefix = 'capture-all:';

/** In the session's storage: a tab's number means nothing after the browser was closed, and neither does it after an update. */
export async function readRunTabs(): Promise<RunTab[]> {
  const stored = await browser.storage.session.get(null);
  // Written by keepRunTab alone; the session ends with the version.
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(prefix) ? [value as RunTab] : []));
}

/** The tab of an account's run, if it is still open. */
export async function runTabOf(account: string): Promise<RunTab | undefined> {
  const tab = (await readRunTabs()).find((candidate) => candidate.account === account);
  if (!tab || (await isOpen(tab.tabId))) return tab;
  await forgetRunTab(account);
  return undefined;
}

export async function keepRunTab(tab: RunTab): Promise<void> {
  await browser.storage.session.set({ [prefix + tab.account]: tab });
}

export async function forgetRunTab(account: string): Promise<void> {
  await browser.storage.session.remove(prefix + account);
}

async function isOpen(tabId: number): Promise<boolean> {
  // The browser throws for a tab that is closed; there is no other way to ask.
  return await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
