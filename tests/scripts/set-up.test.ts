import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'set-up-'));
  for (const script of ['set-up.mjs', 'browser.mjs', 'hosts.mjs']) {
    cpSync(join('scripts', script), join(root, 'scripts', script));
  }
  put('package-lock.json', lockOf('1.0.0'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A lock file with one package, and one for a system that is not this one. */
function lockOf(version: string): object {
  return {
    packages: {
      '': {},
      'node_modules/oak': { version },
      'node_modules/elsewhere': { version: '2.0.0', optional: true },
    },
  };
}

function put(path: string, value: object): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(value));
}

/** Packages as npm leaves them. */
function installed(version: string): void {
  put('node_modules/.package-lock.json', { packages: { 'node_modules/oak': { version } } });
  put('node_modules/oak/package.json', { version });
}

/** Runs the set-up with an npm that only says that it was called. */
function setUp(more: Readonly<Record<string, string>> = {}, ...args: readonly string[]): Ran {
  const bin = join(root, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "npm $1 was called"\nexit 1\n', { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'set-up.mjs'), ...args],
    {
      encoding: 'utf8',
      env: { PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':'), ...more },
      timeout: 20_000,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

const posix = test.skipIf(process.platform === 'win32');

posix('keeps packages that are the ones of the lock file, and says nothing', () => {
  installed('1.0.0');
  expect(setUp()).toEqual({ code: 0, out: '', err: '' });
  expect(existsSync(join(root, 'node_modules', '.set-up'))).toBe(true);
  expect(setUp()).toEqual({ code: 0, out: '', err: '' });
});

posix.for([
  ['there are none', (): void => undefined],
  ['one has another version', (): void => installed('0.9.0')],
  [
    'one was taken away',
    (): void => {
      installed('1.0.0');
      rmSync(join(root, 'node_modules', 'oak'), { recursive: true });
    },
  ],
  [
    'the lock file has changed since',
    (): void => {
      installed('1.0.0');
      setUp();
      put('package-lock.json', lockOf('1.1.0'));
    },
  ],
] as const)('asks npm where %s, and says on standard error what failed', ([, prepare]) => {
  prepare();
  const { code, out, err } = setUp();
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('npm ci was called');
  expect(err).toContain('Is the npm registry in reach?');
  expect(existsSync(join(root, '.set-up.lock'))).toBe(false);
});

posix('does not wait for a lock that was left behind', () => {
  installed('1.0.0');
  const lock = join(root, '.set-up.lock');
  mkdirSync(lock);
  const before = new Date(Date.now() - 11 * 60 * 1000);
  utimesSync(lock, before, before);
  expect(setUp().code).toBe(0);
  expect(existsSync(lock)).toBe(false);
});

posix('names a CHROMIUM_PATH that leads nowhere', () => {
  installed('1.0.0');
  const { code, err } = setUp({ CHROMIUM_PATH: '/no/such/chromium' }, '--browser');
  expect(code).toBe(1);
  expect(err).toContain('found nothing at "/no/such/chromium"');
  expect(err).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(root, 'node_modules', '.set-up'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
});
