import { browser } from 'wxt/browser';
import type { HelpTopicId } from '../../components/guide/help-topics';

/** Brings a page of ours to the front; one that is open is used again. */
async function openPage(page: '/dashboard.html' | '/guide.html', fragment = ''): Promise<void> {
  const address = browser.runtime.getURL(page);
  // Our own pages are found without the tabs permission.
  const [open] = await browser.tabs.query({ url: address });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: address + fragment });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(fragment !== '' && { url: address + fragment }) });
  await browser.windows.update(open.windowId, { focused: true });
}

export async function openDashboardPage(): Promise<void> {
  await openPage('/dashboard.html');
}

export async function openGuide(part: 'welcome' | 'privacy' | 'help' | `help=${HelpTopicId}`): Promise<void> {
  await openPage('/guide.html', `#${part}`);
}
