/**
 * Makes a fresh clone ready, with nothing but git, npm and some Node (20 or later): the
 * packages of the lock file, with --browser a Chromium for the browser tests, and with --hosts
 * what the tests of hosts need. Plain script without packages, because it runs before there are
 * any. Silent when all is there;
 * whatever it says goes to standard error, because `explain` writes its answers after it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { HOSTS, missingHosts } from './hosts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.set-up');
const lock = join(root, '.set-up.lock');
const windows = process.platform === 'win32';
const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** Older than this, a lock was left behind by a run that was killed. */
const STALE = 10 * 60 * 1000;

class Unready extends Error {}

function run(command, args, more = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    // On Windows npm is a batch file, which only a shell can start.
    shell: windows,
    ...more,
  }).status;
}

function wanted() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.platform + process.arch)
    .digest('hex');
}

function isStamped() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Whether what npm says it installed is what the lock file asks for. */
function isInstalled() {
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
    const there = packagesOf(join(modules, '.package-lock.json'));
    return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
      ([path, { version, optional }]) => {
        if (path === '') return true;
        // Optional ones are left out where they are for another system.
        if (!there[path]) return optional === true;
        return there[path].version === version && existsSync(join(root, path, 'package.json'));
      },
    );
  } catch {
    return false;
  }
}

/** Runs a piece of work while no other set-up of this folder does. */
async function alone(work) {
  const letGo = () => rmSync(lock, { recursive: true, force: true });
  for (let told = false; !take(); told = true) {
    if (!told) console.error('Another set-up is at work here; waiting for it …');
    await wait(500);
  }
  // Ctrl and C ends npm; this run then goes on to the end of `work`, and takes the lock away.
  const ignore = () => undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ignore);
  try {
    work();
  } finally {
    letGo();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, ignore);
  }

  function take() {
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > STALE) letGo();
      return false;
    }
  }
}

function installPackages() {
  if (isStamped()) return;
  if (!isInstalled()) {
    console.error('Installing the packages of the lock file (once; needs the npm registry) …');
    const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env }) !== 0) {
      throw new Unready(
        'expected "npm ci" to install the packages, but it failed (see above). Is the npm registry in reach?',
      );
    }
  }
  writeFileSync(stamp, wanted());
}

/** The Node that npm scripts run with is the one of the packages, not the machine's. */
function checkNode() {
  const own = ['node', 'node.exe']
    .map((name) => join(modules, 'node', 'bin', name))
    .find((path) => existsSync(path));
  const { stdout } = own
    ? spawnSync(own, ['--version'], { encoding: 'utf8' })
    : spawnSync('node', ['--version'], { encoding: 'utf8', shell: windows });
  const found = (stdout ?? '').trim();
  const [major = 0] = found.replace('v', '').split('.').map(Number);
  if (major >= 24) return;
  throw new Unready(
    `expected Node 24 from the package "node", found ${found || 'none'}. Its install script ` +
      'may have been refused: run "npm rebuild node --ignore-scripts=false", or use Node 24 or later.',
  );
}

async function installBrowser() {
  if (await findBrowser()) return;
  console.error('No Chromium found: trying the one that Playwright brings …');
  const playwright = join(modules, '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], { shell: false });
  if (await findBrowser()) return;
  if (debian) {
    console.error('Trying the one of this Debian …');
    run('apt-get', ['update', '-qq']);
    installFromDebian(['chromium']);
  }
  if (await findBrowser()) return;
  throw new Unready(
    'expected a Chromium for the browser tests, found none. Install Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to its program.',
  );
}

function installFromDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** What cannot be had is said by the tests themselves, which then do without, or fail in CI. */
function installHosts() {
  const missing = missingHosts();
  if (missing.length === 0 || !debian) return;
  const names = missing.map((host) => HOSTS[host].name).join(', ');
  console.error(`Installing from this Debian, once, for the tests of hosts: ${names} …`);
  // Debian starts a server when it installs one, unless this file says that it may not.
  const asleep = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(asleep);
  if (ours) writeFileSync(asleep, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    run('apt-get', ['update', '-qq']);
    // One by one: where Debian lacks one, the others are tried all the same.
    for (const host of missing) installFromDebian(HOSTS[host].packages);
  } finally {
    if (ours) rmSync(asleep);
  }
}

try {
  if (!isStamped()) await alone(installPackages);
  checkNode();
  if (process.argv.includes('--browser')) await installBrowser();
  if (process.argv.includes('--hosts')) await alone(installHosts);
} catch (error) {
  const plain = error instanceof Unready || error.message.startsWith('CHROMIUM_PATH');
  console.error(`\nset-up: ${plain ? error.message : error.stack}`);
  process.exitCode = 1;
}
