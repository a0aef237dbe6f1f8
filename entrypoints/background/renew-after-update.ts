import { browser } from 'wxt/browser';
import { renew } from '../../utils/database/renew';
import { now } from './now';

const key = 'workedOutBy';

/**
 * After an update everything is worked out anew by the rules of this version: without that, a customer whom nothing happens to would keep what
 * the older rules said. Throws StorageError.
 */
export async function renewAfterUpdate(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (await isWorkedOutBy(version)) return;
  await navigator.locks.request('renew', async () => {
    if (await isWorkedOutBy(version)) return;
    // After an erasure nothing stands in the storage.
    if (await renew({ now: now() })) await browser.storage.local.set({ [key]: version });
  });
}

async function isWorkedOutBy(version: string): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === version;
}
