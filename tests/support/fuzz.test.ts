import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FULL } from './fuzz.ts';

const TESTS = join(import.meta.dirname, '..');

test('a night tries more than a hundred thousand cases', () => {
  const properties = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.fuzz\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(TESTS, path), 'utf8'))
    .flatMap((code) => code.match(/^ {4}often,$/gm) ?? []);
  expect(properties.length * FULL).toBeGreaterThan(100_000);
});
