import { defineConfig } from 'vitest/config';

/**
 * The tests of the rules alone, for the mutation run: nothing of WXT, no measured times, and no random histories, which would make the
 * score another one in each run.
 */
export default defineConfig({
  test: {
    include: ['test/consolidation/**/*.test.ts'],
    exclude: ['test/consolidation/speed.test.ts', 'test/consolidation/properties.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 1,
  },
});
