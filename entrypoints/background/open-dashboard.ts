import { browser } from 'wxt/browser';
import type { RequestOf } from '../../utils/messages';

/** Brings the dashboard to the front at the section or customer asked for; an open one is used again. */
export async function openDashboard({ section, customer }: RequestOf<'open-dashboard'>): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = page + fragmentOf({ section, customer });
  // Our own pages are found without the tabs permission.
  const [open] = await browser.tabs.query({ url: page });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}

/** `#section=today` or `#customer=GUID`, read by the dashboard. */
function fragmentOf(place: RequestOf<'open-dashboard'>): string {
  const entries = Object.entries(place).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? '' : `#${new URLSearchParams(entries)}`;
}
