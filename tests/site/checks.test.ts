import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gzipped } from '../../integrations/gzipped.ts';
import { inWords } from '../../src/i18n/dates.ts';
import { checkSchema, tookSchema } from '../../src/schemas/check.ts';
import { dataOf, filesIn } from '../support/wording.ts';
import { readPage } from './dist.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const checks = filesIn('checks/en').map((file) => checkSchema.parse(dataOf(file)));

/** How far a count on the trust page may be from the truth. */
const TOLERANCE = 0.1;

test('the trust page names only commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = checks.flatMap(({ command }) => /^npm run (.+)$/.exec(command)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the trust page tells of each check, in order, with figures filled in', () => {
  const page = readPage('trust/index.html');
  for (const { command } of checks) expect(page).toContain(`<code>${command}</code>`);
  expect(new Set(checks.map(({ order }) => order)).size).toBe(checks.length);
  expect(page).not.toContain('<!--figure:');
  expect(page).toContain('id="report"');
});

test('the trust page tells how long each part of the last whole run took', () => {
  const { on, seconds } = tookSchema.parse(
    JSON.parse(readFileSync(join(ROOT, 'src', 'content', 'took.json'), 'utf8')),
  );
  // The build measures the checker.
  const parts = checks.filter(
    ({ when, command }) => ['change', 'landing'].includes(when) && command !== 'npm run evaluate',
  );
  expect(Object.keys(seconds)).toEqual(expect.arrayContaining(parts.map(({ command }) => command)));
  const page = readPage('trust/index.html');
  expect(page).toMatch(/took \d+ minutes and \d+ minutes, on a machine with \d+ processors/);
  expect(
    page.match(/(?:with each change|before a change is accepted), \d+ (?:second|minute)/g),
  ).toHaveLength(parts.length);
  expect(page).toContain(inWords(on));
});

test('the trust page weighs the checker after gzip, as its limit does', () => {
  const told = /<dd>(\d+) kB/.exec(readPage('trust/index.html'))?.[1];
  expect(Number(told)).toBe(Math.round(gzipped(readPage('embed/check/index.html')) / 1000));
});

const RUNS = {
  'npm run browser': ['--project', 'core', '--grep-invert', '@long'],
  'npm run test:more': ['--project', 'more', '--grep-invert', '@long'],
  'npm run test:long': ['--grep', '@long'],
};

test.for(Object.entries(RUNS))(
  'counts the tests of "%s" within a tenth of the truth',
  { timeout: 60_000 },
  ([command, which]) => {
    const told = checks.find((one) => one.command === command)?.counted?.tests ?? 0;
    const { stdout } = spawnSync('npx', ['playwright', 'test', '--list', ...which], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const counted = Number(/^Total: (\d+) tests/m.exec(stdout)?.[1]);
    expect(counted).toBeGreaterThan(100);
    expect(Math.abs(told - counted) / counted, `${command}: ${String(counted)}`).toBeLessThan(
      TOLERANCE,
    );
  },
);
