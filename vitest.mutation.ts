import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` asks: those of the engine, but for the slow proof of its patterns. */
export default defineConfig({
  test: {
    include: ['tests/engine/**/*.test.ts'],
    exclude: ['tests/engine/backtracking.test.ts'],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 30_000,
  },
});
