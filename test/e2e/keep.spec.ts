import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { expect, expectNoViolation, importHistory, openDashboard, test } from './dashboard.ts';
import { contoso, historyOf } from './seeds.ts';

declare const chrome: Browser;

const passphrase = 'correct horse battery staple';

test('a back-up is sealed, everything is erased, and the passphrase alone brings it back', async ({ page, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  await leaveTraces(page);
  await openDashboard(page, extensionId, '#section=settings');

  await page.getByRole('button', { name: 'Save with a passphrase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill('short');
  await dialog.getByRole('button', { name: 'Save the sealed back-up' }).click();
  await expect(dialog.getByText('Too short')).toBeVisible();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Passphrase again').fill(`${passphrase}!`);
  await dialog.getByRole('button', { name: 'Save the sealed back-up' }).click();
  await expect(dialog.getByText('The two are not the same.')).toBeVisible();
  await expectNoViolation(page);
  await dialog.getByLabel('Passphrase again').fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await expect(page.getByText(/nobody can recover it/)).toBeVisible();
  await expect(page.getByText(/Last back-up: consolidation-.*\.backup/)).toBeVisible();
  const sealed = readFileSync(await download.path());
  expect(sealed.toString('latin1')).not.toContain('Contoso');
  expect(JSON.stringify(await everythingKept(page))).not.toContain(passphrase);

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await expect.poll(async () => await everythingKept(page)).toEqual(nothing);
  await expect(page.getByRole('alert').filter({ hasText: 'lost' })).toHaveCount(0);

  await choose(page, sealed);
  await dialog.getByLabel('Passphrase of this back-up').fill('correct horse battery stable');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog.getByText('This passphrase does not open the back-up.')).toBeVisible({ timeout: 30_000 });
  await expectNoViolation(page);
  await dialog.getByLabel('Passphrase of this back-up').fill(passphrase);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click({ timeout: 30_000 });
  await expect(dialog.getByText(/^Restored \d+ events/)).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await openDashboard(page, extensionId);
  await expect(page.getByRole('link', { name: 'Contoso' })).toBeVisible();
  expect(JSON.stringify(await everythingKept(page))).not.toContain(passphrase);
});

test('a database that the browser lost is noticed, and its back-up ends the alarm', async ({ page, extensionId }) => {
  const text = await historyOf([contoso]);
  await importHistory(page, extensionId, text);
  await expect.poll(() => page.evaluate(async () => Object.keys(await chrome.storage.local.get('witness')))).toEqual(['witness']);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('consolidator').onsuccess = resolve;
    });
  });

  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('alert').filter({ hasText: 'This browser lost the data of the consolidation.' })).toBeVisible();
  await expectNoViolation(page);
  await openDashboard(page, extensionId);
  const alert = page.getByRole('alert').filter({ hasText: '1, with subscriptions: 9. Now: none.' });
  await expect(alert).toBeVisible();
  await expectNoViolation(page);
  await alert.getByRole('button', { name: 'Bring back a back-up' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'consolidation.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog.getByText(/^Imported \d/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('link', { name: 'Contoso' })).toBeVisible();
  await expect(alert).toBeHidden();
});

async function choose(page: Page, sealed: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  const file = { name: 'consolidation.backup', mimeType: 'application/octet-stream', buffer: sealed };
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
}

/** One of each kind that a browser lets an extension keep, beside what the import left. */
async function leaveTraces(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.local.set({ language: 'en', recipes: [] });
    await chrome.storage.session.set({ 'latest:0': 'from-1' });
    await chrome.storage.sync.set({ anything: 1 });
    await chrome.alarms.create('capture-all', { delayInMinutes: 60 });
    await caches.open('anything');
    await (await navigator.storage.getDirectory()).getFileHandle('segment.jsonl', { create: true });
    localStorage.setItem('anything', '1');
    sessionStorage.setItem('anything', '1');
    await new Promise((resolve) => {
      indexedDB.open('shared-folder').onsuccess = ({ target }) => {
        (target as IDBOpenDBRequest).result.close();
        resolve(undefined);
      };
    });
  });
}

/** All that the extension's own page can find of itself in this browser, but for the random id of the empty database. */
async function everythingKept(page: Page) {
  return await page.evaluate(async () => {
    const rows: Record<string, unknown[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        const kept = all.map((row) => (store === 'head' ? { ...(row as object), device: 'random' } : row));
        if (kept.length > 0) rows[`${name}.${store}`] = kept;
      }
      database.close();
    }
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      rows,
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      sync: await chrome.storage.sync.get(null),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      caches: await caches.keys(),
      files,
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
    };
  });
}

const nothing = {
  rows: {
    'consolidator.head': [{ key: 'head', schemaEpoch: 1, device: 'random', sequence: 0, hash: '', latestAt: null, events: 0 }],
  },
  local: {},
  session: {},
  sync: {},
  alarms: [],
  caches: [],
  files: [],
  localStorage: {},
  sessionStorage: {},
};
