import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/site/**'] },
      },
      // Over dist/: files, sizes, addresses. Needs a build.
      { extends: true, test: { name: 'site', include: ['tests/site/*.test.ts'] } },
    ],
  },
});
