/**
 * `npm test`: the checks of each change, one after the other, until one fails. `npm run
 * test:all`: those, and all that a change has to pass before it is accepted (.ci/run).
 * `npm run test:all -- --record` also writes for the trust page how long each took.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** `npm run …`, in the order in which a fault is cheapest to find. */
const CHANGE = ['check', 'lint', 'check:content', 'unit', 'build', 'site', 'browser'];
const LANDING = ['test:more', 'test:hosts', 'reproduce'];

const RECORD = join(import.meta.dirname, '..', 'src', 'content', 'took.json');

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
if (values.record && !values.all) {
  console.error('test: "--record" belongs to "npm run test:all": the trust page tells of all.');
  process.exit(2);
}

// The tests read the site at its default address; a setting left behind must not move it.
delete process.env['SITE_URL'];
delete process.env['BASE_PATH'];

const took: Record<string, number> = {};
for (const script of values.all ? [...CHANGE, ...LANDING] : CHANGE) {
  const start = performance.now();
  // On Windows npm is a batch file, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', script], { stdio: 'inherit', shell });
  if (status !== 0) {
    console.error(`test: "npm run ${script}" failed.`);
    process.exit(status ?? 1);
  }
  took[`npm run ${script}`] = Math.ceil((performance.now() - start) / 1000);
}

for (const [command, seconds] of Object.entries(took)) {
  console.log(`${String(seconds).padStart(5)} s  ${command}`);
}
if (values.record) {
  const record = {
    on: new Date().toISOString().slice(0, 10),
    processors: availableParallelism(),
    seconds: took,
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
