// `npm run test:matrix`: the browser tests that repeat a proof on more languages, grids and customers than the gate has time for.
import { ensureBrowser } from './setup/find-browser.ts';
import { ensureGridPackages, ensurePortalPackages, run } from './setup/steps.ts';

ensureBrowser('chromium');

const isGreen = [
  ensurePortalPackages(),
  ensureGridPackages(),
  run('build for Chrome and Edge', 'wxt', ['build']),
  run('browser tests of the matrix', 'playwright', ['test', '--config', 'test/playwright.config.ts'], { MATRIX: 'true' }),
].every(Boolean);

process.exit(isGreen ? 0 : 1);
