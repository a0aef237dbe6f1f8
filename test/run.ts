// `npm test`: everything, in one command, on a fresh machine.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.ts';
import { ensureBrowser } from './setup/find-browser.ts';
import { ensureGridPackages, ensurePortalPackages, root, run } from './setup/steps.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

// A report of an earlier run must not count for this one.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

ensureBrowser('chromium');
ensureBrowser('firefox');

const steps = [
  ensurePortalPackages(),
  ensureGridPackages(),
  check(),
  run('unit and property tests', 'vitest', [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ]),
  run('build for Chrome and Edge', 'wxt', ['build']),
  run('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  run('tests of the built output', 'vitest', [
    'run',
    '--config',
    'test/vitest.built.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/built.json',
  ]),
  run('browser tests', 'playwright', ['test', '--config', 'test/playwright.config.ts'], { CI: 'true' }),
];

const total = [countVitest('vitest.json'), countVitest('built.json'), countPlaywright('playwright.json')].reduce(add);
const isGreen = steps.every(Boolean) && total.failed === 0 && total.passed > 0;
console.log(`\n${isGreen ? 'Everything passed.' : 'Something failed: see above.'}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(isGreen ? 0 : 1);

function countVitest(file: string): Count {
  const report = readReport(file);
  return { passed: report?.numPassedTests ?? 0, failed: report ? report.numFailedTests : 1, skipped: report?.numPendingTests ?? 0 };
}

function countPlaywright(file: string): Count {
  const stats = readReport(file)?.stats;
  return { passed: stats?.expected ?? 0, failed: stats ? stats.unexpected + stats.flaky : 1, skipped: stats?.skipped ?? 0 };
}

// A report that is missing counts as a failure: no report, no proof.
function readReport(file: string) {
  try {
    return JSON.parse(readFileSync(join(root, 'test-results', file), 'utf8'));
  } catch {
    return undefined;
  }
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
