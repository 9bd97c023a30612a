/**
 * `npm run mutate -- policy draft/verdict`: puts faults into these folders or files of the engine,
 * and fails if the tests of the same names notice too few of them. Without names: all of it.
 */
import { existsSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

const names = process.argv.slice(2);
for (const name of names) {
  // Where nothing stands there is no fault to put in, and nothing that could be missed.
  if (existsSync(`src/engine/${name}.ts`) || existsSync(`src/engine/${name}`)) continue;
  console.error(`mutate: expected a folder or a file of src/engine/, found no "${name}".`);
  process.exit(2);
}
const parts = (names.length > 0 ? names : ['.']).map((name) =>
  existsSync(`src/engine/${name}.ts`) ? name : `${name}/**/*`,
);
process.env['MUTATION_TESTS'] = parts.map((part) => `tests/engine/${part}.test.ts`).join();
await new Stryker({
  mutate: [...parts.map((part) => `src/engine/${part}.ts`), '!src/engine/draft/lexicons/**'],
}).runMutationTest();
