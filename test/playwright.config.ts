import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  retries: 0,
  forbidOnly: true,
  reporter: process.env.CI ? [['dot'], ['json', { outputFile: '../test-results/playwright.json' }]] : [['list']],
  use: { trace: 'off' },
});
