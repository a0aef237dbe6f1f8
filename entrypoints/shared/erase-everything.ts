import { browser } from 'wxt/browser';
import { forgetChosenFolder, whileNotExchanging } from '../../utils/database/chosen-folder';
import { eraseHistory } from '../../utils/database/restore-history';
import type { StorageFailure } from '../../utils/database/storage-error';
import { replacing } from './keep-store';

/**
 * Removes everything that the extension keeps in this browser, settings too. What remains is listed in PRIVACY.md: an empty database with
 * a random id, and what the browser itself keeps (permissions, keyboard shortcuts, files that were saved).
 */
export async function eraseEverything(): Promise<StorageFailure | undefined> {
  return await replacing(
    async () => {
      // First the history: when that fails, nothing else is gone either. A shared folder would bring it back at the next exchange.
      const failure = await whileNotExchanging(async () => {
        const problem = await eraseHistory();
        if (!problem) await forgetChosenFolder();
        return problem;
      });
      if (failure) return failure;
      await eraseOtherDatabases();
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.storage.sync.clear()]);
      await browser.alarms.clearAll();
      await eraseNotifications();
      for (const name of await caches.keys()) await caches.delete(name);
      await eraseFiles();
      localStorage.clear();
      sessionStorage.clear();
      return undefined;
    },
    (failure) => failure === undefined,
  );
}

/** Handles of shared folders may stand in a database of their own. */
async function eraseOtherDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined || name === 'consolidator') continue;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      // It goes as soon as the other tab lets go of it; nothing here waits for that tab.
      request.onblocked = () => resolve();
    });
  }
}

/** The permission is optional; without it there is nothing to clear. */
async function eraseNotifications(): Promise<void> {
  if (!browser.notifications) return;
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}

/** The origin's own file system. */
async function eraseFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}
