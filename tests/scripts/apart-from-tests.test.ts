import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

test.for(['scripts', 'integrations', 'benchmarks', 'src'])(
  '%s/ reads nothing that belongs to the tests',
  (folder) => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:tsx?|m?js|astro)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(5);
    const reading = files.filter((file) =>
      readFileSync(join(ROOT, folder, file), 'utf8').includes('../tests/'),
    );
    expect(reading).toEqual([]);
  },
);
