import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { BASE, noteBuilt, ROOT } from './built.ts';
import { freePort } from './processes.ts';

test('the site is built for a sub-path', async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'room-hosts-'));
  const port = await freePort();
  noteBuilt({ folder, port });
  const astro = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--silent', '--outDir', join(folder, BASE)], {
    cwd: ROOT,
    env: {
      ...process.env,
      SITE_URL: `http://127.0.0.1:${port}`,
      BASE_PATH: BASE,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  // Servers that are started by root read it as somebody else.
  chmodSync(folder, 0o755);
});
