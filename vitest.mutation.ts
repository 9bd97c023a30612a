import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` asks: those of the parts it was given, but for the slow proof of patterns. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'tests/engine/**/*.test.ts').split(','),
    exclude: ['tests/engine/backtracking.test.ts'],
    tags: [{ name: 'speed', skip: true }],
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 300_000,
  },
});
