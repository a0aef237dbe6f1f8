import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launchChromium } from '../setup/launch-chromium.ts';
import { chooseBackUp, expect, importHistory, openDashboard } from './dashboard.ts';
import { test as withPortal } from './fixtures.ts';
import { contoso, historyOf, seededGuid } from './seeds.ts';

// Faults that no test can cause in a database that is made up. The table of all of them stands in CONTRIBUTING.md.
const matrix = { tag: '@matrix' };

// What a page complains about while its database is taken away is what these tests cause: nobody listens.
const test = withPortal.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off this pattern.
  portal: async ({}, use) => {
    await use({ port: 9 } as never);
  },
});
const contosoPlace = `#customer=${seededGuid('customer', 1)}`;

async function addNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: 'Save the note' }).click();
}

async function openContoso(page: Page, extensionId: string): Promise<void> {
  await page.goto('about:blank');
  await openDashboard(page, extensionId, contosoPlace);
  await expect(page.getByRole('table', { name: 'Subscriptions' })).toBeVisible();
}

const notes = (page: Page) => page.getByRole('list', { name: 'Notes' }).getByRole('listitem');

test(
  'a full quota: a sentence, nothing half stored, and the next try is stored',
  matrix,
  async ({ page, context, extensionId }) => {
    // Before the first write: Chromium remembers for a while how much room there was.
    await openDashboard(page, extensionId);
    const session = await context.newCDPSession(page);
    const origin = `chrome-extension://${extensionId}/`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    const history = await historyOf([contoso]);
    await chooseBackUp(page, history);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(dialog.getByText('The disk is full, so nothing was stored.')).toBeVisible({ timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await openDashboard(page, extensionId);
    await expect(page.getByText('No customer is captured yet.')).toBeVisible();
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await importHistory(page, extensionId, history);
    await expect(page.getByRole('link', { name: 'Contoso' })).toBeVisible();
  },
);

test('two pages that record at once lose nothing', matrix, async ({ page, context, extensionId }) => {
  await importHistory(page, extensionId, await historyOf([contoso]));
  const other = await context.newPage();
  for (const each of [page, other]) await openContoso(each, extensionId);
  const writeMany = async (each: Page, who: string) => {
    for (let number = 1; number <= 10; number += 1) {
      await addNote(each, `${who} ${number}`);
      await expect(each.getByRole('dialog')).toBeHidden();
    }
  };
  await Promise.all([writeMany(page, 'First'), writeMany(other, 'Second')]);
  for (const each of [page, other]) await expect(notes(each)).toHaveCount(20);
});

test(
  'a page of an older version makes way for a newer one and says that it must be loaded again',
  matrix,
  async ({ page, context, extensionId }) => {
    await importHistory(page, extensionId, await historyOf([contoso]));
    await openContoso(page, extensionId);
    const newer = await context.newPage();
    await newer.goto(`chrome-extension://${extensionId}/icons/16.png`);
    await newer.evaluate(async () => {
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('consolidator', 1_000);
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
    });
    await addNote(page, 'Written by old code');
    await expect(page.getByText('The extension was updated while this page was open. Reload the page.')).toBeVisible();
  },
);

test(
  'a tab that holds the database back is named, and the page goes on when it is closed',
  matrix,
  async ({ page, context, extensionId }) => {
    const holder = await context.newPage();
    await holder.goto(`chrome-extension://${extensionId}/icons/16.png`);
    await holder.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('consolidator').onsuccess = resolve;
      });
      await new Promise((resolve) => {
        // Of a version before the first, and deaf to the wish for a newer one.
        indexedDB.open('consolidator', 1).onsuccess = resolve;
      });
    });
    await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
    await expect(page.getByText('Another tab holds the data of an older version of the extension.')).toBeVisible();
    await holder.close();
    await expect(page.getByRole('heading', { name: 'Customers' })).toBeVisible();
  },
);

/** A profile that outlives its browser. */
async function inProfile<T>(
  userDataDir: string,
  work: (page: Page, id: string, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await launchChromium({ portalPort: 9, userDataDir });
  try {
    return await work(context.pages()[0] ?? (await context.newPage()), await extensionIdOf(context), context);
  } finally {
    // A browser that was killed is gone already.
    await context.close().catch(() => undefined);
  }
}

function processOf(userDataDir: string): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      return command.includes(`--user-data-dir=${userDataDir}`) && !command.includes('--type=');
    } catch {
      // It ended while the list was read.
      return false;
    }
  });
  if (!found) throw new Error('The browser was not found among the processes');
  return Number(found);
}

test('a browser that is killed in the middle of a restore has what it had, and what was acknowledged', matrix, async () => {
  test.skip(process.platform !== 'linux', 'finds the browser in /proc');
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'killed-'));
  const small = await historyOf([contoso]);
  const large = await historyOf(
    Array.from({ length: 150 }, (_, index) => ({
      name: `Fabrikam ${index}`,
      subscriptions: [{ name: 'Visio Plan 2', quantity: 3 }],
    })),
  );
  await inProfile(profile, async (page, id) => {
    await importHistory(page, id, small);
    await openContoso(page, id);
    await addNote(page, 'Acknowledged before the fall');
    await expect(notes(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const file = { name: 'consolidation.json', mimeType: 'application/json', buffer: Buffer.from(large) };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('checkbox', { name: /^Give up/ }).check({ timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    // Well inside the transaction: restoring these takes seconds.
    await page.waitForTimeout(400);
    process.kill(processOf(profile), 'SIGKILL');
  });
  await inProfile(profile, async (page, id) => {
    await openDashboard(page, id);
    await expect(page.getByRole('link', { name: /Contoso|Fabrikam/ }).first()).toBeVisible();
    const isOld = (await page.getByRole('link', { name: 'Contoso' }).count()) > 0;
    if (isOld) {
      await openContoso(page, id);
      await expect(notes(page)).toHaveText([/Acknowledged before the fall/]);
    } else await expect(page.getByText('150 of 150')).toBeVisible();
    await expect(page.getByText('This browser lost')).toHaveCount(0);
  });
  rmSync(profile, { recursive: true, force: true });
});

test('a database whose log was cut is noticed at the next start', matrix, async () => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'cut-'));
  const id = await inProfile(profile, async (page, extensionId) => {
    await importHistory(page, extensionId, await historyOf([contoso]));
    await openContoso(page, extensionId);
    await addNote(page, 'In the part that is cut off');
    await expect(notes(page)).toHaveCount(1);
    const kept = () =>
      page.evaluate(async () => JSON.stringify(await (globalThis as never as Extension).chrome.storage.local.get(null)));
    const sequence = () => kept().then((text) => JSON.parse(text).witness?.sequence);
    await expect.poll(sequence).toBe(1);
    return extensionId;
  });
  const folder = join(profile, 'Default/IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    const log = join(folder, name);
    truncateSync(log, Math.floor(statSync(log).size / 2));
  }
  await inProfile(profile, async (page, extensionId) => {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(page.getByRole('alert').filter({ hasText: 'This browser lost' })).toBeVisible();
    await openDashboard(page, extensionId);
    await expect(page.getByRole('button', { name: 'Bring back a back-up' })).toBeVisible();
  });
  rmSync(profile, { recursive: true, force: true });
});

interface Extension {
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
}

test('a full disk: a sentence, and what was acknowledged is there when there is room again', matrix, async () => {
  test.setTimeout(240_000);
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  test.skip(!mount(disk), 'needs the right to mount a small disk');
  try {
    await inProfile(join(disk, 'profile'), async (page, id) => {
      await importHistory(page, id, await historyOf([contoso]));
      await openContoso(page, id);
      await addNote(page, 'Acknowledged');
      await expect(notes(page)).toHaveCount(1);
      execFileSync('sh', ['-c', `cat /dev/zero > ${disk}/filler 2>/dev/null || true`]);
      for (let number = 1; number <= 40; number += 1) {
        await addNote(page, 'x'.repeat(19_000));
        const sentence = page.getByText(/The disk is full|could not store this/).first();
        await expect(page.getByRole('dialog').or(sentence).first())
          .toBeHidden({ timeout: 20_000 })
          .catch(() => undefined);
        if (await sentence.isVisible()) break;
      }
      await expect(page.getByText(/The disk is full|could not store this/).first()).toBeVisible();
      rmSync(join(disk, 'filler'));
      await openContoso(page, id);
      await expect(notes(page).filter({ hasText: 'Acknowledged' })).toHaveCount(1);
      await addNote(page, 'There is room again');
      await expect(notes(page).filter({ hasText: 'There is room again' })).toHaveCount(1, { timeout: 20_000 });
    });
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    // Not root, or not Linux.
    return false;
  }
}
