import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  // Two cores; but browsers wait more than they work.
  workers: 3,
  fullyParallel: false,
  timeout: 90_000,
  retries: 0,
  // The gate has 20 minutes. What proves the same on more languages, grids and customers runs with `npm run test:matrix`.
  ...(process.env.MATRIX ? { grep: /@matrix/ } : { grepInvert: /@matrix/ }),
  forbidOnly: true,
  reporter: process.env.CI ? [['dot'], ['json', { outputFile: '../test-results/playwright.json' }]] : [['list']],
  use: { trace: 'off' },
});
