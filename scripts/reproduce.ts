/**
 * `npm run reproduce`: builds what is committed twice, in different folders, time zones and
 * languages, and names every file of dist/ that differs. Both start without any cache.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestsOf } from '../integrations/digests.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Two machines that are as unlike as one machine can play. */
const PLACES = [
  { folder: 'a', TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
  { folder: 'Zweite Kopie', TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
] as const;

const work = mkdtempSync(join(tmpdir(), 'reproduce-'));
try {
  const [first, second] = await Promise.all(PLACES.map(build).map(digestsOf));
  if (!first || !second) throw new Error('reproduce: expected two builds.');
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of different) {
    const how = first.has(path)
      ? second.has(path)
        ? 'differs'
        : 'only in the first'
      : 'only in the second';
    console.log(`${how}: ${path}`);
  }
  console.log(
    different.length === 0
      ? `reproduce: two builds made the same ${String(paths.length)} files.`
      : `reproduce: ${String(different.length)} of ${String(paths.length)} files differ between two builds of one commit.`,
  );
  if (different.length > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Builds the committed files in a folder of their own; gives back the folder of the site. */
function build({ folder, ...settings }: (typeof PLACES)[number]): string {
  const home = join(work, folder);
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  execFileSync('tar', ['-x', '-C', home], {
    input: execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 }),
  });
  // The same packages, and none of the caches that lie beside them.
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  const { SITE_URL: _site, BASE_PATH: _base, PACK: _pack, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
    { cwd: home, env: { ...env, ...settings }, stdio: 'inherit' },
  );
  if (status !== 0) {
    throw new Error(`reproduce: expected a build in ${folder}, but it failed (see above).`);
  }
  return join(home, 'dist', '/');
}
