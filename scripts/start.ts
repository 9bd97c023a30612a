/** `npm start`: builds the site and serves it, search and all. PORT and BASE_PATH are honoured. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { asBase } from '../integrations/address.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const ANOTHER = 'Choose another: PORT=5001 npm start';

function stop(message: string): never {
  console.error(`start: ${message}`);
  process.exit(1);
}

function portFrom(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  return stop(`PORT: expected a whole number from 0 to 65535, found "${value}". ${ANOTHER}`);
}

function explain(error: unknown, port: number): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') stop(`port ${String(port)} is taken. ${ANOTHER}`);
  if (code === 'EACCES') stop(`port ${String(port)} may not be used by this account. ${ANOTHER}`);
  throw error;
}

const port = portFrom(process.env['PORT'] ?? '4321');
const base = asBase(process.env['BASE_PATH']);
const site = { folder: join(root, 'dist'), port, base };

// The port is tried before the build, so that nobody waits in vain.
const { server: trial } = await serve(site).catch((error: unknown) => explain(error, port));
await new Promise((resolve) => trial.close(resolve));

console.log('\n  Building the site, about a minute …');
const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) stop('the site could not be built; what is wrong is said above.');

try {
  const { address } = await serve(site);
  console.log(`\n  Right for the Room is at ${address}\n  Stop it with Ctrl and C.\n`);
} catch (error) {
  explain(error, port);
}
