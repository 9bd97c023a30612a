import { defineConfig } from '@playwright/test';
import { HOSTS, missingHosts } from '../../scripts/hosts.mjs';
import ours from '../../playwright.config.ts';
import type { EngineName } from './engines/index.ts';
import type { ServerName } from './servers/index.ts';

const missing = missingHosts();
if (missing.length > 0 && process.env['CI']) {
  const wanted = missing.map((host) => `${HOSTS[host].name} (${HOSTS[host].packages.join(', ')})`);
  throw new Error(
    `Tests of hosts: expected all of them on this machine, found that these are missing: ${wanted.join('; ')}. ` +
      'In brackets are the Debian packages that bring them.',
  );
}

const engines = (['chromium', 'firefox', 'webkit'] as const).filter(
  (name) => !missing.includes(name),
);
const servers = (['nginx', 'apache', 'caddy'] as const).filter((name) => !missing.includes(name));

/** `npm run test:hosts`: the built site in browsers, servers and a WordPress that people have. */
export default defineConfig<object, { engineName: EngineName; serverName: ServerName }>({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  outputDir: '../../test-results/hosts',
  globalTeardown: './not-tried.ts',
  // A slow machine is not a broken page.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: ours.retries ?? 0,
  use: { launchOptions: ours.use?.launchOptions ?? {} },
  projects: [
    { name: 'build', testMatch: 'built.setup.ts', teardown: 'clean up' },
    { name: 'clean up', testMatch: 'built.teardown.ts' },
    { name: 'sub-path', testMatch: 'sub-path.spec.ts', dependencies: ['build'] },
    ...engines.map((engineName) => ({
      name: HOSTS[engineName].name,
      testMatch: [
        'widgets.spec.ts',
        'site.spec.ts',
        'slow-line.spec.ts',
        ...(engineName === 'webkit' ? ['webkit-console.spec.ts'] : []),
      ],
      use: { engineName },
    })),
    ...servers.map((serverName) => ({
      name: HOSTS[serverName].name,
      testMatch: 'servers.spec.ts',
      use: { serverName },
      dependencies: ['build'],
    })),
    // It is asked for our site by nginx.
    ...(missing.includes('wordpress') || missing.includes('nginx')
      ? []
      : [{ name: HOSTS.wordpress.name, testMatch: 'wordpress.spec.ts', dependencies: ['build'] }]),
  ],
});
