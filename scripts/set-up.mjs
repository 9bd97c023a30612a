/**
 * Makes a fresh clone ready, with nothing but git, npm and some Node (20 or later): the
 * packages of the lock file, and with --browser a Chromium for the browser tests. Plain
 * script without packages, because it runs before there are any. Silent when all is there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const root = join(import.meta.dirname ?? '.', '..');
const stamp = join(root, 'node_modules', '.set-up');

function fail(message) {
  console.error(`\nset-up: ${message}`);
  process.exit(1);
}

function run(command, args) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, {
    cwd: root,
    // Standard output belongs to whoever called: `explain` writes its answers there.
    stdio: ['inherit', 2, 2],
    shell: windows,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  }).status;
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the packages of the lock file (once; needs the npm registry) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail(
      'expected "npm ci" to install the packages, but it failed (see above). Is the npm registry in reach?',
    );
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The Node that npm scripts run with is the one of the packages, not the machine's. */
function checkNode() {
  const own = join(root, 'node_modules', 'node', 'bin', 'node');
  const { stdout } = spawnSync(existsSync(own) ? own : 'node', ['--version'], { encoding: 'utf8' });
  const [major = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
  if (major >= 24) return;
  fail(
    `expected Node 24 from the package "node", found ${(stdout ?? '').trim() || 'none'}. ` +
      'Its install script may have been refused: run "npm rebuild node", or use Node 24 or later.',
  );
}

function installBrowser() {
  if (findBrowser()) return;
  console.error('No Chromium found: trying the one that Playwright brings …');
  if (run('npx', ['playwright', 'install', 'chromium']) === 0 && findBrowser()) return;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    console.error('Trying the one of this Debian …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (findBrowser()) return;
  fail(
    'expected a Chromium for the browser tests, found none. Install Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to its program.',
  );
}

installPackages();
checkNode();
if (process.argv.includes('--browser')) installBrowser();
