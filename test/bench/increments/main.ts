import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags } from '../../portal-pages/reader-page.ts';
import { ensureBrowser } from '../../setup/find-browser.ts';
import type { Measurement } from '../main.ts';
import type * as InBrowser from './in-browser.ts';

/** The product's own writing into a real IndexedDB: one in memory has other costs. */
export async function measure(): Promise<Measurement> {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }));
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: code });
    return await page.evaluate(() => (window as unknown as { bench: typeof InBrowser }).bench.measure());
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('in-browser.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'esnext', lib: { entry, name: 'bench', formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
