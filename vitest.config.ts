import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // All processors: left alone it takes one fewer, which is half of two.
    maxWorkers: '100%',
    // Says how fast something is: `npm run mutate` leaves it out.
    tags: [{ name: 'speed' }],
    // `npm run coverage`: how much of the engine its tests go through. Lists of words are data.
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts'],
      exclude: ['src/engine/draft/lexicons/**'],
      reporter: ['text', 'json'],
      reportsDirectory: 'test-results/coverage',
      thresholds: { branches: 98 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**'],
          setupFiles: ['tests/support/seed.ts'],
          // A slow machine is not a broken engine.
          testTimeout: 30_000,
          // recheck in this process, without Java or a program of its own.
          env: { RECHECK_SYNC_BACKEND: 'pure' },
        },
      },
      // Over dist/: files, sizes, addresses. Needs a build.
      { extends: true, test: { name: 'site', include: ['tests/site/*.test.ts'] } },
    ],
  },
});
