import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { chromeBuild, extensionIdOf, launchChromium } from '../../setup/launch-chromium.ts';
import { run } from '../../setup/steps.ts';
import type { Measurement } from '../main.ts';
import { medianOf } from '../median.ts';
import { bundle } from '../run-in-page.ts';
import type * as InBrowser from './in-browser.ts';

const opens = 9;
const passphrase = 'correct horse battery staple';
const longest = 4 * 3_600_000;

/** The built extension with projects of several sizes: how long its pages take to show, and its back-ups. `--sizes=100,10000`. */
export async function measure(): Promise<Measurement> {
  if (!run('build for Chrome and Edge', 'wxt', ['build'])) throw new Error('nothing was built');
  const extension = withEmptyPage();
  const sizes = process.argv.find((argument) => argument.startsWith('--sizes='))?.slice('--sizes='.length) ?? '100,10000,1000000';
  const code = await bundle(new URL('in-browser.ts', import.meta.url));
  const measured = [];
  for (const size of sizes.split(',').map(Number)) measured.push(await measureSize(size, { extension, code }));
  rmSync(extension, { recursive: true });
  const [smallest] = measured;
  const rows = measured.map(({ open, file, ...rest }) => ({
    subscriptions: rest.size.toLocaleString('en'),
    'events stored, s': seconds(rest.storing),
    'rebuilt, s': seconds(rest.rebuilding),
    'empty page, ms': open.empty.toFixed(0),
    'popup, ms': open.popup.toFixed(0),
    'against the smallest': (open.popup / (smallest?.open.popup ?? Number.NaN)).toFixed(2),
    'dashboard, ms': open.dashboard.toFixed(0),
    'against the smallest ': (open.dashboard / (smallest?.open.dashboard ?? Number.NaN)).toFixed(2),
    'back up, s': seconds(rest.backUp),
    'sealed, s': seconds(rest.sealed),
    'read, s': seconds(rest.read),
    'restore, s': seconds(rest.restore),
    'one JSON text and back, s': rest.oneText === undefined ? 'too much for one text' : seconds(rest.oneText),
    'file, MB': `${megabytes(file.plain)}, sealed ${megabytes(file.sealed)}`,
  }));
  return { title: 'The whole extension: opening, backing up, restoring', rows };
}

async function measureSize(size: number, { extension, code }: { extension: string; code: string }) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const fresh = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const filled = await inProfile(profile, extension, async (page, base) => {
      // A picture of the extension has its origin and no script of it.
      await page.goto(`${base}/icons/16.png`);
      await page.evaluate(code);
      // A million takes its time: say that it goes on.
      page.on('console', (message) => message.type() === 'log' && console.error(`${size.toLocaleString('en')}: ${message.text()}`));
      const filling = await page.evaluate(
        (count) => (globalThis as unknown as { bench: typeof InBrowser }).bench.fill(count),
        size,
      );
      const oneText = await page.evaluate(() => (globalThis as unknown as { bench: typeof InBrowser }).bench.throughOneText());
      return { ...filling, oneText };
    });
    // Again with a new browser: nothing of the filling is left in memory.
    const { open, ...saved } = await inProfile(profile, extension, async (page, base) => {
      await page.goto(`${base}/dashboard.html`);
      await page.getByRole('table', { name: 'Customers' }).waitFor({ timeout: longest });
      // The clock went on since the captures: the first page judges them again, once.
      await page.waitForFunction(isJudged, undefined, { timeout: longest, polling: 500 });
      const times = await timeOpening(page, base);
      return { open: times, plain: await save(page, base, undefined), sealed: await save(page, base, passphrase) };
    });
    const restored = await inProfile(fresh, extension, async (page, base) => await restore(page, base, saved.plain.path));
    const file = { plain: statSync(saved.plain.path).size, sealed: statSync(saved.sealed.path).size };
    return { size, ...filled, open, file, backUp: saved.plain.took, sealed: saved.sealed.took, ...restored };
  } finally {
    rmSync(profile, { recursive: true });
    rmSync(fresh, { recursive: true });
  }
}

async function inProfile<T>(userDataDir: string, extension: string, work: (page: Page, base: string) => Promise<T>): Promise<T> {
  // No portal: a port that nothing listens to.
  const context: BrowserContext = await launchChromium({ portalPort: 9, userDataDir, extension });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(longest);
    return await work(page, `chrome-extension://${await extensionIdOf(context)}`);
  } finally {
    await context.close();
  }
}

/** The three take turns, so that what else the machine does weighs on all. The first turn warms up. */
async function timeOpening(page: Page, base: string) {
  const pages = [
    { name: 'empty', path: 'empty.html', shown: 'p' },
    { name: 'popup', path: 'popup.html', shown: '.popup .stages li' },
    { name: 'dashboard', path: 'dashboard.html', shown: 'table[aria-label="Customers"] tbody a' },
  ] as const;
  const times: Record<(typeof pages)[number]['name'], number[]> = { empty: [], popup: [], dashboard: [] };
  for (let turn = 0; turn <= opens; turn += 1) {
    for (const { name, path, shown } of pages) {
      await page.goto('about:blank');
      await page.goto(`${base}/${path}`, { waitUntil: 'commit' });
      const took = await page.evaluate(untilShown, shown);
      if (turn > 0) times[name].push(took);
    }
  }
  return { empty: medianOf(times.empty), popup: medianOf(times.popup), dashboard: medianOf(times.dashboard) };
}

/** Whether nothing in the database waits for the clock. */
function isJudged(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('consolidator');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('summary').objectStore('summary').get('summary');
      reading.onsuccess = () => {
        opening.result.close();
        const { changesAt } = reading.result;
        resolve(changesAt === null || changesAt > new Date().toISOString());
      };
    };
  });
}

/** Milliseconds from the beginning of the navigation to the frame that shows it. */
function untilShown(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => (document.querySelector(selector) ? resolve(performance.now()) : requestAnimationFrame(look));
    look();
  });
}

async function save(page: Page, base: string, word: string | undefined): Promise<{ took: number; path: string }> {
  await page.goto(`${base}/dashboard.html#section=settings`);
  const nameOf = { plain: 'Save without a passphrase', sealed: 'Save with a passphrase' };
  let button = page.getByRole('button', { name: nameOf[word === undefined ? 'plain' : 'sealed'] });
  if (word !== undefined) {
    await button.click();
    await page.getByLabel('Passphrase', { exact: true }).fill(word);
    await page.getByLabel('Passphrase again').fill(word);
    button = page.getByRole('button', { name: 'Save the sealed back-up' });
  }
  const download = page.waitForEvent('download', { timeout: longest });
  await button.waitFor();
  const started = performance.now();
  await button.click();
  const saved = await download;
  const took = performance.now() - started;
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), saved.suggestedFilename());
  await saved.saveAs(path);
  return { took, path };
}

async function restore(page: Page, base: string, path: string): Promise<{ read: number; restore: number }> {
  await page.goto(`${base}/dashboard.html`);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(path);
  let started = performance.now();
  const confirm = dialog.getByRole('button', { name: 'Restore', exact: true });
  await confirm.waitFor();
  const read = performance.now() - started;
  await confirm.click();
  started = performance.now();
  await dialog.getByText(/^Restored/).waitFor();
  return { read, restore: performance.now() - started };
}

/** The built extension with one more page, that has nothing to do: the floor of opening any. */
function withEmptyPage(): string {
  const extension = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  cpSync(chromeBuild, extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>');
  return extension;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
