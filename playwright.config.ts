import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { SWITCHES, findBrowser } from './scripts/browser.mjs';

if (!existsSync(fileURLToPath(new URL('dist/index.html', import.meta.url)))) {
  throw new Error(
    'Browser tests: expected the built site in dist/, found none. Run "npm run build".',
  );
}

const browser = await findBrowser();

/** Parts of one use each, which few changes reach: not in `npm test`, but in every `.ci/run`. */
const MORE = [
  'conformance',
  'embed-builder',
  'embed-pack',
  'examples',
  'feed',
  'glossary',
  'kept-copy',
  'offline',
  'pack',
  'packages',
  'picture',
  'policy',
  'proof',
  'structured-data',
  'style',
  'tools-a',
  'tools-b',
  'trainer',
].map((name) => `${name}.spec.ts`);

/** Browser tests over dist/, which has to be built first. They share one server per worker. */
export default defineConfig({
  testDir: 'tests/site',
  projects: [
    { name: 'core', testMatch: '*.spec.ts', testIgnore: MORE },
    { name: 'more', testMatch: MORE },
  ],
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  outputDir: 'test-results',
  // A slow machine is not a broken page.
  timeout: 90_000,
  // Where nobody watches, a test may try once more; it is then reported as flaky, to be mended.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 15_000 },
  // A failure must not write what was typed: no traces, no videos.
  use: {
    trace: 'off',
    launchOptions: {
      ...(browser && browser !== 'playwright' ? { executablePath: browser } : {}),
      args: [
        ...SWITCHES,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
