/**
 * `npm test`: the checks of each change, one line after the other, until one fails. `npm run
 * test:all`: those, and all that a change has to pass before it is accepted (.ci/run).
 * `npm run test:all -- --record` also writes for the trust page how long each took.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run …`, in the order in which a fault is cheapest to find. What stands on one line
 * runs side by side, because each needs one processor. `precheck` writes the types of the
 * content, which `check` and `lint` read.
 */
const CHANGE = [
  ['precheck'],
  ['check', 'lint', 'check:content'],
  ['unit'],
  ['build'],
  ['site'],
  ['browser'],
];
const LANDING = [['coverage'], ['fuzz'], ['test:more'], ['test:hosts'], ['reproduce']];

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

interface Ran {
  readonly failed: boolean;
  readonly seconds: number;
}

async function run(script: string, alone: boolean): Promise<Ran> {
  const start = performance.now();
  // What each needs is set up already: its own pre-script would do it again.
  const child = spawn('npm', ['run', '--ignore-scripts', script], {
    // Side by side, each says all it has to say at its end.
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => said.push(piece));
  child.stderr?.on('data', (piece: Buffer) => said.push(piece));
  const [status] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(said));
  if (status !== 0) console.error(`test: "npm run ${script}" failed.`);
  return { failed: status !== 0, seconds: secondsSince(start) };
}

function secondsSince(start: number): number {
  return Math.ceil((performance.now() - start) / 1000);
}

const seconds: Record<string, number> = {};

async function runAll(lines: readonly (readonly string[])[]): Promise<void> {
  for (const scripts of lines) {
    const ran = await Promise.all(scripts.map((script) => run(script, scripts.length === 1)));
    if (ran.some(({ failed }) => failed)) process.exit(1);
    ran.forEach((one, place) => (seconds[`npm run ${scripts[place] ?? ''}`] = one.seconds));
  }
}

const start = performance.now();
await runAll(CHANGE);
seconds['npm test'] = secondsSince(start);
if (values.all) {
  await runAll(LANDING);
  seconds['npm run test:all'] = secondsSince(start);
}

for (const [command, time] of Object.entries(seconds)) {
  console.log(`${String(time).padStart(5)} s  ${command}`);
}
if (values.record) {
  const record = {
    on: new Date().toISOString().slice(0, 10),
    processors: availableParallelism(),
    seconds,
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}
