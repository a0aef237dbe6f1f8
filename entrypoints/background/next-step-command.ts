import { browser } from 'wxt/browser';
import { cloudOf } from '../../utils/portal/hosts';
import { openDashboard } from './open-dashboard';

/** The keyboard shortcut: the overlay of the tab knows whose page it is, so it asks; anywhere else the dashboard opens at today's work. */
export async function pressNextStep(tab: { id?: number; url?: string } | undefined): Promise<void> {
  const isPortal = tab?.id !== undefined && tab.url !== undefined && cloudOf(tab.url) !== undefined;
  if (isPortal && tab.id !== undefined && (await reachOverlay(tab.id))) return;
  await openDashboard({ section: 'today' });
}

/** False on a portal page that has no overlay. */
async function reachOverlay(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'next-step-pressed' }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
