import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests that need a page say so in their first line. Each has a page, and modules, of its own. */
const IN_PAGE = globSync('tests/**/*.test.{ts,tsx}').filter((file) =>
  readFileSync(file, 'utf8').startsWith('// @vitest-environment happy-dom'),
);

const UNIT = {
  setupFiles: ['tests/support/seed.ts'],
  // A slow machine is not a broken engine.
  testTimeout: 30_000,
  // recheck in this process, without Java or a program of its own.
  env: { RECHECK_SYNC_BACKEND: 'pure' },
};

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
          ...UNIT,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', ...IN_PAGE],
          // The engine keeps no state: read once for all files, they take half as long.
          isolate: false,
        },
      },
      { extends: true, test: { ...UNIT, name: 'page', include: IN_PAGE } },
      // Over dist/: files, sizes, addresses. Needs a build.
      { extends: true, test: { name: 'site', include: ['tests/site/*.test.ts'] } },
    ],
  },
});
