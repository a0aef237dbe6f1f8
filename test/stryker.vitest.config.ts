import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for the mutation run: nothing of WXT, and no measured times. */
export default defineConfig({
  test: {
    include: ['test/consolidation/**/*.test.ts'],
    exclude: ['test/consolidation/speed.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 1,
  },
});
