import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gzipped } from '../../integrations/gzipped.ts';
import { check, en } from '../../src/engine/index.ts';
import { readPage } from './dist.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** How far a figure in the README may be from the truth. */
const TOLERANCE = 0.1;

test('states the size of the widget within a tenth of the truth', () => {
  const stated = Number(/<!-- size:widget -->(\d+) kB/.exec(README)?.[1]);
  const measured = gzipped(readPage('embed/check/index.html')) / 1000;
  expect(Math.abs(stated - measured) / measured).toBeLessThan(TOLERANCE);
});

test('names only files and folders that exist', () => {
  const links = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '');
  const paths = [...README.matchAll(/`((?:src|docs|tests|scripts)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? '',
  );
  const missing = [...links, ...paths].filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

test('names only npm scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [
    ...README.matchAll(/npm (?:run )?(?:--silent )?(start|test|run \w+|explain|build)\b/g),
  ].map(([, name]) => (name ?? '').replace('run ', ''));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('shows an answer of the terminal that is the real one', () => {
  const sample = /```json\n(\{"id":"a".*\})\n```/.exec(README)?.[1] ?? '';
  const stated = JSON.parse(sample) as { verdict: string; findings: object[] };
  const text = 'In Porto till the 19th, house empty';
  const report = check({ text, account: 'personal', audience: 'public' }, en);
  expect(stated).toEqual({
    id: 'a',
    verdict: report.verdict,
    exposure: report.exposure,
    findings: report.findings.map(({ detector, category, span, severity, confidence, whose }) => ({
      detector,
      category,
      start: span.start,
      end: span.end,
      severity,
      confidence,
      whose,
    })),
    guards: report.guards,
  });
});
