import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags } from '../portal-pages/reader-page.ts';
import { ensureBrowser } from '../setup/find-browser.ts';
import type { Measurement } from './main.ts';

/** Runs `measure` of this module in a page of a real browser. */
export async function measureInPage(module: URL): Promise<Measurement> {
  const code = await bundle(module);
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }));
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: code });
    return await page.evaluate(() => (window as unknown as { bench: { measure(): Promise<Measurement> } }).bench.measure());
  } finally {
    await browser.close();
  }
}

/** As one script that sets `bench`. */
export async function bundle(module: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(module), name: 'bench', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
