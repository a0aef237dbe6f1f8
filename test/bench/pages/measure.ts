import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { Random } from '../../portal/state/random.ts';
import { browserFlags, type IsolatedWorld, openWorld } from '../../portal-pages/reader-page.ts';
import { ensureBrowser } from '../../setup/find-browser.ts';
import { harvestPages } from './harvest.ts';
import type * as InBrowser from './in-browser.ts';
import type { DrawnPage } from './truth.ts';

export type Outcome = InBrowser.Outcome;
export interface Tally {
  kind: string;
  isHarmless: boolean;
  right: number;
  refused: number;
  wrong: number;
  /** Seeds and reasons of what is not as it should be. */
  examples: string[];
}

export interface Options {
  /** Changed pages per kind of change. */
  each: number;
  /** Every run with the same seed changes the same pages in the same way. */
  seed: number;
  languages: string[];
  /** Only these kinds. */
  kinds?: string[];
  /** Browsers at once. */
  browsers?: number;
}

/** Draws the stand-in's pages, changes them, reads them with the product's readers, and compares with the stand-in's own state. */
export async function measurePages(options: Options): Promise<Tally[]> {
  const [pages, code] = await Promise.all([harvestPages(options), bundle()]);
  const browsers = Math.max(1, options.browsers ?? 1);
  const tables = await Promise.all(Array.from({ length: browsers }, (_, share) => runShare(pages, code, options, share, browsers)));
  return (tables[0] ?? []).map((tally, position) => tables.slice(1).reduce((sum, table) => add(sum, table[position]), tally));
}

function add(a: Tally, b: Tally | undefined): Tally {
  if (!b) return a;
  return {
    ...a,
    right: a.right + b.right,
    refused: a.refused + b.refused,
    wrong: a.wrong + b.wrong,
    examples: [...a.examples, ...b.examples],
  };
}

async function runShare(
  pages: DrawnPage[],
  code: string,
  { each, seed, kinds: chosen }: Options,
  share: number,
  shares: number,
): Promise<Tally[]> {
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Pages</title>' }),
    );
    await page.goto('https://partner.microsoft.com/commerce');
    const world = await openWorld(page, code);
    await call(world, 'load', pages);
    const kinds = (await call(world, 'kinds', undefined)) as typeof InBrowser.kinds;
    const tallies: Tally[] = [];
    for (const [position, kind] of kinds.entries()) {
      if (chosen && !chosen.includes(kind.name)) continue;
      const random = new Random(seed + position * 1_000 + share * 77);
      const wanted = Math.floor(each / shares) + (share < each % shares ? 1 : 0);
      tallies.push(await runKind(world, kind, pages, wanted, random));
    }
    return tallies;
  } finally {
    await browser.close();
  }
}

async function runKind(
  world: IsolatedWorld,
  kind: (typeof InBrowser.kinds)[number],
  pages: DrawnPage[],
  wanted: number,
  random: Random,
): Promise<Tally> {
  const places = pages.flatMap(({ id }, position) => (!kind.pages || kind.pages.includes(id) ? [position] : []));
  const tally: Tally = { kind: kind.name, isHarmless: kind.isHarmless, right: 0, refused: 0, wrong: 0, examples: [] };
  let done = 0;
  // Some changes find nothing to change on some pages.
  for (let tries = 0; done < wanted && tries < 20; tries++) {
    const jobs = Array.from({ length: Math.min(100, wanted - done) }, () => ({
      page: random.pick(places),
      kind: kind.name,
      seed: random.whole(1, 1_000_000_000),
    }));
    for (const outcome of (await call(world, 'run', jobs)) as Outcome[]) {
      done++;
      tries = 0;
      tally[outcome.verdict]++;
      const isExpected = outcome.verdict === 'right' || (outcome.verdict === 'refused' && !kind.isHarmless);
      if (!isExpected)
        tally.examples.push(`${outcome.verdict}: ${outcome.note} (${pages[outcome.page]?.title}, seed ${outcome.seed})`);
    }
  }
  return tally;
}

const call = (world: IsolatedWorld, name: keyof typeof InBrowser, value: unknown) =>
  world.call(`(readers, value) => (typeof readers.${name} === 'function' ? readers.${name}(value) : readers.${name})`, value);

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./in-browser.ts', import.meta.url)), formats: ['iife'], name: 'readers' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('Expected one bundle');
  return first.output[0].code;
}
