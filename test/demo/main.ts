// `npm run demo`: the extension on the stand-in Partner Center in a browser, to try it out.
// `npm run demo -- --headless`: walks the whole consolidation by itself and checks each step's result.
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../setup/find-browser.ts';
import { ensurePortalPackages, run } from '../setup/steps.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });

ensureBrowser('chromium');
if (!ensurePortalPackages() || !run('build for Chrome and Edge', 'wxt', ['build'])) process.exit(1);

if (values.headless) {
  const { walkThrough } = await import('./walk-through.ts');
  process.exit((await walkThrough()) ? 0 : 1);
}
const { tryItOut } = await import('./try-it-out.ts');
await tryItOut();
