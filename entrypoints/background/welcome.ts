import { browser } from 'wxt/browser';
import { newsSeen } from '../shared/news-seen';

/**
 * Opens the welcome page, once, and behind the page on screen: whoever installs this may have a list of the portal in front, and one that
 * is not seen is not read. An update opens nothing: what is new stands in the dashboard.
 */
export async function welcomeOnce({ reason, previousVersion }: { reason: string; previousVersion?: string }): Promise<void> {
  if ((await newsSeen.getValue()) !== null) return;
  if (reason === 'install') {
    await newsSeen.setValue(browser.runtime.getManifest().version);
    await browser.tabs.create({ url: browser.runtime.getURL('/guide.html#welcome'), active: false });
  } else if (reason === 'update' && previousVersion !== undefined) await newsSeen.setValue(previousVersion);
}
