import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for the mutation run: nothing of WXT, and no random histories, which would change the score each time. */
export default defineConfig({
  test: {
    include: ['test/consolidation/**/*.test.ts'],
    exclude: ['test/consolidation/properties.test.ts'],
    testTimeout: 30_000,
    maxWorkers: 1,
  },
});
